import { describe, expect, test } from 'vitest'
import type { CardRelation } from '../knowledge/card.ts'
import { groupRelations, isPast, limitGroups, relationDetails } from './relations.ts'
import { wordsIn } from './words/all.ts'

const link = (kind: CardRelation['kind'], id: string, more: Partial<CardRelation> = {}): CardRelation => ({
  kind,
  inverse: false,
  other: { id, type: 'company', names: { en: id, ko: id } },
  sources: [],
  ...more,
})
const ids = (items: readonly CardRelation[]) => items.map(({ other }) => other.id)

describe('groupRelations', () => {
  test('kind and direction make a group; a symmetric kind has one', () => {
    const groups = groupRelations(
      [
        link('owns', 'a'),
        link('owns', 'b', { inverse: true }),
        link('competes-with', 'c'),
        link('competes-with', 'd', { inverse: true }),
      ],
      new Set(),
    )
    expect(
      groups.map(({ kind, inverse, items }) => [wordsIn('en').relation(kind, inverse), ids(items)]),
    ).toEqual([
      ['Competes with', ['c', 'd']],
      ['Owns', ['a']],
      ['Owned by', ['b']],
    ])
  })

  test('what is on the page comes first, in the group and among groups; what is past comes last', () => {
    const groups = groupRelations(
      [
        link('develops', 'a'),
        link('supplies', 'past', { until: '2020' }),
        link('owns', 'b'),
        link('owns', 'gone', { until: '2024' }),
        link('owns', 'here'),
      ],
      new Set(['here', 'past']),
    )
    expect(groups.map(({ key, items }) => [key, ids(items)])).toEqual([
      ['owns', ['here', 'b', 'gone']],
      ['develops', ['a']],
      ['supplies', ['past']],
    ])
  })
})

describe('relationDetails', () => {
  const en = wordsIn('en')
  const ko = wordsIn('ko')
  test.each<[CardRelation, string[]]>([
    [link('owns', 'a'), []],
    [
      link('leads', 'a', { since: '1993', note: { en: 'chief executive', ko: '최고경영자' } }),
      ['chief executive', 'since 1993'],
    ],
    [link('acquires', 'a', { since: '2025-12-15', status: 'announced' }), ['announced', 'Dec 15, 2025']],
    [link('acquires', 'a', { since: '2025-12', status: 'done' }), ['completed', 'Dec 2025']],
    [link('uses', 'a', { status: 'done' }), []],
    [link('owns', 'a', { since: '2014', until: '2016-03' }), ['2014 to Mar 2016']],
    [link('owns', 'a', { until: '2016' }), ['until 2016']],
    [link('holds-share-of', 'a', { asOf: '2025' }), ['as of 2025']],
  ])('%# in English', (relation, expected) => {
    expect(relationDetails(relation, en)).toEqual(expected)
  })
  test('in Korean', () => {
    expect(relationDetails(link('leads', 'a', { since: '1993' }), ko)).toEqual(['1993년부터'])
    expect(relationDetails(link('acquires', 'a', { status: 'planned' }), ko)).toEqual(['계획'])
  })
  test('what was given up is past', () => {
    expect(isPast(link('acquires', 'a', { status: 'abandoned' }))).toBe(true)
    expect(isPast(link('acquires', 'a', { status: 'planned' }))).toBe(false)
  })
})

describe('limitGroups', () => {
  const plain = () => false
  const detailed = () => true
  const many = (kind: CardRelation['kind'], count: number) =>
    Array.from({ length: count }, (_, index) => link(kind, `${kind}-${index}`))
  const lengths = (kinds: readonly [CardRelation['kind'], number][], isDetailed: () => boolean) => {
    const all = kinds.flatMap(([kind, count]) => many(kind, count))
    const { shown, hidden } = limitGroups(groupRelations(all, new Set()), 6, isDetailed)
    return [shown.map(({ items }) => items.length), hidden]
  }

  test.each<[string, [CardRelation['kind'], number][], () => boolean, unknown]>([
    [
      'plain names share lines',
      [
        ['develops', 10],
        ['owns', 9],
      ],
      plain,
      [[10, 6], 3],
    ],
    [
      'links with details take one each',
      [
        ['develops', 10],
        ['owns', 9],
      ],
      detailed,
      [[4, 2], 13],
    ],
    [
      'a long group leaves room for the others',
      [
        ['develops', 90],
        ['uses', 9],
        ['owns', 9],
      ],
      plain,
      [[6, 6, 6], 90],
    ],
    [
      'what comes after the last line is left out',
      [
        ['develops', 9],
        ['uses', 9],
        ['owns', 9],
        ['founded', 9],
      ],
      plain,
      [[6, 6, 6], 18],
    ],
    ['one group alone takes all lines', [['owns', 9]], detailed, [[6], 3]],
    ['one or two more are shown rather than hidden', [['owns', 8]], detailed, [[8], 0]],
  ])('%s', (_what, kinds, isDetailed, expected) => {
    expect(lengths(kinds, isDetailed)).toEqual(expected)
  })
})
