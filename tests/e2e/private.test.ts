/** Private windows, in which the reader lets us read: nothing is recorded, and nothing leads out of them. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { cardShown, hoverMark, marksPainted } from './harness/signals.ts'
import { keptArticles } from './panel.ts'
import { HOST, panelFlow, ROUTES } from './popup-flow.ts'

const ORDINARY = `${HOST}/second`
const PRIVATE = `${HOST}/article`

inEachBrowser((browser) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ browser, lang: 'ko', routes: { ...ROUTES, [ORDINARY]: ROUTES[PRIVATE] } })
    await panelFlow(session, 'background awake').settings({ trail: true })
    // The panel makes the database, so that an empty one is no accident.
    const panel = await session.extensionPage('panel.html?view=tab#view=trail')
    await panel.waitForSelector('.mine')
    await panel.close()
  })
  afterAll(() => session?.close())

  test('articles are marked and not kept, the card offers no tab in another window', async () => {
    const page = await session.privatePage()
    await page.goto(PRIVATE)
    await page.bringToFront()
    await marksPainted(page)
    const offersTab = async (of: Page) => {
      await of.bringToFront()
      await hoverMark(of, 'TSMC')
      const root = await cardShown(of)
      return root.evaluate((shadow) => shadow.querySelector('[data-action=panel]') !== null)
    }
    // That it offers none is how the page shows that it is private; an ordinary one does, below.
    expect(await offersTab(page)).toBe(false)
    // Firefox opens new pages in the window in front.
    await page.close()
    // The one read afterwards is kept, so that the private one had its time.
    const ordinary = await session.open(ORDINARY)
    await ordinary.bringToFront()
    await marksPainted(ordinary)
    await expect.poll(() => keptArticles(session), { timeout: 10_000 }).toEqual([ORDINARY])
    expect(await offersTab(ordinary)).toBe(true)
  })
})
