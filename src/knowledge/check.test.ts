import { describe, expect, test } from 'vitest'
import { entity } from '../../tests/support/entities.ts'
import { checkKnowledge } from './check.ts'
import type { EntityRecord } from './schema.ts'

const chip = (change: Partial<EntityRecord>): EntityRecord => ({
  ...entity({
    id: 'part',
    type: 'chip',
    subtype: 'product',
    names: [
      { text: 'P100', lang: 'en', kind: 'preferred' },
      { text: 'P100', lang: 'ko', kind: 'preferred' },
      { text: '피백', lang: 'ko', kind: 'reading' },
    ],
  }),
  ...change,
})
const messages = (...entities: EntityRecord[]) =>
  checkKnowledge({ entities, events: [], sources: [] }, '2026-11-24').map(({ message }) => message)

describe('what is said not to be published', () => {
  test('may be a property that no fact states', () => {
    expect(messages(chip({ unpublished: ['transistors', 'power'] }))).toEqual([])
  })
  test.each<[string, Partial<EntityRecord>, string]>([
    ['of another type', { unpublished: ['born'] }, 'born is not a property of a chip'],
    [
      'that a fact states',
      { unpublished: ['memory-type'], facts: [{ property: 'memory-type', value: 'HBM3' }] },
      'memory-type is stated in facts',
    ],
    ['said twice', { unpublished: ['power', 'power'] }, 'power is listed twice'],
    [
      'a figure of a family',
      { subtype: 'family', unpublished: ['power'] },
      'a figure belongs to a product, not to a family',
    ],
  ])('is refused when %s', (_, change, message) => {
    expect(messages(chip(change))).toEqual([message])
  })
})

describe('a description', () => {
  const said = (description: Partial<EntityRecord['description']>) =>
    messages(chip({ description: { ...chip({}).description, ...description } }))
  test.each([
    ['ja', 130],
    ['zh-Hans', 100],
    ['zh-Hant', 100],
  ] as const)('in %s has at most %i characters and ends like a sentence', (language, most) => {
    expect(said({ [language]: `${'字'.repeat(most - 1)}。` })).toEqual([])
    expect(said({ [language]: `${'字'.repeat(most)}。` })).toEqual([
      `${most + 1} characters, at most ${most}`,
    ])
    expect(said({ [language]: '字' })).toEqual(['ends without a full stop'])
  })
})

test('one page is one source, however its address is written', () => {
  const source = (id: string, url: string) => ({
    id,
    url,
    title: 'T',
    publisher: 'P',
    tier: 'news' as const,
  })
  const found = (...urls: string[]) =>
    checkKnowledge(
      { entities: [], events: [], sources: urls.map((url, index) => source(`s${index}`, url)) },
      '2026-11-24',
    ).filter(({ path }) => path[0] === 'url')
  expect(found('https://a.org/x', 'https://a.org/y', 'https://a.org/x?id=2')).toEqual([])
  expect(
    found('https://a.org/x', 'http://www.a.org/x/#top').map(({ record, message }) => [record, message]),
  ).toEqual([['source:s1', 'the same page as s0: one page is one source']])
})
