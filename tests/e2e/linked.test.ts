/** Linked context as a reader meets it: what the article says, the map, the comparison, the watch list. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { cardShown, cardText, hoverMark, markedTexts } from './harness/signals.ts'
import { flashed, listed, opened } from './panel.ts'
import { MODES, type PanelFlow, panelFlow, ROUTES, t } from './popup-flow.ts'

/** Subject, label and object of every claim shown. */
const claimsShown = (panel: Page) =>
  panel.$$eval('.claim', (claims) =>
    claims.map((claim) =>
      [...claim.querySelectorAll('.says > .ent, .says > .relation')]
        .map(({ textContent }) => textContent?.trim())
        .join(' '),
    ),
  )
/** The driver's own focus() refuses elements of a drawing. */
const focusNode = (panel: Page, id: string) =>
  panel.$eval(`[data-node=${id}]`, (node) => (node as unknown as SVGElement).focus())
const toTab = (panel: Page, view: string) => panel.click(`#tab-${view}`)

inEachBrowser((browser) => {
  describe.each(MODES)('%s', (mode) => {
    let session: Session
    let flow: PanelFlow
    const close = async (...pages: Page[]) => {
      for (const page of pages) await page.close()
    }
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: ROUTES })
      flow = panelFlow(session, mode)
      await flow.settings()
    })
    afterEach(() => session.tidy())
    afterAll(() => session?.close())

    test('the links say who does what, and a sentence leads to its place in the article', async () => {
      const { page, popup } = await flow.openBoth()
      await toTab(popup, 'links')
      await popup.waitForSelector('.claim')
      expect(await claimsShown(popup)).toContain('젠슨 황 이끄는 곳 엔비디아')
      await flow.pause()
      await popup.click('[data-relation=leads] .quote')
      const { text, block } = await flashed(page)
      expect(block).toBe('last')
      expect(text).toContain('젠슨 황이 이끄는 엔비디아')
      await close(popup, page)
    })

    test('the card shows what the article says of its entity', async () => {
      const { page, popup } = await flow.openBoth()
      await close(popup)
      await page.bringToFront()
      await hoverMark(page, '젠슨 황')
      const root = await cardShown(page)
      const said = await root.evaluate((shadow) => shadow.querySelector('.claim')?.textContent ?? '')
      expect(said).toContain('엔비디아')
      expect(said).toContain('젠슨 황이 이끄는')
      await close(page)
    })

    test('the map draws what is known, walks by click and keys, and says the same in a table', async () => {
      const { page, popup } = await flow.openBoth()
      await toTab(popup, 'map')
      await popup.waitForSelector('[data-node=nvidia]')
      const ids = await popup.$$eval('[data-node]', (nodes) =>
        nodes.map((node) => node.getAttribute('data-node')),
      )
      expect(ids).toEqual(expect.arrayContaining(['nvidia', 'tsmc', 'sk-hynix', 'cuda', 'hbm']))
      await focusNode(popup, 'nvidia')
      const from = await popup.evaluate(() => document.activeElement?.getAttribute('data-node'))
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const)
        await popup.keyboard.press(key)
      expect(from).toBe('nvidia')
      await focusNode(popup, 'nvidia')
      await popup.keyboard.press('Enter')
      await popup.waitForSelector('[data-node=nvidia][aria-current]')
      await popup.click('[data-node=nvidia]')
      await opened(popup, '엔비디아')
      await popup.click('[data-action=back]')
      await popup.waitForSelector('[data-node=nvidia][aria-current]')
      await popup.click('.map-bar [aria-pressed]')
      await popup.waitForSelector('.map-table tbody tr')
      expect(await popup.$eval('.map-table tbody', (body) => body.textContent)).toContain('쿠다')
      await close(popup, page)
    })

    test('back and forward lead through the views, and the place is kept when the panel is closed', async () => {
      const { page, popup } = await flow.openBoth()
      await toTab(popup, 'links')
      await popup.waitForSelector('.claim')
      await popup.evaluate(() => history.back())
      await listed(popup, 'nvidia')
      await popup.evaluate(() => history.forward())
      await popup.waitForSelector('.claim')
      await close(popup)
      await flow.pause()
      const again = await session.popup(page)
      await again.waitForSelector('#tab-links[aria-selected=true]')
      await toTab(again, 'page')
      await listed(again, 'nvidia')
      await close(again, page)
    })

    test('a star and a note stay, and the page cannot see them', async () => {
      const { page, popup } = await flow.openBoth()
      const before = (await markedTexts(page)).sort()
      await popup.click('[data-row=tsmc]')
      await opened(popup, 'TSMC')
      await popup.click('.star')
      await popup.waitForSelector('.star[aria-pressed=true]')
      await popup.click('.entity .more')
      await popup.waitForSelector('.note-field textarea')
      await popup.type('.note-field textarea', 'N2 물량 확인')
      await popup.click('[data-action=back]')
      await listed(popup, 'tsmc')
      await flow.pause()
      await toTab(popup, 'watch')
      await popup.waitForFunction(() => document.querySelector('.row-note')?.textContent === 'N2 물량 확인')
      await flow.pause()
      await page.bringToFront()
      await hoverMark(page, 'TSMC')
      const root = await cardShown(page)
      await page.waitForFunction((shadow) => shadow.querySelector('.star[aria-pressed=true]'), {}, root)
      expect(await cardText(root, '.own-note')).toContain('N2 물량 확인')
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => !CSS.highlights.has('ink-z'), { polling: 20 })
      expect((await markedTexts(page)).sort()).toEqual(before)
      await (await session.inside()).evaluate(() => chrome.storage.local.remove('watch'))
      await close(popup, page)
    })

    test('words in the address are looked up, and a question is answered with its relation', async () => {
      await flow.pause()
      const panel = await session.extensionPage('panel.html?view=tab#q=acquired+by+nvidia')
      await panel.waitForSelector('[role=option]')
      expect(await panel.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)).toBe(
        'acquired by nvidia',
      )
      const rows = await panel.$$eval('[role=option]', (options) =>
        options.map(({ textContent }) => textContent ?? ''),
      )
      expect(rows.slice(0, 2).some((row) => row.includes('스케드MD'))).toBe(true)
      await close(panel)
    })

    test('chips stand side by side', async () => {
      const { page, popup } = await flow.openBoth()
      await popup.evaluate(() => {
        location.hash = '#view=compare&at=h100,h200'
        dispatchEvent(new PopStateEvent('popstate'))
      })
      await popup.waitForSelector('.compare-table .bar')
      expect(await popup.$$eval('.compare-table thead th', (heads) => heads.length)).toBe(2)
      await popup.click('.compare-table thead .round')
      await popup.waitForFunction(() => document.querySelectorAll('.compare-table thead th').length === 1)
      expect(await popup.$eval('.compare h2', (title) => title.textContent)).toBe(t('compareTitle'))
      await close(popup, page)
    })
  })
})
