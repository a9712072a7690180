import { describe, expect, test } from 'vitest'
import type { EntityType } from '../knowledge/vocabulary.ts'
import { englishEvidence, latinEvidence, strangers } from './latin.ts'

const NOBODY = {
  knownBefore: false,
  knownAfter: false,
  type: 'company',
  fullName: 'Elon Musk',
  ambiguity: 2,
} as const

/** Kinds of evidence for the name in brackets. */
function kindsOf(marked: string, type: EntityType = 'company'): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const sentence = marked.replace(/[[\]]/g, '')
  return englishEvidence({ ...NOBODY, sentence, start, end, type }).map(({ kind }) => kind)
}

describe('an article before a name', () => {
  test.each([
    'Ships sail down the [Amazon] and its tributaries.',
    'He asked the [Oracle] for advice again.',
    'The [Amazon] is wide here.',
    'She bought an [Apple], of all things.',
  ])('speaks against it where the name stands alone: %s', (text) =>
    expect(kindsOf(text)).toContain('determiner'),
  )
  test.each([
    'The [Palantir] contract worries staff at the hospital.',
    'An [Intel] 8086 in a museum still boots.',
    'The [Alphabet]-owned company drives on closed roads.',
    'She returned the [Tesla] Model Y within a week.',
    'How the [LLM] fooled its own grader',
  ])('says nothing before a noun that the name goes with, or before initials: %s', (text) =>
    expect(kindsOf(text)).not.toContain('determiner'),
  )
})

describe('a capitalised stranger', () => {
  test.each([
    ['figures by Sensor [Tower] show growth', 'strangerBefore'],
    ['in a film with Odetta [Dell] he sang', 'strangerBefore'],
    ['boats on the [Amazon] Basin rivers', 'strangerBeside'],
  ])('beside it speaks against a name: %s', (text, kind) => expect(kindsOf(text)).toContain(kind))
  test.each([
    'and Despite [Intel] the market fell again',
    'a chip from Big [Apple] supplier lines',
    'Reuters says Mobile [AMD] parts are late',
    'people at PeopleSoft [Oracle] bought are leaving',
  ])('is none where it is a small word, before initials, or part of a word: %s', (text) =>
    expect(kindsOf(text)).not.toContain('strangerBefore'),
  )
  test('counts in any language, but not where it is a known name', () => {
    const sentence = '태양광 업체 Solar City의 주가가 올랐다'
    const start = sentence.indexOf('Solar')
    const place = { ...NOBODY, sentence, start, end: start + 5 }
    expect(strangers(place)).toHaveLength(1)
    expect(strangers({ ...place, knownAfter: true })).toEqual([])
  })
})

describe('a person', () => {
  test.each([
    ['Gabriel [Dell] died in 1988.', 'firstName'],
    ['Susan J. [Hopper] wrote the report.', 'firstName'],
    ['Gabriel [Dell] Dies at His Home in Hollywood', 'firstName'],
    ['By [Grace] Huckins', 'familyName'],
    ['named after Admiral [Grace] Murray, who wrote it', 'familyName'],
    ['a reporter, [Grace] Huckins, said so', 'familyName'],
    ['what the writer [Ada] Palmer saw there', 'familyName'],
  ])('bears the name: %s', (text, kind) => expect(kindsOf(text)).toContain(kind))
  test.each([
    'Chipmaker [Dell] died in 1988.',
    'Grant [Dell] the right to build it.',
    'the tool [Claude] Code is new',
    'bought from Gabriel, [Dell] and others',
    "Gabriel's [Dell] was old",
  ])('does not, where no first or family name stands beside it: %s', (text) => {
    expect(kindsOf(text)).not.toContain('firstName')
    expect(kindsOf(text)).not.toContain('familyName')
  })
  test.each([
    ['film maker Rory [Musk] said', 'firstName'],
    ['the singer Odetta [Musk] said', 'otherPerson'],
    ['Bohan Hou, Yingyi [Musk], Jianan Ji, Hongyi Jin', 'otherPerson'],
  ])('of our family names is another after a stranger: %s', (text, kind) =>
    expect(kindsOf(text, 'person')).toContain(kind),
  )
  test.each([
    'and then Secretary [Musk] said',
    'and then President [Musk] said',
    '1.Elon [Musk] said it then',
  ])('is not another after an office or the own first name: %s', (text) =>
    expect(kindsOf(text, 'person')).not.toContain('otherPerson'),
  )
})

describe('a number before two letters', () => {
  test.each(['a car with 700 [HP] and no roof', 'about 1,020 [HP] at the wheels'])(
    'makes a unit of them: %s',
    (text) => expect(kindsOf(text)).toContain('quantity'),
  )
  test.each(['In 2024 [HP] sold its share', 'the 14-inch [HP] screen', 'some 700 [AMD] chips'])(
    'does not where it is a year or part of a word, or the name is longer: %s',
    (text) => expect(kindsOf(text)).not.toContain('quantity'),
  )
})

describe('a dollar sign', () => {
  test('makes a ticker of capitals only', () => {
    expect(kindsOf('Added to $[NVDA] before the print')).toContain('cashtag')
    expect(kindsOf('Added to [NVDA] before the print')).not.toContain('cashtag')
    expect(kindsOf('A $[Meta] joke in lower letters')).not.toContain('cashtag')
  })
})

describe('Latin letters in a Korean, Japanese or Chinese sentence', () => {
  const among = (marked: string, type: EntityType): string[] => {
    const start = marked.indexOf('[')
    const sentence = marked.replace(/[[\]]/g, '')
    const place = { ...NOBODY, sentence, start, end: marked.indexOf(']') - 1, type }
    return latinEvidence(place).map(({ kind }) => kind)
  }
  test.each([
    ['새 기능은 [Codex]에서 먼저 쓸 수 있다', 'software'],
    ['[Altman]氏は質問に答えなかった', 'person'],
  ] as const)('weigh more for a whole word: %s', (text, type) =>
    expect(among(text, type)).toEqual(['wordAmongCjk']),
  )
  test.each([
    ['[MCP] 서버를 붙였다', 'technology'],
    ['함수는 [Lambda]에서 돈다', 'company'],
    ['[Huang]氏の論文を読む', 'person'],
    ['新機種は[Nova]と呼ばれる', 'model'],
  ] as const)('and less for abbreviations, firms and words that many bear: %s', (text, type) =>
    expect(among(text, type)).toEqual(['latinAmongCjk']),
  )
})

describe('a capitalised word after a firm', () => {
  test('is a product where the name leaves little doubt', () => {
    const sentence = 'Patches for Oracle PeopleSoft are late'
    const place = { ...NOBODY, sentence, start: 12, end: 18 }
    expect(strangers({ ...place, ambiguity: 1 }).map(({ kind }) => kind)).toEqual(['productBeside'])
    expect(strangers(place).map(({ kind }) => kind)).toEqual(['strangerBeside'])
    expect(strangers({ ...place, ambiguity: 1, type: 'chip' }).map(({ kind }) => kind)).toEqual([
      'strangerBeside',
    ])
  })
})
