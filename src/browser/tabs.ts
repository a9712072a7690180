/** What background and panel do to tabs: find the reader's, add our files to it, badge it, open the panel. */
import { browser } from './browser.ts'
import type { LateScript } from './messages.ts'

/**
 * The tab a panel page is about: `?tab=<id>` in its address (full tab, where the active tab is the panel
 * itself), else the active tab of its window (popup). Null when there is none.
 */
export async function tabOfPanel(address: string): Promise<number | null> {
  const given = new URL(address).searchParams.get('tab')
  if (given !== null) return /^\d+$/.test(given) ? Number(given) : null
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

/** Address of the panel as a full tab; `hash` is where in it, `tab` says which page it is about. */
export function panelAddress(hash: string, tab: number | null): string {
  const query = new URLSearchParams({ view: 'tab', ...(tab === null ? {} : { tab: String(tab) }) })
  return browser.runtime.getURL(`panel.html?${query}${hash}`)
}

/** Resolves to whether `action` worked: a tab can be closed, or turn into a page we may not touch, at any time. */
export async function succeeds(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action()
    return true
  } catch {
    return false
  }
}

/** Throws in a private window: a full tab would stand in another window, and in its history. `tab` null: the active one. */
async function notPrivate(tab: number | null): Promise<void> {
  const [here] =
    tab === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(tab)]
  if (here?.incognito) throw new Error('a private window')
}

/** Opens the panel as a full tab beside the others. False in a private window. */
export const openPanelTab = (hash: string, tab: number | null): Promise<boolean> =>
  succeeds(async () => {
    await notPrivate(tab)
    await browser.tabs.create({ url: panelAddress(hash, tab) })
  })

/** The same in the tab the reader is in, as the address bar does. */
export const openPanelHere = (hash: string): Promise<boolean> =>
  succeeds(async () => {
    await notPrivate(null)
    await browser.tabs.update({ url: panelAddress(hash, null) })
  })

/** Opens the settings page, or brings it to the front. */
export const openSettings = (): Promise<boolean> => succeeds(() => browser.runtime.openOptionsPage())

/** Opens the welcome page in a tab. */
export const openWelcome = (): Promise<boolean> =>
  succeeds(() => browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }))

/** Brings a tab to the front: what happens in it is to be seen. */
export const showTab = (tab: number): Promise<boolean> =>
  succeeds(() => browser.tabs.update(tab, { active: true }))

/** Files of a later script, in the order they run: the card finds its words when it comes. */
const filesOf = (late: LateScript): string[] =>
  late.script === 'card' ? [`words-${late.language}.js`, 'card.js'] : ['pointer.js']

/** Adds one of the page's later scripts to a frame, which need not have loaded whole. */
export const injectScript = (tab: number, frame: number, late: LateScript): Promise<boolean> =>
  succeeds(() =>
    browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: filesOf(late),
      injectImmediately: true,
    }),
  )

/**
 * "Read this page once": adds what the manifest adds on news hosts. Needs activeTab, which the reader
 * grants by opening the popup or the context menu. False on pages no extension may touch.
 */
export const readPageOnce = (tab: number): Promise<boolean> =>
  succeeds(async () => {
    const target = { tabId: tab }
    // The style first: the script may paint at once. AUTHOR: Chromium does not paint ::highlight rules
    // of origin USER (seen in 156).
    await browser.scripting.insertCSS({ target, files: ['marks.css'], origin: 'AUTHOR' })
    await browser.scripting.executeScript({ target, files: ['content.js'] })
  })

/** Number on the toolbar icon of a tab; 0 clears it. */
export const showBadge = (tab: number, count: number): Promise<boolean> =>
  succeeds(() => browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' }))
