/** Days counted from the day an article was published. ISO 8601 throughout; '' where that day is unknown. */
import type { ClaimDate } from '../claim.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of an ISO date or date-time; null where it is not one. */
export function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? { year, month, day } : null
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Whether a date (day, month, quarter or year) begins after the day `published`; false where that is unknown. */
export function isAhead(iso: string, published: string | undefined): boolean {
  const today = readDay(published ?? '')
  const match = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?$/.exec(iso)
  if (!today || !match) return false
  const month = match[2] ? Number(match[2]) * 3 - 2 : Number(match[3] ?? 1)
  const at = [Number(match[1]), month, Number(match[4] ?? 1)]
  const now = [today.year, today.month, today.day]
  const differs = at.findIndex((part, index) => part !== now[index])
  return differs >= 0 && (at[differs] as number) > (now[differs] as number)
}

const two = (number: number): string => String(number).padStart(2, '0')

export const yearDate = (year: number, raw: string): ClaimDate | null =>
  year >= 1900 && year <= 2100 ? { iso: String(year), precision: 'year', raw } : null

export const quarterDate = (year: number, quarter: number, raw: string): ClaimDate | null =>
  quarter >= 1 && quarter <= 4 ? { iso: `${year}-Q${quarter}`, precision: 'quarter', raw } : null

export const monthDate = (year: number, month: number, raw: string): ClaimDate | null =>
  month >= 1 && month <= 12 ? { iso: `${year}-${two(month)}`, precision: 'month', raw } : null

export const dayDate = (year: number, month: number, day: number, raw: string): ClaimDate | null =>
  isDay(year, month, day) ? { iso: `${year}-${two(month)}-${two(day)}`, precision: 'day', raw } : null

/** The same month, `months` later. */
export function shiftMonth(
  { year, month }: Pick<Day, 'year' | 'month'>,
  months: number,
): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

export function shiftDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 for Sunday. */
export const weekday = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

export type Direction = 'past' | 'future' | 'near'

/** The month and year in which day number `day` lies, seen from `published`; null for an impossible day. */
export function nearDay(published: Day, day: number, direction: Direction): Day | null {
  const months =
    direction === 'past'
      ? day <= published.day
        ? 0
        : -1
      : direction === 'future'
        ? day >= published.day
          ? 0
          : 1
        : nearMonth(published.day, day)
  const { year, month } = shiftMonth(published, months)
  return isDay(year, month, day) ? { year, month, day } : null
}

/** On the first of a month "31일" was yesterday; else a bare day is one of this month. */
const nearMonth = (today: number, day: number): number => (today <= 5 && day - today >= 20 ? -1 : 0)

/** Year of a month named without one. */
export function nearYear(published: Day, month: number, direction: Direction): number {
  if (direction === 'past') return month <= published.month ? published.year : published.year - 1
  if (direction === 'future') return month >= published.month ? published.year : published.year + 1
  const distance = month - published.month
  return distance > 6 ? published.year - 1 : distance < -6 ? published.year + 1 : published.year
}

/** Year of a quarter named without one, null where two are as likely: at a year's ends results look back, plans ahead. */
export function quarterYear({ year, month }: Day, quarter: number): number | null {
  const now = Math.ceil(month / 3)
  if (now === 1 && quarter === 4) return year - 1
  return now === 4 && quarter === 1 ? null : year
}
