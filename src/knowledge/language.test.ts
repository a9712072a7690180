import { expect, test } from 'vitest'
import { chosenLanguage, inLanguage, nearestLanguage } from './language.ts'

test.each([
  ['en-US', 'en'],
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['ja-JP', 'ja'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-hant-tw', 'zh-Hant'],
  ['de', 'en'],
  ['kok', 'en'],
  ['', 'en'],
])('a browser in %s speaks %s', (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language)
})

test('a choice wins over the browser', () => {
  expect(chosenLanguage('ja', 'ko-KR')).toBe('ja')
  expect(chosenLanguage('auto', 'ko-KR')).toBe('ko')
})

test('what nobody has written in a language is English, and says so', () => {
  const text = { en: 'chip', ko: '칩', ja: '半導体' }
  expect(inLanguage(text, 'ja')).toEqual({ text: '半導体', lang: 'ja' })
  expect(inLanguage(text, 'zh-Hant')).toEqual({ text: 'chip', lang: 'en' })
})
