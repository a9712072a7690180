/** One claim for what an article says several times. */
import type { Claim, ClaimStatus } from '../claim.ts'
import { pairKey } from './bind.ts'

/** The firmer statement of two wins; that something came to nothing wins over all. */
const STRENGTH: Readonly<Record<ClaimStatus, number>> = {
  considering: 0,
  expected: 1,
  planned: 2,
  announced: 3,
  agreed: 4,
  ongoing: 5,
  done: 6,
  denied: 7,
  abandoned: 8,
}

export interface Placed {
  readonly claim: Claim
  readonly headline: boolean
}

const stronger = (a: Placed, b: Placed): boolean =>
  a.headline === b.headline ? STRENGTH[a.claim.status] > STRENGTH[b.claim.status] : b.headline

/** Merges claims of the same pair and relation; body before headline, firmer before weaker, first before later. */
export function merge(found: readonly Placed[]): Claim[] {
  const best = new Map<string, Placed>()
  for (const placed of found) {
    const { relation, subject, object, negated } = placed.claim
    const key = `${pairKey(relation, subject, object)} ${negated}`
    const known = best.get(key)
    if (!known || stronger(placed, known)) best.set(key, placed)
  }
  return [...best.values()]
    .map(({ claim }) => claim)
    .sort(
      (a, b) =>
        a.evidence.block - b.evidence.block ||
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end,
    )
}
