/** The panel in its other places and lengths: the full tab, the toolbar's own popup, a list that is longer than it. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { marksPainted, strayRequests } from './harness/signals.ts'
import {
  closeToolbarPopup,
  listed,
  lookUp,
  opened,
  openToolbarPopup,
  readList,
  results,
  says,
} from './panel.ts'
import { count, HOST, LISTED, MANY, MODES, type PanelFlow, panelFlow, ROUTES, t } from './popup-flow.ts'

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
    })
    beforeEach(() => flow.settings())
    afterEach(() => session.tidy())
    afterAll(() => session?.close())

    test('the full tab shows the same page, opens at an entity, and stands alone without a page', async () => {
      const { page, popup } = await flow.openBoth()
      const tab = await session.tabId(page)
      await popup.close()
      const full = await session.extensionPage(`panel.html?view=tab&tab=${tab}#entity=nvidia`)
      await opened(full, '엔비디아')
      await says(full, count('mentions', 5))
      await full.click('[data-action=back]')
      await listed(full, 'nvidia')
      expect((await readList(full)).flatMap(({ rows }) => rows)).toHaveLength(LISTED.length)
      await flow.pause()
      const alone = await session.extensionPage('panel.html?view=tab')
      await says(alone, t('restrictedTitle'))
      await lookUp(alone, 'ㅇㅂㄷㅇ')
      await results(alone, '엔비디아')
      await close(alone, full, page)
    })

    test('a jump from the full tab brings the page to the front, at the mention', async () => {
      const { page, popup } = await flow.openBoth()
      const tab = await session.tabId(page)
      await popup.close()
      const full = await session.extensionPage(`panel.html?view=tab&tab=${tab}#entity=nvidia`)
      await opened(full, '엔비디아')
      await flow.pause()
      await full.click(`[aria-label="${t('mentionNext')}"]`)
      await page.waitForFunction(
        () => document.visibilityState === 'visible' && CSS.highlights.has('ink-y'),
        {
          polling: 50,
        },
      )
      await close(full, page)
    })

    test('the button in the popup opens that tab', async () => {
      const { page, popup } = await flow.openBoth()
      await popup.click('[data-row=nvidia]')
      await opened(popup, '엔비디아')
      await popup.click(`[aria-label="${t('openTab')}"]`)
      const inside = await session.inside()
      await inside.waitForFunction(
        () =>
          chrome.extension
            .getViews({ type: 'tab' })
            .some(({ location }) => location.href.includes('view=tab')),
        { polling: 20 },
      )
      const query = await inside.evaluate(() => {
        const view = chrome.extension
          .getViews({ type: 'tab' })
          .find(({ location }) => location.href.includes('view=tab'))
        const address = view?.location.href ?? ''
        view?.close()
        return address.slice(address.indexOf('?'))
      })
      expect(query).toBe(`?view=tab&tab=${await session.tabId(page)}#entity=nvidia`)
      await close(popup, page)
    })

    test('the popup of the toolbar lists the page in front', async () => {
      await flow.pause()
      const page = await session.open(`${HOST}/article`)
      await marksPainted(page)
      const frames: number[] = []
      const paints: number[] = []
      const lists: number[] = []
      for (let time = 0; time < 3; time++) {
        await flow.pause()
        const shown = await openToolbarPopup(session, page, '[data-row]')
        expect([...shown.rows].sort()).toEqual([...LISTED].sort())
        if (shown.framed !== null) frames.push(shown.framed)
        paints.push(shown.painted)
        lists.push(shown.listed)
        await closeToolbarPopup(session)
      }
      const ms = (times: number[]) => times.map(Math.round).join(', ') || '?'
      console.log(
        `popup (${browser}, ${mode}): frame ${ms(frames)}, first content ${ms(paints)}, listed by ${ms(lists)} ms`,
      )
      await page.close()
    })

    test('a list longer than the popup is there to its end, and back returns to its last row', async () => {
      await flow.pause()
      const page = await session.open(MANY.url)
      await marksPainted(page)
      const popup = await session.popup(page)
      await listed(popup, MANY.ids.at(-1) ?? '')
      const rows = (await readList(popup)).flatMap((group) => group.rows.map(({ id }) => id))
      expect([...rows].sort()).toEqual([...MANY.ids].sort())
      const last = rows.at(-1)
      await flow.pause()
      await popup.click(`[data-row="${last}"]`)
      await popup.waitForSelector('.entity .name')
      await popup.click('[data-action=back]')
      await popup.waitForFunction(
        (id) => (document.activeElement as HTMLElement).dataset.row === id,
        {},
        last,
      )
      await close(popup, page)
    })

    test('nobody was asked for anything but the pages, and no error was logged', () => {
      expect(strayRequests(session, ROUTES)).toEqual([])
      expect(session.consoleErrors).toEqual([])
    })
  })
})
