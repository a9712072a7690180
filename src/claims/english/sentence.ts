/** Walking about in the phrases of a sentence: neighbours, and lists of noun phrases. */
import type { NounPhrase } from './noun-phrase.ts'
import type { Phrase, PhraseKind } from './phrases.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'
import { PASSIVES } from './verbs.ts'

export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
}

/** Noun phrases that stand side by side, and the phrases they take up (end exclusive). */
export interface NounList {
  readonly from: number
  readonly to: number
  readonly members: readonly NounPhrase[]
}

const SKIPPED: ReadonlySet<PhraseKind> = new Set(['adverb', 'date'])
const JOINS = new Set(['and', '&', '/', 'plus', 'or', 'nor'])
const MOST_MEMBERS = 12

/** Index of the next phrase that is no adverb or date, from `at` on in steps of `step`. */
export function skip({ phrases }: Sentence, at: number, step: 1 | -1): number {
  let index = at
  while (phrases[index] && SKIPPED.has((phrases[index] as Phrase).kind)) index += step
  return index
}

export const kindAt = ({ phrases }: Sentence, at: number): PhraseKind | undefined => phrases[at]?.kind
export const wordAt = ({ phrases }: Sentence, at: number): string => {
  const phrase = phrases[at]
  return phrase && 'word' in phrase ? phrase.word : ''
}
export const nounAt = ({ phrases }: Sentence, at: number): NounPhrase | null => {
  const phrase = phrases[at]
  return phrase?.kind === 'noun' ? phrase.noun : null
}
export const verbAt = ({ phrases }: Sentence, at: number) => {
  const phrase = phrases[at]
  return phrase?.kind === 'verb' ? phrase.verb : null
}
const joinsAt = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === 'conjunction' && JOINS.has(wordAt(sentence, at))

/** Whether a verb with a subject of its own begins at `at`: not "made by", not "to buy". */
export function hasOwnSubject(sentence: Sentence, at: number): boolean {
  const verb = verbAt(sentence, at)
  return verb !== null && verb.form === 'finite' && !isReduced(sentence, at)
}

/** "made by TSMC", "based on Arm": a participle that stands for a clause. */
export function isReduced(sentence: Sentence, at: number): boolean {
  const verb = verbAt(sentence, at)
  if (verb?.form !== 'finite' || verb.to - verb.from > 2) return false
  const first = sentence.tokens[verb.from] as Token
  if (!(first.tags & tag.PARTICIPLE) || first.tags & tag.AUXILIARY) return false
  const word = wordAt(sentence, skip(sentence, at + 1, 1))
  return (
    word === 'by' ||
    PASSIVES.some(({ verb: lemma, prepositions }) => lemma === verb.lemma && prepositions.includes(word))
  )
}

/** The list of noun phrases that begins at phrase `at`; null where the phrase there is the subject of what follows. */
export function listFrom(sentence: Sentence, at: number, inSubject = false): NounList | null {
  const first = nounAt(sentence, at)
  if (!first || (!inSubject && startsClause(sentence, at))) return null
  const members = [first]
  let to = at + 1
  let index = at + 1
  let pending: NounPhrase[] = []
  while (members.length + pending.length < MOST_MEMBERS) {
    const comma = kindAt(sentence, index) === 'comma'
    const joined = joinsAt(sentence, comma ? index + 1 : index)
    const next = index + (comma ? 1 : 0) + (joined ? 1 : 0)
    const noun = nounAt(sentence, next)
    if ((!comma && !joined) || !noun || noun.doubtful || startsClause(sentence, next)) break
    // "a start-up backed by GV, and GlobalFoundries": a comma before "and" takes three for a list.
    if (comma && joined && members.length + pending.length < 2) break
    pending.push(noun)
    index = next + 1
    if (!joined) continue
    // Commas make a list only where "and" closes it; else what follows is an apposition.
    members.push(...pending)
    pending = []
    to = index
    if (comma || members.length > 2) break
  }
  return { from: at, to, members }
}

/** Whether a clause of its own begins with the noun phrase at `at`. */
const startsClause = (sentence: Sentence, at: number): boolean =>
  hasOwnSubject(sentence, skip(sentence, at + 1, 1))

/** The list of noun phrases that ends with phrase `at`. */
export function listBefore(sentence: Sentence, at: number): NounList | null {
  const last = nounAt(sentence, at)
  if (!last) return null
  const members = [last]
  let from = at
  let joined = false
  while (members.length < MOST_MEMBERS) {
    const oxford = joinsAt(sentence, from - 1) && kindAt(sentence, from - 2) === 'comma'
    const and = !joined && joinsAt(sentence, from - 1)
    const comma = kindAt(sentence, from - 1) === 'comma'
    const next = and ? from - (oxford ? 3 : 2) : from - 2
    const noun = nounAt(sentence, next)
    if (!noun || !(and || (comma && (joined || isHeadlinePair(sentence, next, last))))) break
    // ", and Nvidia bought" begins a clause unless another comma makes it a list.
    if (oxford && kindAt(sentence, next - 1) !== 'comma') break
    members.unshift(noun)
    from = next
    joined = true
  }
  return { from, to: at + 1, members }
}

/** "Samsung, SK hynix to supply": two names of a kind at the head of a headline. */
function isHeadlinePair(sentence: Sentence, at: number, last: NounPhrase): boolean {
  const noun = nounAt(sentence, at)
  const before = kindAt(sentence, at - 1)
  return (
    (before === undefined || before === 'break') &&
    isBare(noun) &&
    isBare(last) &&
    noun?.head?.type === last.head?.type
  )
}
const isBare = (noun: NounPhrase | null): boolean =>
  noun?.head !== null && noun !== null && noun.to - noun.from === 1
