/** Dates as Korean, Japanese and Chinese news writes them, absolute or counted from the day of publication. */
import type { ClaimDate } from '../claim.ts'
import {
  type Day,
  type Direction,
  dayDate,
  monthDate,
  nearDay,
  nearYear,
  quarterDate,
  readDay,
  shiftDays,
  shiftMonth,
  weekday,
  yearDate,
} from './calendar.ts'
import type { Found } from './flat.ts'

/** The words of one language. Patterns without groups; years and months are offsets from publication. */
export interface DateWords {
  readonly years: readonly (readonly [pattern: string, offset: number])[]
  readonly months: readonly (readonly [pattern: string, offset: number])[]
  readonly days: readonly (readonly [pattern: string, offset: number])[]
  readonly weeks: readonly (readonly [pattern: string, offset: number])[]
  /** Weekday names, Sunday first. */
  readonly weekdays: readonly string[]
  readonly past: string
  readonly future: string
  readonly units: {
    readonly year: string
    readonly month: string
    readonly day: string
    readonly quarter: string
  }
  /** What makes a count of days no date: 15일간. */
  readonly notDay: string
  /** Said of a date and kept in its words: 부터, 까지. */
  readonly tail: string
}

export const KOREAN_DATES: DateWords = {
  years: [
    ['재작년', -2],
    ['지난해|작년', -1],
    ['올해|금년', 0],
    ['내후년', 2],
    ['내년', 1],
  ],
  months: [
    ['지난\\s?달', -1],
    ['이번\\s?달|이달|이\\s?달', 0],
    ['다음\\s?달|내달', 1],
  ],
  days: [
    ['그저께|그제', -2],
    ['어제|전날', -1],
    ['오늘', 0],
    ['내일', 1],
  ],
  weeks: [
    ['지난\\s?주', -1],
    ['이번\\s?주', 0],
    ['다음\\s?주', 1],
  ],
  weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  past: '지난',
  future: '오는',
  units: { year: '년', month: '월', day: '일', quarter: '분기' },
  notDay: '간|\\s?동안|\\s?만에|\\s?연속|\\s?이내|째',
  tail: '부터|까지',
}

export const JAPANESE_DATES: DateWords = {
  years: [
    ['一昨年', -2],
    ['昨年|去年', -1],
    ['今年|本年', 0],
    ['再来年', 2],
    ['来年', 1],
  ],
  months: [
    ['先月', -1],
    ['今月', 0],
    ['来月', 1],
  ],
  days: [
    ['前日|昨日', -1],
    ['本日|今日', 0],
    ['明日', 1],
  ],
  weeks: [
    ['先週', -1],
    ['今週', 0],
    ['来週', 1],
  ],
  weekdays: ['日曜日?', '月曜日?', '火曜日?', '水曜日?', '木曜日?', '金曜日?', '土曜日?'],
  past: '去る',
  future: '来る',
  units: { year: '年', month: '月', day: '日', quarter: '四半期' },
  notDay: '間|連続|本|米|以内|産|系|経',
  tail: 'から|まで',
}

export const CHINESE_DATES: DateWords = {
  years: [
    ['前年', -2],
    ['去年', -1],
    ['今年', 0],
    ['后年|後年', 2],
    ['明年', 1],
  ],
  months: [
    ['上个?月|上個月', -1],
    ['本月|这个?月|這個月', 0],
    ['下个?月|下個月', 1],
  ],
  days: [
    ['昨日|昨天', -1],
    ['今日|今天', 0],
    ['明日|明天', 1],
  ],
  weeks: [
    ['上周|上週', -1],
    ['本周|本週|这周|這週', 0],
    ['下周|下週', 1],
  ],
  weekdays: ['[日天]', '一', '二', '三', '四', '五', '六'],
  past: '上',
  future: '下',
  units: { year: '年', month: '月', day: '[日号號]', quarter: '季度?' },
  notDay: '本|内|內|起连|元|前|韩|媒|韓|前',
  tail: '起',
}

interface Rule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, published: Day | null, raw: string) => ClaimDate | null
}

const anyOf = (rows: readonly (readonly [string, number])[]): string =>
  rows.map(([pattern]) => pattern).join('|')
const offsetOf = (rows: readonly (readonly [string, number])[], word: string): number =>
  rows.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[1] ?? 0

const CHINESE_DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 }
const quarterOf = (word: string): number => CHINESE_DIGITS[word] ?? Number(word)

/** Rules of one language, the longest expression first. */
function rulesOf(words: DateWords): Rule[] {
  const { units } = words
  const year = `(?<y>(?:19|20)\\d\\d)\\s?${units.year}`
  const relYear = `(?<ry>${anyOf(words.years)})`
  const month = `(?<m>1[0-2]|0?[1-9])\\s?${units.month}`
  const relMonth = `(?<rm>${anyOf(words.months)})`
  const day = `(?<d>3[01]|[12]\\d|0?[1-9])\\s?${units.day}(?!${words.notDay})`
  const side = `(?:(?<side>${words.past}|${words.future})\\s?)?`
  const quarter = `第?(?<q>[1-4一二三四])\\s?${units.quarter}`
  const tail = `(?:${words.tail})?`
  const week = `(?<w>${anyOf(words.weeks)})`
  const weekdayName = `(?<wd>${words.weekdays.join('|')})`
  const rule = (source: string, read: Rule['read']): Rule => ({
    pattern: new RegExp(`(?<![\\d.])${source}${tail}`, 'y'),
    read,
  })
  const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? ''
  const direction = (match: RegExpExecArray): Direction => {
    const side = group(match, 'side')
    return side === '' ? 'near' : new RegExp(`^(?:${words.past})$`).test(side) ? 'past' : 'future'
  }
  const fullYear = (match: RegExpExecArray, published: Day | null): number | null => {
    if (group(match, 'y') !== '') return Number(group(match, 'y'))
    return published ? published.year + offsetOf(words.years, group(match, 'ry')) : null
  }
  const withYear =
    (read: (year: number, match: RegExpExecArray, raw: string) => ClaimDate | null): Rule['read'] =>
    (match, published, raw) => {
      const year = fullYear(match, published)
      return year === null ? null : read(year, match, raw)
    }
  const dayOf = withYear((y, match, raw) =>
    dayDate(y, Number(group(match, 'm')), Number(group(match, 'd')), raw),
  )
  const monthOf = withYear((y, match, raw) => monthDate(y, Number(group(match, 'm')), raw))
  const quarterIn = withYear((y, match, raw) => quarterDate(y, quarterOf(group(match, 'q')), raw))
  const yearOf = withYear((y, _, raw) => yearDate(y, raw))
  const inMonth: Rule['read'] = (match, published, raw) => {
    if (!published) return null
    const { year, month } = shiftMonth(published, offsetOf(words.months, group(match, 'rm')))
    const d = group(match, 'd')
    return d === '' ? monthDate(year, month, raw) : dayDate(year, month, Number(d), raw)
  }
  const bareMonth: Rule['read'] = (match, published, raw) => {
    if (!published) return null
    const month = Number(group(match, 'm'))
    const year = nearYear(published, month, direction(match))
    const d = group(match, 'd')
    return d === '' ? monthDate(year, month, raw) : dayDate(year, month, Number(d), raw)
  }
  const weekDay: Rule['read'] = (match, published, raw) => {
    if (!published) return null
    const monday = shiftDays(
      published,
      -((weekday(published) + 6) % 7) + 7 * offsetOf(words.weeks, group(match, 'w')),
    )
    const name = group(match, 'wd')
    const index = words.weekdays.findIndex(
      (pattern) => name !== '' && new RegExp(`^(?:${pattern})$`).test(name),
    )
    if (index >= 0) {
      const found = shiftDays(monday, (index + 6) % 7)
      return dayDate(found.year, found.month, found.day, raw)
    }
    // There is no week in ISO dates as we keep them; the month, where the whole week lies in one.
    const sunday = shiftDays(monday, 6)
    return sunday.month === monday.month ? monthDate(monday.year, monday.month, raw) : null
  }
  return [
    rule(`${year}\\s?${month}\\s?${day}`, dayOf),
    rule(`${relYear}\\s?${month}\\s?${day}`, dayOf),
    rule(`${year}\\s?${month}`, monthOf),
    rule(`${relYear}\\s?${month}`, monthOf),
    rule(`${year}\\s?${quarter}`, quarterIn),
    rule(`${relYear}\\s?${quarter}`, quarterIn),
    rule(year, yearOf),
    rule(relYear, yearOf),
    rule(`${relMonth}\\s?${day}`, inMonth),
    rule(relMonth, inMonth),
    rule(`${week}(?:\\s?${weekdayName})?`, weekDay),
    rule(`${side}${month}\\s?${day}`, bareMonth),
    rule(`${side}${month}(?!\\d)`, bareMonth),
    rule(`${side}${day}`, (match, published, raw) => {
      const found = published && nearDay(published, Number(group(match, 'd')), direction(match))
      return found ? dayDate(found.year, found.month, found.day, raw) : null
    }),
    rule(`(?<rd>${anyOf(words.days)})`, (match, published, raw) => {
      const found = published && shiftDays(published, offsetOf(words.days, group(match, 'rd')))
      return found ? dayDate(found.year, found.month, found.day, raw) : null
    }),
  ]
}

/** A finder of dates in one language; the value is null for what is a date but cannot be placed. */
export function dateFinder(words: DateWords): (text: string, published: string) => Found<ClaimDate | null>[] {
  const rules = rulesOf(words)
  const starts = new RegExp(
    [...words.years, ...words.months, ...words.days, ...words.weeks].map(([pattern]) => pattern).join('|') +
      `|${words.past}|${words.future}|第?[1-4一二三四]|\\d`,
    'g',
  )
  return (text, published) => {
    const today = readDay(published)
    const found: Found<ClaimDate | null>[] = []
    for (let at = 0; at < text.length; ) {
      starts.lastIndex = at
      const start = starts.exec(text)
      if (!start) break
      at = start.index
      let end = 0
      for (const { pattern, read } of rules) {
        pattern.lastIndex = at
        const match = pattern.exec(text)
        if (!match) continue
        end = at + match[0].length
        found.push({ start: at, end, value: read(match, today, match[0].trim()) })
        break
      }
      // A number that is no date is left as a whole: 2025 is not the fifth of a month.
      at = end > at ? end : at + (/^\d+/.exec(text.slice(at, at + 20))?.[0].length ?? 1)
    }
    return found
  }
}
