/**
 * A pack: names from elsewhere in one file, in the format of knowledge/ or as a table. Read as a whole or
 * not at all: a pack with one mistake changes nothing, and every mistake is told with row and field.
 */
import * as v from 'valibot'
import { factSchema, nameSchema, relationSchema, sourceSchema } from '../knowledge/schema.ts'
import { ENTITY_TYPE_NAMES, LANGUAGES, SUBTYPES, type Subtype } from '../knowledge/vocabulary.ts'
import { webAddress } from './address.ts'
import { LONGEST_NAME, LONGEST_TEXT, MOST_NAMES } from './entities.ts'
import { briefly, hostileKey, MOST_PROBLEMS, type Problem, problemOf } from './problems.ts'

/** Bytes of a file, and entities in it, at most. */
export const LARGEST_PACK = 5 * 1024 * 1024
export const MOST_ENTITIES = 10_000
/** Packs a reader may have at a time. */
export const MOST_PACKS = 20

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Together with the pack's id they make the ids that settings and trail hold: 80 units. */
const packId = v.pipe(v.string(), v.regex(SLUG), v.maxLength(24))
const entityId = v.pipe(v.string(), v.regex(SLUG), v.maxLength(55))
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT))
const nameText = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(LONGEST_NAME))

const localised = v.strictObject(
  Object.fromEntries(LANGUAGES.map((language) => [language, v.optional(text)])) as Record<
    (typeof LANGUAGES)[number],
    v.OptionalSchema<typeof text, undefined>
  >,
)

export const packEntitySchema = v.strictObject({
  id: entityId,
  type: v.picklist(ENTITY_TYPE_NAMES),
  subtype: v.optional(v.picklist(Object.keys(SUBTYPES) as Subtype[])),
  /** Records as in knowledge/, or the names alone. */
  names: v.pipe(
    v.array(v.union([nameText, v.strictObject({ ...nameSchema.entries, text: nameText })])),
    v.minLength(1),
    v.maxLength(MOST_NAMES),
  ),
  description: v.optional(v.union([v.literal(''), text, localised]), ''),
  facts: v.optional(v.pipe(v.array(factSchema), v.maxLength(100)), []),
  relations: v.optional(v.pipe(v.array(relationSchema), v.maxLength(100)), []),
  links: v.optional(
    v.strictObject({
      website: v.optional(webAddress),
      wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
    }),
    {},
  ),
  /** Of no weight here: what a page is about is decided by the knowledge base alone. */
  core: v.optional(v.boolean()),
  generic: v.optional(v.boolean()),
  unpublished: v.optional(v.array(v.string())),
})
export type PackEntity = v.InferOutput<typeof packEntitySchema>

const packSourceSchema = v.strictObject({ ...sourceSchema.entries, url: webAddress })

const outerSchema = v.strictObject({
  format: v.optional(v.literal('chiplight-pack')),
  version: v.optional(v.literal(1)),
  id: v.optional(packId),
  title: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME))),
  entities: v.array(v.unknown()),
  sources: v.optional(v.array(v.unknown()), []),
})

export interface Pack {
  readonly id: string
  readonly title: string
  readonly entities: readonly PackEntity[]
  readonly sources: readonly v.InferOutput<typeof sourceSchema>[]
}

export type PackResult =
  | { readonly pack: Pack }
  /** `more`: problems there are beside these. */
  | { readonly problems: readonly Problem[]; readonly more: number }

/** An id from a file's name: letters and digits, else a name for all. */
const packIdOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '') || 'pack'

/** Collects problems, the first few in full. */
export class Problems {
  readonly list: Problem[] = []
  more = 0

  add(problem: Problem): void {
    if (this.list.length < MOST_PROBLEMS) this.list.push(problem)
    else this.more++
  }

  whole(kind: Problem['kind'], field = '', detail = ''): void {
    this.add({ row: null, name: '', field, kind, detail })
  }

  get result(): Extract<PackResult, { readonly more: number }> {
    return { problems: this.list, more: this.more }
  }

  get none(): boolean {
    return this.list.length === 0
  }
}

const nameOfRow = (row: unknown): string => {
  if (typeof row !== 'object' || row === null) return ''
  const { id } = row as { readonly id?: unknown }
  return typeof id === 'string' ? briefly(id) : ''
}

/**
 * Reads a parsed JSON file. `known`: whether the knowledge base has an entity. `rowOf` says where an entity
 * stands in the file, from 1.
 */
export function readPack(
  json: unknown,
  fileName: string,
  known: (id: string) => boolean,
  rowOf: (index: number) => number = (index) => index + 1,
): PackResult {
  const problems = new Problems()
  const outer = v.safeParse(outerSchema, Array.isArray(json) ? { entities: json } : json)
  if (!outer.success) {
    for (const issue of outer.issues) problems.add(problemOf(issue, null, ''))
    return problems.result
  }
  const { entities: rows, sources: sourceRows, title, id = packIdOf(fileName) } = outer.output
  if (rows.length > MOST_ENTITIES) {
    problems.whole('many', 'entities', String(MOST_ENTITIES))
    return problems.result
  }
  if (rows.length === 0) problems.whole('missing', 'entities')

  const sources = readRows(sourceRows, packSourceSchema, problems, (index) => ({
    at: null,
    in: `sources[${index}]`,
  }))
  const entities = readRows(rows, packEntitySchema, problems, (index) => ({ at: rowOf(index), in: '' }))
  // What links to what is asked only when every row can be read.
  if (problems.none) checkLinks(entities, sources, known, problems, rowOf)
  if (!problems.none) return problems.result
  return { pack: { id, title: title ?? id, entities, sources } }
}

function readRows<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  rows: readonly unknown[],
  schema: S,
  problems: Problems,
  place: (index: number) => { readonly at: number | null; readonly in: string },
): v.InferOutput<S>[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index): v.InferOutput<S>[] => {
    const where = place(index)
    const name = nameOfRow(row)
    const inside = (field: string) =>
      [where.in, field].filter((part) => part !== '').join(field.startsWith('[') ? '' : '.')
    const hostile = hostileKey(row)
    if (hostile !== null) {
      problems.add({ row: where.at, name, field: inside(hostile), kind: 'hostileKey', detail: '' })
      return []
    }
    const read = v.safeParse(schema, row)
    if (!read.success) {
      for (const issue of read.issues) {
        const problem = problemOf(issue, where.at, name)
        problems.add({ ...problem, field: inside(problem.field) })
      }
      return []
    }
    const { id } = read.output
    if (seen.has(id)) {
      problems.add({ row: where.at, name, field: inside('id'), kind: 'duplicate', detail: id })
      return []
    }
    seen.add(id)
    return [read.output]
  })
}

function checkLinks(
  entities: readonly PackEntity[],
  sources: readonly { readonly id: string }[],
  known: (id: string) => boolean,
  problems: Problems,
  rowOf: (index: number) => number,
): void {
  const own = new Set(entities.map(({ id }) => id))
  const cited = new Set(sources.map(({ id }) => id))
  entities.forEach(({ id, relations, facts }, index) => {
    const at = { row: rowOf(index), name: id }
    relations.forEach(({ target }, place) => {
      if (!own.has(target) && !known(target)) {
        problems.add({ ...at, field: `relations[${place}].target`, kind: 'target', detail: briefly(target) })
      }
    })
    const statements = [
      ...relations.map(({ source }, place) => ({ source, field: `relations[${place}].source` })),
      ...facts.map(({ source }, place) => ({ source, field: `facts[${place}].source` })),
    ]
    for (const { source, field } of statements) {
      for (const ref of [source ?? []].flat()) {
        if (!cited.has(ref)) problems.add({ ...at, field, kind: 'source', detail: briefly(ref) })
      }
    }
  })
}
