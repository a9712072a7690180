/** Chinese and Japanese set with spaces around Latin words and figures (OpenAI 与 AWS 合作) read as if they were not there. */
import type { Flat } from './flat.ts'

const LATIN = /[A-Za-z0-9.+-]/

/** Whether a space between two units says something. */
type Parts = (before: string, after: string) => boolean
const betweenWords: Parts = (before, after) => LATIN.test(before) && LATIN.test(after)

const KANA = /[ぁ-んー、。]/
const KANJI = /[\u3400-\u9fffァ-ヶー]/
/** In Japanese a space behind a noun, or behind へ, parts a headline. */
export const partsHeadline: Parts = (before, after) =>
  betweenWords(before, after) || /[へか]/.test(before) || (KANJI.test(before) && !KANA.test(after))

/** The units at `kept`, in order. */
export function pick(flat: Flat, kept: readonly number[]): Flat {
  const of = (list: readonly number[]): number[] => kept.map((at) => list[at] ?? 0)
  return { ...flat, text: kept.map((at) => flat.text[at]).join(''), from: of(flat.from), to: of(flat.to) }
}

/** The flat sentence without spaces that say nothing; all do but those between two Latin words that are no names. */
export function closeUp(flat: Flat, parts: Parts = betweenWords): Flat {
  const kept = Array.from(flat.text, (_, at) => at).filter(
    (at) => flat.text[at] !== ' ' || parts(flat.text[at - 1] ?? '', flat.text[at + 1] ?? ''),
  )
  return pick(flat, kept)
}
