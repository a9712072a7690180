/**
 * Reads neighbours.tsv: for each name of two Chinese characters, the characters that beside it show that it
 * lies across other words. compute.ts writes the file from a lexicon; the build needs only the file.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Neighbours } from '../../src/recognition/dictionary/dictionary.ts'

export const NEIGHBOURS_FILE = fileURLToPath(new URL('./neighbours.tsv', import.meta.url))

/** One line of the file. */
export const neighboursLine = (name: string, { before, after, weakBefore, weakAfter }: Neighbours): string =>
  [name, before, after, weakBefore, weakAfter].join('\t').trimEnd()

/** By name as knowledge writes it; names beside which nothing is known against them are in it, too. */
export async function loadNeighbours(): Promise<ReadonlyMap<string, Neighbours>> {
  const lines = (await readFile(NEIGHBOURS_FILE, 'utf8')).split('\n')
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [name = '', before = '', after = '', weakBefore = '', weakAfter = ''] = line.split('\t')
        return [name, { before, after, weakBefore, weakAfter }]
      }),
  )
}
