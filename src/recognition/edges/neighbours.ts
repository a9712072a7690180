/** Whether a short Chinese name lies across other words, which the characters beside it show. */
import type { Neighbours } from '../dictionary/dictionary.ts'
import type { Folded } from '../fold.ts'

/** `at` and `to` are indices into folded units. */
export function liesAcrossWords(folded: Folded, at: number, to: number, neighbours: Neighbours): boolean {
  const { before, after, weakBefore, weakAfter } = neighbours
  const has = (letters: string, index: number) =>
    index >= 0 && index < folded.length && letters.includes(String.fromCharCode(folded.unit(index)))
  if (has(before, at - 1) || has(after, to)) return true
  return has(weakBefore, at - 1) && has(weakAfter, to)
}
