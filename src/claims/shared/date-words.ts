/** Words that Korean, Japanese and Chinese news puts dates in: tables, no rules. */

/** The words of one language. Patterns without groups; years and months are offsets from publication. */
export interface DateWords {
  readonly years: readonly (readonly [pattern: string, offset: number])[]
  readonly months: readonly (readonly [pattern: string, offset: number])[]
  readonly days: readonly (readonly [pattern: string, offset: number])[]
  /** Quarters counted from the one of publication. */
  readonly quarters: readonly (readonly [pattern: string, offset: number])[]
  readonly weeks: readonly (readonly [pattern: string, offset: number])[]
  /** Weekday names, Sunday first. */
  readonly weekdays: readonly string[]
  /** What makes a weekday of the latest one: 周一; '' where the language needs none of it. */
  readonly bareWeek: string
  /** What tells 28年 the year from 28 years, where the language writes years so. */
  readonly afterShortYear: string
  /** A quarter with no year is one of the calendar's (2분기); in Japan firms count their own. */
  readonly calendarQuarters: boolean
  /** A quarter with no year is one near publication: 第二季. Pattern with group `q`; none where the language leaves it open. */
  readonly bareQuarter?: string
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
    [
      '올해(?:\\s?들어)?|금년|연내|연말|하반기(?=에|부터|까지|중|께|쯤)|올(?=\\s?(?:하반기|상반기|연말|들어|초|봄|여름|가을|겨울|말|[1-4]분기))',
      0,
    ],
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
  quarters: [
    ['지난\\s?분기|전\\s?분기', -1],
    ['이번\\s?분기', 0],
    ['다음\\s?분기', 1],
  ],
  weeks: [
    ['지난\\s?주', -1],
    ['이번\\s?주', 0],
    ['다음\\s?주', 1],
  ],
  weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  bareWeek: '',
  calendarQuarters: true,
  afterShortYear: '(?!)',
  past: '지난',
  future: '오는',
  units: { year: '년', month: '월', day: '일', quarter: '분기' },
  notDay: '간|\\s?동안|\\s?만에|\\s?연속|\\s?이내|째',
  tail: '(?:\\s?(?:말|초|중반|초반|후반|하반기|상반기|중순|초순|하순)(?=부터|까지|쯤|께|에|인|[\\s,.]|$))?(?:부터|까지)?',
}

export const JAPANESE_DATES: DateWords = {
  years: [
    ['一昨年', -2],
    ['昨年|去年', -1],
    ['今年|本年|年内|年末|今[春夏秋冬]', 0],
    ['再来年', 2],
    ['来年|来[春夏秋冬]', 1],
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
  quarters: [
    ['前四半期', -1],
    ['今四半期|当四半期', 0],
    ['来四半期|次の四半期', 1],
  ],
  weeks: [
    ['先週', -1],
    ['今週', 0],
    ['来週', 1],
  ],
  weekdays: ['日曜日?', '月曜日?', '火曜日?', '水曜日?', '木曜日?', '金曜日?', '土曜日?'],
  bareWeek: '',
  calendarQuarters: false,
  afterShortYear: '度|末|初め|初頭|前半|後半|中に|内に|までに|以降|春|夏|秋|冬',
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
    ['今年|(?<![一二三四五六七八九十两兩数數几幾\\d])年[内內]|年底|年末|今[春夏秋冬]', 0],
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
  quarters: [
    ['上一?季度?(?!后卫)', -1],
    ['本季度?|当季', 0],
    ['下一?季度?', 1],
  ],
  weeks: [
    ['上周|上週', -1],
    ['本周|本週|这周|這週', 0],
    ['下周|下週', 1],
  ],
  weekdays: ['[日天]', '一', '二', '三', '四', '五', '六'],
  bareQuarter: '第?(?<q>[1-4一二三四])季(?:度|(?<=第.季))',
  bareWeek: '(?<![上下本这將将于於每到至])(?:周|週|星期|礼拜|禮拜)',
  calendarQuarters: false,
  afterShortYear: '(?!)',
  past: '上',
  future: '下',
  units: { year: '年', month: '月', day: '[日号號]', quarter: '季度?' },
  notDay: '本|内|內|起连|元|前|韩|媒|韓|前',
  tail: '起',
}
