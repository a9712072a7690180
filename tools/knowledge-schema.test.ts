import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ENTITY_TYPES } from '../src/knowledge/vocabulary.ts'
import { accepts } from '../tests/support/json-schema.ts'
import { knowledgeProblems } from './knowledge-check.ts'
import { type KnowledgeFiles, readKnowledge } from './knowledge-read.ts'
import { derivedFiles } from './knowledge-schema.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
type Json = { readonly [key: string]: unknown }

const SCHEMAS = {
  entity: JSON.parse(read('knowledge/entity.schema.json')) as Json,
  event: JSON.parse(read('knowledge/event.schema.json')) as Json,
  source: JSON.parse(read('knowledge/source.schema.json')) as Json,
}

test.each(Object.keys(derivedFiles()))('%s is what npm run knowledge:schema writes', (path) => {
  expect(read(path) === derivedFiles()[path]).toBe(true)
})

describe('the schemas editors use', () => {
  let files: KnowledgeFiles
  let withProblems: ReadonlySet<string>
  beforeAll(async () => {
    files = await readKnowledge(ROOT)
    withProblems = new Set((await knowledgeProblems(ROOT)).map(({ file }) => file))
  })

  test.each(['entity', 'event', 'source'] as const)('accept every %s that the check accepts', (kind) => {
    const paths = [...files.places]
      .filter(([record, { file }]) => record.startsWith(`${kind}:`) && !withProblems.has(file))
      .map(([, { file }]) => file)
    expect(paths.length).toBeGreaterThan(50)
    expect(paths.filter((path) => !accepts(SCHEMAS[kind], parse(read(path))))).toEqual([])
  })

  test.each([
    ['an unknown field', { colour: 'green' }],
    ['an unknown type', { type: 'gadget' }],
    ['an id with capitals', { id: 'H100' }],
    ['a subtype of another type', { subtype: 'assistant' }],
    ['a description without Korean', { description: { en: 'A chip.' } }],
    [
      'a unit the property does not have',
      { facts: [{ property: 'power', value: 700, unit: 'GB', source: 's' }] },
    ],
    ['a figure without its unit', { facts: [{ property: 'power', value: 700, source: 's' }] }],
    ['a figure without a source', { facts: [{ property: 'power', value: 700, unit: 'W' }] }],
    ['a figure in words', { facts: [{ property: 'power', value: 'a lot', unit: 'W', source: 's' }] }],
    ['a property of another type', { facts: [{ property: 'born', value: '1963', source: 's' }] }],
    ['a relation its type cannot have', { relations: [{ kind: 'acquires', target: 'x', source: 's' }] }],
    ['a date that is no text', { relations: [{ kind: 'uses', target: 'x', since: 2024, source: 's' }] }],
  ])('refuse %s', (_, change) => {
    const entity = { ...(parse(read('knowledge/chips/h100.yaml')) as Json) }
    expect(accepts(SCHEMAS.entity, entity)).toBe(true)
    expect(accepts(SCHEMAS.entity, { ...entity, ...change })).toBe(false)
  })

  test('refuse a source without a tier', () => {
    const source = { id: 'a', title: 'A', publisher: 'B', url: 'https://example.com/a' }
    expect(accepts(SCHEMAS.source, { ...source, tier: 'news' })).toBe(true)
    expect(accepts(SCHEMAS.source, source)).toBe(false)
  })

  test.each([
    ['a purchase of nothing', { object: undefined }],
    ['a round of funding with an object', { kind: 'raises' }],
    ['an event without a history', { history: [] }],
    ['a step without a source', { history: [{ status: 'done', date: '2025' }] }],
    ['a currency nobody knows', { amount: { value: 1, currency: 'XXX', basis: 'announced' } }],
  ])('refuse %s', (_, change) => {
    const event = { ...(parse(read('knowledge/events/nvidia-schedmd-2025.yaml')) as Json) }
    expect(accepts(SCHEMAS.event, event)).toBe(true)
    const changed = Object.entries({ ...event, ...change }).filter(([, value]) => value !== undefined)
    expect(accepts(SCHEMAS.event, Object.fromEntries(changed))).toBe(false)
  })

  test('are the ones VS Code takes, for every folder of knowledge/', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as {
      'yaml.schemas': Record<string, readonly string[]>
    }
    const folders = Object.values(ENTITY_TYPES).map(({ folder }) => `knowledge/${folder}/*.yaml`)
    expect(settings['yaml.schemas']).toEqual({
      './knowledge/entity.schema.json': folders,
      './knowledge/event.schema.json': ['knowledge/events/*.yaml'],
      './knowledge/source.schema.json': ['knowledge/sources/*.yaml'],
    })
  })
})
