/** What a verb or noun is said to act on: its direct object and what its prepositions bring. */
import type { ClaimMention } from '../claim.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { kindAt, listFrom, type NounList, nounAt, type Sentence, skip, wordAt } from './sentence.ts'

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

/** The arguments that begin at phrase `at`. `inSubject`: the main verb may follow ("its plan to buy Arm needs"). */
export function argumentsFrom(sentence: Sentence, at: number, inSubject = false): Arguments {
  let index = skip(sentence, at, 1)
  let direct: readonly NounPhrase[] = []
  let quantity = false
  if (kindAt(sentence, index) === 'noun') {
    const list = listFrom(sentence, index, inSubject)
    if (!list) return { direct, second: [], prepositional: [], double: false, quantity: false, to: index }
    const through = throughQuantity(sentence, list)
    const named = byExample(sentence, through)
    direct = named.members
    quantity = through !== list
    index = named.to
  }
  const double = direct.length > 0 && kindAt(sentence, index) === 'noun'
  const second = double ? listFrom(sentence, index) : null
  return {
    direct,
    double,
    second: second?.members ?? [],
    quantity,
    ...prepositionsFrom(sentence, second?.to ?? index, inSubject),
  }
}

/** Prepositions that may begin a clause instead. */
const BOTH = new Set(['as', 'after', 'since', 'before', 'until'])

const verbFollows = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, skip(sentence, at, 1)) === 'verb'

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
    // "between them", "with it": nobody we know, and the clause goes on.
    if (kindAt(sentence, index + 1) === 'pronoun') {
      if (verbFollows(sentence, index + 2)) break
      to = index + 2
      continue
    }
    const first: NounList | null = listFrom(sentence, skip(sentence, index + 1, 1), inSubject)
    if (!first) break
    const list = byExample(sentence, throughQuantity(sentence, first, CLUSTER))
    prepositional.push({ word: wordAt(sentence, index), nouns: list.members, joined })
    to = list.to
  }
  return { prepositional, to }
}

const QUANTITY: ReadonlySet<string> = new Set(
  'generation number range family series set version batch line lineup thousand ten hundred dozen million billion gigawatt megawatt gigabyte terabyte stack unit majority most lot variety mix couple pair rest half all'.split(
    ' ',
  ),
)
/** "trained on a cluster of H100s"; whoever builds one makes no chips. */
const CLUSTER: ReadonlySet<string> = new Set(['cluster', 'fleet', 'supercomputer', 'array'])
/** "288GB of HBM4". */
const SIZED = /^\d[\d.,]*-?(?:gb|tb|gw|mw)$/
/** "tens of thousands of MI450 accelerators": what there is so much of. */
function throughQuantity(sentence: Sentence, list: NounList, more = QUANTITY): NounList {
  let through = list
  for (let step = 0; step < 3; step++) {
    const [noun] = through.members
    if (
      through.members.length > 1 ||
      !noun ||
      noun.head ||
      (!QUANTITY.has(noun.noun) &&
        !more.has(noun.noun) &&
        !SIZED.test(noun.words.at(-1) ?? '') &&
        (noun.amount === null || noun.noun !== '')) ||
      wordAt(sentence, through.to) !== 'of'
    )
      return through
    const next = listFrom(sentence, through.to + 1)
    if (!next) return through
    through = next
  }
  return through
}

const EXAMPLES = new Set(['such_as', 'including', 'like'])
/** "customers such as Meta and Google", "chips, including the H20": those that are named stand for the kind. */
export function byExample(sentence: Sentence, list: NounList, inSubject = false): NounList {
  const [noun] = list.members
  if (list.members.length > 1 || !noun || noun.head || none(noun)) return list
  const comma = kindAt(sentence, list.to) === 'comma' ? 1 : 0
  if (!EXAMPLES.has(wordAt(sentence, list.to + comma))) return introduced(sentence, list, noun)
  const named = listFrom(sentence, list.to + comma + 1, inSubject)
  return named ?? list
}

const PRODUCT =
  /^(?:chip|processor|accelerator|engine|model|assistant|chatbot|framework|library|compiler|scheduler|superchip|gpu|cpu|asic|lineup|platform|software|silicon|generation)$/
const CALLED = /^(?:called|named|dubbed|codenamed|code-named|nicknamed)$/
const PRODUCTS = new Set(['chip', 'software', 'model', 'project'])

/** "its own accelerator, the TPU", "a chip called Trainium": the name stands for it. */
function introduced(sentence: Sentence, list: NounList, noun: NounPhrase): NounList {
  if (!PRODUCT.test(noun.noun)) return list
  const comma = kindAt(sentence, list.to) === 'comma'
  let at = list.to + (comma ? 1 : 0)
  const phrase = sentence.phrases[at]
  const called = phrase !== undefined && CALLED.test(sentence.tokens[phrase.from]?.word ?? '')
  const known = wordAt(sentence, at + 1) === 'as' && sentence.tokens[phrase?.from ?? -1]?.word === 'known'
  if (called) at += 1
  else if (known) at += 2
  else if (!comma) return list
  const name = nounAt(sentence, at)
  const bare = name?.head && name.owner === null && name.words.every((word) => /^(?:the|its|new)$/.test(word))
  const end = kindAt(sentence, at + 1)
  const closed = called || known || end === 'comma' || end === 'break' || end === undefined
  return bare && closed && PRODUCTS.has(name.head?.type ?? '')
    ? { ...list, to: at + 1, members: [name] }
    : list
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
