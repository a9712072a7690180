import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../knowledge/vocabulary.ts'
import { formatDate } from './dates.ts'
import { wordsIn } from './words/all.ts'
import { fill } from './words.ts'

const en = wordsIn('en')
const ko = wordsIn('ko')

describe('words', () => {
  test('names are put in, in either language', () => {
    expect(en.t('backTo', 'Google')).toBe('Back to Google')
    expect(ko.t('backTo', '구글')).toBe('구글로 돌아가기')
  })

  test('Korean particles follow the reading of a name, or stand in both forms', () => {
    expect(ko.t('muteEntity', { text: '엔비디아' })).toBe('엔비디아를 표시하지 않기')
    expect(ko.t('muteEntity', { text: 'H100', reading: '에이치백' })).toBe('H100을 표시하지 않기')
    expect(ko.t('muteEntity', { text: 'H100' })).toBe('H100을(를) 표시하지 않기')
  })

  test('English counts in two forms, Korean in one', () => {
    expect([en.count('sources', 1), en.count('sources', 2)]).toEqual(['1 source', '2 sources'])
    expect([ko.count('sources', 1), ko.count('sources', 1200)]).toEqual(['출처 1개', '출처 1,200개'])
  })

  test('Japanese and Chinese count in one form too', () => {
    expect(wordsIn('ja').count('sources', 1)).toBe('出典 1件')
    expect(wordsIn('zh-Hans').count('sources', 2)).toBe('2个来源')
    expect(wordsIn('zh-Hant').count('sources', 2)).toBe('2個來源')
  })

  test('types, relations and properties are named in every language', () => {
    const all = LANGUAGES.map(wordsIn)
    expect(all.map((words) => words.type('chip'))).toEqual(['Chip', '칩', '半導体', '芯片', '晶片'])
    expect(all.map((words) => words.relation('acquires', true))).toEqual([
      'Acquired by',
      '인수한 곳',
      '買収元',
      '收购方',
      '收購方',
    ])
    expect(all.map((words) => words.property('power'))).toEqual([
      'Power',
      '소비 전력',
      '消費電力',
      '功耗',
      '功耗',
    ])
  })

  test('a text nobody has written in a language is English', () => {
    const text = { en: 'memory', ko: '메모리', 'zh-Hans': '内存' }
    expect(LANGUAGES.map((language) => wordsIn(language).local(text))).toEqual([
      'memory',
      '메모리',
      'memory',
      '内存',
      'memory',
    ])
  })

  test('a message is split around its element', () => {
    expect(en.around('belongsParent')).toEqual(['part of ', ''])
    expect(ko.around('belongsParent')).toEqual(['', ' 계열'])
  })

  test('a placeholder without argument stays visible, a dollar sign in an argument too', () => {
    expect(fill('$1 and $2', ['a'], String)).toBe('a and $2')
    expect(fill('$1', ['$2 $&'], String)).toBe('$2 $&')
  })
})

test.each([
  ['2025', '2025', '2025년', '2025年'],
  ['2025-12', 'Dec 2025', '2025년 12월', '2025年12月'],
  ['2025-12-15', 'Dec 15, 2025', '2025년 12월 15일', '2025年12月15日'],
  ['2025-01-01', 'Jan 1, 2025', '2025년 1월 1일', '2025年1月1日'],
  ['mid-2025', 'mid-2025', 'mid-2025', 'mid-2025'],
])('%s is %s, %s and %s', (iso, english, korean, han) => {
  expect(formatDate(iso, 'en')).toBe(english)
  expect(formatDate(iso, 'ko')).toBe(korean)
  for (const language of ['ja', 'zh-Hans', 'zh-Hant'] as const) expect(formatDate(iso, language)).toBe(han)
})
