/** A sentence as a row of phrases: noun phrases, verb groups, prepositions and what joins clauses. */
import {
  isAdverbOfVerb,
  type NounPhrase,
  nounPhraseEnd,
  readNounPhrase,
  STARTS_NOUN_PHRASE,
} from './noun-phrase.ts'
import { ACT, INTENTION, ROLE, singular } from './nouns.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'
import { readVerbGroup, takesInfinitive, type VerbGroup } from './verb-group.ts'
import { CONTROL, framesOf, needsParticle, PARTICLES } from './verbs.ts'

interface Span {
  readonly from: number
  readonly to: number
}
export type Phrase = Span &
  (
    | { readonly kind: 'noun'; readonly noun: NounPhrase }
    | { readonly kind: 'verb'; readonly verb: VerbGroup }
    | {
        readonly kind:
          | 'preposition'
          | 'comma'
          | 'conjunction'
          | 'break'
          | 'subordinator'
          | 'relative'
          | 'date'
          | 'adverb'
          | 'pronoun'
          | 'other'
        readonly word: string
      }
  )
export type PhraseKind = Phrase['kind']

const has = (token: Token | undefined, tags: number): boolean => ((token?.tags ?? 0) & tags) !== 0
const only = (token: Token | undefined, tags: number): boolean =>
  token !== undefined && token.tags !== 0 && (token.tags & ~tags) === 0

const KINDS: readonly (readonly [tags: number, kind: Exclude<PhraseKind, 'noun' | 'verb'>])[] = [
  [tag.DATE, 'date'],
  [tag.COMMA, 'comma'],
  [tag.BREAK, 'break'],
  [tag.CONJUNCTION, 'conjunction'],
  [tag.RELATIVE, 'relative'],
  [tag.PRONOUN, 'pronoun'],
  [tag.SUBORDINATOR, 'subordinator'],
  [tag.PREPOSITION, 'preposition'],
  [tag.TO, 'preposition'],
  [tag.ADVERB, 'adverb'],
]

/** What may follow a verb but not the noun of the same letters. */
const AFTER_VERB = tag.DATE | tag.NAME | tag.DETERMINER | tag.NUMBER | tag.TO | tag.PROPER | tag.PRONOUN
const SUBJECT_BEFORE: ReadonlySet<PhraseKind> = new Set(['noun', 'pronoun', 'relative'])

/** The last phrase that is no adverb or date. */
function lastKind(phrases: readonly Phrase[]): Phrase | undefined {
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind !== 'adverb' && phrase.kind !== 'date') return phrase
  }
  return undefined
}

/** Whether the word at `at` is a verb here, right behind the tokens of a noun phrase or after `before`. */
function isVerbHere(
  tokens: readonly Token[],
  at: number,
  before: Phrase | undefined,
  inNoun: boolean,
): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (has(token, tag.AUXILIARY)) return true
  // "no longer maintains", "never sold".
  const none = token.word === 'no' && next?.word === 'longer'
  if (!inNoun && (none || token.word === 'never') && before?.kind === 'noun')
    return has(tokens[at + (none ? 2 : 1)], tag.VERB_S | tag.VERB_PAST)
  if (has(token, tag.TO)) return takesInfinitive(tokens, at)
  if (!has(token, tag.ANY_VERB)) return false
  if (needsParticle(token.lemma) && !PARTICLES.get(token.lemma)?.includes(next?.word ?? '')) return false
  const previous = tokens[at - 1]
  const afterSubject = inNoun
    ? has(previous, tag.NAME | tag.NOUN | tag.PROPER | tag.DATE) ||
      (previous?.amount !== undefined && next?.word === 'by')
    : before !== undefined && SUBJECT_BEFORE.has(before.kind)
  const helped = before?.kind === 'verb' && before.verb.lemma === 'help' && has(token, tag.VERB_BASE)
  if (helped && !inNoun) return true
  const afterThat = !inNoun && before?.kind === 'subordinator' && before.word === 'that'
  if (only(token, tag.ANY_VERB)) return !inNoun || afterSubject
  if (has(token, tag.VERB_PAST | tag.PARTICIPLE) && !has(token, tag.NOUN)) {
    if (inNoun && !afterSubject) return false
    // "customized chips" at the head of a phrase, "Backed by Nvidia" at the head of a sentence.
    return (
      afterSubject ||
      afterThat ||
      before?.kind === 'conjunction' ||
      has(next, tag.PREPOSITION) ||
      (before === undefined && has(next, tag.DATE)) ||
      // ", said Nvidia CEO Jensen Huang".
      (before?.kind === 'break' && token.word === 'said') ||
      (before?.kind === 'comma' && token.lemma !== '')
    )
  }
  if (has(token, tag.VERB_ING)) {
    if (inNoun) return false
    // "received backing from", "handles packaging for"; "was trained using".
    if (before?.kind === 'verb' && isNounIng(token, next, before.verb)) return false
    if (token.lemma === '') return false
    if (before?.kind === 'verb' || before?.kind === 'preposition') return true
    // "Acquiring SchedMD, Nvidia ..." and "..., acquiring SchedMD".
    const edge = before === undefined || before.kind === 'comma' || before.kind === 'break'
    const joined = before?.kind === 'subordinator' || before?.kind === 'conjunction'
    return (edge || joined) && has(next, AFTER_VERB | tag.PREPOSITION)
  }
  return isNounOrVerb(tokens, at, before, inNoun, afterSubject || afterThat)
}

const ING_NOUNS =
  /^(?:backing|funding|financing|packaging|manufacturing|licensing|testing|computing|training)$/
/** Whether the form in -ing behind a verb is its object, or a preposition. */
function isNounIng(token: Token, next: Token | undefined, before: VerbGroup): boolean {
  if (token.word === 'using') return before.passive
  const object = ING_NOUNS.test(token.word) && has(next, tag.PREPOSITION)
  return (
    object &&
    !before.passive &&
    CONTROL.get(before.lemma)?.some(({ takes }) => takes.includes('ing')) !== true
  )
}

const isThing = (token: Token | undefined): boolean =>
  token?.mention?.type === 'chip' || token?.mention?.type === 'technology'
const isProduct = (token: Token | undefined): boolean =>
  token?.mention !== undefined && ['chip', 'model', 'software'].includes(token.mention.type)

const LASTS =
  /^(?:account|run|date|span|last|stand|end|start|begin|work|close|sit|rest|depend|come|go|fall|rise)$/
/** "plans", "backs", "team": decided by what stands around. */
function isNounOrVerb(
  tokens: readonly Token[],
  at: number,
  before: Phrase | undefined,
  inNoun: boolean,
  afterSubject: boolean,
): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (token.lemma === '') return false
  // "its GPU designs": no chip designs.
  if (/^(?:design|order|lease|licen[cs]e|purchase)$/.test(token.lemma) && isThing(previous)) return false
  // "Nvidia, run by Huang".
  if (has(token, tag.PARTICIPLE) && next?.word === 'by' && (afterSubject || before?.kind === 'comma'))
    return !inNoun || has(previous, tag.NAME)
  // "Intel and rival AMD".
  if (before?.kind === 'conjunction' && ROLE.has(token.word)) return false
  // "who heads research".
  if (before?.kind === 'relative' && !inNoun && has(token, tag.VERB_S) && before.word !== 'whose') return true
  // "Ampere, whose backers include Oracle, builds its chips".
  if (
    before?.kind === 'comma' &&
    !inNoun &&
    has(token, tag.VERB_S) &&
    has(next, tag.NAME | tag.DETERMINER | tag.TO)
  )
    return !ROLE.has(singular(token.word))
  const prepositions = framesOf(token.lemma).flatMap(({ object }) => object.split('|'))
  const governs = next !== undefined && prepositions.includes(next.word) && next.word !== 'for'
  // "is made by Meta and runs on", ", now runs on".
  if (
    !inNoun &&
    has(token, tag.VERB_S) &&
    governs &&
    (before?.kind === 'conjunction' || before?.kind === 'comma')
  )
    return !ROLE.has(singular(token.word)) && !has(previous, tag.PREPOSITION)
  // "MI300X rivals the H100": products have no rivals of the plural kind before a name.
  if (ROLE.has(singular(token.word)) && has(token, tag.VERB_S) && isProduct(previous))
    return has(next, tag.NAME | tag.DETERMINER)
  // "TSMC controls roughly 70%".
  if (afterSubject && has(token, tag.VERB_S) && has(previous, tag.NAME | tag.ADVERB) && has(next, tag.ADVERB))
    if (has(tokens[at + 2], tag.NUMBER)) return true
  // "the contract with Oracle runs for five years".
  if (afterSubject && has(token, tag.VERB_S) && has(previous, tag.NAME) && LASTS.test(token.lemma))
    if (has(next, tag.PREPOSITION | tag.DATE)) return true
  if (token.lemma === 'partner' && afterSubject && next?.word === 'with') return true
  if (ROLE.has(singular(token.word)) || !afterSubject) {
    // "to buy A and build B", "and plans to".
    return (
      !inNoun && before?.kind === 'conjunction' && has(next, AFTER_VERB) && !has(previous, tag.PREPOSITION)
    )
  }
  if (has(previous, tag.POSSESSIVE | tag.DETERMINER | tag.ADJECTIVE)) return false
  if (has(next, AFTER_VERB)) return true
  if (has(next, tag.ADJECTIVE | tag.POSSESSIVE) && !has(next, tag.NOUN)) return has(next, tag.ADJECTIVE)
  // "licenses designs from".
  const third = tokens[at + 2]?.word ?? ''
  if (has(token, tag.VERB_S) && has(previous, tag.NAME) && has(next, tag.NOUN))
    if (
      third !== 'for' &&
      framesOf(token.lemma).some(({ object }) => object !== '' && object.split('|').includes(third))
    )
      return true
  // "drops plan to", "weighs bid for".
  if (
    has(token, tag.VERB_S) &&
    has(previous, tag.NAME) &&
    (INTENTION.has(next?.word ?? '') || ACT.has(next?.word ?? ''))
  )
    return true
  if (governs) return true
  if (next && /^(?:up|over|forces|hands)$/.test(next.word)) return true
  const plainNoun = has(next, tag.NOUN) && (!has(next, tag.ANY_VERB) || needsParticle(next?.lemma ?? ''))
  return has(token, tag.VERB_S) && has(previous, tag.NAME) && plainNoun
}

/** The phrases of a sentence, in order, without gaps. */
export function readPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = readPhrase(tokens, at, lastKind(phrases))
    phrases.push(phrase)
    at = phrase.to
  }
  return phrases
}

function readPhrase(tokens: readonly Token[], from: number, before: Phrase | undefined): Phrase {
  const token = tokens[from] as Token
  if (isVerbHere(tokens, from, before, false)) {
    const verb = readVerbGroup(tokens, from)
    if (verb && verb.to > from) return { kind: 'verb', from, to: verb.to, verb }
  }
  const introduces =
    (token.word === 'about' && has(tokens[from + 1], tag.NUMBER)) || isAdverbOfVerb(tokens, from)
  if (has(token, STARTS_NOUN_PHRASE) && !introduces) {
    const to = nounPhraseEnd(tokens, from, (at) => isVerbHere(tokens, at, before, true))
    if (to > from && !(to === from + 1 && only(token, tag.ADVERB | tag.ADJECTIVE) && has(token, tag.ADVERB)))
      return { kind: 'noun', from, to, noun: readNounPhrase(tokens, from, to) }
  }
  const kind = introduces ? 'adverb' : (KINDS.find(([tags]) => has(token, tags))?.[1] ?? 'other')
  return { kind, from, to: from + 1, word: token.word }
}
