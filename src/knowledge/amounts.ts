/** Sums of money in words, as a newspaper of the language writes them. */
import type { Label } from './vocabulary.ts'

/** ISO 4217 codes an amount may be in. */
export const CURRENCIES = ['USD', 'KRW', 'EUR', 'JPY', 'CNY', 'TWD', 'HKD', 'GBP'] as const
export type Currency = (typeof CURRENCIES)[number]

interface CurrencyRow {
  /** What stands around the English number. */
  readonly en: readonly [before: string, after: string]
  readonly ko: string
}

const WORDS: Readonly<Record<Currency, CurrencyRow>> = {
  USD: { en: ['$', ''], ko: '달러' },
  KRW: { en: ['', ' won'], ko: '원' },
  EUR: { en: ['€', ''], ko: '유로' },
  JPY: { en: ['', ' yen'], ko: '엔' },
  CNY: { en: ['', ' yuan'], ko: '위안' },
  TWD: { en: ['NT$', ''], ko: '대만달러' },
  HKD: { en: ['HK$', ''], ko: '홍콩달러' },
  GBP: { en: ['£', ''], ko: '파운드' },
}

const ENGLISH: readonly (readonly [power: number, word: string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
  [1, ''],
]
/** Korean counts in ten thousands. */
const KOREAN: readonly (readonly [power: number, word: string])[] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
  [1, ''],
]
const englishNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

function english(value: number): string {
  const [power, word] = ENGLISH.find(([least]) => value >= least) ?? [1, '']
  return `${englishNumber.format(value / power)}${word}`
}

/** The first two groups that count: 1조5500억, 3억5000만. */
function korean(value: number): string {
  const first = KOREAN.findIndex(([least]) => value >= least)
  if (first < 0) return englishNumber.format(value)
  const groups = KOREAN.slice(first, first + 2)
  let rest = value
  return groups
    .map(([power, word], index) => {
      const count = index === 0 ? Math.floor(rest / power) : Math.round(rest / power)
      rest -= count * power
      return count > 0 ? `${count}${word}` : ''
    })
    .join('')
}

/** "$16.5 billion" and "165억 달러"; `value` is in units of the currency. */
export function amountLabel({ value, currency }: { value: number; currency: Currency }): Label {
  const { en, ko } = WORDS[currency]
  return { en: `${en[0]}${english(value)}${en[1]}`, ko: `${korean(value)} ${ko}` }
}
