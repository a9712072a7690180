/** Where a clause may begin, and what its beginning says: who says so, whether it is a fact. */
import type { NounPhrase } from './noun-phrase.ts'
import { ACT, INTENTION } from './nouns.ts'
import { hasOwnSubject, isReduced, kindAt, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'
import { SAY } from './verbs.ts'

/** What stands before the subject of a clause. */
export interface Start {
  /** Phrase index of the verb of saying above, -1 for none. */
  readonly said: number
  /** "Nvidia said it": the subject speaks of itself. */
  readonly own: boolean
  /** What a relative clause leaves out: "SchedMD, which Nvidia bought". */
  readonly gap: NounPhrase | null
  /** After "when" only what is past is a fact. */
  readonly factual: boolean
  /** Behind a verb of guessing: "analysts expect". */
  readonly guessed: boolean
  /** "in which": the preposition before the gap, else ''. */
  readonly gapWord: string
}
export const PLAIN_START: Start = {
  said: -1,
  own: false,
  gap: null,
  factual: false,
  guessed: false,
  gapWord: '',
}

/** Words after which nothing is claimed. */
const UNREAL = new Set(['if', 'unless', 'whether'])
/** After these only what is past is a fact. */
const TIMES = new Set(['when', 'once', 'until', 'before', 'till', 'after'])

/** What stands before a subject: where a clause may begin; null where the names belong to something else. */
export function startOf(sentence: Sentence, at: number): Start | null {
  const before = skip(sentence, at, -1)
  const word = wordAt(sentence, before)
  switch (kindAt(sentence, before)) {
    case undefined:
    case 'break':
      return PLAIN_START
    case 'subordinator': {
      if (UNREAL.has(word)) return null
      if (word !== 'that') return { ...PLAIN_START, factual: TIMES.has(word) }
      return saidBefore(sentence, before - 1) ?? gapBefore(sentence, before - 1)
    }
    case 'relative':
      return word === 'which' || word === 'who' || word === 'whom' ? gapBefore(sentence, before - 1) : null
    case 'verb':
      return saidBefore(sentence, before)
    case 'comma':
      return afterComma(sentence, before)
    case 'conjunction':
      return kindAt(sentence, before - 1) === 'comma' || kindAt(sentence, before - 1) === undefined
        ? PLAIN_START
        : null
    default:
      return null
  }
}

/** "denied reports that", "dismissed rumours that". */
export const DENIES = new Set(['deny', 'dismiss', 'reject', 'refute', 'rebut', 'dispute'])
const REPORTS = new Set([
  'report',
  'rumour',
  'rumor',
  'claim',
  'speculation',
  'suggestion',
  'talk',
  'allegation',
  'accusation',
  'assertion',
])

/** "said", "told investors": the verb of saying that ends at phrase `at`. */
export function saidBefore(sentence: Sentence, end: number): Start | null {
  // "denied a report in Bloomberg that".
  const told =
    kindAt(sentence, end - 1) === 'preposition' && REPORTS.has(nounAt(sentence, end - 2)?.noun ?? '')
  const at = told ? end - 2 : end
  const before = skip(sentence, at, -1)
  const index = kindAt(sentence, before) === 'noun' ? before - 1 : before
  const verb = verbAt(sentence, index)
  if (verb && index < before && DENIES.has(verb.lemma) && REPORTS.has(nounAt(sentence, before)?.noun ?? ''))
    return verb.negated || verb.modal !== '' ? null : { ...PLAIN_START, said: index }
  if (!verb || !SAY.has(verb.lemma) || verb.negated || verb.modal !== '' || verb.form === 'infinitive')
    return null
  const guessed = SAY.get(verb.lemma) === 'expected'
  return index === before || verb.lemma === 'tell' ? { ...PLAIN_START, said: index, guessed } : null
}

const PRODUCTS = new Set(['chip', 'model', 'software'])

function gapBefore(sentence: Sentence, from: number): Start | null {
  // "Synopsys, in which Nvidia bought shares".
  const at = kindAt(sentence, from) === 'preposition' ? from - 1 : from
  const gapWord = at < from ? wordAt(sentence, from) : ''
  const index = kindAt(sentence, at) === 'comma' ? at - 1 : at
  const near = nounAt(sentence, index)
  // "Graviton, the processor that Amazon designed": the name before the comma.
  const named =
    near && !near.head && kindAt(sentence, index - 1) === 'comma' ? nounAt(sentence, index - 2) : null
  const gap =
    named?.head && PRODUCTS.has(named.head.type) && kindAt(sentence, index - 3) !== 'comma' ? named : near
  return gap ? { ...PLAIN_START, gap, gapWord } : null
}

/** A comma ends what leads in ("In 2025,"), or a clause before. */
function afterComma(sentence: Sentence, comma: number): Start | null {
  let from = comma
  while (from > 0 && kindAt(sentence, from - 1) !== 'break') from--
  const first = kindAt(sentence, from)
  if (first === 'subordinator' && UNREAL.has(wordAt(sentence, from))) return null
  if (
    first === 'preposition' ||
    first === 'date' ||
    first === 'adverb' ||
    first === 'subordinator' ||
    first === 'conjunction' ||
    isFronted(sentence, from) ||
    verbAt(sentence, from)?.form === 'ing' ||
    isReduced(sentence, from)
  )
    return PLAIN_START
  for (let at = from; at < comma; at++) if (hasOwnSubject(sentence, at)) return PLAIN_START
  return null
}

/** "Founded in 2010, ...": a participle that leads in. */
const isFronted = (sentence: Sentence, at: number): boolean => {
  const verb = verbAt(sentence, at)
  const first = sentence.tokens[verb?.from ?? -1]
  return verb?.form === 'finite' && verb.to - verb.from === 1 && ((first?.tags ?? 0) & tag.PARTICIPLE) !== 0
}

/** "a competitor to OpenAI, which": is it the competitor or OpenAI? Deals are safe: "the purchase of SchedMD, which". */
export function belongsToNoun(sentence: Sentence, at: number): boolean {
  const outer = nounAt(sentence, at - 2)
  return (
    kindAt(sentence, at - 1) === 'preposition' &&
    outer !== null &&
    !ACT.has(outer.noun) &&
    !INTENTION.has(outer.noun)
  )
}

/** Whether an apposition or relative clause begins at the comma, to be skipped on the way to the verb. */
export function opensInsertion(sentence: Sentence, comma: number): boolean {
  const next = isReduced(sentence, skip(sentence, comma + 1, 1)) ? skip(sentence, comma + 1, 1) : comma + 1
  const kind = kindAt(sentence, next)
  if (kindAt(sentence, comma - 1) !== 'noun') return false
  if (kind === 'relative') return true
  if (kind === 'date' || kind === 'preposition' || isReduced(sentence, next)) return true
  // "Google, together with Meta, is".
  if (kind === 'adverb' && kindAt(sentence, skip(sentence, next, 1)) === 'preposition') return true
  // "Gelsinger, pushed out of Intel in 2024, is"; "Nvidia and Intel, once rivals, are".
  if (isFronted(sentence, next) || verbAt(sentence, next)?.form === 'ing') return true
  const once = kind === 'adverb' || wordAt(sentence, next) === 'once'
  const role = once ? nounAt(sentence, skip(sentence, kind === 'adverb' ? next : next + 1, 1)) : null
  if (role && !role.head && role.roles.length > 0) return true
  const noun = nounAt(sentence, next)
  if (!noun || hasOwnSubject(sentence, skip(sentence, next + 1, 1))) return false
  // "Rubin, due next year, will".
  if (
    !noun.head &&
    /^(?:due|available|worth|valued|home|short)$/.test(sentence.tokens[noun.from]?.word ?? '')
  )
    return true
  const first = sentence.tokens[noun.from] as Token
  return !noun.head && ((first.tags & tag.DETERMINER) !== 0 || noun.roles.length > 0 || noun.owner !== null)
}
