/** Descriptions and titles of events that hold all words of a query. */
import UFuzzy from '@leeoniya/ufuzzy'
import { lazily } from '../lazily.ts'
import { fold, JOINED } from './forms.ts'

export type Range = readonly [start: number, end: number]

export interface Searched {
  /** Whom a match is about. */
  readonly ids: readonly string[]
  /** Names that stand in for words the text leaves out: "nvidia memory" finds what belongs to both. */
  readonly beside: string
  readonly text: string
}

export interface TextMatch<T extends Searched> {
  readonly of: T
  /** Where the words stand in `text`, ascending. */
  readonly ranges: readonly Range[]
}

/** Ranges, not \p{L}: with the classes the first queries took up to 0.7 s in Node, with ranges under 0.1. */
const LETTERS = 'a-z\u00e0-\u024f\u3041-\u30ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3'
const SHARED = { alpha: LETTERS, interSplit: `[^${LETTERS}\\d']+`, intraChars: `[${LETTERS}\\d']` } as const
/** Latin words from their beginning; from five letters on one slip is forgiven. */
const words = lazily(
  () =>
    new UFuzzy({
      ...SHARED,
      interLft: 2,
      intraMode: 1,
      intraRules: (term) => {
        const one = term.length >= 5 ? 1 : 0
        return {
          intraSlice: [1, Number.POSITIVE_INFINITY],
          intraIns: one,
          intraSub: one,
          intraTrn: one,
          intraDel: one,
        }
      },
    }),
)
/** Korean, Japanese and Chinese anywhere: words join there without a space. */
const joints = lazily(() => new UFuzzy({ ...SHARED, intraIns: 0 }))

const engineFor = (word: string) => (JOINED.test(word) ? joints() : words())

/** Words that ask rather than say. */
const ASKING = new Set(
  'a an and are by did do does for from in is of on or that the to was were what when where which who whom whose why with 누가 누구 무엇 무슨 뭐 어디 어떤 어느 곳 회사 기업 것'.split(
    ' ',
  ),
)

export const wordsOf = (query: string): string[] =>
  (fold(query).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ASKING.has(word))

const overlaps = ([start, end]: Range, [from, to]: Range) => start < to && from < end

/** Ranges in order, those that touch made one. */
function merged(ranges: readonly Range[]): Range[] {
  const list: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = list.at(-1)
    if (last && overlaps(last, range)) list[list.length - 1] = [last[0], Math.max(last[1], range[1])]
    else list.push(range)
  }
  return list
}

export class Texts<T extends Searched> {
  readonly #texts: readonly T[]
  /** Text, a line's end, then names: a match behind the end is no range to show. */
  readonly #haystack: string[]
  readonly #folded: readonly string[]

  constructor(texts: readonly T[]) {
    this.#texts = texts
    this.#haystack = texts.map(({ text, beside }) => `${text}\n${beside}`)
    this.#folded = this.#haystack.map(fold)
  }

  /**
   * Places of texts with `word` among `among`; with a slip in it only where it stands nowhere as typed. To look
   * for the letters first takes a tenth of the time that the rules for words take on all texts.
   */
  #with(word: string, among: readonly number[]): number[] {
    const engine = engineFor(word)
    const as = among.filter((index) => this.#folded[index]?.includes(word))
    const typed = as.length > 0 ? engine.filter(this.#haystack, word, as) : null
    return (typed?.length ? typed : engine.filter(this.#haystack, word, [...among])) ?? []
  }

  /** Texts with all of `words`, at least one of them in the text itself. */
  find(words: readonly string[]): TextMatch<T>[] {
    let left: number[] = [...this.#texts.keys()]
    const ranges = new Map<number, Range[]>()
    for (const word of words) {
      if (word.length < 2) return []
      const filtered = this.#with(word, left)
      if (filtered.length === 0) return []
      const info = engineFor(word).info(filtered, this.#haystack, word)
      info.idx.forEach((index, order) => {
        const own = ranges.get(index) ?? []
        const flat = info.ranges[order] ?? []
        for (let at = 0; at + 1 < flat.length; at += 2) own.push([flat[at] ?? 0, flat[at + 1] ?? 0])
        ranges.set(index, own)
      })
      left = info.idx
      if (left.length === 0) return []
    }
    return left.flatMap((index) => {
      const of = this.#texts[index] as T
      const inside = merged(ranges.get(index) ?? []).filter(([, end]) => end <= of.text.length)
      return inside.length > 0 ? [{ of, ranges: inside }] : []
    })
  }
}
