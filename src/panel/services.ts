/**
 * What the panel asks of the browser, as one table: the real one is in browser-services.ts, tests and the
 * gallery bring their own.
 */
import type { PageState, PageText } from '../browser/messages.ts'
import type { Claim, Span } from '../claims/claim.ts'
import type { EntityBrief, EntityCard } from '../knowledge/card.ts'
import type { Search } from '../knowledge/search.ts'
import type { WatchList } from '../settings/watch.ts'
import type { SettingsServices } from '../ui/settings.ts'
import type { GrantedSites } from '../ui/site-settings.tsx'
import type { MineServices } from './mine/services.ts'

export interface Knowledge {
  readonly dataDate: string
  brief(id: string): EntityBrief | undefined
  card(id: string): EntityCard | undefined
  all(): readonly EntityBrief[]
  readonly search: Search
}

/** Which sites the reader lets us read, beside the news list. */
export interface SiteServices extends GrantedSites {
  /** Whether a page lies on the news list and the browser keeps us out of it all the same. */
  withheld(address: string): Promise<boolean>
  /** Asks the reader to let us read the site of an address, always. Call it in their click. */
  allow(address: string): Promise<boolean>
}

export interface PanelServices extends SettingsServices {
  /** `side`: beside the page, and stays; `tab`: fills a browser tab, and has room beside the list. */
  readonly view: 'popup' | 'side' | 'tab'
  /** Our own version. */
  readonly version: string
  /** State of the page; null when no content script answers. */
  pageState(): Promise<PageState | null>
  /** Address of the page's tab; null where the browser does not tell. */
  address(): Promise<string | null>
  /** Scrolls the page to a mention and flashes it; false when the page did not answer. */
  jump(id: string, index: number): Promise<boolean>
  /** The article as the page reads it; null when there is none or nobody answers. */
  readText(): Promise<PageText | null>
  /** What an article says of the names in it. Read here, in the panel's own page. */
  claims(text: PageText): Promise<readonly Claim[]>
  /** Scrolls the page to words of the article and flashes them; false when the page did not answer. */
  showSpan(span: Span): Promise<boolean>
  /** Where the reader was when the panel about this page was last closed, as a route's hash. */
  remembered(): Promise<string | null>
  remember(hash: string): void
  /** Calls `changed` when the panel is about another page than before: the side panel follows the tabs. */
  watchPage(changed: () => void, signal: AbortSignal): void
  /** Opens the side panel; null where the browser has none. Call it in the reader's click. */
  readonly openSide: (() => Promise<boolean>) | null
  readonly sites: SiteServices
  markHere(): Promise<PageState | null>
  /** Reads a page that is not on the news list, this once. */
  readOnce(): Promise<boolean>
  /** Opens the panel as a full tab at a route's hash. */
  openTab(hash: string): Promise<void>
  /** Rejects when the knowledge file is missing or broken. */
  knowledge(): Promise<Knowledge>
  watch(): Promise<WatchList>
  /** Rejects when storage cannot be written. */
  changeWatch(change: (now: WatchList) => WatchList): Promise<WatchList>
  watchWatch(changed: (items: WatchList) => void, signal: AbortSignal): void
  /** The reader's own things: trail, own names, packs, the file of it all. */
  readonly mine: MineServices
  /** Opens the settings page. */
  openSettings(): void
}
