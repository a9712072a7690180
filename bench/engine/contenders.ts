/**
 * Ways of finding many names in a text, ours and those one could have taken. Each is built from the same names
 * and counts what it finds; all but ours find names inside of words, too, and ask nothing of what stands around.
 */
import { AhoCorasick } from '@monyone/aho-corasick'
import nlp from 'compromise/one'
import ModernAhoCorasick from 'modern-ahocorasick'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'
import { matchNames } from '../../src/recognition/match.ts'
import { recognise } from '../../src/recognition/recognise.ts'

export interface Catalogue {
  /** Folded forms, as the shipped dictionary has them. */
  readonly forms: readonly string[]
  /** The dictionary of the same names. */
  readonly bytes: ArrayBuffer
}

/** Finds names in blocks of text and returns how many. */
export type Finder = (blocks: readonly string[]) => number

const sum = (blocks: readonly string[], count: (text: string) => number): number => {
  let total = 0
  for (const text of blocks) total += count(text)
  return total
}

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The parts of compromise that its types leave out. */
interface Lookup {
  buildTrie(words: readonly string[]): object
  (text: string): { lookup(trie: object): { readonly length: number } }
}

export const CONTENDERS = {
  /** The automaton with folding, case, edges and vetoes of all scripts. */
  'the matcher alone': ({ bytes }) => {
    const dictionary = decodeDictionary(bytes)
    return (blocks) => sum(blocks, (text) => matchNames(dictionary, text).length)
  },
  'all of recognition': ({ bytes }) => {
    const dictionary = decodeDictionary(bytes)
    return (blocks) => recognise(dictionary, { blocks }).mentions.length
  },
  'one alternation RegExp': ({ forms }) => {
    // The longest first, as an alternation takes the first that fits.
    const sorted = [...forms].sort((a, b) => b.length - a.length)
    const names = new RegExp(sorted.map(escaped).join('|'), 'gi')
    return (blocks) => sum(blocks, (text) => text.match(names)?.length ?? 0)
  },
  'modern-ahocorasick': ({ forms }) => {
    const automaton = new ModernAhoCorasick(forms)
    return (blocks) => sum(blocks, (text) => automaton.search(text.toLowerCase()).length)
  },
  '@monyone/aho-corasick': ({ forms }) => {
    const automaton = new AhoCorasick([...forms])
    return (blocks) => sum(blocks, (text) => automaton.matchInText(text.toLowerCase()).length)
  },
  "compromise's lookup": ({ forms }) => {
    const look = nlp as unknown as Lookup
    const trie = look.buildTrie(forms)
    return (blocks) => sum(blocks, (text) => look(text).lookup(trie).length)
  },
} as const satisfies Record<string, (catalogue: Catalogue) => Finder>

export type ContenderName = keyof typeof CONTENDERS
export const CONTENDER_NAMES = Object.keys(CONTENDERS) as ContenderName[]

/** The least a program can do with a text: look at every unit once. Returns a sum, so that nothing is left out. */
export function bareLoop(blocks: readonly string[]): number {
  let total = 0
  for (const text of blocks)
    for (let at = 0; at < text.length; at++) total = (total + text.charCodeAt(at)) | 0
  return total
}
