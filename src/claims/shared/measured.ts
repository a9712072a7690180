/** A sentence flattened with the dates, sums and shares in it. */
import type { ClaimSentence } from '../claim.ts'
import { findAmounts } from './amounts.ts'
import type { dateFinder } from './dates.ts'
import { type Flat, flatten } from './flat.ts'
import { findShares } from './shares.ts'

/** `findDates`: the finder of the sentence's language. A date that cannot be told is left out. */
export const flattenMeasured = (
  { text, mentions, published }: ClaimSentence,
  findDates: ReturnType<typeof dateFinder>,
): Flat => ({
  ...flatten(text, mentions, {
    dates: findDates(text, published).flatMap(({ start, end, value }) =>
      value ? [{ start, end, value }] : [],
    ),
    amounts: findAmounts(text),
    shares: findShares(text),
  }),
  published,
})
