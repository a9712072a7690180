/** Finds the words that are evidence (cues, blockers) in a text: all of them in one pass. */
import { CODE_MASK, IRREGULAR, IS_SPACE, IS_WORD } from './dictionary/alphabet.ts'
import type { Dictionary } from './dictionary/dictionary.ts'
import { asWritten, type Folded, fold } from './fold.ts'
import { isLatinWord } from './scripts.ts'

const PLURAL = 0x73

/** A text to be read folded; a copy only where it has to be one. */
export function readFolded({ units }: Dictionary, text: string): Folded {
  let seen = 0
  let touching = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const entry = units[text.charCodeAt(at)] as number
    seen |= entry
    touching |= entry & before
    before = entry
  }
  return ((seen & IRREGULAR) | (touching & IS_SPACE)) === 0 ? asWritten(text) : fold(text)
}

/**
 * Calls `found` for every place where a word of the dictionary stands in `text`, with the word's number and
 * the UTF-16 offset at which it begins. Latin words count only whole, or with a plural s; words may overlap.
 */
export function eachWord(
  dictionary: Dictionary,
  text: string,
  found: (word: number, start: number) => void,
): void {
  const { units } = dictionary
  const { base, check, tail, tailEnd, value, labels } = dictionary.words.trie
  const folded = readFolded(dictionary, text)
  const { source } = folded
  let before = 0
  for (let at = 0; at < source.length; at++) {
    const first = units[source.charCodeAt(at)] as number
    const isInside = (before & first & IS_WORD) !== 0
    before = first
    if (isInside) continue
    let state = 0
    for (let to = at; to < source.length; ) {
      const code = (units[source.charCodeAt(to)] as number) & CODE_MASK
      const next = (base[state] as number) + code
      if (check[next] !== code) break
      state = next
      to++
      let rest = tail[state] as number
      const end = tailEnd[state] as number
      while (rest < end && to < source.length) {
        if (((units[source.charCodeAt(to)] as number) & CODE_MASK) !== labels.charCodeAt(rest)) break
        rest++
        to++
      }
      if (rest < end) break
      const word = value[state] as number
      if (word >= 0 && isWhole(folded, at, to)) found(word, folded.start(at))
      if (base[state] === 0) break
    }
  }
}

function isWhole(folded: Folded, from: number, to: number): boolean {
  if (isLatinWord(folded.unit(from)) && isLatinWord(folded.unit(from - 1))) return false
  if (!isLatinWord(folded.unit(to - 1)) || !isLatinWord(folded.unit(to))) return true
  return folded.unit(to) === PLURAL && !isLatinWord(folded.unit(to + 1))
}
