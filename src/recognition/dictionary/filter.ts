/**
 * The filter in front of the trie: one bit for each hash of how a name begins. Nearly everywhere in a text
 * no name begins, and the filter says so from one look into 64 KB, small enough to stay in the processor's
 * cache.
 *
 * Korean, Japanese and Chinese have so many letters that two of them tell enough. Of Latin ones most pairs
 * begin some name, and of the common threes every second, so that four are looked at. What ends a Latin word
 * is all one, whatever it is.
 */
import { codeOfWord, entryOf, LAST_WORD, wordCode } from './alphabet.ts'

const FILTER_BITS = 19
const GOLDEN = 0x9e3779b1 | 0

/** No letter's code: two letters that are a word by themselves (to, SK) are not those of a longer one. */
const WORD_ENDS = 63

/** What is hashed of the first two units, and of two more with them; all are entries of the alphabet's table. */
export const pairKey = (first: number, second: number): number => (first << 19) ^ (second << 6)
export function wordKey(pair: number, third: number, fourth: number): number {
  const code = wordCode(third)
  return code === 0 ? pair ^ WORD_ENDS : pair ^ code ^ (wordCode(fourth) << 26)
}

export function filterHas(filter: Int32Array, key: number): boolean {
  const hash = Math.imul(key, GOLDEN) >>> (32 - FILTER_BITS)
  return ((filter[hash >> 5] as number) & (1 << hash)) !== 0
}

export type Tails = 'plural' | 'any'
const PLURAL = entryOf(codeOfWord('s'))
/** Entries that may follow a short form; 0 is what ends a word. */
const TAILS: Readonly<Record<Tails, readonly number[]>> = {
  plural: [0, PLURAL],
  any: Array.from({ length: LAST_WORD + 1 }, (_, code) => (code === 0 ? 0 : entryOf(code))),
}

/** The filter in the making. */
export class Filter {
  readonly bits = new Int32Array(1 << (FILTER_BITS - 5))
  /** Codes that names begin with. */
  readonly starts = new Set<number>()
  /** Entries of the first units of the words in hand. */
  private readonly head = [0, 0, 0, 0]

  private add(key: number): void {
    const hash = Math.imul(key, GOLDEN) >>> (32 - FILTER_BITS)
    this.bits[hash >> 5] = (this.bits[hash >> 5] as number) | (1 << hash)
  }

  /**
   * Words go on, after the first `depth` codes noted last, with the codes of `labels` from `from` to `to`.
   * Where one of them ends there, `tails` says what may follow: nothing but a plural, or any letter.
   */
  note(labels: string, from: number, to: number, depth: number, tails: Tails | null): void {
    const length = depth + to - from
    for (let at = depth; at < length && at < this.head.length; at++) {
      this.head[at] = entryOf(labels.charCodeAt(from + at - depth))
    }
    const [first = 0, second = 0, third = 0, fourth = 0] = this.head
    if (depth === 0 && length > 0) this.starts.add(labels.charCodeAt(from))
    if (length < 2) return
    const pair = pairKey(first, second)
    if (wordCode(first) === 0) this.add(pair)
    else if (length >= 4) this.add(wordKey(pair, third, fourth))
    else if (length === 3 && wordCode(third) === 0) this.add(wordKey(pair, third, 0))
    else if (tails !== null) {
      for (const next of length === 3 ? [third] : TAILS[tails]) {
        for (const last of TAILS[tails]) this.add(wordKey(pair, next, last))
      }
    }
  }
}
