/** The card as a reader meets it: by mouse, keyboard and touch. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boxOf, type CardFlow, cardFlow, clickIn, HOST, MODES, nameIn, ROUTES, stays } from './card-flow.ts'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import {
  askPage,
  CARD_HOST,
  cardHidden,
  cardShown,
  clicksCount,
  markRect,
  strayRequests,
  tapMark,
} from './harness/signals.ts'

inEachBrowser((browser) => {
  describe.each(MODES)('%s', (mode) => {
    let session: Session
    let flow: CardFlow
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: ROUTES })
      flow = cardFlow(session, mode)
      await flow.settings({})
    })
    afterAll(() => session?.close())

    test('rests, opens below the line, says who that is and what the article says; one element was added', async () => {
      const target = await flow.open('/plain')
      const before = await target.evaluate(() => document.documentElement.childElementCount)
      const root = await flow.hovered(target, 'TSMC')
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
      const target = await flow.open('/plain')
      await flow.hovered(target, 'TSMC')
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
      const target = await flow.open('/plain')
      await flow.hovered(target, 'TSMC')
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
      const target = await flow.open('/plain')
      const { x, y, width, height } = await markRect(target, '파이토치')
      await Promise.all([target.waitForNavigation(), target.mouse.click(x + width / 2, y + height / 2)])
      expect(target.url()).toBe(`${HOST}/next`)
      await target.close()
    })

    test('a click on plain text pins, a selection does not; a click outside lets go', async () => {
      const target = await flow.open('/plain')
      const { x, y, width, height } = await markRect(target, 'TSMC')
      await target.mouse.click(x + width / 2, y + height / 2)
      await cardShown(target)
      await target.mouse.move(5, 5)
      await target.mouse.click(5, 5)
      await cardHidden(target)
      await target.close()
    })

    test('text that is being selected opens nothing', async () => {
      const target = await flow.open('/plain')
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
      const target = await flow.open('/plain')
      await tapMark(target, 'TSMC', browser === 'chrome')
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
      const target = await flow.open('/plain')
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
      const target = await flow.open('/plain')
      await tapMark(target, 'TSMC', browser === 'chrome')
      const root = await cardShown(target)
      await clicksCount(target)
      // Its words, not the bar above them: that one closes it.
      const words = await root.evaluate((shadow) => {
        const box = shadow.querySelector('.lead')?.getBoundingClientRect()
        return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 5 }
      })
      await target.touchscreen.tap(words.x, words.y)
      await stays(target)
      await target.close()
    })

    test('the pin keeps it, the close button closes it', async () => {
      const target = await flow.open('/plain')
      const root = await flow.hovered(target, 'TSMC')
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
      const target = await flow.open('/plain')
      const root = await flow.hovered(target, 'TSMC')
      await flow.pause()
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
      const target = await flow.open('/plain')
      await target.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus())
      await askPage(session, target, { kind: 'command', name: 'next-mention' })
      await flow.pause()
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

    test('nobody was asked for anything but the pages, and no error was logged', () => {
      expect(strayRequests(session, ROUTES)).toEqual([])
      expect(session.consoleErrors).toEqual([])
    })
  })
})
