/** Gold claims against what is read: which links are right, with which status, and what goes with them. */
import type { Claim, ClaimStatus } from '../../src/claims/claim.ts'
import { type ClaimItem, type GoldClaim, sameLink } from './gold-claims.ts'
import { type Estimate, wilson } from './score.ts'

/** `wrong`: no such link in gold. `status`: the link, but not how far it is. `missed`: in gold, not read. */
export type ClaimErrorKind = 'wrong' | 'status' | 'missed'

export interface ClaimError {
  readonly kind: ClaimErrorKind
  readonly item: string
  readonly told: string
  readonly text: string
}

export const QUALIFIERS = ['attributedTo', 'date', 'amount', 'share', 'with'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

interface Tally {
  hits: number
  total: number
}

export interface ItemScore {
  readonly lang: string
  /** Claims read that gold asks for or forbids; those it only allows (`maybe`) are left out. */
  readonly asserted: readonly { readonly status: ClaimStatus; readonly right: boolean }[]
  /** Claims that gold asks for. */
  readonly asked: number
  readonly found: number
  readonly qualifiers: readonly { readonly name: Qualifier; readonly right: boolean }[]
  readonly errors: readonly ClaimError[]
}

const told = ({ subject, relation, object, status, negated }: Claim | GoldClaim): string =>
  `${subject} ${relation} ${object ?? '-'} (${status}${negated ? ', negated' : ''})`

/** A claim in gold's form, so that the two are compared by one rule. */
const asGold = ({ subject, relation, object, status, negated }: Claim): GoldClaim => ({
  subject,
  relation,
  object,
  status,
  ...(negated ? { negated: true as const } : {}),
})

const statusFits = (gold: GoldClaim, status: ClaimStatus): boolean =>
  gold.status === status || (gold.statusOr?.includes(status) ?? false)

const sorted = (list: readonly string[] | undefined): string => [...(list ?? [])].sort().join(' ')

/** What gold and claim say in a field, as text; '' for nothing. */
const FIELDS: Readonly<Record<Qualifier, (claim: Claim | GoldClaim) => string>> = {
  attributedTo: ({ attributedTo }) => attributedTo ?? '',
  date: ({ date }) => date?.iso ?? '',
  amount: ({ amount }) => (amount ? `${amount.value} ${amount.currency}` : ''),
  share: ({ share }) => (share === null || share === undefined ? '' : String(share)),
  with: (claim) => sorted(claim.with),
}

export function scoreItem(item: ClaimItem, claims: readonly Claim[]): ItemScore {
  const errors: ClaimError[] = []
  const add = (kind: ClaimErrorKind, claim: Claim | GoldClaim) =>
    errors.push({ kind, item: item.id, told: told(claim), text: item.text })
  const asserted: { status: ClaimStatus; right: boolean }[] = []
  const qualifiers: { name: Qualifier; right: boolean }[] = []
  for (const claim of claims) {
    const gold = item.claims.find((candidate) => sameLink(candidate, asGold(claim)))
    const right = gold !== undefined && statusFits(gold, claim.status)
    if (gold?.maybe && right) continue
    asserted.push({ status: claim.status, right })
    if (!right) {
      add(gold ? 'status' : 'wrong', claim)
      continue
    }
    for (const name of QUALIFIERS) {
      const [wanted, got] = [FIELDS[name](gold), FIELDS[name](claim)]
      if (wanted !== '' || got !== '') qualifiers.push({ name, right: wanted === got })
    }
  }
  const asked = item.claims.filter(({ maybe }) => !maybe)
  const missed = asked.filter(
    (gold) => !claims.some((claim) => sameLink(gold, asGold(claim)) && statusFits(gold, claim.status)),
  )
  for (const gold of missed) add('missed', gold)
  return {
    lang: item.lang,
    asserted,
    asked: asked.length,
    found: asked.length - missed.length,
    qualifiers,
    errors,
  }
}

export interface ClaimSummary {
  readonly items: number
  readonly asked: number
  readonly asserted: number
  readonly precision: Estimate
  readonly recall: Estimate
  readonly byStatus: Readonly<Record<string, Estimate & { readonly total: number }>>
  readonly byQualifier: Readonly<Record<string, Estimate & { readonly total: number }>>
}

function tallies<Entry extends { right: boolean }>(list: readonly Entry[], key: (entry: Entry) => string) {
  const counts = new Map<string, Tally>()
  for (const entry of list) {
    const tally = counts.get(key(entry)) ?? { hits: 0, total: 0 }
    tally.total++
    if (entry.right) tally.hits++
    counts.set(key(entry), tally)
  }
  return Object.fromEntries(
    [...counts].map(([name, { hits, total }]) => [name, { ...wilson(hits, total), total }]),
  )
}

export function summariseClaims(scores: readonly ItemScore[]): ClaimSummary {
  const asserted = scores.flatMap((score) => score.asserted)
  const sum = (pick: (score: ItemScore) => number) => scores.reduce((total, score) => total + pick(score), 0)
  return {
    items: scores.length,
    asked: sum(({ asked }) => asked),
    asserted: asserted.length,
    precision: wilson(asserted.filter(({ right }) => right).length, asserted.length),
    recall: wilson(
      sum(({ found }) => found),
      sum(({ asked }) => asked),
    ),
    byStatus: tallies(asserted, ({ status }) => status),
    byQualifier: tallies(
      scores.flatMap(({ qualifiers }) => qualifiers),
      ({ name }) => name,
    ),
  }
}
