import { expect, test } from 'vitest'
import { ENTITIES } from '../../tests/support/entities.ts'
import { compileKnowledge } from './compiled.ts'
import { openKnowledge, packKnowledge } from './packed.ts'

const knowledge = compileKnowledge(ENTITIES, [], '2026-11-24')
const records = openKnowledge(packKnowledge(knowledge))

test('every entity reads back as it was, in the same order', () => {
  expect(records.ids).toEqual(knowledge.entities.map(({ id }) => id))
  for (const entity of knowledge.entities) expect(records.entity(entity.id)).toMatchObject(entity)
})

test('who links to an entity is found as by looking at every link', () => {
  for (const { id } of knowledge.entities) {
    const naive = knowledge.entities.filter(({ relations }) => relations.some(({ target }) => target === id))
    expect(records.linkingTo(id).map((from) => from.id)).toEqual(naive.map((from) => from.id))
  }
})

test('a line is parsed once', () => {
  const [first] = records.ids
  expect(records.entity(first ?? '')).toBe(records.entity(first ?? ''))
})
