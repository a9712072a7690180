/** Dates as English news writes them, absolute or counted from the day of publication. */
import type { ClaimDate } from '../claim.ts'
import {
  type Day,
  dayDate,
  monthDate,
  nearYear,
  quarterDate,
  readDay,
  shiftDays,
  shiftMonth,
  weekday,
  yearDate,
} from '../shared/calendar.ts'
import type { Found } from '../shared/flat.ts'

/** A date that leans on the verb: "on Monday" is the last one of what was done, the next of what will be. */
export interface DateReading {
  readonly past: ClaimDate | null
  readonly future: ClaimDate | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const YEAR = '(?:19|20)\\d\\d'
const LEAD =
  '(?:(?:on|in|by|from|since|until|till|for|during|through|as of|starting(?: in| from)?|beginning(?: in)?|as early as|as soon as|around|before|after|at)\\s)?'
const PART =
  '(?:the\\s)?(?:(?:early|late|mid|earlier|later)[\\s-]?(?:in\\s)?|(?:the\\s)?(?:(?:first|second|latter)\\shalf|start|beginning|middle|end|rest|spring|summer|fall|autumn|winter)(?:\\sof)?\\s(?:in\\s)?)?'

const index = (names: readonly string[], word: string): number =>
  names.indexOf(word.slice(0, 3).toLowerCase())

type Groups = Readonly<Record<string, string | undefined>>
type Read = (groups: Groups, raw: string, published: Day | null) => DateReading | null
type Rule = readonly [source: string, read: Read]

const NONE: DateReading = { past: null, future: null }
const both = (date: ClaimDate | null): DateReading => ({ past: date, future: date })
const OFFSET: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 }
const offsetOf = (word: string | undefined): number => OFFSET[word?.toLowerCase() ?? ''] ?? 0
const plain = (word: string | undefined): number => Number.parseInt(word ?? '', 10)

/** Year of a quarter or month without one: the latest that has begun, or the next to come. */
const quarterNear = (quarter: number, raw: string, published: Day): DateReading => {
  const now = Math.ceil(published.month / 3)
  return {
    past: quarterDate(published.year - (quarter <= now ? 0 : 1), quarter, raw),
    future: quarterDate(published.year + (quarter >= now ? 0 : 1), quarter, raw),
  }
}
const monthNear = (month: number, day: number, raw: string, published: Day): DateReading => {
  const at = (direction: 'past' | 'future') => {
    // The 15th is past on the 22nd of the same month.
    const over =
      month === published.month && (direction === 'past' ? day > published.day : day < published.day)
    const year = nearYear(published, month, direction) + (over ? (direction === 'past' ? -1 : 1) : 0)
    return Number.isNaN(day) ? monthDate(year, month, raw) : dayDate(year, month, day, raw)
  }
  return { past: at('past'), future: at('future') }
}

const readMonth: Read = ({ m = '', d, y, side }, raw, published) => {
  const month = index(MONTHS, m) + 1
  const day = plain(d)
  if (y !== undefined)
    return both(Number.isNaN(day) ? monthDate(plain(y), month, raw) : dayDate(plain(y), month, day, raw))
  if (!published) return NONE
  const near = monthNear(month, day, raw, published)
  if (side === undefined) return near
  // "Last December", said in December, is a year ago.
  const away = month === published.month ? offsetOf(side) : 0
  if (away !== 0) return both(monthDate(published.year + away, month, raw))
  return both(offsetOf(side) > 0 ? near.future : near.past)
}
const readQuarter: Read = ({ o, q, y, rel, side }, raw, published) => {
  if (side !== undefined) {
    if (!published) return NONE
    const { year, month } = shiftMonth(published, 3 * offsetOf(side))
    return both(quarterDate(year, Math.ceil(month / 3), raw))
  }
  const quarter = q === undefined ? (ORDINALS[o?.toLowerCase() ?? ''] ?? 0) : plain(q)
  if (y !== undefined) return both(quarterDate(plain(y), quarter, raw))
  if (!published) return NONE
  if (rel !== undefined) return both(quarterDate(published.year + offsetOf(rel), quarter, raw))
  return quarterNear(quarter, raw, published)
}
const readWeekday: Read = ({ wd = '', side }, raw, published) => {
  if (!published) return NONE
  const wanted = index(WEEKDAYS, wd)
  const back = (weekday(published) - wanted + 7) % 7
  const at = (days: number) => {
    const { year, month, day } = shiftDays(published, days)
    return dayDate(year, month, day, raw)
  }
  const [past, future] = [at(-back), at((7 - back) % 7)]
  return side === undefined ? { past, future } : both(offsetOf(side) > 0 ? at(7 - back) : past)
}
const readUnit: Read = ({ side, unit = '' }, raw, published) => {
  if (!published) return NONE
  const shift = offsetOf(side)
  if (unit === 'year') return both(yearDate(published.year + shift, raw))
  if (unit === 'month') {
    const { year, month } = shiftMonth(published, shift)
    return both(monthDate(year, month, raw))
  }
  // ISO dates as we keep them know no week.
  return NONE
}
const readNearDay: Read = ({ near = '' }, raw, published) => {
  if (!published) return NONE
  const { year, month, day } = shiftDays(
    published,
    { yesterday: -1, today: 0, tomorrow: 1 }[near.toLowerCase()] ?? 0,
  )
  return both(dayDate(year, month, day, raw))
}
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 }
/** "Last spring", "this autumn": the year it began in. */
const readSeason: Read = ({ side, season = '' }, raw, published) => {
  if (!published) return NONE
  const start = SEASONS[season.toLowerCase()] ?? 1
  const over = published.month > start + 2
  const shift = offsetOf(side)
  const year = published.year + (shift < 0 && !over ? -1 : shift > 0 && published.month >= start ? 1 : 0)
  return both(yearDate(year, raw))
}
/** "In the second half": of the year we are in, or the one to come. */
const readHalf: Read = ({ half = '' }, raw, published) => {
  if (!published) return NONE
  const gone = half.toLowerCase() === 'first' && published.month > 6
  const ahead = half.toLowerCase() === 'second' && published.month < 7
  return {
    past: yearDate(published.year - (ahead ? 1 : 0), raw),
    future: yearDate(published.year + (gone ? 1 : 0), raw),
  }
}
const readYear: Read = ({ y }, raw) => both(yearDate(plain(y), raw))

/** The longest expression first; all are tried at the same place. */
const RULES: readonly Rule[] = [
  [
    `${LEAD}(?:${WEEKDAY},?\\s)?(?<m>${MONTH})\\s(?<d>${DAY})(?!\\d|[.,]\\d|%)(?:,?\\s(?<y>${YEAR}))?`,
    readMonth,
  ],
  [
    `${LEAD}(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<d>${DAY})(?:\\sof)?\\s(?<m>${MONTH})(?:,?\\s(?<y>${YEAR}))?`,
    readMonth,
  ],
  [`${LEAD}${PART}(?<m>${MONTH})(?:\\sof)?,?\\s(?<y>${YEAR})`, readMonth],
  [`${LEAD}(?<side>last|this|next)\\s(?<m>${MONTH})`, readMonth],
  [
    `(?:in|by|from|since|until|during|through|as of|before|after|as early as|starting in|beginning in)\\s${PART}(?<m>${MONTH})`,
    readMonth,
  ],
  [
    `${LEAD}(?:the\\s|its\\s)?(?:fiscal\\s)?(?<o>first|second|third|fourth)[\\s-](?:fiscal\\s)?quarter(?:\\s(?:of\\s)?(?:(?<y>${YEAR})|(?<rel>last|this|next)\\syear))?`,
    readQuarter,
  ],
  [`${LEAD}Q(?<q>[1-4])(?:\\s(?:of\\s)?(?<y>${YEAR}))?`, readQuarter],
  [`${LEAD}(?<side>last|this|next)\\squarter`, readQuarter],
  [`${LEAD}(?:H[12]\\s|${PART})(?<side>last|this|next)\\s(?<unit>year|month|week)`, readUnit],
  [
    `${LEAD}(?:(?<side>last|this|next|past|coming)\\s)?(?<wd>${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))?`,
    readWeekday,
  ],
  [
    `(?:on|in|by|from|since|until|till|for|during|through|as of|starting|starting in|beginning|beginning in|as early as|as soon as|around|before|after|sometime in|at|of)\\s(?:H[12]\\s|${PART})(?<y>${YEAR})(?![\\d.,]\\d|s\\b|-)`,
    readYear,
  ],
  [`(?:early|late|mid|H[12])[\\s-](?<y>${YEAR})`, readYear],
  [
    `(?:by|before|at|until)\\s(?:the\\s)?(?:end\\sof\\s(?:the|this)\\s(?<unit>year)|year[-\\s]?end|year’s end|year's end)`,
    ({ unit: _ }, raw, published) => readUnit({ unit: 'year' }, raw, published),
  ],
  [`${LEAD}(?<side>last|this|next)\\s(?<season>spring|summer|fall|autumn|winter)`, readSeason],
  [`in\\sthe\\s(?<half>first|second)\\shalf(?!\\sof)`, readHalf],
  [`(?<near>yesterday|today|tomorrow)`, readNearDay],
]
const COMPILED = RULES.map(([source, read]) => ({
  pattern: new RegExp(`(?:${source})(?![\\w])`, 'iy'),
  read,
}))
const STARTS = /(?<![\w$€£.-])[A-Za-z\d]/g
/** Lower-case words that only capital letters make months and days of: may, march, sun. */
const COMMON = /\b(?:may|march|mar|sat|sun|dec|jan|wed)\b/

/** Without one of these there is no date in a text. */
const ANY =
  /(?:19|20)\d\d|\bhalf\b|spring|summer|autumn|winter|\bfall\b|\bQ[1-4]\b|quarter|day\b|week|month|year|tomorrow|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i

/** Dates in order; null readings are dates that cannot be placed, so that nothing else takes them. */
export function findDates(text: string, published: string): Found<DateReading>[] {
  if (!ANY.test(text)) return []
  const day = readDay(published)
  const found: Found<DateReading>[] = []
  let from = 0
  for (const start of text.matchAll(STARTS)) {
    const at = start.index
    if (at < from) continue
    for (const { pattern, read } of COMPILED) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match || COMMON.test(match[0])) continue
      const value = read(match.groups ?? {}, match[0], day)
      if (!value) continue
      found.push({ start: at, end: at + match[0].length, value })
      from = at + match[0].length
      break
    }
  }
  return found
}
