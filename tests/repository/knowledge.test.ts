import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkKnowledge } from '../../src/knowledge/check.ts'
import {
  entitySchema,
  type RelationRecord,
  relationSchema,
  sourceSchema,
} from '../../src/knowledge/schema.ts'
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
  const only = (folder: string, not = '') =>
    [...files].find(([path]) => path.startsWith(`knowledge/${folder}/`) && path !== not)?.[1]
  const part = 'knowledge/companies/marvell.yaml'
  const source = v.parse(sourceSchema, only('sources'))
  const entity = v.parse(entitySchema, only('companies', part))
  const { relations } = v.parse(v.strictObject({ relations: v.array(relationSchema) }), files.get(part))

  const base = await readKnowledge(ROOT)
  // Should somebody add it for good, what the page shows replaces it.
  const link = ({ kind, target }: RelationRecord) => `${kind} ${target}`
  const added = new Set(relations.map(link))
  const entities = [
    ...base.entities
      .filter(({ id }) => id !== entity.id)
      .map((other) =>
        other.id === 'marvell'
          ? { ...other, relations: [...other.relations.filter((one) => !added.has(link(one))), ...relations] }
          : other,
      ),
    entity,
  ]
  const sources = [...base.sources.filter(({ id }) => id !== source.id), source]
  const about = new Set([`entity:${entity.id}`, `source:${source.id}`, 'entity:marvell'])
  const findings = checkKnowledge(entities, sources, DATA_DATE).filter(({ record }) => about.has(record))
  expect(relations).toHaveLength(1)
  expect(findings).toEqual([])
})
