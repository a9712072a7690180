/**
 * `npm run knowledge:schema`: writes what helps people edit knowledge/ and is derived from the code: the
 * JSON Schema that editors complete and check entries with, and the page that lists the vocabulary.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import {
  allowedOn,
  allowedUnits,
  isNumeric,
  isStructural,
  PROPERTIES,
  PROPERTY_NAMES,
  type Property,
} from '../src/knowledge/properties.ts'
import {
  entitySchema,
  eventSchema,
  eventStepSchema,
  factSchema,
  nameSchema,
  relationSchema,
  sourceSchema,
  versionSchema,
} from '../src/knowledge/schema.ts'
import {
  ENTITY_TYPE_NAMES,
  type EntityType,
  LANGUAGES,
  RELATION_KINDS,
  RELATIONS,
  type RelationKind,
  SUBTYPES,
} from '../src/knowledge/vocabulary.ts'
import {
  ENTITY_DESCRIPTIONS,
  EVENT_DESCRIPTIONS,
  FACT_DESCRIPTIONS,
  LANGUAGE_DESCRIPTIONS,
  NAME_DESCRIPTIONS,
  RELATION_DESCRIPTIONS,
  SOURCE_DESCRIPTIONS,
  STEP_DESCRIPTIONS,
  VERSION_DESCRIPTIONS,
} from './knowledge-descriptions.ts'
import { vocabularyPage } from './vocabulary-page.ts'

/** Draft 07, which is what YAML editors know best. */
const convert = (schema: v.GenericSchema, definitions: Record<string, v.GenericSchema> = {}): JsonSchema =>
  // Trimming has no counterpart in JSON Schema; what is trimmed is still a text of one letter or more.
  toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['trim'], definitions })

type Schema = JsonSchema & { enumDescriptions?: readonly string[] }

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** Writes the description of each field of `schema` and of what is inside it. */
function describe(schema: Schema, descriptions: Readonly<Record<string, string>>): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (!isSchema(field)) continue
    const words = descriptions[name]
    if (words === undefined) throw new Error(`no description for "${name}"`)
    // A description beside $ref is ignored in draft 07; what it refers to has its own.
    if (field.$ref === undefined) field.description = words
    describe(field, { ...descriptions, ...LANGUAGE_DESCRIPTIONS })
    for (const option of field.anyOf ?? [])
      if (isSchema(option)) describe(option, { ...descriptions, ...LANGUAGE_DESCRIPTIONS })
  }
}

const types = (side: readonly string[] | 'any') => (side === 'any' ? 'anything' : side.join(', '))

function explainKind(kind: RelationKind): string {
  const { from, to, label } = RELATIONS[kind]
  return `${label.en} · ${label.ko}: ${types(from)} → ${types(to)}`
}

function explainProperty(property: Property): string {
  const { label } = PROPERTIES[property]
  const units = allowedUnits(property)
  return `${label.en} · ${label.ko}${units.length > 0 ? `, in ${units.join(', ')}` : ''}`
}

/** Relations that can be stored: `raises` has no object, an entity file cannot state it, an event can. */
const kindsFrom = (type: EntityType): RelationKind[] =>
  RELATION_KINDS.filter((kind) => {
    const { from, to } = RELATIONS[kind]
    return to.length > 0 && (from === 'any' || (from as readonly string[]).includes(type))
  })

const subtypesOf = (type: EntityType): string[] =>
  Object.entries(SUBTYPES).flatMap(([subtype, of]) =>
    (of as readonly string[]).includes(type) ? [subtype] : [],
  )

const when = (field: string, values: readonly string[], then: JsonSchema): JsonSchema => ({
  if: { properties: { [field]: { enum: [...values] } }, required: [field] },
  then,
})

/** What an entity of each type may hold. */
const rulesByType = (): JsonSchema[] =>
  ENTITY_TYPE_NAMES.map((type) => {
    const subtypes = subtypesOf(type)
    const properties = PROPERTY_NAMES.filter((property) => allowedOn(property, type))
    return when('type', [type], {
      properties: {
        subtype: subtypes.length > 0 ? { enum: subtypes } : false,
        facts:
          properties.length > 0
            ? { items: { properties: { property: { enum: properties } } } }
            : { maxItems: 0 },
        unpublished: { items: { enum: properties } },
        relations: { items: { properties: { kind: { enum: kindsFrom(type) } } } },
      },
    })
  })

/** Unit, kind of value and source of each fact; properties with the same rule share one. */
function rulesByProperty(): JsonSchema[] {
  const groups = new Map<string, Property[]>()
  for (const property of PROPERTY_NAMES) {
    const key = JSON.stringify([allowedUnits(property), isNumeric(property), isStructural(property)])
    groups.set(key, [...(groups.get(key) ?? []), property])
  }
  return [...groups.values()].map((properties) => {
    const [first] = properties as [Property]
    const units = [...allowedUnits(first)]
    return when('property', properties, {
      properties: {
        unit: units.length > 0 ? { enum: units } : false,
        ...(isNumeric(first) ? { value: { type: 'number' } } : {}),
      },
      required: [...(units.length > 0 ? ['unit'] : []), ...(isStructural(first) ? [] : ['source'])],
    })
  })
}

function field(schema: Schema, name: string): Schema {
  const found = schema.properties?.[name]
  if (!isSchema(found)) throw new Error(`no field "${name}"`)
  return found
}

/** JSON Schema of an entity file. */
export function entityJsonSchema(): JsonSchema {
  const parts = { name: nameSchema, fact: factSchema, relation: relationSchema, versions: versionSchema }
  const schema: Schema = convert(entitySchema, parts)
  const part = (name: keyof typeof parts): Schema => {
    const found = schema.$defs?.[name]
    if (!isSchema(found)) throw new Error(`no definition "${name}"`)
    return found
  }
  describe(schema, ENTITY_DESCRIPTIONS)
  describe(part('name'), NAME_DESCRIPTIONS)
  describe(part('fact'), FACT_DESCRIPTIONS)
  describe(part('relation'), RELATION_DESCRIPTIONS)
  describe(part('versions'), VERSION_DESCRIPTIONS)
  part('versions').description = ENTITY_DESCRIPTIONS.versions
  field(part('name'), 'lang').enumDescriptions = LANGUAGES.map((language) => LANGUAGE_DESCRIPTIONS[language])
  field(part('relation'), 'kind').enumDescriptions = RELATION_KINDS.map(explainKind)
  field(part('fact'), 'property').enumDescriptions = PROPERTY_NAMES.map(explainProperty)
  part('fact').allOf = rulesByProperty()
  schema.allOf = rulesByType()
  return { ...schema, title: 'Entity of the Chiplight knowledge base' }
}

/** JSON Schema of an event file. */
export function eventJsonSchema(): JsonSchema {
  const schema: Schema = convert(eventSchema, { step: eventStepSchema })
  const step = schema.$defs?.step
  if (!isSchema(step)) throw new Error('no definition "step"')
  describe(schema, EVENT_DESCRIPTIONS)
  describe(step, STEP_DESCRIPTIONS)
  field(schema, 'kind').enumDescriptions = RELATION_KINDS.map(explainKind)
  const withObject = RELATION_KINDS.filter((kind) => RELATIONS[kind].to.length > 0)
  schema.allOf = [
    when('kind', withObject, { required: ['object'] }),
    when('kind', ['raises'], { properties: { object: false } }),
  ]
  return { ...schema, title: 'Event of the Chiplight knowledge base' }
}

/** JSON Schema of a source file. */
export function sourceJsonSchema(): JsonSchema {
  const schema: Schema = convert(sourceSchema)
  describe(schema, SOURCE_DESCRIPTIONS)
  return { ...schema, title: 'Source of the Chiplight knowledge base' }
}

/** Every derived file: path in the repository and what it holds. */
export function derivedFiles(): Readonly<Record<string, string>> {
  const json = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`
  return {
    'knowledge/entity.schema.json': json(entityJsonSchema()),
    'knowledge/event.schema.json': json(eventJsonSchema()),
    'knowledge/source.schema.json': json(sourceJsonSchema()),
    'docs/vocabulary.md': vocabularyPage(),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  for (const [path, text] of Object.entries(derivedFiles())) await writeFile(join(root, path), text)
}
