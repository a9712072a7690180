/** The panel's services in a real browser. */
import { askPage } from '../browser/background-messages.ts'
import { claimSource } from '../browser/claim-source.ts'
import { ownVersion } from '../browser/extension.ts'
import { openExtra } from '../browser/extra-knowledge.ts'
import { loadKnowledge } from '../browser/files.ts'
import { keepPlace, placeIn } from '../browser/panel-place.ts'
import { sidePanelOpener, watchActiveTab } from '../browser/side-panel.ts'
import { changeSettings, loadSettings, watchSettings } from '../browser/storage.ts'
import { addressOfTab } from '../browser/tab-address.ts'
import { openPanelTab, openSettings, readPageOnce, showTab, tabOfPanel } from '../browser/tabs.ts'
import { changeWatch, loadWatch, watchWatch } from '../browser/watch-storage.ts'
import { nearestLanguage } from '../knowledge/language.ts'
import { createSearch, type Search } from '../knowledge/search.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import { loadWords } from '../ui/words/load.ts'
import { readInIdleTime } from './idle.ts'
import { mineServices } from './mine/browser.ts'
import type { Knowledge, PanelServices } from './services.ts'
import { siteServices } from './sites.ts'

let warming = new AbortController()

async function openKnowledge(): Promise<Knowledge> {
  const file = await loadKnowledge()
  const base = KnowledgeStore.open(file)
  const extra = await openExtra(file)
  const store = extra?.store ?? base
  // The index is made while nothing else happens, or at the first key, but not while the popup opens.
  let search: Search | null = null
  warming.abort()
  warming = new AbortController()
  readInIdleTime(
    store.ids(),
    (id) => void store.description(id),
    () => {
      search ??= createSearch(store)
    },
    warming.signal,
  )
  return {
    dataDate: base.dataDate,
    brief: (id) => store.brief(id),
    // Of the knowledge base's own entities the cards know nothing of what was added.
    card: (id) => extra?.card(id) ?? base.card(id),
    all: () => store.all(),
    search(query, here, limit, language) {
      search ??= createSearch(store)
      return search(query, here, limit, language)
    },
  }
}

const viewOf = (address: string): PanelServices['view'] => {
  const view = new URL(address).searchParams.get('view')
  return view === 'tab' || view === 'side' ? view : 'popup'
}

/** Asked at once, before anybody waits for it: who asks first gets that answer, everybody after a new one. */
function begun<T>(ask: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | null = ask()
  // Whoever takes it hears of the failure.
  first.catch(() => {})
  return () => {
    const answer = first ?? ask()
    first = null
    return answer
  }
}

/** @param address the panel's own address: `view=tab` or `view=side`, `tab=<id>`. */
export function createBrowserServices(address: string): PanelServices {
  const view = viewOf(address)
  const ask = () => tabOfPanel(address).catch(() => null)
  // Popup and full tab are about one tab as long as they live; the side panel about the one in front.
  const first = ask()
  const tab = () => (view === 'side' ? ask() : first)
  /** Asks the tab; `fallback` where there is none. */
  const inTab = async <T>(act: (tab: number) => Promise<T>, fallback: T): Promise<T> => {
    const id = await tab()
    return id === null ? fallback : act(id)
  }
  /** From the full tab the article is out of sight, and a flash would be over before it is looked at. */
  const inSight = (act: (tab: number) => Promise<boolean | null>) =>
    inTab(async (on) => {
      if (view === 'tab') await showTab(on)
      return (await act(on)) === true
    }, false)
  return {
    view,
    version: ownVersion(),
    pageState: begun(() => inTab((id) => askPage(id, { kind: 'page-state' }), null)),
    address: () => inTab(addressOfTab, null),
    jump: (id, index) => inSight((on) => askPage(on, { kind: 'jump', id, index })),
    showSpan: (span) => inSight((on) => askPage(on, { kind: 'show-span', ...span })),
    readText: () => inTab((id) => askPage(id, { kind: 'read-text' }), null),
    async claims(text) {
      // English is read with compromise, which takes as long to start as everything else together.
      const [{ claimsOf }, { readEnglish }] = await Promise.all([
        import('../claims/claims.ts'),
        import('../claims/english/english.ts'),
      ])
      return claimsOf(claimSource(text), { english: readEnglish })
    },
    remembered: () => inTab(placeIn, null),
    remember: (hash) => void inTab((id) => keepPlace(id, hash), undefined),
    watchPage(changed, signal) {
      if (view === 'side') watchActiveTab(changed, signal)
    },
    openSide: view === 'popup' ? sidePanelOpener() : null,
    sites: siteServices,
    markHere: () => inTab((id) => askPage(id, { kind: 'mark-here' }), null),
    readOnce: () => inTab(readPageOnce, false),
    openTab: (hash) => inTab(async (on) => void (await openPanelTab(hash, on)), undefined),
    knowledge: begun(openKnowledge),
    watch: loadWatch,
    changeWatch,
    watchWatch,
    mine: mineServices,
    openSettings: () => void openSettings(),
    browserLanguage: nearestLanguage(navigator.language),
    words: loadWords,
    settings: loadSettings,
    changeSettings,
    watchSettings,
  }
}
