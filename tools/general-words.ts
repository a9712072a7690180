/**
 * A general English word list, so that the build sees for itself which names are also words (apple,
 * oracle, instinct) or first names (Claude, Grace). Used when the dictionary is built, never shipped.
 */
import { readFile } from 'node:fs/promises'
import nlp from 'compromise/three'
import wordListPath from 'word-list'

const FIRST_NAMES = new Set(['MaleName', 'FemaleName', 'FirstName'])

/** compromise keeps its lexicon in a model that its types do not describe. */
interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
}

/** Lower-case words and first names. */
export async function loadGeneralWords(): Promise<ReadonlySet<string>> {
  const words = new Set((await readFile(wordListPath, 'utf8')).split('\n'))
  const { lexicon } = (nlp as unknown as { world(): { model: Lexicon } }).world().model.one
  for (const [word, tags] of Object.entries(lexicon)) {
    if ([tags].flat().some((tag) => FIRST_NAMES.has(tag))) words.add(word)
  }
  return words
}
