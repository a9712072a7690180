/** What the patterns of Chinese share: names and gaps in a flat sentence, and what a match is worth. */
import type { ClaimAmount, ClaimDate, ClaimMention, ClaimStatus } from '../claim.ts'
import { DATE, type Flat, indexOf, NAME } from '../shared/flat.ts'
import { BEFORE, NEGATION } from './carrier-rows.ts'
import type { Topic } from './line.ts'

/** A name, or several as a list. */
export const LIST = `${NAME}(?:(?:、|和|与|及|以及|，以及)${NAME}){0,8}`
/** At most so many letters without a name or a mark; `without`: letters it must not hold either. */
export const near = (most: number, without = ''): string =>
  `[^，。；;、:：！!？?\\n${NAME.slice(1, -1)}${without}]{0,${most}}?`

export const mentionsIn = (flat: Flat, text: string | undefined): ClaimMention[] =>
  [...(text ?? '')].flatMap((unit) => flat.mentions[indexOf('mention', unit)] ?? [])

/** Kinds of chips, which say what is spoken of and name nothing. */
export const KINDS = new Set(['asic', 'ai-chip', 'npu', 'wafer', 'semiconductor'])

export const isFirm = ({ type }: ClaimMention): boolean => type === 'company'
export const isAuthority = ({ type }: ClaimMention): boolean => type === 'organisation'

/** How far the words before a deed put it. */
export const said = (words: string): { readonly status: ClaimStatus; readonly negated: boolean } => ({
  status: BEFORE.find(([pattern]) => pattern.test(words))?.[1] ?? 'done',
  negated: NEGATION.test(words),
})

/** The span of the sentence from unit `from` up to unit `to`. */
export const spanOf = (
  flat: Flat,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } => ({
  start: flat.from[from] ?? 0,
  end: flat.to[Math.max(0, to - 1)] ?? 0,
})

/** Where the clause of unit `at` begins. */
export const clauseStart = (text: string, at: number): number => {
  for (let place = at - 1; place >= 0; place--)
    if (/[，,：:。；;！!？?]/.test(text[place] as string)) return place + 1
  return 0
}

/** Who the clause at `at` goes on about where it names nobody. */
export const topicAt = (topics: readonly Topic[], at: number): Topic['phrase'] =>
  topics.findLast(({ from }) => from <= at)?.phrase ?? null

interface Measured {
  readonly date: ClaimDate | null
  readonly amount: ClaimAmount | null
}

/** 自去年9月以来, 成立于2023年, 同年7月: since when, how old, of a year told elsewhere: no day of the deed. */
export const SINCE = new RegExp(
  `[自从]${DATE}[^，。；]{0,18}?以来|(?:成立|诞生|始建)于${DATE}|${DATE}(?:成立|诞生)的?|(?:[同次翌隔该当]|前一|后一)年(?:的)?${DATE}`,
  'g',
)

/** The one date of a clause up to `to`, and its one sum; null where there are more. */
export function measuredIn(flat: Flat, from: number, to: number): Measured {
  const stop = flat.text.slice(to).search(/[，,。；;：:]/)
  const begin = clauseStart(flat.text, from)
  const of = (kind: 'date' | 'amount', end: number | undefined) =>
    [...flat.text.slice(begin, end).replace(SINCE, '')]
      .map((unit) => indexOf(kind, unit))
      .filter((index) => index >= 0)
  const [date, otherDate] = of('date', to)
  const [amount, otherAmount] = of('amount', stop < 0 ? undefined : to + stop)
  return {
    date: date === undefined || otherDate !== undefined ? null : (flat.dates[date]?.value ?? null),
    amount: amount === undefined || otherAmount !== undefined ? null : (flat.amounts[amount]?.value ?? null),
  }
}
