import { describe, expect, test } from 'vitest'
import { entity } from '../../../tests/support/entities.ts'
import { checkKnowledge } from '../check.ts'
import type { EntityRecord, EventRecord, SourceRecord } from '../schema.ts'

const firm = (id: string, relations: EntityRecord['relations'] = []) =>
  entity({
    id,
    type: 'company',
    names: [
      { text: `Firm ${id}`, lang: 'en', kind: 'preferred' },
      { text: `회사 ${id}`, lang: 'ko', kind: 'preferred' },
    ],
    relations,
  })
const source = (id: string, date: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  title: 'T',
  publisher: 'P',
  date,
  url: 'https://example.com/',
  tier: 'news',
  ...more,
})
const SOURCES = [
  source('early', '2025-01-10'),
  source('late', '2026-02'),
  source('blog', '2026-03', { tier: 'secondary' }),
  source('relay', '2026-03', { tier: 'secondary', via: 'Reuters' }),
]
const PURCHASE: EventRecord = {
  id: 'a-b-2025',
  kind: 'acquires',
  subject: 'a',
  object: 'b',
  title: { en: 'Firm A buys firm B', ko: '회사 A, 회사 B 인수' },
  history: [{ status: 'agreed', date: '2025-01-09', source: 'early' }],
}

/** Problems of events and links; unused sources are no matter here. */
const messages = (events: EventRecord[], links: EntityRecord['relations'] = []) =>
  checkKnowledge(
    { entities: [firm('a', links), firm('b'), firm('c')], events, sources: SOURCES },
    '2026-11-24',
  )
    .filter(({ record }) => !record.startsWith('source:'))
    .map(({ record, path, message }) => `${record} ${path.join('.')}: ${message}`)
const own = (change: Partial<EventRecord>) =>
  messages([{ ...PURCHASE, ...change }]).map((line) => line.replace('event:a-b-2025 ', ''))

test('a plain event passes', () => expect(messages([PURCHASE])).toEqual([]))

test.each<[string, Partial<EventRecord>, string]>([
  ['an unknown object', { object: 'zzz' }, 'object: "zzz" is not an entity'],
  ['no object', { object: undefined }, 'kind: acquires needs an object'],
  [
    'a round with an object',
    { kind: 'raises' },
    'object: raises has no object: who invests goes into "with"',
  ],
  ['a kind against the vocabulary', { kind: 'leads' }, 'object: a company cannot "leads" a company'],
  ['somebody named twice', { with: ['b'] }, 'with.0: "b" is named already'],
  ['itself', { object: 'a' }, 'object: links to itself'],
  ['a long title', { title: { en: 'x'.repeat(91), ko: '회사' } }, 'title.en: 91 characters, at most 90'],
  [
    'Korean in the English title',
    { title: { en: '회사 buys', ko: '회사 인수' } },
    'title.en: "회사 buys" is not in en',
  ],
  [
    'English in the Korean title',
    { title: { en: 'A buys B', ko: 'A buys all of B' } },
    'title.ko: "A buys all of B" is English',
  ],
  [
    'a date in the future',
    { history: [{ status: 'agreed', date: '2027', source: 'late' }] },
    'history.0: 2027 is after the data date 2026-11-24',
  ],
  [
    'dates that go back',
    {
      history: [
        { status: 'agreed', date: '2026-01-20', source: 'late' },
        { status: 'done', date: '2025', source: 'late' },
      ],
    },
    'history.1: 2025 is before the step above it (2026-01-20)',
  ],
  [
    'a status that falls back',
    {
      history: [
        { status: 'done', date: '2025-01', source: 'early' },
        { status: 'reported', date: '2026', source: 'late' },
      ],
    },
    'history.1: reported does not come after done',
  ],
  [
    'a source older than the step',
    { history: [{ status: 'done', date: '2025-01-11', source: 'early' }] },
    'history.0: no source is as late as 2025-01-11',
  ],
  [
    'a source that is not there',
    { history: [{ status: 'done', date: '2025', source: 'nowhere' }] },
    'history.0.source: source "nowhere" is not in knowledge/sources/',
  ],
  [
    'hearsay',
    { history: [{ status: 'done', date: '2026-03', source: 'blog' }] },
    'history.0: deals, money and bans do not rest on a secondary source alone (say whose report it passes on: via)',
  ],
  ['an end before the beginning', { until: '2024' }, 'until: until is before the first step'],
])('refuses %s', (_, change, message) => expect(own(change)).toContain(message))

test('hearsay that names the reporter passes', () => {
  expect(own({ history: [{ status: 'done', date: '2026-03', source: 'relay' }] })).toEqual([])
})

describe('against each other', () => {
  const again = (date: string): EventRecord => ({
    ...PURCHASE,
    id: 'again',
    history: [{ status: 'done', date, source: 'late' }],
  })
  test('the same within 60 days is one event', () => {
    expect(messages([PURCHASE, again('2025-03-09')])).toEqual([
      'event:again history: the same as a-b-2025? Both say acquires of the same two within 60 days',
    ])
    expect(messages([PURCHASE, again('2025-04-09')])).toEqual([])
  })
  test('a symmetric kind is the same from both ends', () => {
    const talk = { ...PURCHASE, kind: 'partners-with' as const }
    expect(messages([talk, { ...talk, id: 'other', subject: 'b', object: 'a' }])).toHaveLength(1)
  })
})

describe('against entity files', () => {
  const off: EventRecord = {
    ...PURCHASE,
    history: [...PURCHASE.history, { status: 'abandoned', date: '2026-01', source: 'late' }],
  }
  test('a link that an event states is refused', () => {
    expect(messages([PURCHASE], [{ kind: 'acquires', target: 'b', source: 'late' }])).toEqual([
      'entity:a relations.0: the event a-b-2025 states this link: leave it to the event',
    ])
  })
  test('a purchase called off leaves no ownership behind', () => {
    const owns = [{ kind: 'owns' as const, target: 'b', source: 'late' }]
    expect(messages([PURCHASE], owns)).toEqual([])
    expect(messages([off], owns)).toEqual([
      'entity:a relations.0: a-b-2025 was called off: this link cannot hold',
    ])
  })
})
