/** What is wrong with a file, in a form that any language can say: where, and which of a few kinds. */
import type * as v from 'valibot'

/** The kinds, each with a message of its own (`problem` and the kind's name in capitals first). */
export const PROBLEM_KINDS = [
  'missing',
  'type',
  'choice',
  'long',
  'short',
  'form',
  'link',
  'unknownField',
  'hostileKey',
  'duplicate',
  'target',
  'source',
  'quotes',
  'many',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

export interface Problem {
  /** Row from 1: the entity's place in the list, for CSV the line of the file; null for the file as a whole. */
  readonly row: number | null
  /** The row's name or id, '' where it has none. */
  readonly name: string
  /** As written in the file: names[0].text; '' for the row as a whole. */
  readonly field: string
  readonly kind: ProblemKind
  /** What stands there, or what is asked for; cut to a few words. */
  readonly detail: string
}

/** Problems of one file that are kept; a broken file has the same one in every row. */
export const MOST_PROBLEMS = 20

const LONGEST_DETAIL = 60

export const briefly = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text
}

/** A path as people write it: relations[0].target. */
const fieldOf = (path: readonly { readonly key?: unknown }[]): string =>
  path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

const KINDS: Readonly<Record<string, ProblemKind>> = {
  picklist: 'choice',
  literal: 'choice',
  strict_object: 'unknownField',
  max_length: 'long',
  max_value: 'long',
  min_length: 'short',
  min_value: 'short',
  gt_value: 'short',
  regex: 'form',
  iso_timestamp: 'form',
  integer: 'form',
  check: 'link',
}

/** One problem from one issue of a schema. */
export function problemOf(issue: v.BaseIssue<unknown>, row: number | null, name: string): Problem {
  const at = { row, name, field: fieldOf(issue.path ?? []) }
  // Of several shapes a value may have, the closest one tells more than "none of them".
  const inner = issue.type === 'union' ? closest(issue) : undefined
  if (inner) return { ...problemOf(inner, row, name), field: at.field + suffix(inner) }
  if (issue.kind === 'schema' && issue.received === 'undefined' && issue.input === undefined) {
    return { ...at, kind: 'missing', detail: '' }
  }
  // A strict object names the key that nobody expects.
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { ...at, kind: 'unknownField', detail: briefly(issue.path?.at(-1)?.key ?? '') }
  }
  const kind = issue.type === 'strict_object' ? 'type' : (KINDS[issue.type] ?? 'type')
  return { ...at, kind, detail: kind === 'type' ? briefly(issue.received) : briefly(issue.input) }
}

function suffix(inner: v.BaseIssue<unknown>): string {
  const field = fieldOf(inner.path ?? [])
  return field === '' || field.startsWith('[') ? field : `.${field}`
}

/** The issue of a union's branch that got furthest into the value. */
function closest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> | undefined {
  const issues = issue.issues ?? []
  const depth = (one: v.BaseIssue<unknown>) =>
    (one.path?.length ?? 0) * 2 + (one.kind === 'validation' ? 1 : 0)
  const sorted = [...issues].sort((a, b) => depth(b) - depth(a))
  return sorted[0] && depth(sorted[0]) > 0 ? sorted[0] : undefined
}

/** Names that mean something to JavaScript itself and have no place in data. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype'])

/** Path of the first key in `value` that means something to the language, null when there is none. Ends at 20 levels. */
export function hostileKey(value: unknown, path = '', depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > 20) return null
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    if (HOSTILE.has(key)) return here
    const found = hostileKey(inner, here, depth + 1)
    if (found !== null) return found
  }
  return null
}
