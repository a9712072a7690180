/** Neighbours as one line of the dictionary file. */
import type { Neighbours } from './dictionary.ts'

export const neighboursText = ({ before, after, weakBefore, weakAfter }: Neighbours): string =>
  [before, after, weakBefore, weakAfter].join('\t')

export function readNeighbours(text: string): Neighbours {
  const [before = '', after = '', weakBefore = '', weakAfter = ''] = text.split('\t')
  return { before, after, weakBefore, weakAfter }
}
