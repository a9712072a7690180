/** What the two browsers do differently, behind one face. launch.ts builds the session on it. */
import type { Browser, Page } from 'puppeteer-core'

export type Language = 'en' | 'ko'

export interface DriverOptions {
  /** Path of the browser's executable. */
  readonly executable: string
  /** Folder of the built extension. */
  readonly extension: string
  readonly proxyPort: number
  readonly lang: Language
  readonly dark: boolean
  readonly headless: boolean
  /** Receives every line the background logs as an error (in Firefox, pages' errors too). */
  readonly onBackgroundError: (text: string) => void
}

/** What a screen reader is told of one element; in the order of the tree, `depth` from its root. */
export interface Accessible {
  readonly role: string
  readonly name: string
  readonly depth: number
}

export interface Driver {
  readonly browser: Browser
  /** chrome-extension://... or moz-extension://..., without a slash at the end. */
  readonly origin: string
  /** Prepares a page that was just made (colour scheme). */
  prepare(page: Page): Promise<void>
  /** Loads a page of the extension in `page`; resolves once its document is complete. */
  goToExtensionPage(page: Page, url: string): Promise<void>
  /** Clicks our icon in the toolbar while `page` is in front: opens the popup and grants activeTab for its tab. */
  clickToolbar(page: Page): Promise<void>
  /** The browser's own accessibility tree of `page`, which is in front; shadow trees included. */
  accessible(page: Page): Promise<readonly Accessible[]>
  /** Lets the extension into private windows, as the reader may, and returns the page of a new one. */
  openPrivateWindow(): Promise<Page>
  /** Grants a site (match pattern) beyond the manifest's own, as the reader does in a prompt. Firefox alone. */
  grantSite(pattern: string): Promise<void>
  /** Stops the background, as the browser does after 30 idle seconds; resolves once it is stopped. */
  stopBackground(): Promise<void>
}
