import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAmounts, findShares } from './amounts.ts'
import { findDates } from './dates.ts'

/** A Monday. */
const PUBLISHED = '2025-12-22'

describe('dates, as of what was done and of what will be', () => {
  test.each([
    ['on Monday', '2025-12-22', '2025-12-22'],
    ['on Friday', '2025-12-19', '2025-12-26'],
    ['last Friday', '2025-12-19', '2025-12-19'],
    ['next Tuesday', '2025-12-23', '2025-12-23'],
    ['on December 15, 2025', '2025-12-15', '2025-12-15'],
    ['on Dec. 15', '2025-12-15', '2026-12-15'],
    ['15 December', '2025-12-15', '2026-12-15'],
    ['on the 15th of December 2025', '2025-12-15', '2025-12-15'],
    ['in March', '2025-03', '2026-03'],
    ['in early March', '2025-03', '2026-03'],
    ['last December', '2024-12', '2024-12'],
    ['last March', '2025-03', '2025-03'],
    ['March 2025', '2025-03', '2025-03'],
    ['in the third quarter of 2025', '2025-Q3', '2025-Q3'],
    ['in the third quarter', '2025-Q3', '2026-Q3'],
    ['Q1 2026', '2026-Q1', '2026-Q1'],
    ['in the first quarter of next year', '2026-Q1', '2026-Q1'],
    ['last quarter', '2025-Q3', '2025-Q3'],
    ['in the second half of 2026', '2026', '2026'],
    ['by the end of 2026', '2026', '2026'],
    ['by 2027', '2027', '2027'],
    ['late 2026', '2026', '2026'],
    ['last year', '2024', '2024'],
    ['later this year', '2025', '2025'],
    ['next year', '2026', '2026'],
    ['this month', '2025-12', '2025-12'],
    ['next month', '2026-01', '2026-01'],
    ['today', '2025-12-22', '2025-12-22'],
    ['yesterday', '2025-12-21', '2025-12-21'],
  ])('%s', (text, past, future) => {
    const [found, ...rest] = findDates(`It came ${text} there.`, PUBLISHED)
    expect([found?.value.past?.iso, found?.value.future?.iso, rest.length]).toEqual([past, future, 0])
    expect(found?.value.past?.raw).toBe(text)
  })

  test.each([
    'may use it',
    'will march on',
    'last week',
    'the 2020 model',
    'H100',
    '$2025',
    'in 2025 units of 3',
    'since the start',
    'version 3.5',
    'on 31 February',
  ])('no date: %s', (text) => {
    const found = findDates(text, PUBLISHED).filter(({ value }) => value.past !== null)
    expect(found.map(({ value }) => value.past?.iso).filter((iso) => iso !== '2025')).toEqual([])
  })

  test('a week in two months cannot be placed', () => {
    expect(findDates('next week', PUBLISHED)[0]?.value).toEqual({ past: null, future: null })
  })

  test('without a day of publication only what is absolute is known', () => {
    const read = (text: string) => findDates(text, '')[0]?.value.past?.iso
    expect([read('on Monday'), read('last year'), read('in March'), read('in March 2025')]).toEqual([
      undefined,
      undefined,
      undefined,
      '2025-03',
    ])
  })

  test('spans lie in the text, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'on',
            'in',
            'the',
            'Monday',
            'March',
            '15',
            '2026',
            'next',
            'year',
            'quarter',
            'third',
            'of',
            ',',
            'late',
            'end',
          ),
        ),
        (words) => {
          const text = words.join(' ')
          let last = 0
          for (const { start, end, value } of findDates(text, PUBLISHED)) {
            expect(start >= last && start < end && end <= text.length).toBe(true)
            for (const date of [value.past, value.future])
              if (date) expect(date.raw).toBe(text.slice(start, end))
            last = end
          }
        },
      ),
    )
  })
})

describe('sums', () => {
  test.each([
    ['$3.25 billion', 3_250_000_000, 'USD'],
    ['$3.25B', 3_250_000_000, 'USD'],
    ['US$500 million', 500_000_000, 'USD'],
    ['NT$3bn', 3_000_000_000, 'TWD'],
    ['€1.5bn', 1_500_000_000, 'EUR'],
    ['20 trillion won', 20_000_000_000_000, 'KRW'],
    ['500 million euros', 500_000_000, 'EUR'],
    ['$16,500,000', 16_500_000, 'USD'],
    ['$182', 182, 'USD'],
    ['$0.20', 0.2, 'USD'],
    ['billions of dollars', null, 'USD'],
    ['tens of billions of dollars', null, 'USD'],
    ['multibillion-dollar', null, 'USD'],
    ['$5 billion to $10 billion', null, 'USD'],
    ['$5-10 billion', null, 'USD'],
  ])('%s', (raw, value, currency) => {
    const found = findAmounts(`It paid ${raw}, they say.`)
    expect(found.map((one) => one.value)).toEqual([{ value, currency, raw }])
  })

  test.each([['more than $10 billion'], ['about $4 billion'], ['up to $40B']])('%s keeps its word', (raw) => {
    expect(findAmounts(`for ${raw} in cash`)[0]?.value.raw).toBe(raw)
  })

  test.each([
    '$150 a share',
    '$2 per hour',
    '$20 a month',
    '5 million chips',
    '3 billion parameters',
    'the dollar rose',
  ])('no sum: %s', (text) => {
    expect(findAmounts(text)).toEqual([])
  })
})

test('shares', () => {
  const shares = (text: string) => findShares(text).map(({ value }) => value)
  expect(shares('90% of it, 4.5 percent, 10 per cent')).toEqual([90, 4.5, 10])
  expect(shares('5 percentage points, 200%, $90')).toEqual([])
})
