import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountLabel, CURRENCIES, type Currency } from './amounts.ts'

test.each<[number, Currency, ...string[]]>([
  [16.5e9, 'USD', '$16.5 billion', '165억 달러', '165億ドル', '165亿美元', '165億美元'],
  [350e6, 'USD', '$350 million', '3억5000만 달러', '3億5000万ドル', '3.5亿美元', '3.5億美元'],
  [1.55e12, 'KRW', '1.55 trillion won', '1조5500억 원', '1兆5500億ウォン', '1.55万亿韩元', '1.55兆韓元'],
  [1e12, 'USD', '$1 trillion', '1조 달러', '1兆ドル', '1万亿美元', '1兆美元'],
  [5e9, 'TWD', 'NT$5 billion', '50억 대만달러', '50億台湾ドル', '50亿元新台币', '新台幣50億元'],
  [2e10, 'CNY', '20 billion yuan', '200억 위안', '200億人民元', '200亿元人民币', '200億元人民幣'],
  [1.3e9, 'EUR', '€1.3 billion', '13억 유로', '13億ユーロ', '13亿欧元', '13億歐元'],
  [20_000, 'JPY', '20,000 yen', '2만 엔', '2万円', '2万日元', '2萬日圓'],
  [12, 'GBP', '£12', '12 파운드', '12ポンド', '12英镑', '12英鎊'],
])('%d %s is %s, %s, %s, %s and %s', (value, currency, en, ko, ja, hans, hant) => {
  expect(amountLabel({ value, currency })).toEqual({ en, ko, ja, 'zh-Hans': hans, 'zh-Hant': hant })
})

/** Reads the words back. */
const UNITS: Readonly<Record<string, number>> = {
  兆: 1e12,
  万亿: 1e12,
  조: 1e12,
  억: 1e8,
  億: 1e8,
  亿: 1e8,
  만: 1e4,
  万: 1e4,
  萬: 1e4,
  '': 1,
}
const figureOf = (text: string) =>
  [...text.replaceAll(',', '').matchAll(/([\d.]+)(조|억|만|兆|億|万亿|亿|万|萬)?/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? Number.NaN),
    0,
  )

/** How far words may be from the amount: two decimals of the largest unit, or four digits of the next. */
const NEAR = { ko: 1e-4, ja: 1e-4, 'zh-Hans': 6e-3, 'zh-Hant': 6e-3 } as const

test('words of every language that counts in ten thousands give the amount back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9e14 }), fc.constantFrom(...CURRENCIES), (value, currency) => {
      const words = amountLabel({ value, currency })
      for (const [language, near] of Object.entries(NEAR)) {
        const read = figureOf(words[language as keyof typeof NEAR])
        expect(Math.abs(read / value - 1), words[language as keyof typeof NEAR]).toBeLessThan(near)
      }
    }),
  )
})
