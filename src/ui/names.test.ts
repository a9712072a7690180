import { expect, test } from 'vitest'
import { namedOf, nameOf, otherNameOf } from './names.ts'

test.each([
  ['Nvidia', '엔비디아', 'Nvidia'],
  ['Arm', 'ARM', null],
  ['HBM', 'HBM', null],
])('beside %s and %s stands %s', (en, ko, expected) => {
  expect(otherNameOf({ names: { en, ko } }, 'ko')?.text ?? null).toBe(expected)
})

const TSMC = { names: { en: 'TSMC', ko: 'TSMC', 'zh-Hant': '台積電' }, reading: '티에스엠씨' }

test('a name stands in the reader’s language, else in English, and says which', () => {
  expect(nameOf(TSMC, 'zh-Hant')).toEqual({ text: '台積電', lang: 'zh-Hant' })
  expect(nameOf(TSMC, 'ja')).toEqual({ text: 'TSMC', lang: 'en' })
  expect(nameOf(TSMC, 'ko')).toEqual({ text: 'TSMC', lang: 'en' })
  expect(otherNameOf(TSMC, 'zh-Hant')).toEqual({ text: 'TSMC', lang: 'en' })
  expect(otherNameOf(TSMC, 'ja')).toBeNull()
})

test('a name in a sentence is the one that stands elsewhere', () => {
  expect(namedOf(TSMC, 'zh-Hant').text).toBe('台積電')
  expect(namedOf(TSMC, 'zh-Hans').text).toBe('TSMC')
})
