/** Chinese set with spaces around Latin words and figures (OpenAI 与 AWS 合作) reads as if they were not there. */
import type { Flat } from '../shared/flat.ts'

const LATIN = /[A-Za-z0-9.+-]/

/** The flat sentence without spaces, but for those between two Latin words that are no names. */
export function closeUp(flat: Flat): Flat {
  const kept = Array.from(flat.text, (_, at) => at).filter((at) => {
    const between = LATIN.test(flat.text[at - 1] ?? '') && LATIN.test(flat.text[at + 1] ?? '')
    return flat.text[at] !== ' ' || between
  })
  const pick = (list: readonly number[]): number[] => kept.map((at) => list[at] ?? 0)
  return { ...flat, text: kept.map((at) => flat.text[at]).join(''), from: pick(flat.from), to: pick(flat.to) }
}
