/** The card as a reader meets it: by mouse, keyboard and touch, on pages that help and pages that do not. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GRACE } from '../../src/page/pointer/hover.ts'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import {
  askPage,
  CARD_HOST,
  cardHidden,
  cardShown,
  clicksCount,
  hoverMark,
  markRect,
  marksPainted,
} from './harness/signals.ts'

const HOST = 'http://www.kmib.co.kr'
const LINES = `<h1>엔비디아와 그 이웃</h1>
<p>엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다. SK하이닉스는 HBM을 엔비디아에 공급한다.</p>
<p>쿠다는 엔비디아의 소프트웨어이며 <a href="/next" id="link">파이토치</a>는 쿠다 위에서 돌아간다. 삼성전자도 HBM을 만든다.</p>
<p>구글은 TPU를 직접 설계해 데이터센터에서 쓰고, 메타는 그 칩을 눈여겨보고 있다.</p>`
const page = (body: string, style = '') =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><title>AI 칩</title><style>body{font:18px/1.8 sans-serif;margin:40px}${style}</style></head><body>${body}</body></html>`
const article = `<article>${LINES}</article><div style="height:2000px"></div>`

const ROUTES = {
  [`${HOST}/plain`]: { html: page(article) },
  [`${HOST}/next`]: { html: page('<p>다음</p>') },
  [`${HOST}/hostile`]: {
    html: page(
      article,
      '*{all:revert;color:lime!important;font-size:40px!important;display:block!important;direction:rtl!important}div{visibility:hidden!important;position:static!important}',
    ),
  },
  [`${HOST}/low`]: { html: page(`<div style="height:calc(100vh - 120px)"></div>${article}`) },
  [`${HOST}/narrow`]: { html: page(article, 'article{width:7.5em;word-break:break-all}') },
  [`${HOST}/dark`]: { html: page(article, 'body{background:#111;color:#eee}') },
  [`${HOST}/dialog`]: {
    html: page(`<dialog>${article}</dialog><script>document.querySelector('dialog').showModal()</script>`),
  },
  [`${HOST}/newer`]: { html: page(article.replaceAll('HBM을', 'HBM9를')) },
  [`${HOST}/strict`]: {
    html: page(article),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src *; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
    },
  },
} as const

type Root = ElementHandle<ShadowRoot>
const nameIn = (root: Root) =>
  root.evaluate((shadow) => shadow.querySelector('.name')?.firstElementChild?.textContent ?? '')
const boxOf = (target: Page) =>
  target.evaluate((selector) => {
    const { left, top, right, bottom } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, right, bottom }
  }, CARD_HOST)
/** Nothing tells that a card will not close: twice the longest that it may take is let pass. */
const stays = async (target: Page) => {
  const closed = await target.$eval(
    CARD_HOST,
    (host, ms) =>
      new Promise<boolean>((done) => {
        host.addEventListener('toggle', () => done(true), { once: true })
        setTimeout(done, ms, !host.matches(':popover-open'))
      }),
    2 * GRACE,
  )
  expect(closed).toBe(false)
}
/** Clicks with a real, trusted click on something inside the card. */
const clickIn = async (target: Page, root: Root, selector: string) => {
  await clicksCount(target)
  const { x, y } = await root.evaluate((shadow, wanted) => {
    const box = shadow.querySelector(wanted)?.getBoundingClientRect()
    if (!box) throw new Error(`no ${wanted} in the card`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, selector)
  await target.mouse.click(x, y)
}

inEachBrowser((browser) => {
  describe.each(['background awake', 'background stopped between messages'])('%s', (mode) => {
    let session: Session
    const pause = async () => {
      if (mode === 'background stopped between messages') await session.stopBackground()
    }
    const open = async (path: string) => {
      await pause()
      const target = await session.open(HOST + path)
      await marksPainted(target)
      await pause()
      return target
    }
    const hovered = async (target: Page, text: string) => {
      await hoverMark(target, text)
      return cardShown(target)
    }
    const settings = async (change: object) => {
      await (await session.inside()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
        version: 1,
        language: 'ko',
        ...change,
      })
    }
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: ROUTES })
      await settings({})
    })
    afterAll(() => session?.close())

    test('rests, opens below the line, says who that is and what the article says; one element was added', async () => {
      const target = await open('/plain')
      const before = await target.evaluate(() => document.documentElement.childElementCount)
      const root = await hovered(target, 'TSMC')
      expect(await nameIn(root)).toBe('TSMC')
      const text = await root.evaluate((shadow) => shadow.textContent)
      expect(text).toContain('이 기사에서')
      expect(text).toContain('엔비디아는 GPU를 설계하고')
      const mark = await markRect(target, 'TSMC')
      expect((await boxOf(target)).top).toBeGreaterThanOrEqual(mark.y + mark.height - 1)
      expect(await target.evaluate(() => document.documentElement.childElementCount)).toBe(before + 1)
      expect(
        await target.evaluate(
          (selector) => document.querySelector(selector)?.parentElement?.tagName,
          CARD_HOST,
        ),
      ).toBe('HTML')
      await target.close()
    })

    test('stays when the pointer travels into it, closes when it leaves', async () => {
      const target = await open('/plain')
      await hovered(target, 'TSMC')
      const { left, top } = await boxOf(target)
      await target.mouse.move(left + 40, top + 30, { steps: 8 })
      await target.mouse.move(left + 60, top + 60, { steps: 4 })
      expect(
        await target.evaluate(
          (selector) => document.querySelector(selector)?.matches(':popover-open'),
          CARD_HOST,
        ),
      ).toBe(true)
      await target.mouse.move(5, 5, { steps: 3 })
      await cardHidden(target)
      await target.close()
    })

    test('Escape closes it and the page never hears of it', async () => {
      const target = await open('/plain')
      await hovered(target, 'TSMC')
      await target.evaluate(() =>
        addEventListener('keydown', () => {
          document.title = 'heard'
        }),
      )
      await target.keyboard.press('Escape')
      await cardHidden(target)
      expect(await target.title()).not.toBe('heard')
      await target.close()
    })

    test('links are followed, and pin nothing', async () => {
      const target = await open('/plain')
      const { x, y, width, height } = await markRect(target, '파이토치')
      await Promise.all([target.waitForNavigation(), target.mouse.click(x + width / 2, y + height / 2)])
      expect(target.url()).toBe(`${HOST}/next`)
      await target.close()
    })

    test('a click on plain text pins, a selection does not; a click outside lets go', async () => {
      const target = await open('/plain')
      const { x, y, width, height } = await markRect(target, 'TSMC')
      await target.mouse.click(x + width / 2, y + height / 2)
      await cardShown(target)
      await target.mouse.move(5, 5)
      await target.mouse.click(5, 5)
      await cardHidden(target)
      await target.close()
    })

    test('text that is being selected opens nothing', async () => {
      const target = await open('/plain')
      const { x, y, width, height } = await markRect(target, 'TSMC')
      await target.mouse.move(x - 30, y + height / 2)
      await target.mouse.down()
      await target.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
      await target.mouse.up()
      const state = await target.evaluate(
        (selector) => ({
          selected: getSelection()?.toString(),
          host: document.querySelector(selector) !== null,
        }),
        CARD_HOST,
      )
      expect(state.selected).not.toBe('')
      expect(state.host).toBe(false)
      await target.close()
    })

    test('a tap opens a sheet at the bottom of a small window; a tap on a link follows it', async () => {
      const target = await open('/plain')
      await target.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: browser === 'chrome' })
      await marksPainted(target)
      const { x, y, width, height } = await markRect(target, 'TSMC')
      await target.touchscreen.tap(x + width / 2, y + height / 2)
      const root = await cardShown(target)
      expect(await nameIn(root)).toBe('TSMC')
      const box = await boxOf(target)
      const page = await target.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: innerHeight,
      }))
      expect(box.left).toBe(0)
      expect(Math.abs(box.right - page.width)).toBeLessThanOrEqual(1)
      expect(Math.abs(box.bottom - page.height)).toBeLessThanOrEqual(1)
      await target.touchscreen.tap(page.width / 2, 10)
      await cardHidden(target)
      const link = await markRect(target, '파이토치')
      await Promise.all([
        target.waitForNavigation(),
        target.touchscreen.tap(link.x + 10, link.y + link.height / 2),
      ])
      expect(target.url()).toBe(`${HOST}/next`)
      await target.close()
    })

    test('a pinned card stays while the page scrolls and when the pointer leaves', async () => {
      const target = await open('/plain')
      const { x, y, width, height } = await markRect(target, 'TSMC')
      await target.mouse.click(x + width / 2, y + height / 2)
      await cardShown(target)
      await target.evaluate(() => scrollBy(0, 20))
      await stays(target)
      await target.evaluate(() =>
        document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' })),
      )
      await stays(target)
      await target.close()
    })

    test('a sheet stays when it is tapped', async () => {
      const target = await open('/plain')
      await target.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: browser === 'chrome' })
      await marksPainted(target)
      const { x, y, width, height } = await markRect(target, 'TSMC')
      await target.touchscreen.tap(x + width / 2, y + height / 2)
      await cardShown(target)
      const { left, top } = await boxOf(target)
      await target.touchscreen.tap(left + 60, top + 20)
      await stays(target)
      await target.close()
    })

    test('the pin keeps it, the close button closes it', async () => {
      const target = await open('/plain')
      const root = await hovered(target, 'TSMC')
      await clickIn(target, root, '[data-action=pin]')
      await root.evaluate(
        (shadow) =>
          new Promise<void>((done) => {
            const look = () =>
              shadow.querySelector('[data-action=close]') ? done() : requestAnimationFrame(look)
            look()
          }),
      )
      await target.mouse.move(5, 5, { steps: 3 })
      await clickIn(target, root, '[data-action=close]')
      await cardHidden(target)
      await target.close()
    })

    test('a name in it opens in place, and back returns', async () => {
      const target = await open('/plain')
      const root = await hovered(target, 'TSMC')
      await pause()
      await clickIn(target, root, '[data-entity=nvidia]')
      await target.waitForFunction(
        (selector) =>
          document.querySelector(selector)?.shadowRoot?.querySelector('.name > span')?.textContent ===
          '엔비디아',
        { polling: 20 },
        CARD_HOST,
      )
      await clickIn(target, root, '[data-action=back]')
      await target.waitForFunction(
        (selector) =>
          document.querySelector(selector)?.shadowRoot?.querySelector('.name > span')?.textContent === 'TSMC',
        { polling: 20 },
        CARD_HOST,
      )
      await target.close()
    })

    test('keyboard: next mention, open, Escape; focus goes in and comes back', async () => {
      const target = await open('/plain')
      await target.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus())
      await askPage(session, target, { kind: 'command', name: 'next-mention' })
      await pause()
      await askPage(session, target, { kind: 'command', name: 'next-mention' })
      await askPage(session, target, { kind: 'command', name: 'open-card' })
      const root = await cardShown(target)
      expect(await nameIn(root)).toBe('엔비디아')
      expect(await target.evaluate((selector) => document.activeElement?.matches(selector), CARD_HOST)).toBe(
        true,
      )
      await target.keyboard.press('Escape')
      await cardHidden(target)
      expect(await target.evaluate(() => document.activeElement?.id)).toBe('link')
      await target.close()
    })

    test('flips above near the bottom, stays in the window, takes the line under the pointer', async () => {
      for (const path of ['/low', '/narrow']) {
        const target = await open(path)
        await target.evaluate(() => scrollTo(0, 0))
        await hovered(target, path === '/low' ? '엔비디아' : 'SK하이닉스')
        const box = await boxOf(target)
        const { width, height } = await target.evaluate(() => ({ width: innerWidth, height: innerHeight }))
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(height)
        await target.close()
      }
    })

    test('hostile styles, strict policies, dark pages and modal dialogs', async () => {
      for (const path of ['/hostile', '/strict', '/dark', '/dialog']) {
        const target = await open(path)
        await hoverMark(target, 'TSMC')
        // In a modal dialog the host stands inside it, or it would be inert.
        const root = await cardShown(target, path === '/dialog' ? 'dialog > [popover]' : CARD_HOST)
        const seen = await root.evaluate((shadow) => {
          const name = shadow.querySelector('.name')
          const box = name?.getBoundingClientRect()
          const style = name && getComputedStyle(name)
          return {
            width: box?.width ?? 0,
            size: style?.fontSize,
            colour: style?.color,
            visible: style?.visibility,
            top: box && shadow.elementFromPoint(box.x + 2, box.y + 2) !== null,
            dir: style?.direction,
          }
        })
        expect(seen.width, path).toBeGreaterThan(10)
        expect(seen.colour, path).not.toBe('rgb(0, 255, 0)')
        expect(seen, path).toMatchObject({ visible: 'visible', top: true, dir: 'ltr' })
        expect(Number.parseFloat(seen.size ?? ''), path).toBeLessThan(24)
        await target.close()
      }
    })

    test('a generation newer than the data shows its family, and says so', async () => {
      const target = await open('/newer')
      const root = await hovered(target, 'HBM9')
      expect(await nameIn(root)).toBe('고대역폭메모리')
      expect(await root.evaluate((shadow) => shadow.querySelector('.newer')?.textContent)).toContain('HBM9')
      await target.close()
    })

    test('"do not mark this again" takes its marks away, here and for good', async () => {
      const target = await open('/plain')
      const root = await hovered(target, 'TSMC')
      await clickIn(target, root, '[data-action=mute]')
      await pause()
      await clickIn(target, root, '.mute button')
      await target.waitForFunction(
        () =>
          ![...CSS.highlights].some(
            ([name, marks]) =>
              name !== 'ink-z' &&
              [...marks].some(({ startContainer, startOffset }) =>
                (startContainer as Text).data.startsWith('TSMC', startOffset),
              ),
          ),
        { polling: 20 },
      )
      await settings({})
      await target.close()
    })

    test('switched off, the host element goes too', async () => {
      const target = await open('/plain')
      await hovered(target, 'TSMC')
      await settings({ sitesOff: ['www.kmib.co.kr'] })
      await target.waitForFunction(
        (selector) => !document.querySelector(selector) && CSS.highlights.size === 0,
        { polling: 20 },
        CARD_HOST,
      )
      await settings({})
      await target.close()
    })

    test('a page that removes the host or clears the marks gets both again', async () => {
      const target = await open('/plain')
      await hovered(target, 'TSMC')
      await target.evaluate((selector) => {
        document.querySelector(selector)?.remove()
        CSS.highlights.clear()
      }, CARD_HOST)
      await target.mouse.move(5, 5, { steps: 3 })
      const { x, y } = await target.evaluate(() => {
        const text = document.querySelector('p')?.firstChild as Text
        const range = document.createRange()
        range.setStart(text, text.data.indexOf('TSMC'))
        range.setEnd(text, text.data.indexOf('TSMC') + 4)
        const box = range.getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })
      await target.mouse.move(x, y + 1)
      await target.mouse.move(x, y)
      await cardShown(target)
      await marksPainted(target)
      await target.close()
    })

    test('nobody was asked for anything but the pages, and no error was logged', () => {
      const pages = new Set(Object.keys(ROUTES))
      expect(
        session.proxy.requests.filter(({ url }) => !pages.has(url) && !url.endsWith('/favicon.ico')),
      ).toEqual([])
      expect(session.consoleErrors).toEqual([])
    })
  })
})
