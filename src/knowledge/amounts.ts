/** Sums of money in words, as a newspaper of the language writes them. */
import { lazily } from './lazily.ts'
import { LANGUAGES, type Language } from './vocabulary.ts'

/** ISO 4217 codes an amount may be in. */
export const CURRENCIES = ['USD', 'KRW', 'EUR', 'JPY', 'CNY', 'TWD', 'HKD', 'GBP'] as const
export type Currency = (typeof CURRENCIES)[number]

/** A text in every language. */
export type InAll = Readonly<Record<Language, string>>

/** What stands before and after the number; one word alone stands after it. */
type Around = string | readonly [before: string, after: string]

const WORDS: Readonly<Record<Currency, Readonly<Record<Language, Around>>>> = {
  USD: { en: ['$', ''], ko: ' 달러', ja: 'ドル', 'zh-Hans': '美元', 'zh-Hant': '美元' },
  KRW: { en: ' won', ko: ' 원', ja: 'ウォン', 'zh-Hans': '韩元', 'zh-Hant': '韓元' },
  EUR: { en: ['€', ''], ko: ' 유로', ja: 'ユーロ', 'zh-Hans': '欧元', 'zh-Hant': '歐元' },
  JPY: { en: ' yen', ko: ' 엔', ja: '円', 'zh-Hans': '日元', 'zh-Hant': '日圓' },
  CNY: { en: ' yuan', ko: ' 위안', ja: '人民元', 'zh-Hans': '元人民币', 'zh-Hant': '元人民幣' },
  TWD: {
    en: ['NT$', ''],
    ko: ' 대만달러',
    ja: '台湾ドル',
    'zh-Hans': '元新台币',
    'zh-Hant': ['新台幣', '元'],
  },
  HKD: { en: ['HK$', ''], ko: ' 홍콩달러', ja: '香港ドル', 'zh-Hans': '港元', 'zh-Hant': '港元' },
  GBP: { en: ['£', ''], ko: ' 파운드', ja: 'ポンド', 'zh-Hans': '英镑', 'zh-Hant': '英鎊' },
}

interface Counting {
  /** Largest first, down to 1. */
  readonly powers: readonly (readonly [power: number, word: string])[]
  /** How many of them one number may use: 3억5000만 has two, "350 million" and 3.5亿 one with decimals. */
  readonly groups: 1 | 2
}

/** East Asia counts in ten thousands. */
const myriads = (words: readonly [string, string, string], groups: 1 | 2): Counting => ({
  powers: [
    [1e12, words[0]],
    [1e8, words[1]],
    [1e4, words[2]],
    [1, ''],
  ],
  groups,
})

const COUNTING: Readonly<Record<Language, Counting>> = {
  en: {
    powers: [
      [1e12, ' trillion'],
      [1e9, ' billion'],
      [1e6, ' million'],
      [1, ''],
    ],
    groups: 1,
  },
  ko: myriads(['조', '억', '만'], 2),
  ja: myriads(['兆', '億', '万'], 2),
  'zh-Hans': myriads(['万亿', '亿', '万'], 1),
  'zh-Hant': myriads(['兆', '億', '萬'], 1),
}
const decimal = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }))

function inOneGroup(value: number, { powers }: Counting): string {
  const [power, word] = powers.find(([least]) => value >= least) ?? [1, '']
  return `${decimal().format(value / power)}${word}`
}

/** The first two groups that count: 1조5500억, 3억5000만. */
function inTwoGroups(value: number, { powers }: Counting): string {
  const first = powers.findIndex(([least]) => value >= least)
  if (first < 0) return decimal().format(value)
  let rest = value
  return powers
    .slice(first, first + 2)
    .map(([power, word], index) => {
      const count = index === 0 ? Math.floor(rest / power) : Math.round(rest / power)
      rest -= count * power
      return count > 0 ? `${count}${word}` : ''
    })
    .join('')
}

/** A text made in each language. */
export const inAll = (make: (language: Language) => string): InAll =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as InAll

/** "$16.5 billion", "165억 달러", "165億ドル"...; `value` is in units of the currency. */
export const amountLabel = ({ value, currency }: { value: number; currency: Currency }): InAll =>
  inAll((language) => {
    const around = WORDS[currency][language]
    const [before, after] = typeof around === 'string' ? ['', around] : around
    const counting = COUNTING[language]
    const number = counting.groups === 1 ? inOneGroup(value, counting) : inTwoGroups(value, counting)
    return `${before}${number}${after}`
  })
