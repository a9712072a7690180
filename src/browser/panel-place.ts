/**
 * Where in the panel the reader was, by tab, so that closing the popup loses nothing. Kept in
 * storage.session: in memory, gone with the browser. Nothing is kept of private tabs.
 */
import * as v from 'valibot'
import { browser } from './browser.ts'

const placeSchema = v.object({ url: v.string(), hash: v.pipe(v.string(), v.maxLength(2000)) })

const keyOf = (tab: number) => `place:${tab}`

/** The tab's address as far as we may know it, null for a private tab or one that is gone. */
async function pageOf(tab: number): Promise<string | null> {
  try {
    const { incognito, url } = await browser.tabs.get(tab)
    return incognito ? null : ((url ?? '').split('#')[0] ?? '')
  } catch {
    return null
  }
}

/** The hash kept for the page that is in the tab now; null where there is none. */
export async function placeIn(tab: number): Promise<string | null> {
  try {
    const url = await pageOf(tab)
    const key = keyOf(tab)
    const stored = v.safeParse(placeSchema, (await browser.storage.session.get(key))[key])
    return url !== null && stored.success && stored.output.url === url ? stored.output.hash : null
  } catch {
    return null
  }
}

export async function keepPlace(tab: number, hash: string): Promise<void> {
  try {
    const url = await pageOf(tab)
    if (url !== null) await browser.storage.session.set({ [keyOf(tab)]: { url, hash } })
  } catch {
    // A place that is not kept is found again by a click.
  }
}
