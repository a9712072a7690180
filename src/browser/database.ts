/**
 * What is too much for storage.local, in one IndexedDB of the extension: the trail, packs, and the table of
 * the reader's own names as recognition reads it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Pack } from '../own/pack.ts'
import type { TrailArticle } from '../own/trail.ts'

const NAME = 'chiplight'
const VERSION = 1

export interface Tables extends DBSchema {
  /** By `keyOf`: day and address. `ids`: the entities met, to ask where one was. */
  articles: {
    key: string
    value: TrailArticle & { readonly key: string; readonly ids: readonly string[] }
    indexes: { ids: string }
  }
  packs: { key: string; value: Pack }
  /** One row, `names`: made anew whenever own names or packs change, and from nothing else. */
  compiled: { key: string; value: { readonly stamp: string; readonly bytes: ArrayBuffer | null } }
}
export type Database = IDBPDatabase<Tables>

let opening: Promise<Database> | null = null

/** The open database. Rejects where the browser has none to give; the next call tries again. */
export function openDatabase(): Promise<Database> {
  opening ??= openDB<Tables>(NAME, VERSION, {
    upgrade(database) {
      database
        .createObjectStore('articles', { keyPath: 'key' })
        .createIndex('ids', 'ids', { multiEntry: true })
      database.createObjectStore('packs', { keyPath: 'id' })
      database.createObjectStore('compiled')
    },
    // A newer version of the extension, or the reader who deletes it all, does not wait for us.
    blocking: (_now, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      opening = null
    },
    terminated: () => {
      opening = null
    },
  }).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

/** Why something could not be kept: no room left, or anything else. */
export type Failure = 'full' | 'broken'

export const failureOf = (error: unknown): Failure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'broken'
