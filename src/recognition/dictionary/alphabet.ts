/**
 * The alphabet of names. Every UTF-16 unit as it stands in a text has a code, that of its folded form, so
 * that to read a unit and fold it is one look into a table. Beside the code the table says of each unit what
 * the matcher's loop asks of every one it meets.
 */
import { eachFolding, NEEDY } from '../fold.ts'

/** Latin letters and digits, which words are made of, have the codes 1 to LAST_WORD. */
const WORD = 'etaoinsrlhdcumfpgwybvkxjqz0123456789'
export const LAST_WORD = WORD.length
/** Code of units that stand in no name. */
const NONE = LAST_WORD + 1
const SPACE = NONE + 1
const FIRST_OTHER = SPACE + 1

/** Code of a Latin letter or digit. */
export const codeOfWord = (letter: string): number => WORD.indexOf(letter) + 1

/** An entry of the table: the code, above it the code again if it is of a word, above that these flags. */
const CODE_BITS = 13
export const CODE_MASK = (1 << CODE_BITS) - 1
const WORD_BITS = 6
/** The unit folds only together with its neighbours: a text with one has to be folded beforehand. */
export const IRREGULAR = 1 << 27
/** White space: where it touches more of it, the text has to be folded beforehand. */
export const IS_SPACE = 1 << 28
/** A Latin letter or digit. Shifted left once it is NO_START: behind another one it begins no name. */
export const IS_WORD = 1 << 30
/** No name begins with the unit. The sign bit. */
const NO_START = 1 << 31

/** Entry of a code, without NO_START. */
export function entryOf(code: number): number {
  if (code > LAST_WORD) return code === SPACE ? code | IS_SPACE : code
  return code | (code << CODE_BITS) | IS_WORD
}

/** The code of a letter or digit, else 0: what ends a word is all one. */
export const wordCode = (entry: number): number => (entry >> CODE_BITS) & ((1 << WORD_BITS) - 1)

/** How many more codes take one byte in the file (bytes.ts). */
const SHORT = 0x80 - FIRST_OTHER

/**
 * What else stands in folded words: the most frequent letters first, whose codes are short; then the others
 * as they ascend, which is quickly said.
 */
export function alphabetOf(words: Iterable<string>): string {
  const frequency = new Map<string, number>()
  for (const word of words) {
    for (const letter of word.split('')) frequency.set(letter, (frequency.get(letter) ?? 0) + 1)
  }
  for (const letter of `${WORD} `) frequency.delete(letter)
  const letters = [...frequency].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([letter]) => letter)
  return [...letters.slice(0, SHORT), ...letters.slice(SHORT).sort()].join('')
}

/** Letter of every code. */
export const lettersOf = (alphabet: string): string[] => [
  '',
  ...WORD.split(''),
  '',
  ' ',
  ...alphabet.split(''),
]

/** The largest code there is. */
export const lastCode = (alphabet: string): number => FIRST_OTHER + alphabet.length - 1

/** Code of every letter of a folded word. */
export function codesOf(alphabet: string): Map<string, number> {
  return new Map(lettersOf(alphabet).map((letter, code) => [letter, code]))
}

/** The table for all 65,536 units. `starts`: the codes that names begin with. Throws when there are too many letters. */
export function tableOf(alphabet: string, starts: Iterable<number>): Int32Array {
  if (lastCode(alphabet) > CODE_MASK) throw new Error('the names use too many different letters')
  const table = new Int32Array(0x10000).fill(NONE | NO_START)
  for (let index = 0; index < WORD.length; index++)
    table[WORD.charCodeAt(index)] = entryOf(index + 1) | NO_START
  table[0x20] = entryOf(SPACE) | NO_START
  for (let index = 0; index < alphabet.length; index++) {
    table[alphabet.charCodeAt(index)] = (FIRST_OTHER + index) | NO_START
  }
  for (const code of starts) {
    const unit =
      code <= LAST_WORD
        ? WORD.charCodeAt(code - 1)
        : code === SPACE
          ? 0x20
          : alphabet.charCodeAt(code - FIRST_OTHER)
    table[unit] = entryOf(code)
  }
  eachFolding((unit, folded) => {
    table[unit] = table[folded] as number
  })
  for (const [from, to] of NEEDY) table.fill(NONE | NO_START | IRREGULAR, from, to + 1)
  return table
}
