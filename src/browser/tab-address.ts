/** The address of the tab a panel is about, as far as the browser tells it. */
import { browser } from './browser.ts'

/**
 * Address of a tab; null where the browser keeps it from us. The reader's click on the toolbar icon
 * grants activeTab, which shows the address of that one tab.
 */
export async function addressOfTab(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null
  } catch {
    return null
  }
}
