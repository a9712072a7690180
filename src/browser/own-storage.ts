/** The reader's own names in storage.local, and packs in IndexedDB. Never storage.sync: it uploads. */
import type { Extra } from '../own/compile.ts'
import { type OwnList, readOwn } from '../own/entities.ts'
import type { Pack } from '../own/pack.ts'
import { browser } from './browser.ts'
import { openDatabase } from './database.ts'

export const OWN_KEY = 'own'
/** Changes with every change of own names or packs, so that whoever holds their table knows it is old. */
export const STAMP_KEY = 'own-stamp'
/** Where what could not be read is kept, so that a broken list is never written over. */
const backupKey = () => `${OWN_KEY}-unread-${new Date().toISOString()}`

/** What storage.local holds of own names. */
export const storedOwn = (items: OwnList) => ({ version: 1, items }) as const
export const newStamp = (): string => crypto.randomUUID()

/** The reader's own names; empty where storage is empty or cannot be read. */
export async function loadOwn(): Promise<OwnList> {
  try {
    return readOwn((await browser.storage.local.get(OWN_KEY))[OWN_KEY]).items
  } catch {
    return []
  }
}

/**
 * Changes own names and returns the new ones. No other change of an extension page comes between. Rejects
 * when storage cannot be read or written; then nothing is changed.
 */
export function changeOwn(change: (now: OwnList) => OwnList): Promise<OwnList> {
  return navigator.locks.request(OWN_KEY, async () => {
    const stored = (await browser.storage.local.get(OWN_KEY))[OWN_KEY]
    const { items, whole } = readOwn(stored)
    if (!whole) await browser.storage.local.set({ [backupKey()]: stored })
    const next = change(items)
    await browser.storage.local.set({ [OWN_KEY]: storedOwn(next), [STAMP_KEY]: newStamp() })
    return next
  })
}

/** All packs by id. Rejects when the database cannot be read. */
export async function loadPacks(): Promise<Pack[]> {
  return (await openDatabase()).getAll('packs')
}

/** Adds a pack, in place of the one with its id. Rejects when it cannot be written; then nothing is changed. */
export async function addPack(pack: Pack): Promise<void> {
  await (await openDatabase()).put('packs', pack)
  await browser.storage.local.set({ [STAMP_KEY]: newStamp() })
}

/** Rejects when it cannot be removed; then it is still there. */
export async function removePack(id: string): Promise<void> {
  await (await openDatabase()).delete('packs', id)
  await browser.storage.local.set({ [STAMP_KEY]: newStamp() })
}

/** The stamp of today's own names and packs, '' where the reader never had any. */
export async function ownStamp(): Promise<string> {
  try {
    const stamp = (await browser.storage.local.get(STAMP_KEY))[STAMP_KEY]
    return typeof stamp === 'string' ? stamp : ''
  } catch {
    return ''
  }
}

/** Calls `changed` whenever own names or packs change, wherever from, until `signal` aborts. */
export function watchOwn(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (changes: Record<string, unknown>) => {
    if (STAMP_KEY in changes) changed()
  }
  browser.storage.local.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  })
}

/** Own names and packs together. A database that is broken has no packs to give, and takes no name with it. */
export async function loadExtra(): Promise<Extra> {
  const [own, packs] = await Promise.all([loadOwn(), loadPacks().catch(() => [])])
  return { own, packs }
}
