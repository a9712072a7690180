/** Noun phrases: which name one is about, whose it is, and what else it says of names. */
import type { ClaimAmount, ClaimMention } from '../claim.ts'
import { ACT, isClassNoun, isGoods, KINDS, ROLE, singular } from './nouns.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'

/** "Nvidia CEO", "Nvidia's rival": a role and to whom it is one. */
export interface RoleMention {
  readonly noun: string
  readonly of: ClaimMention | null
}

export interface NounPhrase {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  /** The name the phrase is about; null for anything else. */
  readonly head: ClaimMention | null
  /** Its last noun in the singular, '' where it ends in a name. */
  readonly noun: string
  /** "Nvidia chips": whose goods these are. */
  readonly goodsOf: ClaimMention | null
  /** "Nvidia's ...". */
  readonly owner: ClaimMention | null
  /** Some owner, named or not: "its", "the firm's". */
  readonly owned: boolean
  /** The name right before the last noun: "the SchedMD acquisition". */
  readonly compound: ClaimMention | null
  readonly roles: readonly RoleMention[]
  /** "Nvidia-backed", "TPU-based". */
  readonly suffixes: readonly { readonly name: ClaimMention; readonly suffix: string }[]
  readonly amount: ClaimAmount | null
  readonly share: number | null
  readonly words: readonly string[]
  /** It holds a word that may as well be a verb: "carries HBM3 memory", "court forces Google". */
  readonly doubtful: boolean
  /** The maker named before the product: "Nvidia H100". */
  readonly maker: ClaimMention | null
}

const INSIDE =
  tag.NAME | tag.POSSESSIVE | tag.SUFFIX | tag.DETERMINER | tag.NUMBER | tag.ADJECTIVE | tag.NOUN | tag.PROPER
/** What a phrase may begin with. */
export const STARTS_NOUN_PHRASE = INSIDE & ~tag.POSSESSIVE

const OWNERS = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your'])

/** Whether a chief after this word is that of the whole firm: "Nvidia chief", "the new chief". */
const isTop = (before: Token | undefined): boolean =>
  before === undefined ||
  (before.tags & (tag.NAME | tag.DETERMINER | tag.POSSESSIVE | tag.CONJUNCTION)) !== 0 ||
  /^(?:new|longtime|long-time|company|group|firm|corporate|current|interim|co)$/.test(before.word)

/** Role of the word at `at`, with the ones that need two words: vice president, chief technology officer. */
function roleNoun(tokens: readonly Token[], at: number, to: number): string {
  const word = singular(tokens[at]?.word ?? '')
  const before = tokens[at - 1]?.word ?? ''
  if (word === 'officer')
    return tokens[at - 2]?.word === 'chief' && before === 'executive'
      ? 'ceo'
      : tokens[at - 2]?.word === 'chief'
        ? 'executive'
        : ''
  if (word === 'executive' && before === 'chief') return tokens[at + 1]?.word === 'officer' ? '' : 'ceo'
  // "executive chairman": one office.
  if (
    word === 'executive' &&
    /^(?:chairman|chairwoman|chair|director|vice|president)$/.test(tokens[at + 1]?.word ?? '')
  )
    return ''
  if (/^(?:president|chairman|chief|ceo)$/.test(word) && /^(?:vice|deputy|assistant)$/.test(before))
    return 'executive'
  if (word === 'chief') {
    const next = tokens[at + 1]
    if (at + 1 !== to && !((next?.tags ?? 0) & tag.NAME) && next?.tags !== tag.CONJUNCTION) return ''
    // "finance chief", "data-centre chief": of something inside the firm.
    return isTop(tokens[at - 1]) ? 'chief' : 'executive'
  }
  if (word === 'head') return tokens[at + 1]?.word === 'of' ? 'head' : ''
  return ROLE.has(word) ? word : ''
}

/** Whether an office is named from `at` on: "chief executive", "CEO". */
const startsRole = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ceo|chairman|president|chairwoman)$/.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'chief' &&
    /^(?:executive|technology|financial|operating)$/.test(tokens[at + 1]?.word ?? ''))

/** Whether "and" at `at` joins two roles of one person: founder and CEO. */
const joinsRoles = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).tags === tag.CONJUNCTION &&
  roleNoun(tokens, at - 1, tokens.length) !== '' &&
  (roleNoun(tokens, at + 1, tokens.length) !== '' || roleNoun(tokens, at + 2, tokens.length) === 'ceo')

/** End of the noun phrase that begins at `from`; `isVerb` says whether a verb group begins at a token. */
export function nounPhraseEnd(
  tokens: readonly Token[],
  from: number,
  isVerb: (at: number) => boolean,
): number {
  let at = from
  for (; at < tokens.length; at++) {
    const { tags, guessed } = tokens[at] as Token
    if (at > from && joinsRoles(tokens, at)) continue
    if (!(tags & INSIDE)) break
    if (at > from) {
      const before = (tokens[at - 1] as Token).tags
      // "Nvidia's most dangerous rivals", "Nvidia's two plants".
      const counts =
        (before & tag.POSSESSIVE) !== 0 &&
        /^(?:most|two|three|many|other|several|more)$/.test((tokens[at] as Token).word)
      if (tags & tag.DETERMINER && !(before & tag.DETERMINER) && !counts) break
      if (isVerb(at)) break
      // "merged into vLLM last spring".
      if (before & tag.NAME && /^(?:last|next)$/.test((tokens[at] as Token).word)) break
      // "keep Slurm open source".
      if (before & tag.NAME && (tokens[at] as Token).word === 'open' && tokens[at + 1]?.word === 'source')
        break
      // "Anthropic publicly released".
      if (before & tag.NAME && isAdverbOfVerb(tokens, at)) break
      // "Intel named Lip-Bu Tan chief executive".
      if ((tokens[at - 1] as Token).mention?.type === 'person' && startsRole(tokens, at)) break
      // "Jensen Huang spoke": people do not name kinds of things.
      if (guessed && (tokens[at - 1] as Token).mention?.type === 'person') break
      // "Nvidia likely to", "Meta open to": what follows a name and is no noun says something of it.
      if (before & tag.NAME && !guessed && !(tags & ~(tag.ADJECTIVE | tag.ADVERB)) && !endsInNoun(tokens, at))
        break
    }
  }
  return at
}

/** Whether the word at `at` says how the verb behind it is done. */
export const isAdverbOfVerb = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], tag.ADVERB) && has(tokens[at + 1], tag.ANY_VERB) && !has(tokens[at + 1], tag.NOUN)

/** Whether an adjective after a name is followed by a noun or a name. */
function endsInNoun(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (tokens[next] && !((tokens[next] as Token).tags & ~(tag.ADJECTIVE | tag.ADVERB))) next++
  return ((tokens[next]?.tags ?? 0) & (tag.NOUN | tag.NAME | tag.PROPER)) !== 0
}

/** Reads tokens `from` to `to` as one noun phrase. `light`: words that no table knows may be anything. */
export function readNounPhrase(tokens: readonly Token[], from: number, to: number): NounPhrase {
  let owner: ClaimMention | null = null
  let owned = false
  let start = from
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.tags & tag.POSSESSIVE) {
      owner = tokens[at - 1]?.mention ?? null
      owned = true
      start = at + 1
    } else if (OWNERS.has(token.word)) owned = true
  }
  const suffixes: { name: ClaimMention; suffix: string }[] = []
  const roles: RoleMention[] = []
  let amount: ClaimAmount | null = null
  let share: number | null = null
  let last = -1
  let former = false
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    amount ??= token.amount ?? null
    share ??= token.share ?? null
    if (/^(?:former|ex|then|ousted|late)$/.test(token.word)) former = true
    if (token.mention && isPartOfWord(tokens, at)) {
      const suffix = tokens[at + 1]
      if (suffix && suffix.tags & tag.SUFFIX) suffixes.push({ name: token.mention, suffix: suffix.word })
      continue
    }
    if (at < start) continue
    if (token.mention) last = at
    const noun = roleNoun(tokens, at, to)
    if (noun !== '' && !former)
      roles.push({
        noun,
        of: last >= 0 && !token.mention ? ((tokens[last] as Token).mention ?? null) : owner,
      })
  }
  const words = tokens
    .slice(start, to)
    .filter(({ mention }) => !mention)
    .map(({ word }) => word)
  const first = tokens[from] as Token
  const head = headOf(tokens, start, to, last)
  const doubtful = (!!(first.tags & tag.ANY_VERB) && to > from + 1) || hidesVerb(tokens, from + 1, last)
  return { from, to, owner, owned, suffixes, roles, amount, share, words, doubtful, ...head }
}

/** Whether a word between nouns and the last name may be a verb that nobody knows. */
function hidesVerb(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const { guessed, tags } = tokens[at] as Token
    // "Google's VP overseeing Gemini".
    const ing = at === last - 1 ? tag.VERB_ING : 0
    if (
      guessed &&
      tags & (tag.VERB_S | tag.VERB_BASE | ing) &&
      has(tokens[at - 1], tag.NOUN | tag.NAME | tag.PROPER | tag.ADVERB)
    )
      return true
  }
  return false
}

/** "non-Nvidia", "Nvidia-backed": the name is an adjective's part. */
const isPartOfWord = (tokens: readonly Token[], at: number): boolean =>
  (((tokens[at + 1]?.tags ?? 0) | (tokens[at - 1]?.tags ?? 0)) & tag.SUFFIX) !== 0 &&
  (has(tokens[at + 1], tag.SUFFIX) || (tokens[at - 1] as Token).end === (tokens[at] as Token).start)

const has = (token: Token | undefined, tags: number): boolean => ((token?.tags ?? 0) & tags) !== 0

/** "Nvidia H100": the firm right before its product. */
function makerBefore(
  tokens: readonly Token[],
  start: number,
  at: number,
  name: ClaimMention,
): ClaimMention | null {
  const before = at > start ? tokens[at - 1]?.mention : undefined
  return before?.type === 'company' && name.type !== 'company' && name.type !== 'person' ? before : null
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'mr.', 'ms.', 'dr.', 'prof.'])

/** "the Slurm job scheduler" is Slurm. */
const COMPOUNDS = new Set(['software', 'chip', 'technology'])

/** A firm within a firm. */
export const UNIT = /^(?:unit|subsidiary|division|arm|affiliate)$/

type Head = Pick<NounPhrase, 'head' | 'noun' | 'goodsOf' | 'compound' | 'maker'>
const NO_HEAD: Head = { head: null, noun: '', goodsOf: null, compound: null, maker: null }

function headOf(tokens: readonly Token[], start: number, to: number, last: number): Head {
  const rest = tokens.slice(Math.max(start, last + 1), to).filter(({ tags }) => !(tags & tag.NUMBER))
  const noun = rest.length > 0 ? singular((rest.at(-1) as Token).word) : ''
  const found = last >= start ? tokens[last]?.mention : undefined
  // "Nvidia's chips" are goods of Nvidia as "Nvidia chips" are.
  const owner = has(tokens[start - 1], tag.POSSESSIVE) ? tokens[start - 2]?.mention : undefined
  if (!found)
    return {
      ...NO_HEAD,
      noun,
      goodsOf: owner?.type === 'company' && isGoods(noun) && rest.length <= 4 ? owner : null,
    }
  const before = last > start ? tokens[last - 1]?.mention : undefined
  // "Graviton CPU", "H100 GPUs": the chip, not its kind.
  const name = before?.type === 'chip' && KINDS.has(found.entity) ? before : found
  // "Daniela Amodei" where only Dario is known.
  const first = tokens[last - 1]
  if (name.type === 'person' && last > start && first?.guessed && first.capital && !TITLES.has(first.word))
    return NO_HEAD
  const maker = makerBefore(tokens, start, name === found ? last : last - 1, name)
  // "AWS's Graviton CPU", where nobody knows Graviton: not the CPU in general.
  const unknown =
    KINDS.has(name.entity) &&
    tokens.slice(start, last).some(({ guessed, capital, word }) => guessed && capital && word !== 'ai')
  if (unknown) return NO_HEAD
  if (rest.length === 0) return { ...NO_HEAD, head: name, maker }
  const sure = rest.every(({ tags }) => (tags & tag.NOUN) !== 0)
  // "inference chips" are not inference; "HBM chips" are HBM.
  const proper = /[A-Z\d]/.test((tokens[last] as Token).word)
  const classNouns =
    sure &&
    proper &&
    isClassNoun(name.type, noun) &&
    (rest.length === 1 || (rest.length === 2 && COMPOUNDS.has(name.type)))
  // "Google's DeepMind unit".
  const unit = owner && name.type === 'company' && rest.length === 1 && UNIT.test(noun)
  if (classNouns || unit) return { ...NO_HEAD, head: name, noun, maker }
  const cloud =
    /^(?:service|instance)$/.test(noun) && rest.some(({ word }) => /^(?:cloud|compute|computing)$/.test(word))
  const goods = sure && name.type === 'company' && (isGoods(noun) || cloud) && rest.length <= 3
  const adjacent = rest.length === 1 || ACT.has(noun) || (rest.length === 2 && /^(?:stock|share)$/.test(noun))
  return { ...NO_HEAD, noun, goodsOf: goods ? name : null, compound: adjacent ? name : null }
}
