/** From the tokens of a sentence to its claims; the same for the light and the full reader. */
import type { ClaimAmount, ClaimDate, ClaimSentence, SentenceClaim } from '../claim.ts'
import { DENIES } from './clause-start.ts'
import { Clauses } from './clauses.ts'
import type { Draft } from './draft.ts'
import { nounClaims } from './noun-claims.ts'
import { type Phrase, readPhrases } from './phrases.ts'
import { kindAt, nounAt, type Sentence, skip, verbAt } from './sentence.ts'
import { frontedShare } from './shares-beside.ts'
import { type Source, sourcesBeside, speaker } from './sources.ts'
import * as tag from './tags.ts'
import { withThings } from './things.ts'
import { type Token, tokenise } from './tokens.ts'
import { verbClaims } from './verb-claims.ts'
import { controlOf, SAY } from './verbs.ts'

/** Narrows what words may be; the light reader leaves them as they are. */
export type Tagger = (text: string, tokens: readonly Token[]) => void

/** Deals that a sum of money can belong to. */
const PRICED = new Set([
  'acquires',
  'invests-in',
  'raises',
  'buys-from',
  'fabricates',
  'supplies',
  'licenses-from',
  'uses',
])
const AHEAD = new Set(['planned', 'considering', 'expected'])
/** First words of a question, or of what was not so: "Had Google", "What if". */
const OPENS_QUESTION = tag.AUXILIARY | tag.RELATIVE

/** Reads one sentence with its names; nothing where it is a question, too long, or not understood. */
export function readSentence(
  { text, mentions, published }: ClaimSentence,
  tagger: Tagger | null,
): SentenceClaim[] {
  const names = new Set(mentions.map(({ entity }) => entity)).size
  const tokens = names > 0 ? tokenise(text, mentions, published) : null
  if (!tokens || isQuestion(tokens)) return []
  // What is claimed of one name alone needs no word that our tables lack.
  if (names > 1) tagger?.(text, tokens)
  const sentence: Sentence = { text, tokens, phrases: withThings(readPhrases(tokens), tokens) }
  const clauses = new Clauses(sentence)
  const drafts = sentence.phrases.flatMap((phrase, at) =>
    phrase.kind === 'verb'
      ? verbClaims(sentence, clauses, at)
      : phrase.kind === 'noun'
        ? nounClaims(sentence, clauses, at)
        : [],
  )
  drafts.push(...frontedShare(sentence))
  const sources = sourcesBeside(sentence)
  const unreal = tokens.findIndex(({ word }) => word === 'if' || word === 'unless')
  const kept = drafts.filter(
    ({ verb }) => verb < 0 || unreal < 0 || (sentence.phrases[verb]?.from ?? 0) < unreal,
  )
  return unique(kept.flatMap((draft) => finish(sentence, clauses, sources, draft) ?? []))
}

const isQuestion = (tokens: readonly Token[]): boolean => {
  const first = tokens.find(({ tags }) => !(tags & tag.BREAK))
  const opens = ((first?.tags ?? 0) & OPENS_QUESTION) !== 0 && !/^(?:having|being)$/.test(first?.word ?? '')
  return opens || tokens.some(({ word }) => word === '?' || word === 'suppose' || word === 'imagine')
}

function finish(
  sentence: Sentence,
  clauses: Clauses,
  sources: readonly Source[],
  draft: Draft,
): SentenceClaim | null {
  const source = draft.verb < 0 ? null : sourceFor(sentence, clauses, sources, draft)
  const party = source?.names.some(({ entity }) => entity === draft.subject.entity) ?? false
  const own = draft.own || party || source?.who === ''
  const status = own && draft.status === 'done' && ACTS.has(draft.relation) ? 'announced' : draft.status
  const guess =
    GUESSED.has(draft.relation) &&
    status === 'planned' &&
    (draft.said >= 0 || (source !== null && source.who !== '')) &&
    /^(?:will|would)$/.test(verbAt(sentence, draft.verb)?.modal ?? '')
  const denied = draft.status === 'denied' || deniedBy(sentence, draft)
  // "denied that it had stopped buying", "did not deny buying": things are as they were.
  if (denied && (draft.negated || draft.status === 'abandoned')) return null
  // "$10 billion and $5 billion respectively": whose is which?
  const respective = sentence.tokens.some(({ word }) => word === 'respectively')
  const amount = PRICED.has(draft.relation) && !respective ? amountOf(sentence, draft) : null
  const { text } = sentence
  const start = text.length - text.trimStart().length
  return {
    subject: draft.subject.entity,
    relation: draft.relation,
    object: draft.object?.entity ?? null,
    with: [...new Set(draft.with.map(({ entity }) => entity))],
    status: denied ? 'denied' : guess ? 'expected' : status,
    negated: draft.negated,
    attributedTo: source && source.who !== '' && !own ? source.who : null,
    date: dateOf(sentence, draft, own),
    amount,
    share: draft.share,
    start,
    end: text.trimEnd().length,
  }
}

/** Nobody can plan to be ahead: what will be so is expected. */
const GUESSED = new Set(['competes-with', 'holds-share-of', 'depends-on'])

/** Dated acts: saying them is announcing them. What somebody is or has is no act. */
const ACTS = new Set([
  'acquires',
  'invests-in',
  'partners-with',
  'releases',
  'licenses-from',
  'raises',
  'buys-from',
  'permits',
])

function deniedBy(sentence: Sentence, { said }: Draft): boolean {
  return said >= 0 && DENIES.has(verbAt(sentence, said)?.lemma ?? '')
}

function sourceFor(
  sentence: Sentence,
  clauses: Clauses,
  sources: readonly Source[],
  { said, verb }: Draft,
): Source | null {
  const clause = said >= 0 ? clauses.of(said) : null
  if (clause) return speaker(sentence, said, clause.subjects, clause.from)
  // "Nvidia, which bought Arm in 2020, is weighing a bid, two people said": what all know, nobody need say.
  if (kindAt(sentence, skip(sentence, verb - 1, -1)) === 'relative') return null
  return sources.find(({ from, to }) => from <= verb && verb < to) ?? null
}

/** "The regulator cleared Nvidia's purchase of Arm last July": the day is of the verb before. */
const isObject = (sentence: Sentence, at: number): boolean => {
  const before = kindAt(sentence, at) === 'noun' ? verbAt(sentence, skip(sentence, at - 1, -1)) : null
  return before !== null && before.lemma !== '' && controlOf(before.lemma, 'np') === null
}

/** Phrases in which the date of a claim may stand: its own, and those right around. */
function datePhrases(sentence: Sentence, { from, to, verb }: Draft): number[] {
  const { phrases } = sentence
  const inside: number[] = []
  for (let at = from; at < to; at++) inside.push(at)
  if (isObject(sentence, verb)) return inside
  let after = to
  while (phrases[after] && (phrases[after]?.kind === 'date' || phrases[after]?.kind === 'adverb'))
    inside.push(after++)
  if (phrases[after]?.kind === 'comma' && phrases[after + 1]?.kind === 'date') inside.push(after + 1)
  const before = skip(sentence, from - 1, -1)
  for (let at = before + 1; at < from; at++) inside.push(at)
  // "On Monday, Nvidia bought".
  const leads = before === 1 || kindAt(sentence, before - 2) === 'break'
  if (leads && kindAt(sentence, before) === 'comma' && phrases[before - 1]?.kind === 'date')
    inside.push(before - 1)
  return inside
}

function dateOf(sentence: Sentence, draft: Draft, own: boolean): ClaimDate | null {
  if (draft.verb < 0) return null
  const found = dateIn(sentence, datePhrases(sentence, draft), AHEAD.has(draft.status))
  // "By 2028, Bernstein reckons, Cambricon will".
  const leads =
    sentence.phrases[0]?.kind === 'date' &&
    sentence.phrases
      .slice(1, draft.from)
      .every((phrase) => phrase.kind !== 'verb' || SAY.has(phrase.verb.lemma)) &&
    !sentence.phrases.slice(1, draft.from).some(({ kind }) => kind === 'break' || kind === 'subordinator')
  if (!found && leads) return dateIn(sentence, [0], AHEAD.has(draft.status))
  // "Rubin, due in 2027, will succeed".
  const due = AHEAD.has(draft.status)
    ? sentence.phrases.findIndex((_, at) => nounAt(sentence, at)?.noun === 'due')
    : -1
  if (!found && due > 0 && due < draft.verb) return dateIn(sentence, [due + 1], true)
  if (found || !own || draft.said < 0) return found
  // "Nvidia said on Monday it has bought": said and done on one day.
  const around = [draft.said - 2, draft.said - 1, draft.said + 1]
  return AHEAD.has(draft.status) ? null : dateIn(sentence, around, false)
}

function dateIn({ phrases, tokens }: Sentence, at: readonly number[], ahead: boolean): ClaimDate | null {
  for (const index of at) {
    const phrase = phrases[index]
    // "was last year bought": the date is inside the verb.
    const dated =
      phrase?.kind === 'date' || phrase?.kind === 'verb' ? tokens.slice(phrase.from, phrase.to) : []
    const date = dated.find((token) => token.date)?.date
    if (date) return ahead ? date.future : date.past
  }
  return null
}

const isBy = (phrase: Phrase): boolean => 'word' in phrase && phrase.word === 'by'

/** Phrase at which what is said of a deal ends: at the next verb or clause. */
function clauseEnd(phrases: readonly Phrase[], to: number): number {
  let end = to
  while (
    phrases[end] &&
    !isBy(phrases[end] as Phrase) &&
    !['verb', 'break', 'subordinator', 'relative', 'pronoun'].includes((phrases[end] as Phrase).kind)
  )
    end++
  // A noun right before a verb is its subject.
  return phrases[end]?.kind === 'verb' && phrases[end - 1]?.kind === 'noun' ? Math.max(to, end - 1) : end
}

/** The first sum of the clause that is no valuation. */
function amountOf({ phrases, tokens }: Sentence, { from, to }: Draft): ClaimAmount | null {
  const first = phrases[from]?.from ?? 0
  const last = phrases[clauseEnd(phrases, to) - 1]?.to ?? 0
  for (let at = first; at < last; at++) {
    const { amount } = tokens[at] as Token
    const valued = [tokens[at - 1], tokens[at - 2], tokens[at + 1], tokens[at + 2]].some((token) =>
      token?.word.startsWith('valu'),
    )
    if (amount && !valued) return amount
  }
  return null
}

/** One claim for each link: the first, unless a later one knows more. */
function unique(claims: readonly SentenceClaim[]): SentenceClaim[] {
  const kept = new Map<string, SentenceClaim>()
  for (const claim of claims) {
    const key = `${claim.subject} ${claim.relation} ${claim.object}`
    const before = kept.get(key)
    if (!before || weight(claim) > weight(before)) kept.set(key, claim)
  }
  return [...kept.values()]
}

const weight = ({ date, amount, share, attributedTo, status }: SentenceClaim): number =>
  Number(date !== null) +
  Number(amount !== null) +
  Number(share !== null) +
  Number(attributedTo !== null) +
  Number(status !== 'done')
