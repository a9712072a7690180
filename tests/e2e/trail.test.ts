/** The trail as a reader meets it: off at first, kept when wanted, found again, deleted, brought back. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { cardShown, cardText, hoverMark, marksPainted } from './harness/signals.ts'
import { keptArticles, opened, says } from './panel.ts'
import { count, HOST, MODES, type PanelFlow, panelFlow, ROUTES, t } from './popup-flow.ts'

const SECOND = `${HOST}/second`
const ARTICLE = ROUTES[`${HOST}/article`]
const PAGES = { ...ROUTES, [SECOND]: ARTICLE }

inEachBrowser((browser) => {
  describe.each(MODES)('%s', (mode) => {
    let session: Session
    let flow: PanelFlow
    const kept = () => keptArticles(session)
    const keptSoon = (urls: readonly string[]) =>
      expect.poll(async () => (await kept()).sort(), { timeout: 10_000 }).toEqual([...urls].sort())
    const trailPage = async (): Promise<Page> => {
      const panel = await session.extensionPage('panel.html?view=tab#view=trail')
      await panel.waitForSelector('.mine .name')
      return panel
    }
    /** Opens an article; `keeps`: what the trail then holds. A background that is stopped while it writes keeps nothing. */
    const read = async (url: string, keeps: readonly string[] = []) => {
      const page = await session.open(url)
      await marksPainted(page)
      await keptSoon(keeps)
      await flow.pause()
      return page
    }
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: PAGES })
      flow = panelFlow(session, mode)
      await flow.settings()
    })
    afterEach(() => session.tidy())
    afterAll(() => session?.close())

    test('nothing is kept before the reader switches it on', async () => {
      // The panel makes the database, so that an empty one is no accident.
      const panel = await trailPage()
      await says(panel, t('trailOffTitle'))
      await (await read(`${HOST}/article`)).close()
      expect(await kept()).toEqual([])
      await panel.click('[data-action=trail-on]')
      await says(panel, t('trailEmpty'))
      await flow.storedSoon({ trail: true })
      await panel.close()
    })

    test('an article is kept once a day, without what only follows a click', async () => {
      await (await read(`${HOST}/article`, [`${HOST}/article`])).close()
      await (await read(`${HOST}/article#part`, [`${HOST}/article`])).close()
      await (await read(SECOND, [`${HOST}/article`, SECOND])).close()
    })

    test('pages that are not about AI chips are not', async () => {
      const page = await session.open(`${HOST}/bakery`)
      const popup = await session.popup(page)
      await popup.waitForSelector('.note')
      expect((await kept()).sort()).toEqual([`${HOST}/article`, SECOND])
      await popup.close()
      await page.close()
    })

    test('card and panel say in how many articles a name was met', async () => {
      const page = await read(`${HOST}/article`, [`${HOST}/article`, SECOND])
      await page.bringToFront()
      await hoverMark(page, 'TSMC')
      const root = await cardShown(page)
      await page.waitForFunction((shadow) => shadow.querySelector('.seen'), {}, root)
      expect(await cardText(root, '.seen')).toContain('2건')
      const popup = await session.popup(page)
      await (await popup.waitForSelector('[data-row=tsmc]'))?.click()
      await opened(popup, 'TSMC')
      await popup.waitForSelector('.seen')
      await popup.close()
      await page.close()
    })

    test('it lists day, title and names, is searched, and leads to card and article', async () => {
      const panel = await trailPage()
      await panel.waitForSelector('.trail-row')
      expect(await panel.$$eval('.trail-row', (rows) => rows.length)).toBe(2)
      const link = await panel.$eval('.trail-text > a', (a) => ({
        href: a.href,
        target: a.target,
        rel: a.rel,
      }))
      expect(link).toMatchObject({ target: '_blank' })
      expect(link.href.startsWith(HOST)).toBe(true)
      expect(link.rel).toContain('noreferrer')
      await panel.type('.mine input[type=search]', '젠슨 second')
      await panel.waitForFunction(() => document.querySelectorAll('.trail-row').length === 1)
      await panel.click('.trail-row summary')
      expect(await panel.$eval('.trail-row details', (part) => part.textContent)).toContain(
        'TSMC가 이를 생산한다',
      )
      await panel.click('.trail-row [data-entity=tsmc]')
      await opened(panel, 'TSMC')
      await panel.close()
    })

    test('one, a day and all are deleted, and brought back', async () => {
      const panel = await trailPage()
      await panel.waitForSelector('.trail-row')
      for (const [button, left] of [
        ['forget', 1],
        ['forget-day', 0],
        ['forget-all', 0],
      ] as const) {
        await panel.click(`[data-action=${button}]`)
        await says(panel, count('trailDeleted', 2 - left))
        await expect.poll(async () => (await kept()).length).toBe(left)
        await flow.pause()
        await panel.click('[data-action=bring-back]')
        await panel.waitForFunction(() => document.querySelectorAll('.trail-row').length === 2)
        await keptSoon([`${HOST}/article`, SECOND])
      }
      await panel.close()
    })

    test('nothing went wrong on the way', () => expect(session.consoleErrors).toEqual([]))
  })
})
