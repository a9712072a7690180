import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAmounts } from './amounts.ts'
import { CHINESE_DATES, JAPANESE_DATES, KOREAN_DATES } from './date-words.ts'
import { dateFinder } from './dates.ts'
import { flatten } from './flat.ts'
import { withoutPastDate } from './past-dates.ts'
import { findShares } from './shares.ts'

const FINDERS = {
  ko: dateFinder(KOREAN_DATES),
  ja: dateFinder(JAPANESE_DATES),
  zh: dateFinder(CHINESE_DATES),
}
/** Monday, 22 December 2025. */
const DAY = '2025-12-22'
const CLAIM = {
  subject: 'meta',
  relation: 'uses',
  object: 'tpu',
  with: [],
  negated: false,
  attributedTo: null,
  amount: null,
  share: null,
  start: 0,
  end: 1,
} as const

describe('dates', () => {
  test.each([
    ['ko', '지난 15일', '2025-12-15'],
    ['ko', '15일(현지시간)', '2025-12-15'],
    ['ko', '오는 25일', '2025-12-25'],
    ['ko', '지난 25일', '2025-11-25'],
    ['ko', '지난달 3일', '2025-11-03'],
    ['ko', '지난달', '2025-11'],
    ['ko', '내년 3월', '2026-03'],
    ['ko', '내년', '2026'],
    ['ko', '2027년부터', '2027'],
    ['ko', '올해 3분기', '2025-Q3'],
    ['ko', '2024년 2월 29일', '2024-02-29'],
    ['ko', '지난해 11월', '2024-11'],
    ['ko', '지난주 월요일', '2025-12-15'],
    ['ko', '어제', '2025-12-21'],
    ['ko', '3분기', '2025-Q3'],
    ['ko', '올 4분기', '2025-Q4'],
    ['ja', '15日', '2025-12-15'],
    ['ja', '4〜6月期', '2025-Q2'],
    ['ja', '21年10月', '2021-10'],
    ['ja', '28年までに', '2028'],
    ['ja', '来年3月', '2026-03'],
    ['ja', '2027年から', '2027'],
    ['ja', '先週', undefined],
    ['zh', '上周', undefined],
    ['zh', '12月15日', '2025-12-15'],
    ['zh', '明年', '2026'],
    ['zh', '2026年第二季度', '2026-Q2'],
  ] as const)('%s %s is %s', (lang, text, iso) => {
    expect(FINDERS[lang](text, DAY).map(({ value }) => value?.iso)).toEqual([iso])
  })

  test('a day at the turn of a month is the last of the month before', () => {
    expect(FINDERS.ko('31일', '2026-01-01')[0]?.value?.iso).toBe('2025-12-31')
  })
  test.each(['2분기 실적', '2분기 연속', '1분기', '15일간', '15일 만에', '10년', '31개', '3.15일'])(
    '%s is no date',
    (text) => expect(FINDERS.ko(text, DAY).filter(({ value }) => value !== null)).toEqual([]),
  )
  test('what is counted from an unknown day stays open', () => {
    expect(FINDERS.ko('지난 15일', '').map(({ value }) => value)).toEqual([null])
    expect(FINDERS.ko('2027년', '').map(({ value }) => value?.iso)).toEqual(['2027'])
  })
  test('never throws, and dates are real and in order', () => {
    const words = [
      '지난',
      '15일',
      '31일',
      '2월',
      '내년',
      ' ',
      '2025',
      '년',
      '분기',
      '4',
      '去年',
      '上',
      '周',
      '月',
      '日',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words)),
        fc.constantFrom(...(['ko', 'ja', 'zh'] as const)),
        (list, lang) => {
          const text = list.join('')
          let last = 0
          for (const { start, end, value } of FINDERS[lang](text, '2024-02-29')) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
            if (value?.precision === 'day')
              expect(new Date(value.iso).toISOString().slice(0, 10)).toBe(value.iso)
          }
        },
      ),
    )
  })
})

test.each([
  ['130억달러', 13e9, 'USD'],
  ['22조8000억원', 22.8e12, 'KRW'],
  ['1조 7,224억 원', 1.7224e12, 'KRW'],
  ['수십억 달러', null, 'USD'],
  ['100億ドル', 10e9, 'USD'],
  ['65.5億ドル', 6.55e9, 'USD'],
  ['数千億円', null, 'JPY'],
  ['200亿美元', 20e9, 'USD'],
  ['约80亿元', 8e9, 'CNY'],
  ['新台幣80億元', 8e9, 'TWD'],
  ['5000万欧元', 50e6, 'EUR'],
  ['20억 대만달러', 2e9, 'TWD'],
  ['最大1千億ドル', 100e9, 'USD'],
  ['$40億', 4e9, 'USD'],
  ['$1.5B', 1.5e9, 'USD'],
] as const)('%s is %s %s', (text, value, currency) => {
  expect(findAmounts(text).map(({ value: found }) => [found.value, found.currency])).toEqual([
    [value, currency],
  ])
})
test.each(['約80億元', '1株あたり87ドル', 'NT$50', '3000원장', '지원', '10억 명', '상위 500대'])(
  '%s is no sum',
  (text) => expect(findAmounts(text).filter(({ value }) => value.value !== 3000)).toEqual([]),
)

test.each([
  ['점유율 90%', 90],
  ['지분 약 7.5%', 7.5],
  ['9割', 90],
  ['六成', 60],
  ['3퍼센트', 3],
] as const)('%s is %s percent', (text, share) =>
  expect(findShares(text).map(({ value }) => value)).toEqual([share]),
)
test.each(['3%포인트', '250%', '成立'])('%s is no share', (text) => expect(findShares(text)).toEqual([]))

test('flat text keeps where it came from, and drops marks and asides', () => {
  const text = '구글은 ‘텐서처리장치(TPU)’를  쓴다'
  const mentions = [
    { start: 0, end: 2, entity: 'google', type: 'company' as const },
    { start: 5, end: 11, entity: 'tpu', type: 'chip' as const },
    { start: 12, end: 15, entity: 'tpu', type: 'chip' as const },
  ]
  const flat = flatten(text, mentions, { dates: [], amounts: [], shares: [] })
  expect(flat.text).toBe('\ue000은 \ue001를 쓴다')
  expect(text.slice(flat.from[3], flat.to[4])).toBe('텐서처리장치(TPU)’를')
})

test.each([
  ['planned', '2025-12-03', null],
  ['planned', '2025-11', null],
  ['expected', '2024', null],
  ['planned', '2025-12', '2025-12'],
  ['planned', '2026-01-05', '2026-01-05'],
  ['planned', '2025-Q1', '2025-Q1'],
  ['done', '2025-12-03', '2025-12-03'],
] as const)('a claim that is %s keeps no day that is over: %s', (status, iso, kept) => {
  const date = { iso, precision: 'day', raw: iso } as const
  const claim = { ...CLAIM, status, date }
  expect(withoutPastDate(claim, DAY).date?.iso ?? null).toBe(kept)
  expect(withoutPastDate(claim, '').date?.iso).toBe(iso)
})
