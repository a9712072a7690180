/** The panel beside the page: Chrome's side panel, Firefox's sidebar. Both are missing on phones: looked up, not assumed. */
import { browser } from './browser.ts'
import { succeeds } from './tabs.ts'

/** The polyfill passes what it does not know through; its types do not have it. */
const api = browser as unknown as {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
  readonly windows?: { getCurrent(): Promise<{ readonly id?: number }> }
}

/**
 * A function that opens the side panel of this window, null where the browser has none. The browser lets it
 * open only in the reader's click, so that nothing may be waited for there: the window is asked for before.
 */
export function sidePanelOpener(): (() => Promise<boolean>) | null {
  const { sidePanel, sidebarAction, windows } = api
  if (sidebarAction) return () => succeeds(() => sidebarAction.open())
  if (!sidePanel || !windows) return null
  let window: number | undefined
  void windows.getCurrent().then(
    ({ id }) => {
      window = id
    },
    () => {},
  )
  return () =>
    succeeds(async () => {
      if (window === undefined) throw new Error('no window')
      await sidePanel.open({ windowId: window })
    })
}

/** Calls `changed` when another tab comes to the front or the one in front shows another page, until `signal` aborts. */
export function watchActiveTab(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const updated = (_tab: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url !== undefined) changed()
  }
  browser.tabs.onActivated.addListener(changed)
  browser.tabs.onUpdated.addListener(updated)
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(changed)
      browser.tabs.onUpdated.removeListener(updated)
    },
    { once: true },
  )
}
