/** Reads knowledge/ from disk, keeping where each thing stands so that messages can name file and line. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../src/knowledge/check.ts'
import {
  type EntityRecord,
  type EventRecord,
  entitySchema,
  eventSchema,
  type SourceRecord,
  sourceSchema,
} from '../src/knowledge/schema.ts'
import { ENTITY_TYPES } from '../src/knowledge/vocabulary.ts'

export interface Place {
  readonly file: string
  line(path: readonly (string | number)[]): number
}

export interface KnowledgeFiles {
  readonly entities: readonly EntityRecord[]
  readonly events: readonly EventRecord[]
  readonly sources: readonly SourceRecord[]
  /** Where a record was read from, by id: `entity:nvidia`, `event:nvidia-schedmd-2025`, `source:epoch-ml-hardware`. */
  readonly places: ReadonlyMap<string, Place>
  readonly problems: readonly Problem[]
}

interface Read<T> {
  readonly record: T | null
  readonly place: Place
  readonly problems: Problem[]
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.yaml')).sort()
}

async function readRecord<S extends v.GenericSchema>(
  root: string,
  path: string,
  schema: S,
): Promise<Read<v.InferOutput<S>>> {
  const lines = new LineCounter()
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const place: Place = {
    file: relative(root, path),
    line(keys) {
      for (let depth = keys.length; depth > 0; depth--) {
        const node: unknown = document.getIn(keys.slice(0, depth), true)
        const range =
          typeof node === 'object' && node !== null && 'range' in node
            ? (node.range as [number] | null)
            : null
        if (range) return lines.linePos(range[0]).line
      }
      return 1
    },
  }
  const problem = (line: number, message: string): Problem => ({ file: place.file, line, message })
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => problem(lines.linePos(error.pos[0]).line, error.message))
    return { record: null, place, problems }
  }
  const parsed = v.safeParse(schema, document.toJS())
  if (parsed.success) return { record: parsed.output, place, problems: [] }
  const problems = parsed.issues.map((issue) => {
    const keys = (issue.path ?? []).map((item) => item.key as string | number)
    return problem(place.line(keys), `${keys.join('.') || 'file'}: ${issue.message}`)
  })
  return { record: null, place, problems }
}

/** Reads every entity, event and source under `root`/knowledge. Files that do not fit the schema become problems. */
export async function readKnowledge(root: string): Promise<KnowledgeFiles> {
  const base = join(root, 'knowledge')
  const entities: EntityRecord[] = []
  const events: EventRecord[] = []
  const sources: SourceRecord[] = []
  const places = new Map<string, Place>()
  const problems: Problem[] = []
  const keep = <T extends { id: string }>(kind: string, name: string, list: T[], read: Read<T>) => {
    problems.push(...read.problems)
    if (!read.record) return
    const { file } = read.place
    if (`${read.record.id}.yaml` !== name)
      problems.push({ file, line: 1, message: `id "${read.record.id}" is not the file's name` })
    const key = `${kind}:${read.record.id}`
    if (places.has(key))
      problems.push({
        file,
        line: 1,
        message: `id "${read.record.id}" is also used by ${places.get(key)?.file}`,
      })
    places.set(key, read.place)
    list.push(read.record)
  }
  for (const [type, { folder }] of Object.entries(ENTITY_TYPES)) {
    for (const name of await yamlFiles(join(base, folder))) {
      const read = await readRecord(root, join(base, folder, name), entitySchema)
      if (read.record && read.record.type !== type) {
        problems.push({
          file: read.place.file,
          line: read.place.line(['type']),
          message: `type "${read.record.type}" does not belong in ${folder}/`,
        })
      }
      keep('entity', name, entities, read)
    }
  }
  for (const name of await yamlFiles(join(base, 'events'))) {
    keep('event', name, events, await readRecord(root, join(base, 'events', name), eventSchema))
  }
  for (const name of await yamlFiles(join(base, 'sources'))) {
    keep('source', name, sources, await readRecord(root, join(base, 'sources', name), sourceSchema))
  }
  return { entities, events, sources, places, problems }
}
