/** As much of JSON Schema (draft 07) as our schemas use. A keyword it does not know is an error, not a pass. */

type Json = unknown
type Schema = boolean | { readonly [keyword: string]: Json }
type Check = (
  wanted: never,
  value: Json,
  schema: { readonly [keyword: string]: Json },
  root: Schema,
) => boolean

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: Json): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value

/** Keywords that only say something to people. */
const WORDS = new Set(['$schema', '$defs', 'title', 'description', 'enumDescriptions', 'default', 'then'])

const CHECKS: Readonly<Record<string, Check>> = {
  type: (wanted: string, value) => typeOf(value) === wanted,
  enum: (wanted: readonly Json[], value) => wanted.includes(value),
  const: (wanted: Json, value) => value === wanted,
  pattern: (wanted: string, value) => typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  minLength: (wanted: number, value) => typeof value !== 'string' || value.length >= wanted,
  exclusiveMinimum: (wanted: number, value) => typeof value !== 'number' || value > wanted,
  maximum: (wanted: number, value) => typeof value !== 'number' || value <= wanted,
  minItems: (wanted: number, value) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (wanted: number, value) => !Array.isArray(value) || value.length <= wanted,
  required: (wanted: readonly string[], value) => !isObject(value) || wanted.every((key) => key in value),
  properties: (wanted: Readonly<Record<string, Schema>>, value, _, root) =>
    !isObject(value) ||
    Object.entries(wanted).every(([key, schema]) => !(key in value) || accepts(schema, value[key], root)),
  additionalProperties: (wanted: boolean, value, { properties = {} }) =>
    wanted || !isObject(value) || Object.keys(value).every((key) => key in (properties as object)),
  items: (wanted: Schema, value, _, root) =>
    !Array.isArray(value) || value.every((item) => accepts(wanted, item, root)),
  anyOf: (wanted: readonly Schema[], value, _, root) => wanted.some((schema) => accepts(schema, value, root)),
  allOf: (wanted: readonly Schema[], value, _, root) =>
    wanted.every((schema) => accepts(schema, value, root)),
  if: (wanted: Schema, value, schema, root) =>
    !accepts(wanted, value, root) || accepts(schema.then as Schema, value, root),
  $ref: (wanted: string, value, _, root) => {
    const found = wanted
      .split('/')
      .slice(1)
      .reduce<Json>((at, key) => (isObject(at) ? at[key] : undefined), root)
    if (found === undefined) throw new Error(`${wanted} leads nowhere`)
    return accepts(found as Schema, value, root)
  },
}

/** Whether `schema` accepts `value`. Throws at a keyword that is not known here. */
export function accepts(schema: Schema, value: Json, root: Schema = schema): boolean {
  if (typeof schema === 'boolean') return schema
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (WORDS.has(keyword)) return true
    const check = CHECKS[keyword]
    if (!check) throw new Error(`unknown keyword "${keyword}"`)
    return check(wanted as never, value, schema, root)
  })
}
