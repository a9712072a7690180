/** The panel's services in a real browser. */
import { askPage } from '../browser/background-messages.ts'
import { loadKnowledge } from '../browser/files.ts'
import { changeSettings, loadSettings, watchSettings } from '../browser/storage.ts'
import { addressOfTab } from '../browser/tab-address.ts'
import { openPanelTab, readPageOnce, showTab, tabOfPanel } from '../browser/tabs.ts'
import { createSearch, type Search } from '../knowledge/search.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import type { Knowledge, PanelServices } from './services.ts'

async function openKnowledge(): Promise<Knowledge> {
  const store = KnowledgeStore.from(await loadKnowledge())
  // The index is made at the first key, not while the popup opens.
  let search: Search | null = null
  return {
    dataDate: store.dataDate,
    brief: (id) => store.brief(id),
    card: (id) => store.card(id),
    all: () => store.all(),
    search(query, here, limit) {
      search ??= createSearch(store)
      return search(query, here, limit)
    },
  }
}

/** @param address the panel's own address: `view=tab`, `tab=<id>`. */
export function createBrowserServices(address: string): PanelServices {
  const tab = tabOfPanel(address).catch(() => null)
  /** Asks the tab; `fallback` where there is none. */
  const inTab = async <T>(ask: (tab: number) => Promise<T>, fallback: T): Promise<T> => {
    const id = await tab
    return id === null ? fallback : ask(id)
  }
  const view = new URL(address).searchParams.get('view') === 'tab' ? 'tab' : 'popup'
  return {
    view,
    browserLanguage: navigator.language.startsWith('ko') ? 'ko' : 'en',
    pageState: () => inTab((id) => askPage(id, { kind: 'page-state' }), null),
    address: () => inTab(addressOfTab, null),
    jump: (id, index) =>
      inTab(async (on) => {
        // From the full tab the article is out of sight, and its flash would be over before it is looked at.
        if (view === 'tab') await showTab(on)
        return (await askPage(on, { kind: 'jump', id, index })) === true
      }, false),
    markHere: () => inTab((id) => askPage(id, { kind: 'mark-here' }), null),
    readOnce: () => inTab(readPageOnce, false),
    openTab: (id) => inTab(async (on) => void (await openPanelTab(id, on)), undefined),
    knowledge: openKnowledge,
    settings: loadSettings,
    changeSettings,
    watchSettings,
  }
}
