/** What the rows of an imported file come to, part by part: added, updated, unchanged, refused and why. */
import * as v from 'valibot'
import { briefly, hostileKey, type Problem, problemOf } from './problems.ts'
import { isFields, type Part } from './state.ts'

export interface Tally {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
}

export interface PartProblem extends Problem {
  readonly part: Part
}

/** Collects what one part's rows come to. */
export class Ledger {
  readonly problems: PartProblem[] = []
  more = 0
  refused = 0

  constructor(readonly part: Part) {}

  refuse(problems: readonly Problem[], more = 0): void {
    this.refused++
    this.problems.push(...problems.map((problem) => ({ ...problem, part: this.part })))
    this.more += more
  }

  /** The rows of `value` that `schema` takes; each of the others is refused with its first problem. */
  rows<T>(value: unknown, schema: v.GenericSchema<unknown, T>): T[] {
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      this.refuse([{ row: null, name: '', field: this.part, kind: 'type', detail: briefly(value) }])
      return []
    }
    return value.flatMap((row: unknown, index): T[] => {
      const hostile = hostileKey(row)
      if (hostile !== null) {
        this.refuse([{ row: index + 1, name: '', field: hostile, kind: 'hostileKey', detail: '' }])
        return []
      }
      const read = v.safeParse(schema, row)
      if (read.success) return [read.output]
      const [issue] = read.issues
      this.refuse([problemOf(issue, index + 1, '')])
      return []
    })
  }

  /** Compares what was with what will be. */
  tally<T>(keys: Iterable<string>, before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Tally {
    const counts = { added: 0, updated: 0, unchanged: 0 }
    for (const key of new Set(keys)) {
      const next = after.get(key)
      if (next === undefined) continue
      const was = before.get(key)
      counts[was === undefined ? 'added' : same(was, next) ? 'unchanged' : 'updated']++
    }
    return { ...counts, refused: this.refused }
  }
}

/** Equal whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => same(one, b[at]))
  if (!isFields(a) || !isFields(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => same(a[key], b[key]))
}

export const mapBy = <T>(items: readonly T[], key: (item: T) => string) =>
  new Map(items.map((item) => [key(item), item]))
export const byId = <T extends { readonly id: string }>(items: readonly T[]) => mapBy(items, ({ id }) => id)
