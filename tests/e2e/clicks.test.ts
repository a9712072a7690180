/** A click on the card counts only when it is the reader's and the card is to be seen: what pages try against it. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import {
  CARD_HOST,
  cardHidden,
  cardShown,
  clicksCount,
  clicksCountNoMore,
  hoverMark,
  marksPainted,
} from './harness/signals.ts'
import { ARTICLE, NAME, pageOf } from './hostile/pages.ts'

const ADDRESS = 'http://www.kmib.co.kr/click'
const ROUTES = {
  [ADDRESS]: pageOf({
    name: 'article',
    article: `${ARTICLE}<div style="height:3000px"></div>`,
    expect: 'card',
  }),
}
type Root = ElementHandle<ShadowRoot>

/** What a page does to an open card before the reader clicks on its star. */
const TRICKS: readonly (readonly [name: string, trick: (host: HTMLElement) => void])[] = [
  ['makes it transparent', (host) => host.style.setProperty('opacity', '0', 'important')],
  ['moves it under the pointer', (host) => host.style.setProperty('left', '3px', 'important')],
  ['shows it through a hole', (host) => host.style.setProperty('clip-path', 'inset(60% 0 0 0)', 'important')],
  ['adds a class of its own', (host) => host.classList.add('theirs')],
  [
    'lays a popover over it that lets clicks through',
    () => {
      const over = document.createElement('div')
      over.popover = 'manual'
      over.style.cssText =
        'inset:0;margin:0;border:0;width:100vw;height:100vh;max-width:none;max-height:none;pointer-events:none;background:white'
      document.body.append(over)
      over.showPopover()
    },
  ],
  [
    'lays the same over it from a closed shadow tree',
    () => {
      const shell = document.createElement('div')
      document.body.append(shell)
      const over = document.createElement('div')
      over.popover = 'manual'
      over.style.cssText =
        'inset:0;margin:0;border:0;width:100vw;height:100vh;max-width:none;max-height:none;pointer-events:none;background:white'
      shell.attachShadow({ mode: 'closed' }).append(over)
      over.showPopover()
    },
  ],
]

inEachBrowser((browser) => {
  let session: Session
  let page: Page
  let root: Root
  const starred = async (): Promise<boolean> =>
    (await session.inside()).evaluate(async () => {
      const { watch } = (await chrome.storage.local.get('watch')) as { watch?: { items: unknown[] } }
      return (watch?.items.length ?? 0) > 0
    })
  const place = (selector: string) =>
    root.evaluate((shadow, wanted) => {
      const box = shadow.querySelector(wanted)?.getBoundingClientRect()
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    }, selector)
  const clickStar = async () => {
    const { x, y } = await place('[data-action=star]')
    await page.mouse.click(x, y)
  }
  /** Whether the star is set: asked for after the page and the background have had a turn. */
  const cameToNothing = async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    const inside = await session.inside()
    await inside.evaluate(() => chrome.runtime.sendMessage({ kind: 'watch', id: 'tsmc', star: null }))
    expect(await starred()).toBe(false)
  }
  beforeAll(async () => {
    session = await launch({ browser, lang: 'ko', routes: ROUTES })
  })
  afterAll(() => session?.close())
  beforeEach(async () => {
    await (await session.inside()).evaluate(() => chrome.storage.local.remove('watch'))
    page = await session.open(ADDRESS)
    await page.bringToFront()
    await marksPainted(page)
    await hoverMark(page, NAME)
    root = await cardShown(page)
    await root.evaluate(
      (shadow) =>
        new Promise<void>((done) => {
          const look = () =>
            shadow.querySelector('[data-action=star]') ? done() : requestAnimationFrame(look)
          look()
        }),
    )
    return () => page.close()
  })

  test('the reader’s own click counts', async () => {
    await clicksCount(page)
    await clickStar()
    await expect.poll(starred).toBe(true)
  })

  test('a click that a script makes up does not, nor does one on the host', async () => {
    await clicksCount(page)
    await root.evaluate((shadow) => {
      const star = shadow.querySelector<HTMLElement>('[data-action=star]')
      star?.click()
      star?.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, detail: 1 }))
      ;(shadow.host as HTMLElement).click()
    })
    await cameToNothing()
  })

  test('a click in the moment in which the card has moved does not', async () => {
    await clicksCount(page)
    const { x, y } = await place('[data-action=star]')
    await page.mouse.move(x, y)
    // The page scrolls: the card goes with its text, and the star comes under a pointer that meant something else.
    await page.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }))
    await page.waitForFunction((before) => scrollY >= before, {}, 20)
    await clickStar()
    await cameToNothing()
    await clicksCount(page)
    await clickStar()
    await expect.poll(starred).toBe(true)
  })

  describe('nor does one on a card of which the page', () => {
    test.each(TRICKS)('%s', async (name, trick) => {
      await clicksCount(page)
      const host = (await page.$(CARD_HOST)) as ElementHandle<HTMLElement>
      await host.evaluate(trick)
      // Two frames: a cover is to be drawn before it covers; Chromium then takes its time to tell.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      if (browser === 'chrome' && name.startsWith('lays')) await clicksCountNoMore(page)
      await clickStar()
      await cameToNothing()
    })
  })

  test('a dialog that opens over the card takes its place', async () => {
    await clicksCount(page)
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.textContent = '구독'
      document.body.append(dialog)
      dialog.showModal()
    })
    await clickStar()
    await cameToNothing()
    await page.mouse.move(2, 2)
    await page.keyboard.press('Escape')
    await cardHidden(page)
  })

  test('in fullscreen the card is above everything, and its clicks count', async () => {
    await page.keyboard.press('Escape')
    await cardHidden(page)
    await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement
      article.style.background = 'white'
      const button = document.createElement('button')
      button.textContent = '전체 화면'
      button.addEventListener('click', () => void article.requestFullscreen())
      article.prepend(button)
    })
    await page.click('article > button')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await hoverMark(page, 'TSMC')
    // What lies outside of it is inert in Chromium.
    const inside = 'article > [popover]'
    root = await cardShown(page, inside)
    await clicksCount(page)
    const { x, y } = await place('[data-action=star]')
    const above = (left: number, top: number, host: string) =>
      document.elementFromPoint(left, top)?.matches(host)
    expect(await page.evaluate(above, x, y, inside)).toBe(true)
    await page.mouse.click(x, y)
    await expect.poll(starred).toBe(true)
  })

  test('nothing went wrong on the way', () => expect(session.consoleErrors).toEqual([]))
})
