/** The table of the reader's own names and packs, as recognition reads it: kept, and made anew when it is old. */
import type { Dictionary } from '../recognition/dictionary/dictionary.ts'
import { decodeDictionary } from '../recognition/dictionary/format.ts'
import { openDatabase } from './database.ts'
import { loadExtra } from './own-storage.ts'
import { perStamp } from './per-stamp.ts'

/** The one row of its table. */
const ROW = 'names'

async function kept(stamp: string): Promise<Dictionary | null | 'none'> {
  try {
    const row = await (await openDatabase()).get('compiled', ROW)
    if (row?.stamp !== stamp) return 'none'
    return row.bytes && decodeDictionary(row.bytes)
  } catch {
    // Of an older version of the extension, or no database: it is made again.
    return 'none'
  }
}

async function make(stamp: string): Promise<Dictionary | null> {
  const [{ dictionaryOf }, extra] = await Promise.all([import('../own/compile.ts'), loadExtra()])
  const bytes = dictionaryOf(extra)?.buffer ?? null
  await openDatabase()
    .then((database) => database.put('compiled', { stamp, bytes }, ROW))
    .catch(() => {})
  return bytes && decodeDictionary(bytes)
}

/** The table, null when the reader has no names of their own. Compiling thousands of names takes a moment, once. */
export const ownDictionary = perStamp(async (stamp): Promise<Dictionary | null> => {
  if (stamp === '') return null
  const found = await kept(stamp)
  return found === 'none' ? make(stamp) : found
})
