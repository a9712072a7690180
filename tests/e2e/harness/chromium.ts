/** Chromium (and Chrome, Edge) over the DevTools protocol. */
import puppeteer, { type Target } from 'puppeteer-core'
import { chromiumArguments } from '../../../tools/browsers.ts'
import { chromiumTree } from './accessible.ts'
import type { Driver, DriverOptions } from './driver.ts'

/** Chromium would try https first, which the proxy refuses, and fall back: a slower run and a longer log. */
const DISABLED = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsFirstModeIncognito',
  'OptimizationHints',
  'Translate',
  'MediaRouter',
  'AutofillServerCommunication',
]

/** A worker that is gone already is never reported as destroyed (ms). */
const STOP_PATIENCE = 1000

/** What a new private window shows, so that it can be told from others. */
const PRIVATE = 'about:blank#private'

/** Run in the background: resolves once it is activated. */
const ACTIVATED = `new Promise((resolve) => {
  const look = () => self.serviceWorker.state === 'activated' && resolve(true)
  self.serviceWorker.addEventListener('statechange', look)
  look()
})`

export async function launchChromium(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    // With a window on screen the page is as large as the window.
    defaultViewport: options.headless ? { width: 1000, height: 800 } : null,
    // Extensions can be loaded over a pipe only.
    pipe: true,
    // A person who tries it out need not be told that a test controls the browser.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: options.lang },
    args: [
      ...chromiumArguments(),
      `--disable-features=${DISABLED.join(',')}`,
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      // Loopback addresses go through the proxy too, so that nothing escapes the log.
      '--proxy-bypass-list=<-loopback>',
      `--lang=${options.lang}`,
      // Debian keeps Chromium's other languages in a package of their own; pages ask for this one anyway.
      `--accept-lang=${options.lang}`,
      '--gaia-url=http://127.0.0.1:9',
      '--google-apis-url=http://127.0.0.1:9',
      '--component-updater=url-source=http://127.0.0.1:9',
      '--extensions-update-frequency=86400',
      '--disable-domain-reliability',
      '--disable-breakpad',
    ],
  })
  const id = await browser.installExtension(options.extension).catch(async (error: unknown) => {
    await browser.close()
    throw new Error(`Chromium did not load ${options.extension}: ${String(error)}`)
  })
  const origin = `chrome-extension://${id}`
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`${origin}/`)

  const listen = async (target: Target) => {
    if (!isBackground(target)) return
    const worker = await target.worker()
    worker?.on('console', (message) => {
      if (message.type() === 'error') options.onBackgroundError(message.text())
    })
    worker?.on('error', (error) => options.onBackgroundError(String(error)))
  }
  const stop = async (target: Target): Promise<void> => {
    const gone = new Promise<void>((resolve) => {
      const listener = (destroyed: Target) => {
        if (destroyed !== target) return
        browser.off('targetdestroyed', listener)
        resolve()
      }
      browser.on('targetdestroyed', listener)
    })
    const patience = new Promise<void>((resolve) => setTimeout(resolve, STOP_PATIENCE))
    const closed = target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => {})
    await Promise.race([Promise.all([closed, gone]), patience])
  }

  browser.on('targetcreated', (target) => void listen(target).catch(() => {}))
  await Promise.all(browser.targets().map(listen))
  // A worker stopped before it is activated may never be registered, which leaves the extension without one for
  // the rest of the run ("Receiving end does not exist", seen in 156).
  const background = await (await browser.waitForTarget(isBackground)).worker()
  await background?.evaluate(ACTIVATED)

  return {
    browser,
    origin,
    async prepare(page) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light' },
      ])
    },
    async goToExtensionPage(page, url) {
      await page.goto(url)
    },
    async clickToolbar(page) {
      const extension = (await browser.extensions()).get(id)
      if (!extension) throw new Error('the extension is gone')
      await extension.triggerAction(page)
    },
    accessible: chromiumTree,
    async openPrivateWindow() {
      const session = await browser.target().createCDPSession()
      // Not in the types yet (protocol of Chromium 156). Loads the folder anew, under the same id.
      await session.send(
        'Extensions.loadUnpacked' as never,
        { path: options.extension, enableInIncognito: true } as never,
      )
      await (await browser.waitForTarget(isBackground)).worker()
      // A context that the driver makes is private too, but no extension is let into that kind.
      const helper = await browser.newPage()
      await helper.goto(`${origin}/blank.html`)
      const opened = browser.waitForTarget(
        (target) => target.type() === 'page' && target.opener() === undefined && target.url() === PRIVATE,
      )
      await helper.evaluate((url) => chrome.windows.create({ incognito: true, url }), PRIVATE)
      const page = await (await opened).page()
      await helper.close()
      if (!page) throw new Error('no private window')
      return page
    },
    // Its own page of extensions may add a host, but only to those that were asked for at install (156).
    grantSite: () => Promise.reject(new Error('Chromium lets nobody but the reader grant a site')),
    async stopBackground() {
      // One that is just starting or ending may be gone before it answers: all that counts is that it is.
      for (const target of browser.targets().filter(isBackground)) await stop(target)
    },
  }
}
