/** The popup as a reader uses it: the list, the way back to the text, the switch, the look-up, the settings. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { askPage, countMarks, markedTexts, marksPainted, pageRead, strayRequests } from './harness/signals.ts'
import {
  closeToolbarPopup,
  flashed,
  listed,
  lookUp,
  marksGone,
  opened,
  openToolbarPopup,
  readList,
  results,
  says,
} from './panel.ts'
import { count, ELSEWHERE, HOST, LISTED, MODES, type PanelFlow, panelFlow, ROUTES, t } from './popup-flow.ts'

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

    test('lists what is on the page by type, with how often and where', async () => {
      const { page, popup } = await flow.openBoth()
      const groups = await readList(popup)
      expect(groups.map(({ type, count: rows }) => `${type} ${rows}`)).toEqual([
        '기업 4',
        '칩 1',
        '소프트웨어 2',
        '기술 1',
        '인물 1',
      ])
      expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual([...LISTED].sort())
      const [nvidia] = groups[0]?.rows ?? []
      expect(nvidia).toMatchObject({ id: 'nvidia', count: '5', text: '엔비디아 Nvidia' })
      expect(nvidia?.places).toHaveLength(5)
      expect(nvidia?.places[0]).toBe(0)
      expect([...(nvidia?.places ?? [])].sort((a, b) => a - b)).toEqual(nvidia?.places)
      expect(nvidia?.places.at(-1)).toBeGreaterThan(70)
      await close(popup, page)
    })

    test('a row opens its entity, and back returns to the row', async () => {
      const { page, popup } = await flow.openBoth()
      await popup.click('[data-row=tsmc]')
      await opened(popup, 'TSMC')
      await says(popup, count('mentions', 2))
      await flow.pause()
      await popup.click('[data-action=back]')
      await listed(popup, 'tsmc')
      await popup.waitForFunction(() => (document.activeElement as HTMLElement).dataset.row === 'tsmc')
      await close(popup, page)
    })

    test('a place on the strip brings the page to that mention and flashes it', async () => {
      const { page, popup } = await flow.openBoth()
      // Measured before each click: the list moves when the article's links join it.
      const clickStrip = async (end: 'left' | 'right') => {
        const strip = await (await popup.$('li:has([data-row=nvidia]) .strip'))?.boundingBox()
        if (!strip) throw new Error('no strip')
        const x = end === 'left' ? strip.x + 1 : strip.x + strip.width - 1
        await popup.mouse.click(x, strip.y + strip.height / 2)
      }
      await clickStrip('right')
      expect(await flashed(page)).toEqual({ text: '엔비디아', block: 'last' })
      await page.waitForFunction(() => !CSS.highlights.has('ink-y'), { polling: 50 })
      await flow.pause()
      await clickStrip('left')
      expect(await flashed(page)).toEqual({ text: '엔비디아', block: 'title' })
      expect(await popup.$('[role=alert]')).toBeNull()
      await close(popup, page)
    })

    test('the switch takes the marks off this site and puts them back', async () => {
      const { page, popup } = await flow.openBoth()
      await says(popup, t('siteOn', 'www.kmib.co.kr'))
      await popup.click('[role=switch]')
      await marksGone(page)
      await says(popup, t('offTitle', 'www.kmib.co.kr'))
      await says(popup, t('siteOff', 'www.kmib.co.kr'))
      expect(await popup.$eval('[role=switch]', (site) => site.getAttribute('aria-checked'))).toBe('false')
      expect(await popup.$('[data-row]')).toBeNull()
      await flow.pause()
      await popup.click('[role=switch]')
      await marksPainted(page)
      await listed(popup, 'nvidia')
      await flow.pause()
      await popup.click('[role=switch]')
      await marksGone(page)
      await popup.waitForSelector('[data-action=turnOn]')
      await flow.pause()
      await popup.click('[data-action=turnOn]')
      await marksPainted(page)
      await listed(popup, 'nvidia')
      expect(await flow.stored()).toMatchObject({ sitesOff: [] })
      await close(popup, page)
    })

    test('looks up in English, in Korean, by initial consonants, and says when there is nothing', async () => {
      const { page, popup } = await flow.openBoth()
      await lookUp(popup, 'hopp')
      expect(await results(popup, '호퍼')).not.toHaveLength(0)
      await flow.pause()
      await lookUp(popup, '스케드')
      await results(popup, '스케드MD')
      await lookUp(popup, 'ㅇㅂㄷㅇ')
      await results(popup, '엔비디아')
      await says(popup, t('searchHere'))
      await lookUp(popup, 'zzqqxx')
      await says(popup, t('searchNone', 'zzqqxx'))
      expect(await popup.$('[role=option]')).toBeNull()
      await lookUp(popup, 'ㅇㅂㄷㅇ')
      await results(popup, '엔비디아')
      await popup.click('[role=option]')
      await opened(popup, '엔비디아')
      await close(popup, page)
    })

    test('a page that is not about AI chips is marked when the reader says so', async () => {
      await flow.pause()
      const page = await session.open(`${HOST}/bakery`)
      expect((await pageRead(session, page)).status).toBe('quiet')
      expect(await countMarks(page)).toBe(0)
      const popup = await session.popup(page)
      await listed(popup, 'samsung-electronics')
      await says(popup, t('quietTitle'))
      await says(popup, count('quietText', 1))
      await flow.pause()
      await popup.click('[data-action=markHere]')
      await marksPainted(page)
      expect(new Set(await markedTexts(page))).toEqual(new Set(['삼성전자']))
      await popup.waitForFunction(() => !document.querySelector('.note'))
      await close(popup, page)
    })

    test('a front page has nothing to list, and says so', async () => {
      await flow.pause()
      const page = await session.open(`${HOST}/`)
      const popup = await session.popup(page)
      await says(popup, t('noArticleTitle'))
      expect(await popup.$('[data-row]')).toBeNull()
      expect(await countMarks(page)).toBe(0)
      await close(popup, page)
    })

    test('a site that is not on the list is read once, after a click on the toolbar icon and not before', async () => {
      await flow.pause()
      const page = await session.open(ELSEWHERE)
      const popup = await session.popup(page)
      await says(popup, t('noAccessTitle'))
      expect(await popup.$('[role=switch]')).toBeNull()
      // Without activeTab neither browser lets the panel in.
      await popup.click('[data-action=readOnce]')
      await says(popup, t('restrictedTitle'))
      expect(await countMarks(page)).toBe(0)
      await popup.close()
      await openToolbarPopup(session, page, '[data-action=readOnce]')
      await closeToolbarPopup(session)
      await flow.pause()
      // The click gave activeTab to the tab for as long as it stays there, whichever page of ours uses it. A
      // click inside the real popup is out of reach in Firefox, so the button is pressed in the panel's stand-in.
      const again = await session.popup(page)
      await says(again, t('noAccessText', 'unlisted.example'))
      await again.click('[data-action=readOnce]')
      await marksPainted(page)
      await listed(again, 'nvidia')
      await flow.pause()
      await page.reload()
      expect(await countMarks(page)).toBe(0)
      expect(await askPage(session, page, { kind: 'page-state' })).toBeNull()
      await close(again, page)
    })

    test('settings: marks, language at once, and what was muted comes back', async () => {
      await flow.settings({ mutedEntities: ['nvidia'] })
      const { page, popup } = await flow.openBoth()
      expect(await markedTexts(page)).not.toContain('엔비디아')
      await popup.click('[data-action=settings]')
      await says(popup, t('settingsMutedEntities'))
      await popup.click('.undoable button')
      await page.waitForFunction(
        () =>
          [...(CSS.highlights.get('ink-a') ?? [])].some(
            ({ startContainer }) => startContainer.parentElement?.id === 'title',
          ),
        { polling: 20 },
      )
      await flow.storedSoon({ mutedEntities: [] })
      await flow.pause()
      const first = await countMarks(page)
      await popup.click('[name=marks][value=every]')
      await page.waitForFunction(
        (few) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) > few,
        { polling: 20 },
        first,
      )
      await popup.click('[name=marks][value=off]')
      await marksGone(page)
      await flow.pause()
      for (const [language, heading] of [
        ['en', 'Settings'],
        ['ko', '설정'],
      ] as const) {
        await popup.click(`[name=language][value=${language}]`)
        await popup.waitForFunction(
          (lang, title) =>
            document.documentElement.lang === lang && document.querySelector('h2')?.textContent === title,
          { polling: 20 },
          language,
          heading,
        )
      }
      await flow.storedSoon({ marks: 'off', language: 'ko' })
      await flow.settings()
      await close(popup, page)
    })

    test('nobody was asked for anything but the pages, and no error was logged', () => {
      expect(strayRequests(session, ROUTES)).toEqual([])
      expect(session.consoleErrors).toEqual([])
    })
  })
})
