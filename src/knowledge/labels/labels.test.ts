import { expect, test } from 'vitest'
import { isForeign } from '../check/languages.ts'
import { JA } from './ja.ts'
import { type Labels, vocabularyLabels } from './labels.ts'
import { ZH_HANS } from './zh-hans.ts'
import { ZH_HANT } from './zh-hant.ts'

const LABELS = {
  en: vocabularyLabels('en'),
  ko: vocabularyLabels('ko'),
  ja: JA,
  'zh-Hans': ZH_HANS,
  'zh-Hant': ZH_HANT,
} as const

const textsOf = ({ types, relations, properties }: Labels) => [
  ...Object.values(types),
  ...Object.values(relations).flat(),
  ...Object.values(properties),
]
/** Characters that one of the two ways of writing Chinese has and the other has not. */
const ONLY_SIMPLIFIED =
  /[业软术项构产统发应装购户对竞资拥权来职诉许赖维额关国总务显内带数据类体参传输编语证达协议计报导过时间]/
const ONLY_TRADITIONAL =
  /[業軟術項構產統發應裝購戶對競資擁權來職訴許賴維額關國總務記憶體頻寬參數傳輸編語證達協議計報導電類]/

test('every label is written, and in its own language', () => {
  for (const [language, labels] of Object.entries(LABELS)) {
    const texts = textsOf(labels)
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([])
    expect(texts.filter((text) => isForeign(text, language as keyof typeof LABELS))).toEqual([])
  }
})

test('Simplified and Traditional Chinese do not change places', () => {
  expect(textsOf(ZH_HANS).filter((text) => ONLY_TRADITIONAL.test(text))).toEqual([])
  expect(textsOf(ZH_HANT).filter((text) => ONLY_SIMPLIFIED.test(text))).toEqual([])
})

test.each(Object.entries(LABELS))(
  '%s: the two rows of one relation differ unless it is symmetric',
  (_, labels) => {
    const alike = Object.entries(labels.relations).filter(([, [one, two]]) => one === two)
    expect(alike.map(([kind]) => kind)).toEqual(['competes-with', 'partners-with', 'related-to'])
  },
)
