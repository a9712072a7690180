/** Firefox over WebDriver BiDi. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { firefoxTree, firefoxTreeScript } from './accessible.ts'
import type { Driver, DriverOptions } from './driver.ts'

/** Firefox makes up a uuid for each profile; a fixed one gives extension pages an address known beforehand. */
const UUID = '5c1d9b0e-3b0f-4b7e-9d3c-0c8a6f2e7a11'

/** The part of puppeteer's BiDi connection that has no public face. */
interface Connection {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>
}
const connectionOf = (browser: Browser) => (browser as unknown as { connection: Connection }).connection
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id

const preferences = (options: DriverOptions, id: string) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': options.proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': options.proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  // Hosts that ask for https are served over http here.
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'network.stricttransportsecurity.preloadlist': false,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  // What an extension asks for in a click is granted without a prompt, which no test can press.
  'extensions.webextOptionalPermissionPrompts': false,
  'devtools.console.stdout.content': true,
  'intl.locale.requested': options.lang,
  'intl.accept_languages': options.lang,
  'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
  // What Firefox asks for by itself, so that a test's log holds only what the page and we ask for.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'dom.push.connection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.systemAddon.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
})

/** Release builds take the address of Mozilla's settings service from a preference only when asked to. */
const ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }

/** Contexts of the browser's own windows. */
async function windowsOf(browser: Browser): Promise<string[]> {
  const tree = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  return (tree.result as { contexts: { context: string }[] }).contexts.map(({ context }) => context)
}

/** Firefox's loader of experiments complains of the service it is kept from (Nimbus, seen in 153): none of ours. */
const BROWSERS_OWN = /^console\.error: RSLoader:/

/** Runs a script with the browser's own rights, in one of its windows, and returns its (awaited) value. */
async function runAsBrowser(browser: Browser, expression: string, window?: string): Promise<unknown> {
  const context = window ?? (await windowsOf(browser))[0]
  if (!context) throw new Error('Firefox has no window')
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  })
  const answer = result as { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } }
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
  return answer.result?.value
}

export async function launchFirefox(options: DriverOptions): Promise<Driver> {
  const manifest: unknown = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'))
  const id = (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id
  const origin = `moz-extension://${UUID}`
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    // With a window on screen the page is as large as the window.
    defaultViewport: options.headless ? { width: 1000, height: 800 } : null,
    // Without it BiDi may neither open moz-extension pages nor run scripts with the browser's rights.
    env: { ...process.env, ...ENVIRONMENT },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, id),
  })
  // BiDi reports nothing of what a background logs; the process does, of what is logged on its output (where it
  // repeats what pages log), of what is thrown on the other.
  const told = (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) {
      if (BROWSERS_OWN.test(line)) continue
      if (/^(console\.error: |JavaScript error: moz-extension:)/.test(line)) options.onBackgroundError(line)
    }
  }
  browser.process()?.stdout?.on('data', told)
  browser.process()?.stderr?.on('data', told)
  try {
    await browser.installExtension(options.extension)
  } catch (error) {
    await browser.close()
    throw error
  }

  return {
    browser,
    origin,
    async prepare() {},
    async goToExtensionPage(page, url) {
      // page.goto() never resolves on moz-extension pages (Firefox 153): navigate by hand, then wait
      // for the document itself.
      await connectionOf(browser).send('browsingContext.navigate', {
        context: contextOf(page),
        url,
        wait: 'none',
      })
      await page.waitForFunction(
        (address) => location.href === address && document.readyState === 'complete',
        { polling: 20 },
        url,
      )
    },
    async clickToolbar(page) {
      const click = `(async () => {
        if (globalThis.gBrowser?.selectedBrowser.currentURI.spec !== ${JSON.stringify(page.url())}) return false
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
        return true
      })()`
      for (const window of await windowsOf(browser)) {
        if (await runAsBrowser(browser, click, window)) return
      }
      throw new Error(`${page.url()} is in front of no window`)
    },
    async accessible(page) {
      // The driver does not hear of pages it was navigated to by hand.
      const address = await page.evaluate(() => location.href)
      for (const window of await windowsOf(browser)) {
        const tree = await runAsBrowser(browser, firefoxTreeScript(address), window)
        if (typeof tree === 'string') return firefoxTree(tree)
      }
      throw new Error(`${address} is in no window`)
    },
    async openPrivateWindow() {
      const before = new Set(await browser.pages())
      await runAsBrowser(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          const id = ${JSON.stringify(id)}
          await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
          await (await AddonManager.getAddonByID(id)).reload()
          const opened = window.OpenBrowserWindow({ private: true })
          await new Promise((done) => opened.addEventListener('load', done, { once: true }))
        })()`,
      )
      for (;;) {
        const page = (await browser.pages()).find((one) => !before.has(one))
        if (page?.url() === 'about:privatebrowsing') return page
        await new Promise((done) => setTimeout(done, 20))
      }
    },
    async grantSite(pattern) {
      await runAsBrowser(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
          await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension)
        })()`,
      )
    },
    async stopBackground() {
      const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }'
      await runAsBrowser(
        browser,
        `(async () => { await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground(${options}) })()`,
      )
    },
  }
}
