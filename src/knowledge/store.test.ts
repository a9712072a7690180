import { describe, expect, test } from 'vitest'
import { entity } from '../../tests/support/entities.ts'
import { compileKnowledge } from './compiled.ts'
import { packKnowledge } from './packed.ts'
import type { EventRecord } from './schema.ts'
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
    id: 'eaten',
    type: 'company',
    names: [
      { text: 'Eaten', lang: 'en', kind: 'preferred' },
      { text: '이튼', lang: 'ko', kind: 'preferred' },
    ],
    relations: [{ kind: 'part-of', target: 'maker', grade: 'general' }],
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
const event = (
  id: string,
  history: EventRecord['history'],
  more: Partial<EventRecord> = {},
): EventRecord => ({
  id,
  kind: 'partners-with',
  subject: 'maker',
  object: 'bought',
  title: { en: id, ko: id },
  history,
  ...more,
})
const events = [
  event('old', [{ status: 'done', date: '2020', source: 'c' }], { kind: 'acquires', object: 'eaten' }),
  event(
    'news',
    [
      { status: 'announced', date: '2025-03', source: 'c' },
      { status: 'abandoned', date: '2026-01-02', source: ['c', 'a'] },
    ],
    { object: 'bought', with: ['part'], share: 10 },
  ),
]
const store = KnowledgeStore.from(
  JSON.parse(
    JSON.stringify(compileKnowledge(records, [source('a'), source('b'), source('c')], '2026-11-24', events)),
  ),
)

describe('a card', () => {
  test('reads links from both ends, past ones last', () => {
    const rows = store
      .card('bought')
      ?.relations.map(({ kind, inverse, other }) => `${inverse ? '<' : '>'}${kind} ${other.id}`)
    expect(rows).toEqual(['<acquires maker', '<partners-with maker', '<invests-in maker', '<leads boss'])
  })
  test('numbers its sources in order of first use, each once', () => {
    const card = store.card('maker')
    expect(card?.sources.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(card?.relations.map(({ sources }) => sources)).toEqual([[], [0, 1], [2], [0], [2, 0], [0]])
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
  test('has what happened to all it concerns, newest first, how it stands first', () => {
    expect(store.card('maker')?.events.map(({ id }) => id)).toEqual(['news', 'old'])
    const card = store.card('part')
    expect(card?.events).toMatchObject([
      {
        id: 'news',
        share: 10,
        others: [{ id: 'maker' }, { id: 'bought' }],
        history: [
          { status: 'abandoned', date: '2026-01-02', sources: [1, 2] },
          { status: 'announced', date: '2025-03', sources: [1] },
        ],
      },
    ])
    expect(card?.sources.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
  test('says once that a firm was bought: not also that it is part of the buyer', () => {
    const rows = (id: string, other: string) =>
      store
        .card(id)
        ?.relations.filter((row) => row.other.id === other)
        .map(({ kind }) => kind)
    expect(rows('eaten', 'maker')).toEqual(['acquires'])
    expect(rows('maker', 'eaten')).toEqual(['acquires'])
    expect(store.card('eaten')?.belongsTo?.id).toBe('maker')
  })
  test('is missing for an id that is not there', () => expect(store.card('constructor')).toBeUndefined())
})

test.each(['', 'null', '[]', '"x"', '{}', '{"format":9,"entities":[],"events":0,"sources":[]}'])(
  'a file that is no knowledge is refused: %j',
  (text) => {
    expect(() => KnowledgeStore.open(new TextEncoder().encode(text))).toThrow(/knowledge file/)
  },
)

test('a file that was cut off is refused', () => {
  const whole = packKnowledge(compileKnowledge([], [source('a')], '2026-11-24', []))
  expect(KnowledgeStore.open(whole).dataDate).toBe('2026-11-24')
  expect(() => KnowledgeStore.open(whole.subarray(0, whole.lastIndexOf(10)))).toThrow(/broken/)
})
