import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkKnowledge } from '../../src/knowledge/check.ts'
import { type EventRecord, entitySchema, eventSchema, sourceSchema } from '../../src/knowledge/schema.ts'
import { knowledgeProblems } from '../../tools/knowledge-check.ts'
import { DATA_DATE } from '../../tools/knowledge-date.ts'
import { readKnowledge } from '../../tools/knowledge-read.ts'
import { ROOT, read } from './tree.ts'

test('the knowledge base passes its own check', async () => {
  const problems = await knowledgeProblems(ROOT)
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
})

/** The files that docs/knowledge.md shows, by path: blocks of YAML that begin with where they stand. */
const documented = (): ReadonlyMap<string, unknown> =>
  new Map(
    [...read('docs/knowledge.md').matchAll(/```yaml\n# (knowledge\/\S+)\n([\s\S]*?)```/g)].map(
      ([, path = '', text = '']) => [path, parse(text)],
    ),
  )

test('the entity that docs/knowledge.md adds would pass', async () => {
  const files = documented()
  const only = (folder: string) => [...files].find(([path]) => path.startsWith(`knowledge/${folder}/`))?.[1]
  const source = v.parse(sourceSchema, only('sources'))
  const entity = v.parse(entitySchema, only('companies'))
  const event = v.parse(eventSchema, only('events'))

  const base = await readKnowledge(ROOT)
  // Should somebody add it for good, what the page shows replaces it.
  const key = ({ kind, subject, object }: EventRecord) => `${kind} ${subject} ${object}`
  const records = {
    entities: [...base.entities.filter(({ id }) => id !== entity.id), entity],
    events: [...base.events.filter((other) => key(other) !== key(event)), event],
    sources: [...base.sources.filter(({ id }) => id !== source.id), source],
  }
  const about = new Set([`entity:${entity.id}`, `source:${source.id}`, `event:${event.id}`])
  expect(checkKnowledge(records, DATA_DATE).filter(({ record }) => about.has(record))).toEqual([])
  expect(key(event)).toBe('acquires marvell celestial-ai')
})
