/**
 * What the panel asks of the browser, as one table: the real one is in browser-services.ts, tests and the
 * gallery bring their own.
 */
import type { PageState } from '../browser/messages.ts'
import type { EntityBrief, EntityCard } from '../knowledge/card.ts'
import type { Search } from '../knowledge/search.ts'
import type { Settings } from '../settings/schema.ts'
import type { UiLanguage } from '../ui/words.ts'

export interface Knowledge {
  readonly dataDate: string
  brief(id: string): EntityBrief | undefined
  card(id: string): EntityCard | undefined
  all(): readonly EntityBrief[]
  readonly search: Search
}

export interface PanelServices {
  /** `tab`: fills a browser tab, and has room beside the list. */
  readonly view: 'popup' | 'tab'
  readonly browserLanguage: UiLanguage
  /** State of the page; null when no content script answers. */
  pageState(): Promise<PageState | null>
  /** Address of the page's tab; null where the browser does not tell. */
  address(): Promise<string | null>
  /** Scrolls the page to a mention and flashes it; false when the page did not answer. */
  jump(id: string, index: number): Promise<boolean>
  markHere(): Promise<PageState | null>
  /** Reads a page that is not on the news list, this once. */
  readOnce(): Promise<boolean>
  openTab(id: string | null): Promise<void>
  /** Rejects when the knowledge file is missing or broken. */
  knowledge(): Promise<Knowledge>
  settings(): Promise<Settings>
  changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings>
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void
}
