/** Sums of money and percentages as English news writes them. */
import type { ClaimAmount } from '../claim.ts'
import type { Found } from '../shared/flat.ts'

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  NT$: 'TWD',
  HK$: 'HKD',
  S$: 'SGD',
  C$: 'CAD',
  A$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
}
const UNITS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  yuan: 'CNY',
  yen: 'JPY',
  won: 'KRW',
  pound: 'GBP',
}
const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  t: 1e12,
}

const FIGURE = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const MAGNITUDE = '(?:thousand|million|billion|trillion|mn|bn|tn|[KMBTkmbt])'
const SIGN = '(?:US|NT|HK|S|C|A)?\\$|[€£¥₩]'
const UNIT = '(?:(?:U\\.?S\\.?|US)\\s)?(?<unit>dollar|euro|yuan|yen|won|pound)s?'
const ABOUT =
  '(?:(?:more than|less than|as much as|at least|up to|about|around|nearly|almost|roughly|over|some|approximately|an estimated)\\s)?'
const RANGE = `(?:(?:\\s?${MAGNITUDE})?\\s?(?:to|-|–)\\s?(?:${SIGN})?${FIGURE})?`
const AMOUNT = new RegExp(
  `${ABOUT}(?:(?<![\\w$])(?<sign>${SIGN})\\s?(?<figure>${FIGURE})(?<range>${RANGE})(?:[\\s-]?(?<magnitude>${MAGNITUDE})(?![A-Za-z]))?` +
    `|(?<![\\w.,$-])(?<figure2>${FIGURE})[\\s-]?(?<magnitude2>thousand|million|billion|trillion)?[\\s-]${UNIT}` +
    `|(?:multi-?)?(?<vague>(?:tens of |hundreds of )?(?:billion|million|trillion)s?)[\\s-](?:of )?${UNIT.replace('unit', 'unit2')})(?![A-Za-z\\d])`,
  'gi',
)
/** Money for each of something is no sum: $150 a share, $2 per hour. */
const IS_EACH = /^\s(?:per\b|apiece\b|each\b|an?\s(?:share|hour|unit|chip|month|piece|wafer|token)\b)/i

const amountOf = (figure: string, magnitude: string | undefined): number =>
  Math.round(Number(figure.replaceAll(',', '')) * (MAGNITUDES[magnitude?.toLowerCase() ?? ''] ?? 1) * 100) /
  100

/** Without one of these there is no sum in a text. */
const ANY = /[$€£¥₩]|dollar|euro|yuan|yen|won\b|pound/i

/** Sums of money in order. The value is null for a range and for "billions of dollars". */
export function findAmounts(text: string): Found<ClaimAmount>[] {
  if (!ANY.test(text)) return []
  const found: Found<ClaimAmount>[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const { sign, figure, range, magnitude, figure2, magnitude2, unit, unit2 } = match.groups ?? {}
    const end = match.index + match[0].length
    if (IS_EACH.test(text.slice(end, end + 12))) continue
    // "a$30 billion", a space short, is no Australian sum.
    const currency = sign
      ? SIGNS[/^[a-z]/.test(sign) ? sign.slice(-1) : sign]
      : UNITS[(unit ?? unit2 ?? '').toLowerCase()]
    if (currency === undefined) continue
    const number = figure ?? figure2
    const value = number === undefined || range ? null : amountOf(number, magnitude ?? magnitude2)
    if (value !== null && !Number.isFinite(value)) continue
    found.push({ start: match.index, end, value: { value, currency, raw: match[0] } })
  }
  return found
}

const SHARE = /(?<![\d.,$])(\d{1,3}(?:\.\d+)?)\s?(?:%|percent\b|per\s?cent\b)(?!\s?(?:points?|pts))/gi

/** Percentages between 0 and 100, in order. */
export function findShares(text: string): Found<number>[] {
  return [...text.matchAll(SHARE)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match[1]),
    }))
    .filter(({ value }) => value <= 100)
}
