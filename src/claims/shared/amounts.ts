/** Sums of money as news writes them, in four languages. */
import type { ClaimAmount } from '../claim.ts'
import type { Found } from './flat.ts'

interface Currency {
  readonly code: string
  readonly words: string
}

/** Longer words first: 대만달러 is no 달러. */
const CURRENCIES: readonly Currency[] = [
  { code: 'TWD', words: '대만\\s?달러|台湾ドル|台湾元|新台币|新臺幣|新台幣' },
  { code: 'HKD', words: '홍콩\\s?달러|香港ドル|港元' },
  { code: 'USD', words: '달러|米ドル|ドル|美元|美金' },
  { code: 'KRW', words: '원|ウォン|韩元|韓元' },
  { code: 'JPY', words: '엔|円|日元|日圓' },
  { code: 'CNY', words: '위안|人民元|元人民币|人民币|元人民幣|元' },
  { code: 'EUR', words: '유로|ユーロ|欧元|歐元' },
  { code: 'GBP', words: '파운드|ポンド|英镑|英鎊' },
]

const MAGNITUDES: Readonly<Record<string, number>> = {
  조: 1e12,
  兆: 1e12,
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  千億: 1e11,
  百億: 1e10,
  十億: 1e9,
  천억: 1e11,
  백억: 1e10,
  십억: 1e9,
  억: 1e8,
  億: 1e8,
  亿: 1e8,
  천만: 1e7,
  千万: 1e7,
  千萬: 1e7,
  百万: 1e6,
  百萬: 1e6,
  백만: 1e6,
  만: 1e4,
  万: 1e4,
  萬: 1e4,
  천: 1e3,
  千: 1e3,
}
const magnitude = Object.keys(MAGNITUDES).join('|')
const words = CURRENCIES.map(({ words }) => words).join('|')

const FIGURE = `\\d[\\d,]*(?:\\.\\d+)?`
/** 22조8000억, 32億5000万, 20兆; or a figure without magnitude. */
const NUMBER = `(?:${FIGURE}\\s?(?:${magnitude})\\s?)+|${FIGURE}\\s?`
/** $40億, $1.5B: the sign alone says what it is. */
const SIGNED = `(?:${FIGURE}\\s?(?:${magnitude})\\s?)+|${FIGURE}`
/** Magnitude only: 수십억, 수조, 数百億, 数十亿, 數百億. */
const VAGUE = `(?:수|数|數)(?:십|백|천|十|百|千)?(?:조|억|만|兆|億|亿|万亿|万|萬)?\\s?`
const PATTERN = new RegExp(
  `(?<![\\d.,])(?:US)?(?<sign>[$€£¥₩])?(?<number>${NUMBER})(?:여|余|餘|多)?\\s?(?<unit>${words})(?!화|자|래|화)|(?<vague>${VAGUE})(?:여|余|餘)?\\s?(?<vagueUnit>${words})|(?<![\\w$])(?:US)?(?<mark>[$€£¥₩])\\s?(?<figure>${SIGNED})(?<scale>[KMBT](?![A-Za-z])|bn|mn|tn)?`,
  'g',
)
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₩': 'KRW', '¥': '' }
const SCALES: Readonly<Record<string, number>> = {
  K: 1e3,
  M: 1e6,
  mn: 1e6,
  B: 1e9,
  bn: 1e9,
  T: 1e12,
  tn: 1e12,
}

const codeOf = (unit: string): string =>
  CURRENCIES.find((row) => new RegExp(`^(?:${row.words})$`).test(unit))?.code ?? ''

/** Value of 22조8000억 and the like; null where it cannot be read. */
function readNumber(text: string): number | null {
  let sum = 0
  let any = false
  for (const part of text.matchAll(new RegExp(`(${FIGURE})\\s?(${magnitude})?`, 'g'))) {
    const figure = Number((part[1] ?? '').replaceAll(',', ''))
    if (!Number.isFinite(figure)) return null
    sum += figure * (part[2] === undefined ? 1 : (MAGNITUDES[part[2]] ?? 1))
    any = true
  }
  // 32.5 * 1e8 must not end in 0.000001.
  return any ? Math.round(sum) : null
}

function sumOf(number: string, scale: string | undefined): number | null {
  const sum =
    scale === undefined ? readNumber(number) : Number(number.replaceAll(',', '')) * (SCALES[scale] ?? 1)
  return sum === null || !Number.isFinite(sum) ? null : Math.round(sum)
}

const SIZE_BEFORE =
  /(?:기업 ?가치|몸값|시가총액|시총|매출|영업이익|順利益|企業価値|評価額|時価総額|売上高|估值|市值|营收|營收)[가-힣ぁ-ん为為达達至约約逾超过過近了高]{0,4}\s?$/
const SIZE_AFTER =
  /^\s?(?:에 달하는|규모의?|の|的)?\s?(?:기업 ?가치|가치|몸값|시가총액|시총|시장|매출|企業価値|評価額|時価総額|市場|売上|估值|市值|市场|市場|营收|營收)/

/** 1株あたり87ドル: the price of one share. */
const EACH_BEFORE = /(?:[1１一]株(?:あたり|当たり|につき)?|주당|每股)(?:約|约|약)?\s?$/

/** 新台幣900億元, NT$900億元: whose 元 it is stands before the figure. */
const CODE_BEFORE: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/(?:新[台臺][币幣]|[台臺][币幣]|NT)\s?$/, 'TWD'],
  [/(?:港[币幣]|HK)\s?$/, 'HKD'],
]
/** 900億元 in traditional letters is money of Taiwan as a rule and of the mainland now and then: no currency is told. */
const OPEN = /[億萬]\s?(?:多|餘)?\s?元$/
const codeBefore = (text: string, at: number): string | undefined =>
  CODE_BEFORE.find(([pattern]) => pattern.test(text.slice(Math.max(0, at - 4), at)))?.[1]

/** 700억 달러 기업가치: what a firm or a market is worth is nobody's payment. */
const isSize = (text: string, start: number, end: number): boolean =>
  EACH_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
  SIZE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
  SIZE_AFTER.test(text.slice(end, end + 12))

/** Sums of money in a Korean, Japanese or Chinese sentence, in order. */
export function findAmounts(text: string): Found<ClaimAmount>[] {
  const found: Found<ClaimAmount>[] = []
  for (const match of text.matchAll(PATTERN)) {
    const { number, unit, vague, vagueUnit, mark, figure, scale } = match.groups ?? {}
    const named = unit ?? vagueUnit ?? ''
    const before = named === '元' ? codeBefore(text, match.index) : undefined
    const currency = before ?? (mark === undefined ? codeOf(named) : (SIGNS[mark] ?? ''))
    if (currency === '' || (before === undefined && OPEN.test(match[0]))) continue
    if (isSize(text, match.index, match.index + match[0].length)) continue
    const raw = match[0].trim()
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: {
        value: vague === undefined ? sumOf(number ?? figure ?? '', scale) : null,
        currency,
        raw,
      },
    })
  }
  return found
}
