/**
 * The automaton's alphabet: every UTF-16 unit as it stands in a text has a code, that of its folded form.
 * Reading a unit and folding it is one look into a table.
 */
import { eachFolding, NEEDY } from '../fold.ts'

/** Code of units that fold only together with their neighbours: a text with one is folded beforehand. */
export const IRREGULAR = 0
/** Latin letters and digits, which words are made of, have the codes 1 to LAST_WORD. */
const WORD = 'etaoinsrlhdcumfpgwybvkxjqz0123456789'
export const LAST_WORD = WORD.length
/** Code of units that stand in no name. */
export const NONE = LAST_WORD + 1
export const SPACE = NONE + 1
const FIRST_OTHER = SPACE + 1
/** Codes have to stay below this: the filter's keys have so many bits for each. */
const MAX_CODES = 1 << 13

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

/** Code of every unit, 65,536 in all. Throws when `alphabet` is too large. */
export function codesOf(alphabet: string): Uint16Array {
  if (FIRST_OTHER + alphabet.length > MAX_CODES) throw new Error('the names use too many different letters')
  const codes = new Uint16Array(0x10000).fill(NONE)
  for (let index = 0; index < WORD.length; index++) codes[WORD.charCodeAt(index)] = index + 1
  codes[0x20] = SPACE
  for (let index = 0; index < alphabet.length; index++)
    codes[alphabet.charCodeAt(index)] = FIRST_OTHER + index
  eachFolding((unit, folded) => {
    codes[unit] = codes[folded] as number
  })
  for (const [from, to] of NEEDY) codes.fill(IRREGULAR, from, to + 1)
  return codes
}
