/**
 * The filter in front of the trie: one bit for each hash of how a form begins. Nearly everywhere in a text
 * no name begins, and the filter says so from one look into 64 KB, small enough to stay in the processor's
 * cache.
 *
 * Of a form that begins with a Latin letter or digit three units count, of others two; what ends a Latin
 * word counts as nothing, whatever it is.
 */
import { LAST_WORD, NONE, SPACE } from './alphabet.ts'

const FILTER_BITS = 19
const GOLDEN = 0x9e3779b1 | 0

/** -1 (all bits) for a letter or digit, else 0. IRREGULAR counts as one, which hides nothing: texts with it are folded. */
export const wordMask = (code: number): number => (code - NONE) >> 31

/** The bit for a beginning of three codes, masked as said above. Below 2^13 codes no two have one key. */
export const filterHash = (first: number, second: number, third: number): number =>
  Math.imul((first << 19) ^ (second << 6) ^ third, GOLDEN) >>> (32 - FILTER_BITS)

/** The filter in the making. */
export class Filter {
  readonly bits = new Int32Array(1 << (FILTER_BITS - 5))
  /** The first three codes of the words in hand. */
  private readonly head = [NONE, NONE, NONE]

  constructor() {
    // White space that touches white space folds with it: the matcher wants to know.
    this.add(SPACE, SPACE, NONE)
  }

  private add(first: number, second: number, third: number): void {
    const hash = filterHash(first, second, third & wordMask(first) & wordMask(third))
    this.bits[hash >> 5] = (this.bits[hash >> 5] as number) | (1 << (hash & 31))
  }

  /**
   * Words go on, after the first `depth` codes noted last, with the codes of `labels` from `from` to `to`;
   * `isWord`: one of them ends there.
   */
  note(labels: string, from: number, to: number, depth: number, isWord: boolean): void {
    const { head } = this
    const length = depth + to - from
    for (let at = depth; at < 3 && at < length; at++) head[at] = labels.charCodeAt(from + at - depth)
    const [first = NONE, second = NONE, third = NONE] = head
    if (length >= 3) this.add(first, second, third)
    // What follows a form of two letters may be a plural or a version: any letter.
    else if (isWord) for (let next = 0; next <= LAST_WORD; next++) this.add(first, second, next)
  }
}
