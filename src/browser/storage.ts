/** Settings in storage.local, for background, panel and settings. Never storage.sync: it uploads. */
import { readSettings, type Settings } from '../settings/schema.ts'
import { browser } from './browser.ts'
import { SETTINGS_KEY } from './storage-key.ts'

/** The reader's settings; defaults where storage is empty, broken or cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY)
    return readSettings(stored[SETTINGS_KEY])
  } catch {
    return readSettings(undefined)
  }
}

/**
 * Changes settings and returns the new ones. `change` sees what is stored now, and no other change of an
 * extension page comes between. Rejects when storage cannot be written.
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const now = await loadSettings()
    const next = readSettings({ ...now, ...change(now) })
    await browser.storage.local.set({ [SETTINGS_KEY]: next })
    return next
  })
}

/** Calls `changed` with the new settings whenever they change, wherever from, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (SETTINGS_KEY in changes) changed(readSettings(changes[SETTINGS_KEY]?.newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  })
}
