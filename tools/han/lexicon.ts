/**
 * What a list of words with their counts says of a name AB that stands between x and z: either words of the
 * language end or begin inside it (山谷|歌声), or it is the name. Both readings are weighed as if words
 * followed each other by chance: how often xA is a word and how often words begin with B, against how often
 * words end in x and how often the name is meant.
 */
import type { Neighbours } from '../../src/recognition/dictionary/dictionary.ts'

/** Words by their first and last characters, and how often each is met. */
export interface Lexicon {
  readonly total: number
  readonly counts: ReadonlyMap<string, number>
  readonly beginning: ReadonlyMap<string, Tally>
  readonly ending: ReadonlyMap<string, Tally>
}

interface Tally {
  total: number
  /** Words of two characters or more. */
  readonly words: string[]
}

/** A name is taken to be met as often as this in as many words as the lexicon was counted over: 50 in a million. */
const NAME = 3000 / 60e6
/** The other reading must be so many times as likely. */
const MARGIN = 2
/** For the weak: of what words end in x (begin with z), the share that is xA (Bz); and it is met so often. */
const WEAK = { share: 0.02, count: 30 }
/** Words met less often hold no name: among them are the names of firms themselves. */
const RARE = 3

/** Reads lines of word, count and kind. */
export function lexiconOf(text: string): Lexicon {
  const counts = new Map<string, number>()
  const [beginning, ending] = [new Map<string, Tally>(), new Map<string, Tally>()]
  let total = 0
  const add = (tallies: Map<string, Tally>, letter: string, word: string, count: number) => {
    const tally = tallies.get(letter) ?? { total: 0, words: [] }
    tallies.set(letter, tally)
    tally.total += count
    if (word.length > 1) tally.words.push(word)
  }
  for (const line of text.split('\n')) {
    const [word = '', count = ''] = line.split(' ')
    if (!/^[\u4e00-\u9fff]+$/.test(word)) continue
    counts.set(word, Number(count))
    total += Number(count)
    add(beginning, word.charAt(0), word, Number(count))
    add(ending, word.charAt(word.length - 1), word, Number(count))
  }
  return { total, counts, beginning, ending }
}

const sum = (tallies: ReadonlyMap<string, Tally>, letter: string) => tallies.get(letter)?.total ?? 1

/** Neighbours of `name`, two characters of the lexicon's script; those in `kept` speak against nothing. */
export function neighboursOf(lexicon: Lexicon, name: string, kept: string): Neighbours {
  const { counts, beginning, ending, total } = lexicon
  const [a, b] = [name.charAt(0), name.charAt(1)]
  const named = Math.max(NAME * total, counts.get(name) ?? 0)
  const before = new Map<string, number>()
  const after = new Map<string, number>()
  const add = (side: Map<string, number>, letter: string, weight: number) =>
    side.set(letter, (side.get(letter) ?? 0) + weight)
  const [left, right] = [ending.get(a)?.words ?? [], beginning.get(b)?.words ?? []]
  for (const word of left)
    add(before, word.charAt(word.length - 2), (counts.get(word) ?? 0) * sum(beginning, b))
  for (const word of right) add(after, word.charAt(1), (counts.get(word) ?? 0) * sum(ending, a))
  // A word that is the name and one more character: 小米粥, 青苹果.
  for (const word of beginning.get(a)?.words ?? [])
    if (word.length === 3 && word.startsWith(name) && (counts.get(word) ?? 0) >= RARE)
      add(after, word.charAt(2), (counts.get(word) ?? 0) * total)
  for (const word of ending.get(b)?.words ?? [])
    if (word.length === 3 && word.endsWith(name) && (counts.get(word) ?? 0) >= RARE)
      add(before, word.charAt(0), (counts.get(word) ?? 0) * total)

  const strong = (side: Map<string, number>, tallies: ReadonlyMap<string, Tally>) =>
    [...side]
      .filter(([letter, weight]) => weight > MARGIN * sum(tallies, letter) * named && !kept.includes(letter))
      .map(([letter]) => letter)
  const weak = (
    words: readonly string[],
    letterOf: (word: string) => string,
    tallies: ReadonlyMap<string, Tally>,
  ) =>
    words
      .filter((word) => {
        const count = counts.get(word) ?? 0
        return count >= WEAK.count && count > WEAK.share * sum(tallies, letterOf(word))
      })
      .map(letterOf)
      .filter((letter) => !kept.includes(letter))
  const row = { before: strong(before, ending), after: strong(after, beginning) }
  const others = (letters: readonly string[], known: readonly string[]) =>
    letters.filter((letter) => !known.includes(letter))
  const text = (letters: readonly string[]) => [...new Set(letters)].sort().join('')
  return {
    before: text(row.before),
    after: text(row.after),
    weakBefore: text(
      others(
        weak(left, (word) => word.charAt(word.length - 2), ending),
        row.before,
      ),
    ),
    weakAfter: text(
      others(
        weak(right, (word) => word.charAt(1), beginning),
        row.after,
      ),
    ),
  }
}
