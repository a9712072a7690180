/** The watch list: entities the reader has starred, and notes of their own. It never leaves the computer. */
import * as v from 'valibot'
import { partialDate } from '../knowledge/schema.ts'

/** UTF-16 units a note may have. */
export const LONGEST_NOTE = 4000

/** One row of the list. */
export const watchItemSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  starred: v.boolean(),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  /** ISO 8601 day of the last change. */
  changed: partialDate,
})
export type WatchItem = v.InferOutput<typeof watchItemSchema>

/** By the order in which they were added. */
export type WatchList = readonly WatchItem[]

export interface StoredWatch {
  readonly version: 1
  readonly items: WatchList
}

/**
 * Reads whatever storage holds, item by item: one that is broken takes no other with it. `whole` is false
 * when something could not be read, so that whoever writes next keeps a copy of it first.
 */
export function readWatch(stored: unknown): { readonly items: WatchList; readonly whole: boolean } {
  if (stored === undefined) return { items: [], whole: true }
  const outer = v.safeParse(v.object({ version: v.literal(1), items: v.array(v.unknown()) }), stored)
  if (!outer.success) return { items: [], whole: false }
  const items = new Map<string, WatchItem>()
  for (const item of outer.output.items) {
    const read = v.safeParse(watchItemSchema, item)
    if (read.success) items.set(read.output.id, read.output)
  }
  return { items: [...items.values()], whole: items.size === outer.output.items.length }
}

const NOTHING = { starred: false, note: '' } as const

/** ISO 8601 day of today in the reader's time zone. */
export const today = (): string => new Date().toLocaleDateString('sv')

/** The list with one item changed; an item without star and note is gone. `today`: ISO 8601 day. */
export function changeItem(
  items: WatchList,
  id: string,
  change: Partial<Pick<WatchItem, 'starred' | 'note'>>,
  today: string,
): WatchList {
  const now = items.find((item) => item.id === id)
  const next = { id, ...NOTHING, ...now, ...change, changed: today }
  const kept = next.starred || next.note !== '' ? [next] : []
  return now ? items.flatMap((item) => (item.id === id ? kept : [item])) : [...items, ...kept]
}

/** Two lists as one: stars of both, the newer note of each; where days are equal, both notes. */
export function mergeWatch(mine: WatchList, theirs: WatchList): WatchList {
  const merged = new Map(mine.map((item) => [item.id, item]))
  for (const other of theirs) {
    const own = merged.get(other.id)
    if (!own) {
      merged.set(other.id, other)
      continue
    }
    const newer = other.changed > own.changed ? other : own
    const both = [...new Set([own.note, other.note])].filter((note) => note !== '').join('\n')
    const note = other.changed === own.changed ? both.slice(0, LONGEST_NOTE) : newer.note || both
    merged.set(other.id, { ...newer, starred: own.starred || other.starred, note })
  }
  return [...merged.values()]
}
