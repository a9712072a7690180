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
import type { Column } from './columns.ts'

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

const filterBit = (key: number): number => Math.imul(key, GOLDEN) >>> (32 - FILTER_BITS)

export function filterHas(filter: Int32Array, key: number): boolean {
  const bit = filterBit(key)
  return ((filter[bit >> 5] as number) & (1 << bit)) !== 0
}

const PLURAL = entryOf(codeOfWord('s'))
/** Entries that may follow a short form: what ends a word (0) and a plural; or, with versions, any letter. */
const PLAIN_TAILS = [0, PLURAL]
const VERSION_TAILS = Array.from({ length: LAST_WORD + 1 }, (_, code) => (code === 0 ? 0 : entryOf(code)))

/** Keys of the beginnings of a form of the codes `codes` (the first four are enough). */
function* keysOf(codes: readonly number[], isVersioned: boolean): Generator<number> {
  const [first = 0, second = 0, third, fourth] = codes.map(entryOf)
  const tails = isVersioned ? VERSION_TAILS : PLAIN_TAILS
  const pair = pairKey(first, second)
  if (wordCode(first) === 0) yield pair
  else
    for (const next of third === undefined ? tails : [third])
      for (const last of fourth === undefined ? tails : [fourth]) yield wordKey(pair, next, last)
}

/** The filter as it is kept: the distances between the bits that are set, ascending. */
export function filterSteps(forms: Iterable<{ codes: readonly number[]; isVersioned: boolean }>): number[] {
  const bits = new Set<number>()
  for (const { codes, isVersioned } of forms)
    for (const key of keysOf(codes, isVersioned)) bits.add(filterBit(key))
  const sorted = [...bits].sort((a, b) => a - b)
  return sorted.map((bit, index) => bit - (sorted[index - 1] ?? 0))
}

export function openFilter(steps: Column): Int32Array {
  const filter = new Int32Array(1 << (FILTER_BITS - 5))
  let bit = 0
  for (let index = 0; index < steps.length; index++) {
    bit += steps.at(index)
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << bit)
  }
  return filter
}
