/** What a verb or noun is said to act on: its direct object and what its prepositions bring. */
import type { ClaimMention } from '../claim.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { kindAt, listFrom, type NounList, nounAt, type Sentence, skip, wordAt } from './sentence.ts'

export interface Arguments {
  readonly direct: readonly NounPhrase[]
  readonly prepositional: readonly { readonly word: string; readonly nouns: readonly NounPhrase[] }[]
  /** First phrase behind them all. */
  readonly to: number
}

const MOST_PREPOSITIONS = 6
/** A name after these is no name of what is done: "no Nvidia chips", "rivals of". */
const NONE = new Set(['no', 'neither', 'nor', 'few', 'any'])

/** The arguments that begin at phrase `at`. */
export function argumentsFrom(sentence: Sentence, at: number): Arguments {
  let index = skip(sentence, at, 1)
  let direct: readonly NounPhrase[] = []
  if (kindAt(sentence, index) === 'noun') {
    const list = listFrom(sentence, index)
    if (!list) return { direct, prepositional: [], to: index }
    direct = list.members
    index = list.to
  }
  const found = prepositionsFrom(sentence, index)
  return { direct, ...found }
}

/** Prepositional phrases from phrase `at` on: "in Synopsys", "to Nvidia and AMD". */
export function prepositionsFrom(sentence: Sentence, at: number): Omit<Arguments, 'direct'> {
  const prepositional: { word: string; nouns: readonly NounPhrase[] }[] = []
  let to = at
  while (prepositional.length < MOST_PREPOSITIONS) {
    let index = skip(sentence, to, 1)
    // "on Trainium and on TPUs".
    if (kindAt(sentence, index) === 'conjunction' && kindAt(sentence, index + 1) === 'preposition') index++
    if (kindAt(sentence, index) !== 'preposition') break
    const list: NounList | null = listFrom(sentence, skip(sentence, index + 1, 1))
    if (!list) break
    prepositional.push({ word: wordAt(sentence, index), nouns: list.members })
    to = list.to
  }
  return { prepositional, to }
}

const none = ({ words }: NounPhrase): boolean => words.some((word) => NONE.has(word))

export const headsOf = (nouns: readonly NounPhrase[]): ClaimMention[] =>
  nouns.flatMap((noun) => (noun.head && !none(noun) ? [noun.head] : []))
export const goodsOf = (nouns: readonly NounPhrase[]): ClaimMention[] =>
  nouns.flatMap((noun) => (noun.goodsOf && !none(noun) ? [noun.goodsOf] : []))

/** Heads behind the first of the prepositions in `words` ("in|into"). */
export function behind(
  { prepositional }: Pick<Arguments, 'prepositional'>,
  words: string,
): readonly NounPhrase[] {
  const wanted = words.split('|')
  return prepositional.filter(({ word }) => wanted.includes(word)).flatMap(({ nouns }) => nouns)
}

/** The noun phrase before a preposition phrase that ends at `at`, with what follows it: "the maker of Slurm". */
export const nounWithArguments = (
  sentence: Sentence,
  at: number,
): Arguments & { readonly noun: NounPhrase | null } => {
  const noun = nounAt(sentence, at)
  return { noun, direct: noun ? [noun] : [], ...prepositionsFrom(sentence, at + 1) }
}
