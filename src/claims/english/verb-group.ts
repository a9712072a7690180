/** Verb groups: "has not yet agreed", "is being acquired", "to buy", "in talks to use". */
import type { ClaimStatus } from '../claim.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'
import { PARTICLES, PREDICATES } from './verbs.ts'

export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'ing'

export interface VerbGroup {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  /** Base form, "take_over" with a particle; '' for a verb that stands in no table. */
  readonly lemma: string
  readonly form: VerbForm
  readonly passive: boolean
  /** "is", with no verb behind it: what follows says what the subject is. */
  readonly copula: boolean
  /** "expected", "set", "likely": takes "to"; '' otherwise. */
  readonly predicate: string
  /** What the group itself says of how far along it is; null where it says nothing (could, must). */
  readonly status: ClaimStatus | null
  readonly negated: boolean
  /** could, may: nothing is claimed; only what a thing can do is. */
  readonly modal: string
  readonly past: boolean
}

interface Chain {
  at: number
  to: boolean
  modal: string
  have: boolean
  be: boolean
  did: boolean
  past: boolean
  negated: boolean
  progressive: boolean
  any: boolean
}

const AFTER_AUXILIARY = tag.ADVERB | tag.NEGATION
const ONLY = new Set(['just', 'only', 'merely', 'simply', 'solely'])
const PAST_AUXILIARY = new Set(['was', 'were', 'had', 'did'])

/** Auxiliaries, negations and adverbs from `at` on. */
function readChain(tokens: readonly Token[], at: number): Chain {
  const chain: Chain = {
    at,
    to: false,
    modal: '',
    have: false,
    be: false,
    did: false,
    past: false,
    negated: false,
    progressive: false,
    any: false,
  }
  for (let token = tokens[chain.at]; token; token = tokens[chain.at]) {
    const { tags, word } = token
    if (tags & tag.TO && (!chain.any || chain.be || chain.have)) {
      if (!takesInfinitive(tokens, chain.at)) break
      chain.to = true
    } else if (tags & tag.MODAL && !chain.any) chain.modal = word
    else if (tags & tag.HAVE && !chain.have && !chain.be) chain.have = true
    else if (tags & tag.BE) {
      if (word === 'being') chain.progressive = true
      chain.be = true
    } else if (tags & tag.DO && !chain.any) chain.did = true
    // "isn't just looking to" says that it is.
    else if (tags & tag.NEGATION) chain.negated = !ONLY.has(tokens[chain.at + 1]?.word ?? '')
    else if (tags & tag.ADVERB && chain.any && !(tags & tag.NOUN)) {
      if (word === 'yet' && tokens[chain.at + 1]?.word === 'to') chain.negated = true
    } else if (word === 'since' && chain.have) {
      // "has since put".
      if (!has(tokens[chain.at + 1], tag.PARTICIPLE)) break
    } else if (tags & tag.DATE && chain.any) {
      // "was last year bought".
      if (!has(tokens[chain.at + 1], tag.PARTICIPLE | tag.VERB_ING)) break
    } else if (word === 'no' && tokens[chain.at + 1]?.word === 'longer') {
      chain.negated = true
      chain.at++
    } else break
    if (!(tags & AFTER_AUXILIARY) && PAST_AUXILIARY.has(word)) chain.past = true
    if (tags & (tag.AUXILIARY | tag.TO)) chain.any = true
    chain.at++
  }
  return chain
}

/** Whether "to" at `at` begins an infinitive: "to buy", "to not buy", not "to Nvidia". */
export function takesInfinitive(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (tokens[next] && (tokens[next] as Token).tags & AFTER_AUXILIARY) next++
  const token = tokens[next]
  return token !== undefined && (token.tags & (tag.VERB_BASE | tag.BE | tag.HAVE)) !== 0
}

const has = (token: Token | undefined, tags: number): boolean => ((token?.tags ?? 0) & tags) !== 0

/** The verb group that begins at `at`; null where none does. The caller knows that a verb may stand here. */
export function readVerbGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const chain = readChain(tokens, at)
  const main = tokens[chain.at]
  const group = (rest: Partial<VerbGroup>): VerbGroup => ({
    from: at,
    to: chain.at + 1,
    // "Musk found OpenAI too slow": the past of find, not the present of found.
    lemma: main?.word === 'found' && !chain.any ? '' : (main?.lemma ?? ''),
    form: 'finite',
    passive: false,
    copula: false,
    predicate: '',
    status: statusOf(chain),
    negated: chain.negated,
    modal: chain.modal,
    past: chain.past || (!chain.any && has(main, tag.VERB_PAST)),
    ...rest,
  })
  const word = tokens[at]?.word
  const form: VerbForm =
    chain.to && !chain.be && !chain.have
      ? 'infinitive'
      : word === 'having' || word === 'being'
        ? 'ing'
        : 'finite'
  if (
    chain.be &&
    (!(chain.to && has(main, tag.VERB_BASE) && chain.any && !has(main, tag.PARTICIPLE)) ||
      has(tokens[chain.at - 1], tag.BE))
  ) {
    const predicate =
      main && PREDICATES.has(main.word) && tokens[chain.at + 1]?.word === 'to' ? main.word : ''
    const infinitive = chain.to && word === 'to' ? 'infinitive' : form === 'ing' ? 'ing' : 'finite'
    if (predicate) return group({ predicate, form: infinitive })
    if (has(main, tag.VERB_ING))
      return withParticle(
        tokens,
        group({
          status: chain.modal || infinitive === 'infinitive' ? statusOf(chain) : 'ongoing',
          form: infinitive,
        }),
      )
    if (has(main, tag.PARTICIPLE))
      return withParticle(
        tokens,
        group({ passive: true, status: chain.progressive ? 'ongoing' : statusOf(chain), form: infinitive }),
      )
    return group({ to: chain.at, lemma: 'be', copula: true, form: infinitive })
  }
  if (chain.any) {
    const wanted = chain.have && !chain.to ? tag.PARTICIPLE : tag.VERB_BASE
    if (has(main, wanted)) return withParticle(tokens, group({ form }))
    if (chain.have && !chain.did && !chain.to) return group({ to: chain.at, lemma: 'have', form })
    return chain.at > at ? group({ to: chain.at, lemma: '', status: null }) : null
  }
  if (!main || !has(main, tag.ANY_VERB)) return null
  const bare = has(main, tag.VERB_ING) ? 'ing' : 'finite'
  return withParticle(tokens, group({ form: bare }))
}

function statusOf({ modal, to, be, have, negated }: Chain): ClaimStatus | null {
  if (modal === 'will' || modal === 'shall') return 'planned'
  if (modal !== '') return null
  // "has to" is a duty, "has yet to" a no.
  if (have && to && !be) return negated ? 'done' : null
  if (be && to) return 'planned'
  return to ? 'planned' : 'done'
}

/** Takes the particle into the verb: take over, team up, join forces. */
function withParticle(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  const next = tokens[group.to]
  const particles = PARTICLES.get(group.lemma)
  if (!next || !particles?.includes(next.word)) return group
  return { ...group, lemma: `${group.lemma}_${next.word}`, to: group.to + 1 }
}
