/** What a verb or noun is said to act on: its direct object and what its prepositions bring. */
import type { ClaimMention } from '../claim.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { kindAt, listFrom, type NounList, type Sentence, skip, wordAt } from './sentence.ts'

export interface Prepositional {
  readonly word: string
  readonly nouns: readonly NounPhrase[]
  /** "on Trainium and on TPUs": joined to the one before. */
  readonly joined: boolean
}

export interface Arguments {
  readonly direct: readonly NounPhrase[]
  readonly prepositional: readonly Prepositional[]
  /** A second noun phrase stands right behind the first: "made Gemini the default". */
  readonly double: boolean
  /** "granted Nvidia a licence": the licence. */
  readonly second: readonly NounPhrase[]
  /** "a number of": what is denied of it may be true of fewer. */
  readonly quantity: boolean
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
  let quantity = false
  if (kindAt(sentence, index) === 'noun') {
    const list = listFrom(sentence, index)
    if (!list) return { direct, second: [], prepositional: [], double: false, quantity: false, to: index }
    const through = throughQuantity(sentence, list)
    direct = through.members
    quantity = through !== list
    index = through.to
  }
  const double = direct.length > 0 && kindAt(sentence, index) === 'noun'
  const second = double ? listFrom(sentence, index) : null
  return {
    direct,
    double,
    second: second?.members ?? [],
    quantity,
    ...prepositionsFrom(sentence, second?.to ?? index),
  }
}

/** Prepositions that may begin a clause instead. */
const BOTH = new Set(['as', 'after', 'since', 'before', 'until'])

/** Prepositional phrases from phrase `at` on: "in Synopsys", "to Nvidia and AMD". `inSubject`: a verb may follow. */
export function prepositionsFrom(
  sentence: Sentence,
  at: number,
  inSubject = false,
): Pick<Arguments, 'prepositional' | 'to'> {
  const prepositional: Prepositional[] = []
  let to = at
  while (prepositional.length < MOST_PREPOSITIONS) {
    let index = skip(sentence, to, 1)
    // "on Trainium and on TPUs".
    const joined = kindAt(sentence, index) === 'conjunction' && kindAt(sentence, index + 1) === 'preposition'
    if (joined) index++
    const temporal = kindAt(sentence, index) === 'subordinator' && BOTH.has(wordAt(sentence, index))
    if (kindAt(sentence, index) !== 'preposition' && !temporal) break
    const first: NounList | null = listFrom(sentence, skip(sentence, index + 1, 1), inSubject)
    if (!first) break
    const list = throughQuantity(sentence, first)
    prepositional.push({ word: wordAt(sentence, index), nouns: list.members, joined })
    to = list.to
  }
  return { prepositional, to }
}

const QUANTITY = new Set(
  'generation number range family series set version batch line lineup thousand ten hundred dozen million billion gigawatt megawatt unit majority most lot variety mix couple pair'.split(
    ' ',
  ),
)
/** "tens of thousands of MI450 accelerators": what there is so much of. */
function throughQuantity(sentence: Sentence, list: NounList): NounList {
  let through = list
  for (let step = 0; step < 3; step++) {
    const [noun] = through.members
    if (
      through.members.length > 1 ||
      !noun ||
      noun.head ||
      (!QUANTITY.has(noun.noun) && (noun.amount === null || noun.noun !== '')) ||
      wordAt(sentence, through.to) !== 'of'
    )
      return through
    const next = listFrom(sentence, through.to + 1)
    if (!next) return through
    through = next
  }
  return through
}

const none = ({ words }: NounPhrase): boolean => words.some((word) => NONE.has(word))

export const headsOf = (nouns: readonly NounPhrase[]): ClaimMention[] =>
  nouns.flatMap((noun) => (noun.head && !none(noun) ? [noun.head] : []))
export const goodsOf = (nouns: readonly NounPhrase[]): ClaimMention[] =>
  nouns.flatMap((noun) => (noun.goodsOf && !none(noun) ? [noun.goodsOf] : []))

/** What stands behind the first of the prepositions in `words` ("in|into"), and behind those joined to it. */
export function behind(
  { prepositional }: Pick<Arguments, 'prepositional'>,
  words: string,
): readonly NounPhrase[] {
  const wanted = words.split('|')
  const first = prepositional.findIndex(({ word }) => wanted.includes(word))
  return prepositional
    .filter(({ word, joined }, index) => wanted.includes(word) && (index === first || joined))
    .flatMap(({ nouns }) => nouns)
}
