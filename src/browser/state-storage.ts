/** Everything the reader has, read at once and written at once. */

import { readOwn } from '../own/entities.ts'
import type { State } from '../own/state.ts'
import { readWatch } from '../settings/watch.ts'
import { browser } from './browser.ts'
import { openDatabase } from './database.ts'
import { loadOwn, loadPacks, newStamp, OWN_KEY, STAMP_KEY, storedOwn } from './own-storage.ts'
import { loadSettings } from './storage.ts'
import { SETTINGS_KEY } from './storage-key.ts'
import { loadTrail, replaceTrail } from './trail-storage.ts'
import { loadWatch, storedWatch, WATCH_KEY } from './watch-storage.ts'

const KEYS = [SETTINGS_KEY, WATCH_KEY, OWN_KEY, STAMP_KEY]

/** Rejects when the database cannot be read: a file without trail and packs would pass for a whole one. */
export async function loadState(): Promise<State> {
  const [settings, watch, own, packs, trail] = await Promise.all([
    loadSettings(),
    loadWatch(),
    loadOwn(),
    loadPacks(),
    loadTrail(),
  ])
  return { settings, watch, own, packs, trail }
}

/** Lists that could not be read as a whole, under the name of a copy: nothing that is lost may be written over. */
function unreadable(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const now = new Date().toISOString()
  return {
    ...(readWatch(stored[WATCH_KEY]).whole ? {} : { [`${WATCH_KEY}-unread-${now}`]: stored[WATCH_KEY] }),
    ...(readOwn(stored[OWN_KEY]).whole ? {} : { [`${OWN_KEY}-unread-${now}`]: stored[OWN_KEY] }),
  }
}

/** Trail and packs in one transaction. Rejects when it fails; then both are as they were. */
async function replaceTables({ trail, packs }: State): Promise<void> {
  const transaction = (await openDatabase()).transaction(['articles', 'packs'], 'readwrite')
  transaction.done.catch(() => {})
  try {
    const store = transaction.objectStore('packs')
    await Promise.all([store.clear(), replaceTrail(transaction.objectStore('articles'), trail)])
    await Promise.all(packs.map((pack) => store.put(pack)))
  } catch (error) {
    transaction.abort()
    throw error
  }
  await transaction.done
}

/** Runs `act` while nobody else changes settings, watch list or own names. */
function alone<T>(act: () => Promise<T>, names = [SETTINGS_KEY, WATCH_KEY, OWN_KEY]): Promise<T> {
  const [first, ...rest] = names
  return first === undefined ? act() : navigator.locks.request(first, () => alone(act, rest))
}

/**
 * Replaces what there is by what `plan` makes of it; no other change comes between. All or nothing: rejects
 * when something cannot be written, and then all is as it was.
 */
export function changeState(plan: (now: State) => State): Promise<State> {
  return alone(async () => {
    const next = plan(await loadState())
    const before = await browser.storage.local.get(KEYS)
    await browser.storage.local.set({
      ...unreadable(before),
      [SETTINGS_KEY]: next.settings,
      [WATCH_KEY]: storedWatch(next.watch),
      [OWN_KEY]: storedOwn(next.own),
      [STAMP_KEY]: newStamp(),
    })
    try {
      await replaceTables(next)
    } catch (error) {
      await browser.storage.local.remove(KEYS.filter((key) => !(key in before)))
      await browser.storage.local.set(before)
      throw error
    }
    return next
  })
}
