/** A sentence flattened with the dates, sums and shares in it. */
import type { ClaimSentence } from '../claim.ts'
import { findAmounts } from './amounts.ts'
import type { dateFinder } from './dates.ts'
import { type Flat, type Found, flatten, narrowUnit } from './flat.ts'
import { findShares } from './shares.ts'

/** Figures of full width as plain ones, unit for unit: ５０億ドル, １．４％, 23・28ドル. */
const narrow = (text: string): string =>
  text
    .replace(/(?<=[０-９])[．・](?=[０-９])/g, '.')
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ',')
    .replace(/[０-９％＄]/g, narrowUnit)

/** The value with its words as the text has them. */
const inWords =
  (text: string) =>
  <Value extends { readonly raw: string }>({ start, end, value }: Found<Value>): Found<Value> => ({
    start,
    end,
    value: { ...value, raw: text.slice(start, end).trim() },
  })

/** `findDates`: the finder of the sentence's language. A date that cannot be told is left out. */
export const flattenMeasured = (
  { text, mentions, published }: ClaimSentence,
  findDates: ReturnType<typeof dateFinder>,
): Flat => {
  const plain = narrow(text)
  return {
    ...flatten(text, mentions, {
      dates: findDates(plain, published)
        .flatMap(({ start, end, value }) => (value ? [{ start, end, value }] : []))
        .map(inWords(text)),
      amounts: findAmounts(plain).map(inWords(text)),
      shares: findShares(plain),
    }),
    published,
    raw: text,
  }
}
