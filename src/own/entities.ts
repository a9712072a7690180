/** Names the reader has added: who or what it is, in their own words. */
import * as v from 'valibot'
import { ENTITY_TYPE_NAMES } from '../knowledge/vocabulary.ts'
import { webAddress } from './address.ts'

export const LONGEST_NAME = 100
export const MOST_NAMES = 30
export const LONGEST_TEXT = 2000
/** Entities a reader may add by hand: storage.local holds them, and the whole of it is 10 MB. */
export const MOST_OWN = 1000

/** Ids of the reader's own; no id of the knowledge base has a colon. */
export const isOwnId = (id: string): boolean => id.includes(':')

/** A name has at least two letters: one alone stands everywhere. */
const ownName = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(LONGEST_NAME))

export const ownEntitySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own:[a-z0-9]{4,40}$/)),
  type: v.picklist(ENTITY_TYPE_NAMES),
  /** The first is what it is called, the others are found too. */
  names: v.pipe(v.array(ownName), v.minLength(1), v.maxLength(MOST_NAMES)),
  note: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  /** http or https; '' for none. */
  link: v.union([v.literal(''), webAddress]),
  /** When it was last changed: ISO 8601, UTC. */
  changed: v.pipe(v.string(), v.isoTimestamp()),
})
export type OwnEntity = v.InferOutput<typeof ownEntitySchema>

/** By the order in which they were added. */
export type OwnList = readonly OwnEntity[]

/** Reads whatever storage holds, row by row; `whole` is false when something could not be read. */
export function readOwn(stored: unknown): { readonly items: OwnList; readonly whole: boolean } {
  if (stored === undefined) return { items: [], whole: true }
  const outer = v.safeParse(v.object({ version: v.literal(1), items: v.array(v.unknown()) }), stored)
  if (!outer.success) return { items: [], whole: false }
  const items = new Map<string, OwnEntity>()
  for (const item of outer.output.items) {
    const read = v.safeParse(ownEntitySchema, item)
    if (read.success) items.set(read.output.id, read.output)
  }
  return { items: [...items.values()], whole: items.size === outer.output.items.length }
}

/** What the form holds; names one a line. */
export interface Draft {
  readonly name: string
  readonly aliases: string
  readonly type: OwnEntity['type']
  readonly note: string
  readonly link: string
}

export type DraftProblem = 'name' | 'aliases' | 'note' | 'link'

const linesOf = (text: string): string[] => text.split(/[\n,;、]/).map((line) => line.trim())

/** The entity a draft describes, or what is wrong with it. */
export function fromDraft(draft: Draft, id: string, now: Date): OwnEntity | DraftProblem {
  const name = v.safeParse(ownName, draft.name)
  if (!name.success) return 'name'
  const names = [...new Set([name.output, ...linesOf(draft.aliases).filter((line) => line !== '')])]
  if (names.length > MOST_NAMES || names.some((one) => !v.is(ownName, one))) return 'aliases'
  const note = draft.note.trim()
  if (note.length > LONGEST_TEXT) return 'note'
  const link = draft.link.trim()
  if (link !== '' && !v.is(webAddress, link)) return 'link'
  return { id, type: draft.type, names, note, link, changed: now.toISOString() }
}

/** The inverse of `fromDraft`. */
export const draftOf = ({ names, type, note, link }: OwnEntity): Draft => ({
  name: names[0] ?? '',
  aliases: names.slice(1).join('\n'),
  type,
  note,
  link,
})

/** The list with `entity` added at the end, or in the place of the one with its id. */
export function putOwn(items: OwnList, entity: OwnEntity): OwnList {
  const known = items.some(({ id }) => id === entity.id)
  return known ? items.map((item) => (item.id === entity.id ? entity : item)) : [...items, entity]
}

/** The list without `id`. */
export const withoutOwn = (items: OwnList, id: string): OwnList => items.filter((item) => item.id !== id)

/** A new id: letters and digits at random. */
export const newOwnId = (): string => `own:${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
