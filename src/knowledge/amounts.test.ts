import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountLabel, CURRENCIES, type Currency } from './amounts.ts'

test.each<[number, Currency, string, string]>([
  [16.5e9, 'USD', '$16.5 billion', '165억 달러'],
  [350e6, 'USD', '$350 million', '3억5000만 달러'],
  [1.55e12, 'KRW', '1.55 trillion won', '1조5500억 원'],
  [1e12, 'USD', '$1 trillion', '1조 달러'],
  [5.58e9, 'HKD', 'HK$5.58 billion', '55억8000만 홍콩달러'],
  [1.3e9, 'EUR', '€1.3 billion', '13억 유로'],
  [20_000, 'JPY', '20,000 yen', '2만 엔'],
  [12, 'GBP', '£12', '12 파운드'],
])('%d %s is %s and %s', (value, currency, en, ko) => {
  expect(amountLabel({ value, currency })).toEqual({ en, ko })
})

/** Reads the Korean words back. */
const UNITS: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4, '': 1 }
const figureOf = (ko: string) =>
  [...ko.replace(/ .*$/, '').matchAll(/(\d+)([조억만]?)/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? Number.NaN),
    0,
  )

test('Korean words give the amount back to within one in ten thousand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9e14 }), fc.constantFrom(...CURRENCIES), (value, currency) => {
      expect(Math.abs(figureOf(amountLabel({ value, currency }).ko) / value - 1)).toBeLessThan(1e-4)
    }),
  )
})
