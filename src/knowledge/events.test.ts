import { describe, expect, test } from 'vitest'
import { entity } from '../../tests/support/entities.ts'
import { eventDetails, withEventLinks } from './events.ts'
import type { EntityRecord, EventRecord, EventStep } from './schema.ts'

const firm = (id: string, relations: EntityRecord['relations'] = []) =>
  entity({
    id,
    type: 'company',
    names: [
      { text: id, lang: 'en', kind: 'preferred' },
      { text: '회사', lang: 'ko', kind: 'preferred' },
    ],
    relations,
  })
const step = (status: EventStep['status'], date: string, source = 's'): EventStep => ({
  status,
  date,
  source,
})
const event = (history: EventStep[], more: Partial<EventRecord> = {}): EventRecord => ({
  id: `e-${history[0]?.date}`,
  kind: 'acquires',
  subject: 'a',
  object: 'b',
  title: { en: 'A buys B', ko: 'A, B 인수' },
  history,
  ...more,
})
const linksOf = (events: EventRecord[], relations: EntityRecord['relations'] = []) =>
  withEventLinks([firm('a', relations), firm('b'), firm('c')], events)[0]?.relations

describe('the link of an event', () => {
  test('has the last status and the day it was reached', () => {
    expect(linksOf([event([step('reported', '2025-01'), step('done', '2025-06-02', 't')])])).toEqual([
      { kind: 'acquires', target: 'b', since: '2025-06-02', status: 'done', source: ['s', 't'] },
    ])
  })
  test('spans from beginning to end when it was called off', () => {
    expect(linksOf([event([step('agreed', '2020-09-13'), step('abandoned', '2022-02-08')])])).toEqual([
      {
        kind: 'acquires',
        target: 'b',
        since: '2020-09-13',
        until: '2022-02-08',
        status: 'abandoned',
        source: ['s'],
      },
    ])
  })
  test('is one for several events, of which those called off do not count', () => {
    const amount = { value: 2e9, currency: 'USD' as const, basis: 'announced' as const }
    const kind = 'invests-in' as const
    const links = linksOf([
      event([step('done', '2026-04-02', 'u')], { kind, amount }),
      event([step('done', '2023-09')], { kind, share: 10 }),
      event([step('announced', '2024-01'), step('abandoned', '2024-02', 'x')], { kind }),
    ])
    expect(links).toEqual([
      {
        kind,
        target: 'b',
        since: '2023-09',
        asOf: '2026-04-02',
        status: 'done',
        source: ['s', 'u'],
      },
    ])
  })
  test('takes what was only planned for less than what was done', () => {
    const events = [event([step('planned', '2025-09')]), event([step('done', '2026-03')])]
    expect(linksOf(events)).toMatchObject([{ since: '2026-03', status: 'done' }])
  })
  test('is not made for a post, which stands with its holder', () => {
    expect(linksOf([event([step('done', '2025-03')], { kind: 'leads' })])).toEqual([])
  })
  test('is made for each of several objects, and for none', () => {
    const targets = (more: Partial<EventRecord>) =>
      linksOf([event([step('done', '2025')], more)])?.map(({ target }) => target)
    expect(targets({ object: ['b', 'c'] })).toEqual(['b', 'c'])
    const { object: _, ...round } = event([step('done', '2025')], { kind: 'raises' })
    expect(linksOf([round])).toEqual([])
  })
  test('is not made where a firm releases what it develops', () => {
    const develops = { kind: 'develops' as const, target: 'b', grade: 'general' as const }
    const launch = event([step('announced', '2025-03')], { kind: 'releases' })
    expect(linksOf([launch], [develops])).toEqual([develops])
    expect(linksOf([launch])?.map(({ kind }) => kind)).toEqual(['releases'])
  })
})

test('one link of several events has a status only if they share it', () => {
  const kind = 'invests-in' as const
  const [first, second] = [event([step('done', '2023')], { kind }), event([step('agreed', '2026')], { kind })]
  expect(linksOf([first, second])).toEqual([
    { kind, target: 'b', since: '2023', asOf: '2026', source: ['s'] },
  ])
})

test('small print says who gives the figure', () => {
  const money = (basis: 'announced' | 'reported') =>
    eventDetails({ amount: { value: 20e9, currency: 'USD', basis }, share: 9.9 })
  expect(money('announced')).toEqual([
    {
      en: '$20 billion',
      ko: '200억 달러',
      ja: '200億ドル',
      'zh-Hans': '200亿美元',
      'zh-Hant': '200億美元',
    },
    { en: '9.9% stake', ko: '지분 9.9%', ja: '持ち分9.9%', 'zh-Hans': '持股9.9%', 'zh-Hant': '持股9.9%' },
  ])
  expect(money('reported')[0]).toEqual({
    en: '$20 billion as reported',
    ko: '200억 달러(보도)',
    ja: '200億ドル（報道）',
    'zh-Hans': '200亿美元（据报道）',
    'zh-Hant': '200億美元（據報導）',
  })
  expect(
    (['up-to', 'more-than'] as const).map((bound) =>
      eventDetails({ amount: { value: 5e9, currency: 'USD', basis: 'announced', bound } }),
    ),
  ).toEqual([
    [
      {
        en: 'up to $5 billion',
        ko: '최대 50억 달러',
        ja: '最大50億ドル',
        'zh-Hans': '最高50亿美元',
        'zh-Hant': '最高50億美元',
      },
    ],
    [
      {
        en: 'more than $5 billion',
        ko: '50억 달러 이상',
        ja: '50億ドル超',
        'zh-Hans': '超过50亿美元',
        'zh-Hant': '超過50億美元',
      },
    ],
  ])
  expect(eventDetails({})).toEqual([])
})
