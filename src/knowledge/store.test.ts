import { describe, expect, test } from 'vitest'
import { entity } from '../../tests/support/entities.ts'
import { compileKnowledge } from './compiled.ts'
import { KnowledgeStore } from './store.ts'

const records = [
  entity({
    id: 'maker',
    type: 'company',
    names: [
      { text: 'Maker', lang: 'en', kind: 'preferred' },
      { text: '메이커', lang: 'ko', kind: 'preferred' },
      { text: 'MKR', lang: 'en', kind: 'ticker', exchange: 'NASDAQ' },
      { text: 'Old Maker', lang: 'en', kind: 'former', until: '2020-05' },
    ],
    relations: [
      { kind: 'develops', target: 'part', grade: 'general' },
      { kind: 'acquires', target: 'bought', since: '2025-12-15', source: ['a', 'b'] },
      { kind: 'invests-in', target: 'bought', until: '2024', source: 'a' },
    ],
  }),
  entity({
    id: 'bought',
    type: 'company',
    names: [
      { text: 'Bought', lang: 'en', kind: 'preferred' },
      { text: '바우트', lang: 'ko', kind: 'preferred' },
    ],
  }),
  entity({
    id: 'part',
    type: 'chip',
    names: [
      { text: 'P100', lang: 'en', kind: 'preferred' },
      { text: 'P100', lang: 'ko', kind: 'preferred' },
      { text: '피백', lang: 'ko', kind: 'reading' },
    ],
    facts: [
      { property: 'memory-size', value: 80, unit: 'GB', source: 'b' },
      { property: 'memory-type', value: 'HBM3' },
    ],
    unpublished: ['transistors'],
  }),
  entity({
    id: 'boss',
    type: 'person',
    names: [
      { text: 'Boss', lang: 'en', kind: 'preferred' },
      { text: '보스', lang: 'ko', kind: 'preferred' },
    ],
    relations: [
      { kind: 'leads', target: 'bought', until: '2020', source: 'a' },
      { kind: 'leads', target: 'maker', source: 'a' },
    ],
  }),
]
const source = (id: string) => ({
  id,
  title: `Title ${id}`,
  publisher: 'Paper',
  url: `https://example.com/${id}`,
  tier: 'news' as const,
})
const store = KnowledgeStore.from(
  JSON.parse(JSON.stringify(compileKnowledge(records, [source('a'), source('b')], '2026-11-24'))),
)

describe('a card', () => {
  test('reads links from both ends, past ones last', () => {
    const rows = store
      .card('bought')
      ?.relations.map(({ kind, inverse, other }) => `${inverse ? '<' : '>'}${kind} ${other.id}`)
    expect(rows).toEqual(['<acquires maker', '<invests-in maker', '<leads boss'])
  })
  test('numbers its sources in order of first use, each once', () => {
    const card = store.card('maker')
    expect(card?.sources.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(card?.relations.map(({ sources }) => sources)).toEqual([[], [0, 1], [0], [0]])
  })
  test('names maker, parent or present employer', () => {
    expect(store.card('part')?.belongsTo?.id).toBe('maker')
    expect(store.card('boss')?.belongsTo?.id).toBe('maker')
    expect(store.card('maker')?.belongsTo).toBeUndefined()
  })
  test('names the parent where its subsidiary develops too, nobody where rivals do', () => {
    const names = (id: string) =>
      (['en', 'ko'] as const).map((lang) => ({ text: id, lang, kind: 'preferred' as const }))
    const thing = (id: string) => entity({ id, type: 'chip', names: names(id) })
    const firm = (id: string, ...relations: { kind: 'develops' | 'part-of'; target: string }[]) =>
      entity({
        id,
        type: 'company',
        names: names(id),
        relations: relations.map((one) => ({ ...one, grade: 'general' as const })),
      })
    const made = KnowledgeStore.from(
      JSON.parse(
        JSON.stringify(
          compileKnowledge(
            [
              firm('arm', { kind: 'develops', target: 'card' }, { kind: 'part-of', target: 'parent' }),
              firm('parent', { kind: 'develops', target: 'card' }, { kind: 'develops', target: 'kind' }),
              firm('rival', { kind: 'develops', target: 'kind' }),
              thing('card'),
              thing('kind'),
            ],
            [],
            '2026-11-24',
          ),
        ),
      ),
    )
    expect(made.card('card')?.belongsTo?.id).toBe('parent')
    expect(made.card('kind')?.belongsTo).toBeUndefined()
  })
  test('has tickers, former names and the reading for particles', () => {
    expect(store.card('maker')?.tickers).toEqual([{ exchange: 'NASDAQ', symbol: 'MKR' }])
    expect(store.card('maker')?.formerNames).toEqual([{ text: 'Old Maker', lang: 'en', until: '2020-05' }])
    expect(store.brief('part')).toMatchObject({ names: { en: 'P100', ko: 'P100' }, reading: '피백' })
  })
  test('says what the maker has not published', () => {
    expect(store.card('part')?.unpublished).toEqual(['transistors'])
    expect(store.card('maker')?.unpublished).toEqual([])
  })
  test('is missing for an id that is not there', () => expect(store.card('constructor')).toBeUndefined())
})

test.each([null, [], 'x', {}, { format: 9, entities: [], sources: [] }])(
  'a file that is no knowledge is refused: %j',
  (json) => {
    expect(() => KnowledgeStore.from(json)).toThrow(/knowledge file/)
  },
)
