import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { choosePainted, type Mention, mentionAt, readMentions } from './mentions.ts'

const none = { entities: new Set<string>(), types: new Set<string>() }
const blocks = [0, 0, 1].map((section): Block => ({ text: '', nodes: [], starts: [], section }))
const mention = (block: number, start: number, entity = 'nvidia', type = 'company'): Mention => ({
  block,
  start,
  end: start + 3,
  entity,
  type,
})

test('mentions come out of the flat answer', () => {
  const answer = {
    relevant: true,
    entities: [{ id: 'nvidia', type: 'company', name: 'Nvidia' }],
    mentions: [0, 1, 7, 0, 2, 0, 4, 0],
    sentences: [],
    versioned: [],
  } as const
  expect(readMentions(answer)).toEqual([
    { block: 0, start: 1, end: 7, entity: 'nvidia', type: 'company' },
    { block: 2, start: 0, end: 4, entity: 'nvidia', type: 'company' },
  ])
})

describe('which are painted', () => {
  const list = [mention(0, 0), mention(1, 0), mention(1, 9, 'tpu', 'chip'), mention(2, 0)]
  test('the first of each entity in each section', () =>
    expect(choosePainted(list, blocks, 'first', none)).toEqual([true, false, true, true]))
  test('every one', () =>
    expect(choosePainted(list, blocks, 'every', none)).toEqual([true, true, true, true]))
  test('none', () => expect(choosePainted(list, blocks, 'off', none)).toEqual([false, false, false, false]))
  test('not what the reader muted', () => {
    expect(choosePainted(list, blocks, 'every', { entities: new Set(['nvidia']), types: new Set() })).toEqual(
      [false, false, true, false],
    )
    expect(choosePainted(list, blocks, 'every', { entities: new Set(), types: new Set(['chip']) })).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})

test('the mention at a place is the one a plain search finds', () => {
  const lists = fc
    .uniqueArray(fc.tuple(fc.nat(3), fc.nat(9)), { selector: ([block, slot]) => `${block} ${slot}` })
    .map((places) =>
      places
        .map(([block, slot]) => mention(block, slot * 5))
        .sort((a, b) => a.block - b.block || a.start - b.start),
    )
  fc.assert(
    fc.property(lists, fc.nat(3), fc.nat(60), (list, block, offset) => {
      const plain = list.findIndex(
        (item) => item.block === block && offset >= item.start && offset <= item.end,
      )
      expect(mentionAt(list, block, offset)).toBe(plain)
    }),
  )
})
