/** The watch list in storage.local, for background and panel. Never storage.sync: it uploads. */
import { readWatch, type StoredWatch, type WatchList } from '../settings/watch.ts'
import { browser } from './browser.ts'

/** Where storage.local keeps the list. */
export const WATCH_KEY = 'watch'
/** Where what could not be read is kept, so that a broken list is never written over. */
const backupKey = () => `${WATCH_KEY}-unread-${new Date().toISOString()}`

/** What storage.local holds of the list. */
export const storedWatch = (items: WatchList): StoredWatch => ({ version: 1, items })

/** The list; empty where storage is empty or cannot be read. */
export async function loadWatch(): Promise<WatchList> {
  try {
    return readWatch((await browser.storage.local.get(WATCH_KEY))[WATCH_KEY]).items
  } catch {
    return []
  }
}

/**
 * Changes the list and returns the new one. No other change of an extension page comes between. Rejects
 * when storage cannot be read or written; then nothing is changed.
 */
export function changeWatch(change: (now: WatchList) => WatchList): Promise<WatchList> {
  return navigator.locks.request(WATCH_KEY, async () => {
    const stored = (await browser.storage.local.get(WATCH_KEY))[WATCH_KEY]
    const { items, whole } = readWatch(stored)
    if (!whole) await browser.storage.local.set({ [backupKey()]: stored })
    const next = change(items)
    await browser.storage.local.set({ [WATCH_KEY]: storedWatch(next) })
    return next
  })
}

/** Calls `changed` whenever the list changes, wherever from, until `signal` aborts. */
export function watchWatch(changed: (items: WatchList) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (WATCH_KEY in changes) changed(readWatch(changes[WATCH_KEY]?.newValue).items)
  }
  browser.storage.local.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  })
}
