/** What an article says of two entities, put into words. */
import type { Claim, ClaimStatus } from '../claims/claim.ts'
import type { EntityBrief } from '../knowledge/card.ts'
import { isSymmetric, RELATION_KINDS } from '../knowledge/vocabulary.ts'
import { namedOf } from './names.ts'
import type { WordKey, Words } from './words.ts'

/** A claim with the article's own words for it. */
export interface ShownClaim {
  readonly claim: Claim
  readonly quote: string
}

/** `done` is what a reader takes a sentence to say: it needs no word. */
const STATUSES: Readonly<Record<Exclude<ClaimStatus, 'done'>, WordKey>> = {
  ongoing: 'statusOngoing',
  agreed: 'statusAgreed',
  announced: 'statusAnnounced',
  planned: 'statusPlanned',
  considering: 'statusConsidering',
  expected: 'statusExpected',
  denied: 'statusDenied',
  abandoned: 'statusAbandoned',
}

/** Whether the card of `id` says the claim as its object does. */
export const isInverse = ({ relation, object }: Claim, id: string): boolean =>
  object === id && !isSymmetric(relation)

/** The entity at the other end, null where there is none. */
export const otherOf = ({ subject, object }: Claim, id: string): string | null =>
  object === id ? subject : object

type Brief = (id: string) => EntityBrief | undefined

/** A date: formatted where it is exact, else as the article has it. */
const dateOf = ({ date }: Claim, words: Words): string | null =>
  date === null ? null : date.precision === 'quarter' ? date.raw : words.date(date.iso)

/** Everything a claim says beside who and what: negation, status, when, how much, who says so. */
export function detailsOf(claim: Claim, words: Words, brief: Brief): string[] {
  const { negated, status, amount, share, attributedTo } = claim
  const source = attributedTo === null ? undefined : brief(attributedTo)
  return [
    negated ? words.t('claimNegated') : null,
    status === 'done' ? null : words.t(STATUSES[status]),
    dateOf(claim, words),
    amount?.raw ?? null,
    share === null ? null : `${words.number(share)}%`,
    attributedTo === null
      ? null
      : words.t('accordingTo', source ? namedOf(source, words.language) : attributedTo),
  ].filter((part) => part !== null)
}

/** Claims that name `id` at either end, in reading order. */
export const claimsAbout = (claims: readonly ShownClaim[], id: string): readonly ShownClaim[] =>
  claims.filter(({ claim }) => claim.subject === id || claim.object === id)

export interface ClaimGroup {
  readonly relation: Claim['relation']
  readonly claims: readonly ShownClaim[]
}

/** By relation in the vocabulary's order; within one in reading order. */
export const groupClaims = (claims: readonly ShownClaim[]): readonly ClaimGroup[] =>
  RELATION_KINDS.map((relation) => ({
    relation,
    claims: claims.filter(({ claim }) => claim.relation === relation),
  })).filter((group) => group.claims.length > 0)
