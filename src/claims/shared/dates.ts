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
  quarterYear,
  readDay,
  shiftDays,
  shiftMonth,
  weekday,
  yearDate,
} from './calendar.ts'
import type { DateWords } from './date-words.ts'
import type { Found } from './flat.ts'

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

/** 2분기 실적발표: the quarter is the results'. */
const RESULTS = '(?:\\([^)]*\\)\\s?)?(?:실적|매출|영업|순이익|잠정|결산|컨퍼런스)'

const nearQuarter = (published: Day | null, quarter: number, raw: string): ClaimDate | null => {
  const year = published && quarterYear(published, quarter)
  return year ? quarterDate(year, quarter, raw) : null
}

/** Rules of one language, the longest expression first. */
function rulesOf(words: DateWords): Rule[] {
  const { units } = words
  const year = `(?<y>(?:19|20)\\d\\d)\\s?${units.year}`
  const shortYear = `(?<yy>1[5-9]|2\\d|3[0-5])${units.year}`
  const relYear = `(?<ry>${anyOf(words.years)})`
  const month = `(?<m>1[0-2]|0?[1-9])\\s?${units.month}`
  const relMonth = `(?<rm>${anyOf(words.months)})`
  const day = `(?<d>3[01]|[12]\\d|0?[1-9])\\s?${units.day}(?!${words.notDay})`
  const side = `(?:(?<side>${words.past}|${words.future})\\s?)?`
  const quarter = `第?(?<q>[1-4一二三四])\\s?${units.quarter}`
  /** 4〜6月期: a quarter by its months. */
  const span = `(?<qm>10|[147])\\s?[〜~～－–-]\\s?(?:12|[369])\\s?${units.month}期?`
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
    if (group(match, 'yy') !== '') return 2000 + Number(group(match, 'yy'))
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
  const spanIn = withYear((y, match, raw) => quarterDate(y, Math.ceil(Number(group(match, 'qm')) / 3), raw))
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
  const bareQuarter: Rule['read'] = (match, published, raw) =>
    nearQuarter(published, quarterOf(group(match, 'q')), raw)
  const weekdayOf = (name: string): number =>
    words.weekdays.findIndex((pattern) => name !== '' && new RegExp(`^(?:${pattern})$`).test(name))
  const weekDay: Rule['read'] = (match, published, raw) => {
    if (!published) return null
    const monday = shiftDays(
      published,
      -((weekday(published) + 6) % 7) + 7 * offsetOf(words.weeks, group(match, 'w')),
    )
    const index = weekdayOf(group(match, 'wd'))
    if (index >= 0) {
      const found = shiftDays(monday, (index + 6) % 7)
      return dayDate(found.year, found.month, found.day, raw)
    }
    // There is no week in ISO dates as we keep them.
    return null
  }
  return [
    rule(`${year}\\s?${span}`, spanIn),
    rule(`${relYear}\\s?${span}`, spanIn),
    rule(span, (match, published, raw) =>
      nearQuarter(published, Math.ceil(Number(group(match, 'qm')) / 3), raw),
    ),
    rule(`${year}\\s?${month}\\s?${day}`, dayOf),
    rule(`${relYear}\\s?${month}\\s?${day}`, dayOf),
    rule(`${shortYear}\\s?${month}\\s?${day}`, dayOf),
    rule(`${shortYear}\\s?${month}`, monthOf),
    rule(`${shortYear}(?=${words.afterShortYear})`, yearOf),
    rule(`${year}\\s?${month}`, monthOf),
    rule(`${relYear}\\s?${month}`, monthOf),
    rule(`${year}\\s?${quarter}`, quarterIn),
    rule(`${relYear}\\s?${quarter}`, quarterIn),
    ...(words.bareQuarter === undefined ? [] : [rule(words.bareQuarter, bareQuarter)]),
    rule(year, yearOf),
    rule(relYear, yearOf),
    ...(words.calendarQuarters ? [rule(`${quarter}(?!${words.notDay}|\\s?${RESULTS})`, bareQuarter)] : []),
    rule(`(?<rq>${anyOf(words.quarters)})`, (match, published, raw) => {
      if (!published) return null
      const { year, month } = shiftMonth(published, 3 * offsetOf(words.quarters, group(match, 'rq')))
      return quarterDate(year, Math.ceil(month / 3), raw)
    }),
    rule(`${relMonth}\\s?${day}`, inMonth),
    rule(relMonth, inMonth),
    rule(`${week}(?:\\s?${weekdayName})?`, weekDay),
    rule(`${words.bareWeek}${weekdayName}`, (match, published, raw) => {
      if (!published || words.bareWeek === '') return null
      const back = (weekday(published) - weekdayOf(group(match, 'wd')) + 7) % 7
      const found = shiftDays(published, -back)
      return dayDate(found.year, found.month, found.day, raw)
    }),
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
    `${[...words.years, ...words.months, ...words.days, ...words.quarters, ...words.weeks]
      .map(([pattern]) => pattern)
      .join('|')}|${words.past}|${words.future}|周|週|星期|礼拜|禮拜|第?[1-4一二三四]|\\d`,
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
