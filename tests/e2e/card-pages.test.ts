/** The card on pages that help and pages that do not, and what a reader takes off the page with it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boxOf, type CardFlow, cardFlow, clickIn, MODES, nameIn, ROUTES } from './card-flow.ts'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { CARD_HOST, cardShown, hoverMark, marksPainted, strayRequests } from './harness/signals.ts'

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

    test('flips above near the bottom, stays in the window, takes the line under the pointer', async () => {
      for (const path of ['/low', '/narrow']) {
        const target = await flow.open(path)
        await target.evaluate(() => scrollTo(0, 0))
        await flow.hovered(target, path === '/low' ? '엔비디아' : 'SK하이닉스')
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
        const target = await flow.open(path)
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
      const target = await flow.open('/newer')
      const root = await flow.hovered(target, 'HBM9')
      expect(await nameIn(root)).toBe('고대역폭메모리')
      expect(await root.evaluate((shadow) => shadow.querySelector('.newer')?.textContent)).toContain('HBM9')
      await target.close()
    })

    test('"do not mark this again" takes its marks away, here and for good', async () => {
      const target = await flow.open('/plain')
      const root = await flow.hovered(target, 'TSMC')
      await clickIn(target, root, '[data-action=mute]')
      await flow.pause()
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
      await flow.settings({})
      await target.close()
    })

    test('switched off, the host element goes too', async () => {
      const target = await flow.open('/plain')
      await flow.hovered(target, 'TSMC')
      await flow.settings({ sitesOff: ['www.kmib.co.kr'] })
      await target.waitForFunction(
        (selector) => !document.querySelector(selector) && CSS.highlights.size === 0,
        { polling: 20 },
        CARD_HOST,
      )
      await flow.settings({})
      await target.close()
    })

    test('a page that removes the host or clears the marks gets both again', async () => {
      const target = await flow.open('/plain')
      await flow.hovered(target, 'TSMC')
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
      expect(strayRequests(session, ROUTES)).toEqual([])
      expect(session.consoleErrors).toEqual([])
    })
  })
})
