import { expect, test } from 'vitest'
import { isForeign } from './check/languages.ts'
import {
  PROPERTY_LABELS,
  RELATION_LABELS,
  STATUS_LABELS,
  SUBTYPE_LABELS,
  TYPE_LABELS,
} from './vocabulary-labels.ts'

const LABELS = [
  ...Object.values(TYPE_LABELS),
  ...Object.values(SUBTYPE_LABELS),
  ...Object.values(RELATION_LABELS).flat(),
  ...Object.values(PROPERTY_LABELS),
  ...Object.values(STATUS_LABELS),
]
/** Characters that one of the two ways of writing Chinese has and the other has not. */
const ONLY_SIMPLIFIED =
  /[业软术项构产统发应装购户对竞资拥权来职诉许赖维额关国总务显内带数据类晶体参传输编语证达协议计报导过时间]/
const ONLY_TRADITIONAL =
  /[業軟術項構產統發應裝購戶對競資擁權來職訴許賴維額關國總務記憶體頻寬參數傳輸編語證達協議計報導晶電類]/

test('every label is written, and in its own language', () => {
  for (const [ja, hans, hant] of LABELS) {
    expect([ja, hans, hant].every((text) => text.trim() === text && text !== '')).toBe(true)
    expect([isForeign(ja, 'ja'), isForeign(hans, 'zh-Hans'), isForeign(hant, 'zh-Hant')]).toEqual([
      false,
      false,
      false,
    ])
  }
})

test('Simplified and Traditional Chinese do not change places', () => {
  const shared = (a: string, b: string) => [...a].filter((letter) => b.includes(letter))
  const common = shared(ONLY_SIMPLIFIED.source, ONLY_TRADITIONAL.source)
  const strip = (text: string) => [...text].filter((letter) => !common.includes(letter)).join('')
  expect(LABELS.filter(([, hans]) => ONLY_TRADITIONAL.test(strip(hans))).map(([, hans]) => hans)).toEqual([])
  expect(LABELS.filter(([, , hant]) => ONLY_SIMPLIFIED.test(strip(hant))).map(([, , hant]) => hant)).toEqual(
    [],
  )
})

test('the two rows of one relation read differently unless it is symmetric', () => {
  const alike = Object.entries(RELATION_LABELS).filter(([, [one, two]]) => one.join() === two.join())
  expect(alike.map(([kind]) => kind)).toEqual(['competes-with', 'partners-with', 'related-to'])
})
