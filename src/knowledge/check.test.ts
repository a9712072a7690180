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
