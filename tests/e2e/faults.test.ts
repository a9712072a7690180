/** Bad luck: the extension is updated or removed under open pages, parts of the browser are missing, access is withheld. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { askPage, CARD_HOST, cardShown, hoverMark, marksPainted, pageRead } from './harness/signals.ts'
import { type Variant, variantOf } from './harness/variant.ts'
import { closeToolbarPopup, openToolbarPopup, says } from './panel.ts'
import { ELSEWHERE, HOST, ROUTES, t } from './popup-flow.ts'

const ARTICLE = `${HOST}/article`
const SITE = new URL(ELSEWHERE).hostname
const PATTERN = `*://${SITE}/*`
const PLANTED = 'http://planted.example'

inEachBrowser((browser) => {
  let session: Session | undefined
  let variant: Variant | undefined
  const start = async (change: (variant: Variant) => void = () => {}): Promise<Session> => {
    variant = variantOf(browser)
    change(variant)
    session = await launch({ browser, lang: 'ko', routes: ROUTES, extension: variant.folder })
    return session
  }
  const marked = async (of: Session): Promise<Page> => {
    const page = await of.open(ARTICLE)
    await page.bringToFront()
    await marksPainted(page)
    return page
  }
  afterEach(async () => {
    await session?.close()
    variant?.remove()
    session = undefined
    variant = undefined
  })

  test('updated under an open page, old marks and card leave, new ones come', async () => {
    const running = await start()
    const page = await marked(running)
    await hoverMark(page, 'TSMC')
    await cardShown(page)
    // So that the old marks cannot pass for new ones.
    await page.evaluate(() => CSS.highlights.clear())
    variant?.manifest((fields) => {
      fields.version = '9.9.9'
    })
    // Chromium does not come back from runtime.reload() under the driver; loading the folder anew is an update.
    if (browser === 'chrome') await running.browser.installExtension(variant?.folder ?? '')
    else await (await running.inside()).evaluate(() => void setTimeout(() => chrome.runtime.reload()))
    await page.bringToFront()
    await marksPainted(page)
    await page.waitForFunction((host) => !document.querySelector(host), {}, CARD_HOST)
    await page.mouse.move(1, 1)
    await hoverMark(page, '엔비디아')
    const root = await cardShown(page)
    expect(await root.evaluate((shadow) => shadow.querySelector('.name')?.textContent)).toContain('엔비디아')
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(1)
    const after = await running.extensionPage('blank.html')
    expect(await after.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9')
    expect(running.consoleErrors.filter((line) => /context|invalidated|dead object/i.test(line))).toEqual([])
  })

  if (browser === 'chrome') {
    // Firefox takes script and style away by itself.
    test('removed under an open page, everything of it leaves at the next move', async () => {
      const running = await start()
      const page = await marked(running)
      await hoverMark(page, 'TSMC')
      await cardShown(page)
      await running.browser.uninstallExtension(running.extensionId)
      await page.mouse.move(200, 300)
      await page.mouse.move(210, 310)
      await page.waitForFunction(
        (host) => CSS.highlights.size === 0 && !document.querySelector(host),
        { polling: 20 },
        CARD_HOST,
      )
      await page.mouse.click(20, 20)
      await page.evaluate(() => document.querySelector('p')?.append('엔비디아'))
      expect(running.consoleErrors).toEqual([])
    })
  }

  test('with nothing of what Firefox for Android lacks, pages are read, cards open, the panel works', async () => {
    const running = await start((changed) =>
      changed.manifest((fields) => {
        for (const key of ['commands', 'omnibox', 'side_panel', 'sidebar_action']) delete fields[key]
        fields.permissions = (fields.permissions as string[]).filter(
          (name) => name !== 'contextMenus' && name !== 'sidePanel',
        )
      }),
    )
    const inside = await running.inside()
    expect(
      await inside.evaluate(() => {
        const { sidePanel, sidebarAction } = chrome as unknown as Record<string, unknown>
        return [sidePanel ?? sidebarAction, chrome.contextMenus, chrome.omnibox].map(
          (part) => part !== undefined,
        )
      }),
    ).toEqual([false, false, false])
    const page = await marked(running)
    await hoverMark(page, 'TSMC')
    await cardShown(page)
    const popup = await running.popup(page)
    await popup.waitForSelector('[data-row=nvidia]')
    // Nobody may have listened yet when it first started: what fails at its start fails again.
    await running.stopBackground()
    await (await running.inside()).evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'entity', id: 'nvidia' }),
    )
    expect(running.consoleErrors).toEqual([])
  })

  test('a request planted in background, panel or content script is caught', async () => {
    const ask = (where: string) =>
      `fetch('${PLANTED}/${where}').then(()=>console.error('planted ${where}: sent'),()=>console.error('planted ${where}: stopped'))`
    const running = await start((changed) => {
      changed.plant('background.js', ask('background'))
      changed.plant('content.js', ask('content'))
      const panel = /src="\.?\/?(assets\/[^"]+\.js)"/.exec(
        readFileSync(join(changed.folder, 'panel.html'), 'utf8'),
      )?.[1]
      expect(readdirSync(join(changed.folder, 'assets')).map((name) => `assets/${name}`)).toContain(panel)
      changed.plant(panel ?? '', ask('panel'))
    })
    const page = await marked(running)
    const popup = await running.popup(page)
    await popup.waitForSelector('[data-row=nvidia]')
    const asked = () =>
      running.proxy.requests.filter(({ url }) => url.startsWith(PLANTED)).map(({ url }) => url)
    // Of a page's scripts the log tells; extension pages are stopped by their policy before they ask.
    await expect.poll(asked, { timeout: 10_000 }).toContain(`${PLANTED}/content`)
    await expect
      .poll(() => running.consoleErrors.some((line) => line.includes('planted panel: stopped')), {
        timeout: 10_000,
      })
      .toBe(true)
    // In Chromium the worker may have asked before anybody listened to its console.
    await running.stopBackground()
    await (await running.inside()).evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'entity', id: 'nvidia' }),
    )
    await expect
      .poll(() => running.consoleErrors.some((line) => line.includes('planted background: stopped')), {
        timeout: 10_000,
      })
      .toBe(true)
    expect(asked()).toEqual(asked().filter((url) => url === `${PLANTED}/content`))
  })

  if (browser === 'firefox') {
    // Chromium lets nobody but the reader revoke what the manifest requires.
    describe('access to the news hosts withheld', () => {
      test('the popup says so and asks for it in a click; from then on pages are read again', async () => {
        const running = await start()
        const inside = await running.inside()
        await inside.evaluate(async () => {
          const { host_permissions: origins = [] } = chrome.runtime.getManifest() as {
            host_permissions?: string[]
          }
          await chrome.permissions.remove({ origins })
        })
        const page = await running.open(ARTICLE)
        expect(await askPage(running, page, { kind: 'page-state' })).toBeNull()
        // The click on the icon lets us in for once, and the browser tell us where we are.
        await openToolbarPopup(running, page, '[role=combobox]')
        await closeToolbarPopup(running)
        const popup = await running.popup(page)
        await says(popup, t('withheldTitle', 'www.kmib.co.kr'))
        await popup.click('[data-action=allowSite]')
        await expect
          .poll(() => popup.evaluate(() => document.querySelector('[data-action=allowSite]')))
          .toBeNull()
        // And a page opened from now on is read by itself.
        const next = await running.open(ARTICLE)
        await next.bringToFront()
        await marksPainted(next)
        expect((await pageRead(running, next)).status).toBe('marked')
      })
    })

    // In Chromium nobody but the reader can press the prompt for another site.
    describe('a site beyond the news list', () => {
      const registered = async (running: Session) =>
        (await running.inside()).evaluate(async () =>
          (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
        )

      test('granted, an open page is read at once; taken back on the settings page, none is any more', async () => {
        const running = await start()
        const page = await running.open(ELSEWHERE)
        expect(await askPage(running, page, { kind: 'page-state' })).toBeNull()
        await running.grantSite(PATTERN)
        await page.bringToFront()
        await marksPainted(page)
        expect(await registered(running)).toEqual([PATTERN])

        const settings = await running.extensionPage('options.html')
        const leave = await settings.waitForSelector('.undoable button')
        expect(await settings.$eval('.undoable', (row) => row.textContent)).toContain(SITE)
        await leave?.click()
        await settings.waitForFunction(
          (none) =>
            !document.querySelector('.undoable') &&
            document.querySelector('main')?.textContent?.includes(none),
          { polling: 20 },
          t('sitesNone'),
        )
        await expect.poll(() => registered(running), { timeout: 10_000 }).toEqual([])
        const next = await running.open(ELSEWHERE)
        expect(await askPage(running, next, { kind: 'page-state' })).toBeNull()
        expect(running.consoleErrors).toEqual([])
      })
    })
  }
})
