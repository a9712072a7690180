/** Starts a real browser with the extension in it, on an internet of its own. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { type Engine, findBrowser, howToGet, type Product } from '../../../tools/browsers.ts'
import { launchChromium } from './chromium.ts'
import type { Accessible, Driver, Language } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { type ForwardProxy, type Routes, startProxy } from './proxy.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const DRIVERS = { chrome: launchChromium, firefox: launchFirefox } as const
/** A page of test builds alone, with the extension's rights and nothing in it. */
const BLANK = 'blank.html'

export interface LaunchOptions {
  readonly browser: Product
  /** Language of browser and pages; default 'en'. */
  readonly lang?: Language
  readonly dark?: boolean
  readonly headless?: boolean
  readonly routes?: Routes
  /** Folder of the built extension; default: the test build of this browser. */
  readonly extension?: string
  /** Page of the extension that stands in for the blank one where the real build is run, which has none. */
  readonly helper?: string
}

export interface Session {
  readonly browser: Browser
  /** Serves the pages; `proxy.requests` is the log of everything the browser asked for. */
  readonly proxy: ForwardProxy
  /** Host part of the extension's addresses. */
  readonly extensionId: string
  /** Errors logged or thrown by pages, extension pages and background, with where they come from. */
  readonly consoleErrors: readonly string[]
  newPage(): Promise<Page>
  /** A new tab at `url`, loaded. */
  open(url: string): Promise<Page>
  /** The browser's number of the tab a page is in. Brings the tab to the front. */
  tabId(page: Page): Promise<number>
  /** The panel, in a popup's size, about the tab of `page`; in a window of its own, so that the tab stays visible. */
  popup(page: Page): Promise<Page>
  /** A page of the extension by its path: 'panel.html?view=tab'. */
  extensionPage(path: string): Promise<Page>
  /**
   * A blank page with the extension's rights (test builds only): run chrome.* calls in it, such as
   * `(await session.inside()).evaluate(() => chrome.storage.local.set({}))`.
   */
  inside(): Promise<Page>
  /** Lets the extension into private windows, and opens one. Pages of the extension that are open are gone then. */
  privatePage(): Promise<Page>
  /** Clicks our icon in the toolbar while `page` is in front: opens the popup and grants activeTab for its tab. */
  clickToolbar(page: Page): Promise<void>
  /** What the browser tells screen readers of `page`; brings it to the front. */
  accessible(page: Page): Promise<readonly Accessible[]>
  /** Grants a site (match pattern) beyond the manifest's own, as the reader does in a prompt. Firefox alone. */
  grantSite(pattern: string): Promise<void>
  /** Stops the background, as the browser does after 30 idle seconds. */
  stopBackground(): Promise<void>
  /** Closes every page but the one of `inside`: what a failed test left open must not fail the next. */
  tidy(): Promise<void>
  close(): Promise<void>
}

type Listen = (page: Page) => void

function createSession(
  driver: Driver,
  proxy: ForwardProxy,
  consoleErrors: string[],
  helper: string,
): Session {
  const { browser, origin } = driver
  let blank: Promise<Page> | null = null
  const listen: Listen = (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => consoleErrors.push(`${page.url()}: ${String(error)}`))
  }
  const prepared = async (page: Page) => {
    listen(page)
    await driver.prepare(page)
    return page
  }
  const newPage = async () => prepared(await browser.newPage())
  const extensionPage = async (path: string, page?: Page) => {
    const target = page ?? (await newPage())
    await driver.goToExtensionPage(target, `${origin}/${path}`)
    return target
  }
  const inside = () => {
    blank ??= extensionPage(helper)
    return blank
  }
  const tabId = async (page: Page) => {
    const helper = await inside()
    await page.bringToFront()
    const id = await helper.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return tab?.id
    })
    if (id === undefined) throw new Error(`${page.url()} is in no tab`)
    return id
  }
  return {
    browser,
    proxy,
    extensionId: new URL(origin).host,
    consoleErrors,
    newPage,
    async open(url) {
      const page = await newPage()
      await page.goto(url)
      return page
    },
    tabId,
    async popup(page) {
      const tab = await tabId(page)
      const popup = await prepared(await browser.newPage({ type: 'window' }))
      await popup.setViewport({ width: 400, height: 600 })
      return extensionPage(`panel.html?tab=${tab}`, popup)
    },
    extensionPage,
    inside,
    async privatePage() {
      const page = await prepared(await driver.openPrivateWindow())
      blank = null
      return page
    },
    async clickToolbar(page) {
      await page.bringToFront()
      await driver.clickToolbar(page)
    },
    async accessible(page) {
      await page.bringToFront()
      return driver.accessible(page)
    },
    grantSite: (pattern) => driver.grantSite(pattern),
    stopBackground: () => driver.stopBackground(),
    async tidy() {
      const kept = await inside()
      for (const page of await browser.pages()) if (page !== kept) await page.close().catch(() => {})
    },
    async close() {
      // Closing a browser the reader closed already is no error.
      if (browser.connected) await browser.close()
      await proxy.close()
    },
  }
}

/** Starts a browser with a fresh profile. Throws, saying how to get one, when it is not installed. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const found = findBrowser(options.browser)
  const engine: Engine = options.browser === 'firefox' ? 'firefox' : 'chrome'
  if (!found) throw new Error(howToGet(engine))
  const proxy = await startProxy(options.routes)
  const consoleErrors: string[] = []
  try {
    const driver = await DRIVERS[engine]({
      executable: found.path,
      extension: resolve(ROOT, options.extension ?? join(process.env.CHIPLIGHT_DIST ?? 'dist-test', engine)),
      proxyPort: proxy.port,
      lang: options.lang ?? 'en',
      dark: options.dark ?? false,
      headless: options.headless ?? true,
      onBackgroundError: (text) => consoleErrors.push(`background: ${text}`),
    })
    return createSession(driver, proxy, consoleErrors, options.helper ?? BLANK)
  } catch (error) {
    await proxy.close()
    throw error
  }
}
