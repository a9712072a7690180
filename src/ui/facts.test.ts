import { describe, expect, test } from 'vitest'
import type { CardFact } from '../knowledge/card.ts'
import { LANGUAGES } from '../knowledge/vocabulary.ts'
import { factDetails, factValue, groupFacts, placeOf, propertyNames } from './facts.ts'
import { wordsIn } from './words/all.ts'

const en = wordsIn('en')
const ko = wordsIn('ko')
const fact = (
  property: CardFact['property'],
  value: CardFact['value'],
  more: Partial<CardFact> = {},
): CardFact => ({
  property,
  value,
  sources: [],
  ...more,
})

describe('factValue', () => {
  test.each<[Pick<CardFact, 'value' | 'unit'>, string, string]>([
    [{ value: 3.35, unit: 'TB/s' }, '3.35\u00a0TB/s', '3.35\u00a0TB/s'],
    [{ value: 80, unit: 'billion' }, '80 billion', '800억'],
    [{ value: 1.8, unit: 'trillion' }, '1.8 trillion', '1.8조'],
    [{ value: 128000, unit: 'tokens' }, '128,000 tokens', '128,000토큰'],
    [{ value: 20e9, unit: 'USD' }, '$20 billion', '200억 달러'],
    [{ value: '2022-09' }, 'Sep 2022', '2022년 9월'],
    [{ value: { en: 'open', ko: '공개' } }, 'open', '공개'],
    [{ value: 'TSMC 4N' }, 'TSMC 4N', 'TSMC 4N'],
    [{ value: 9216 }, '9,216', '9,216'],
  ])('%j', (given, english, korean) => {
    expect(factValue(given, en).text).toBe(english)
    expect(factValue(given, ko).text).toBe(korean)
  })
})

test('small print names variant, scope, basis and date', () => {
  const details = { variant: 'SXM', scope: 'package', basis: 'announced', asOf: '2022-09' } as const
  expect(factDetails(fact('power', 700, details), en)).toEqual([
    'SXM',
    'per package',
    'announced',
    'as of Sep 2022',
  ])
  expect(factDetails(fact('power', 700, details), ko)).toEqual([
    'SXM',
    '패키지 기준',
    '발표값',
    '2022년 9월 기준',
  ])
  expect(factDetails(fact('power', 700), en)).toEqual([])
})

test('equal small print stands once; what the head says is left out', () => {
  const sxm = { variant: 'SXM', asOf: '2022-09' }
  const groups = groupFacts(
    [
      fact('country', 'US'),
      fact('process', '4N'),
      fact('memory-size', 80, sxm),
      fact('memory-type', 'HBM3', { variant: 'SXM' }),
      fact('power', 700, sxm),
    ],
    en,
  )
  expect(groups.map(({ details, facts }) => [details.length, facts.map(({ property }) => property)])).toEqual(
    [
      [0, ['process', 'memory-type']],
      [2, ['memory-size', 'power']],
    ],
  )
})

test('place is country and city, as far as known', () => {
  expect(placeOf([fact('city', { en: 'Seoul', ko: '서울' })], ko)).toEqual(['서울'])
  expect(placeOf([], ko)).toEqual([])
})

test('names of properties that share a label stand once', () => {
  expect(propertyNames(['process', 'power', 'process-nm'], ko)).toEqual(['공정', '소비 전력'])
  expect(propertyNames(['transistors'], en)).toEqual(['Transistors'])
})

test('countries are named in Japanese and Chinese too', () => {
  const of = (english: string, korean: string) => [fact('country', { en: english, ko: korean })]
  const all = LANGUAGES.map((language) => placeOf(of('United States', '미국'), wordsIn(language))[0])
  expect(all).toEqual(['United States', '미국', '米国', '美国', '美國'])
  expect(placeOf(of('South Korea', '한국'), wordsIn('zh-Hant'))).toEqual(['南韓'])
  expect(placeOf(of('Atlantis', '아틀란티스'), wordsIn('ja'))).toEqual(['Atlantis'])
})
