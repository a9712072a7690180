import { describe, expect, test } from 'vitest'
import type { EntityType } from '../knowledge/vocabulary.ts'
import { foreignPerson } from './foreign.ts'

/** Kinds of evidence for the name in brackets. */
function kindsOf(marked: string, type: EntityType = 'chip'): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const sentence = marked.replace(/[[\]]/g, '')
  const place = {
    sentence,
    start,
    end,
    knownBefore: false,
    knownAfter: false,
    type,
    fullName: 'Hopper',
    ambiguity: 2,
  } as const
  return foreignPerson(place).map(({ kind }) => kind)
}

describe('half of a foreign name', () => {
  test.each([
    '배우 데니스 [호퍼]가 나온 영화',
    '俳優のデニス・[ホッパー]が出た映画',
    'リック・[ルービン]の新作',
    '大卫·[埃里森]的公司',
    '導演羅伯特‧[奧特曼]的電影',
  ])('is known by the first name: %s', (text) => expect(kindsOf(text)).toEqual(['firstName']))
  test.each(['俳優[グレース]・ケリー', '画家[克劳德]·莫奈'])('is known by the family name: %s', (text) =>
    expect(kindsOf(text)).toEqual(['familyName']),
  )
  test('is not taken from a family name of ours whose first name is spelled in a new way', () => {
    expect(kindsOf('创始人塞姆·[奥特曼]', 'person')).toEqual([])
    expect(kindsOf('演员大卫·[埃里森]', 'person')).toEqual(['firstName'])
    expect(kindsOf('汉斯·[戴尔]的书', 'company')).toEqual(['firstName'])
  })
  test.each([
    '대표 [호퍼]가 나온',
    '데니스, [호퍼]가 나온',
    '크리스토프데니스 [호퍼]',
    'トヨタ・[ソニー]の連合',
    '[グレース]・ホールディングス',
    '[デル]・テクノロジーズ',
    '由[苹果]、华为和',
    '字節・[騰訊]・阿里',
  ])('is not seen where none stands: %s', (text) => expect(kindsOf(text)).toEqual([]))
})

describe('a Chinese given name beside a calling', () => {
  test.each(['護理師[廣達]值夜班', '[小米]老師教三年級', '感謝[聯電]先生讓座', '教练[高通]带队'])(
    'is no firm: %s',
    (text) => expect(kindsOf(text, 'company')).toEqual(['titleBeside']),
  )
  test.each(['伺服器廠[廣達]擴產', '[台積電]老師傅退休', '記者問[鴻海]何時量產', '司機說[小米]汽車好開'])(
    'is not seen where none stands, or where the name is longer: %s',
    (text) => expect(kindsOf(text, 'company')).toEqual([]),
  )
})
