/** The card in a real browser, over a page that holds still: by pointer, by keys, in windows of all sizes. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { LiveOptions } from '../gallery/main.tsx'
import { type OpenGallery, openGallery } from '../gallery/open.ts'
import { clicksCount } from './harness/signals.ts'

const HOST = 'html > [popover]'

let gallery: OpenGallery
let page: Page

beforeAll(async () => {
  gallery = await openGallery()
  ;({ page } = gallery)
})
afterAll(() => gallery?.close())

const logged = () => page.evaluate(() => [...window.gallery.log.entries])
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('the card over a page', () => {
  const LINE = { x: 300, y: 200, width: 60, height: 20 }
  const open = (options: Partial<LiveOptions> = {}) =>
    page.evaluate((given) => window.gallery.open(given), {
      id: 'google',
      mode: 'hover',
      rects: [LINE],
      ...options,
    } as LiveOptions)
  const root = async () =>
    (await page.waitForFunction(
      (host) => document.querySelector(host)?.shadowRoot,
      {},
      HOST,
    )) as ElementHandle<ShadowRoot>
  const inCard = async (selector: string) => {
    const found = await (await root()).$(selector)
    if (!found) throw new Error(`the card has no ${selector}`)
    return found
  }
  /** A click of the reader: it counts once the card has been still and seen for a moment. */
  const byHand = async (selector: string) => {
    await clicksCount(page)
    await (await inCard(selector)).click()
  }
  const isOpen = () => page.evaluate(() => window.gallery.card()?.open ?? false)
  const nameShown = async () => (await inCard('.name')).evaluate((name) => name.textContent)
  const rect = () => page.evaluate(() => window.gallery.card()?.rect()?.toJSON() as DOMRect)

  beforeEach(async () => {
    await page.setViewport({ width: 1000, height: 800 })
    await page.evaluate(() => {
      window.gallery.clear()
      window.gallery.log.entries.length = 0
      const button = document.createElement('button')
      button.textContent = 'of the page'
      document.body.replaceChildren(button)
      button.focus()
    })
  })

  test('is one element outside the body, and gone when destroyed', async () => {
    const before = await page.evaluate(() => document.body.outerHTML)
    expect(await open()).toBe(true)
    expect(await page.$$eval(HOST, (hosts) => hosts.length)).toBe(1)
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before)
    await page.evaluate(() => window.gallery.clear())
    expect(await page.$(HOST)).toBeNull()
  })

  test('stands below the line, and takes no focus from the page', async () => {
    await open()
    const { top, left } = await rect()
    expect(top).toBe(LINE.y + LINE.height + 7)
    expect(left).toBe(LINE.x - 14)
    expect(await focusedText()).toBe('of the page')
  })

  test('opened by keyboard it takes the focus, and gives it back', async () => {
    await open({ mode: 'pinned' })
    expect(await page.evaluate((host) => document.activeElement === document.querySelector(host), HOST)).toBe(
      true,
    )
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
    expect(await focusedText()).toBe('of the page')
    expect(await logged()).toContain('closed')
  })

  test('pins from its own button, for a hand but not for a script', async () => {
    await open()
    const pinned = () => page.evaluate(() => window.gallery.card()?.pinned)
    await (await inCard('[data-action=pin]')).evaluate((button) => (button as HTMLElement).click())
    expect(await pinned()).toBe(false)
    await byHand('[data-action=pin]')
    expect(await pinned()).toBe(true)
    await byHand('[data-action=close]')
    expect(await isOpen()).toBe(false)
  })

  test('opens another entity in place and comes back, with the focus where it was', async () => {
    await open({ mode: 'pinned', id: 'nvidia' })
    const height = (await rect()).height
    await byHand('.links [data-entity=schedmd]')
    await page.waitForFunction(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('[data-action=back]'),
      {},
      HOST,
    )
    expect(await nameShown()).toBe('SchedMD 스케드MD')
    // It does not shrink from under the pointer.
    expect((await rect()).height).toBeGreaterThanOrEqual(height - 1)
    expect(await (await root()).evaluate((shadow) => shadow.activeElement?.className)).toBe('name')
    await byHand('[data-action=back]')
    expect(await nameShown()).toBe('Nvidia 엔비디아')
    expect(
      await (await root()).evaluate((shadow) => (shadow.activeElement as HTMLElement).dataset.entity),
    ).toBe('schedmd')
  })

  test('a quote leads to its sentence, a mark to its source, the menu mutes', async () => {
    await open({ mode: 'pinned', id: 'schedmd' })
    await byHand('.quote')
    expect(await logged()).toContain('show 2')
    await byHand('.sentence .quote')
    expect(await logged()).toContain('scroll 2')
    await byHand('[data-action=star]')
    expect(await logged()).toContain('star schedmd true')
    await byHand('.mark')
    const link = await (await root()).waitForSelector('.source.current a')
    expect(await link?.evaluate((a) => [a.getAttribute('rel'), a.getAttribute('target')])).toEqual([
      'noreferrer noopener',
      '_blank',
    ])
    await byHand('[data-action=mute]')
    await (await root()).waitForSelector('.mute button')
    await byHand('.mute button')
    await (await root()).waitForSelector('.mute [role=status]')
    expect(await logged()).toContain('mute {"entity":"schedmd"}')
    await byHand('[data-action=panel]')
    expect(await logged()).toContain('panel schedmd')
  })

  test('an answer that comes too late is dropped', async () => {
    const [late, soon] = await page.evaluate(async (line) => {
      const ask = (id: string) => window.gallery.open({ id, mode: 'hover', rects: [line], delay: 60 })
      const first = ask('google')
      const second = ask('h100')
      return Promise.all([first, second])
    }, LINE)
    expect([late, soon]).toEqual([false, true])
    expect(await nameShown()).toBe('H100')
  })

  test('says quietly that it waits, and that there is nothing', async () => {
    void open({ delay: 500 })
    await (await root()).waitForSelector('.wait')
    await (await root()).waitForSelector('.name')
    expect(await open({ id: 'nobody' })).toBe(false)
    expect(await (await inCard('.note')).evaluate((note) => note.textContent)).toContain('Nothing to show')
  })

  test('moves into a modal dialog, which makes everything else inert', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.textContent = 'modal'
      document.body.append(dialog)
      dialog.showModal()
    })
    await open()
    const { left, top } = await rect()
    const onTop = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.parentElement?.localName,
      left + 40,
      top + 40,
    )
    expect(onTop).toBe('dialog')
    await page.evaluate(() => document.querySelector('dialog')?.remove())
    expect(await isOpen()).toBe(false)
    expect(await open()).toBe(true)
  })

  test('comes back after the page removed it, and stands above the most insistent page', async () => {
    await open()
    await page.evaluate((host) => document.querySelector(host)?.remove(), HOST)
    expect(await isOpen()).toBe(false)
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent =
        'div,[popover]{display:none!important;opacity:0!important;color:red!important;font-size:40px!important;zoom:2}' +
        'section{position:fixed;inset:0;z-index:2147483647;background:#fff}html{direction:rtl;font-size:40px}'
      style.id = 'insistent'
      document.head.append(style)
      document.body.append(document.createElement('section'))
    })
    expect(await open()).toBe(true)
    const { left, top, width } = await rect()
    expect(width).toBe(372)
    const isHost = await page.evaluate(
      (x, y, host) => document.elementFromPoint(x, y) === document.querySelector(host),
      left + 40,
      top + 40,
      HOST,
    )
    expect(isHost).toBe(true)
    expect(await (await inCard('.name')).evaluate((name) => getComputedStyle(name).fontSize)).toBe('16px')
    expect(await (await inCard('.name')).evaluate((name) => getComputedStyle(name).direction)).toBe('ltr')
    await page.evaluate(() => document.querySelector('#insistent')?.remove())
  })

  test('keeps its clicks and keys from the page', async () => {
    await page.evaluate(() => {
      for (const type of ['click', 'pointerdown', 'keydown', 'focusin']) {
        document.addEventListener(type, () => window.gallery.log.entries.push(`page heard ${type}`))
      }
    })
    await open({ mode: 'pinned' })
    await (await inCard('.name')).click()
    await page.keyboard.press('j')
    expect((await logged()).filter((entry) => entry.startsWith('page heard'))).toEqual([])
  })

  test.each([
    [360, 640],
    [500, 400],
    [333, 266],
    [2000, 1600],
  ])('fits a window of %i by %i', async (width, height) => {
    await page.setViewport({ width, height })
    for (const mode of ['pinned', 'sheet'] as const) {
      await open({ mode, id: 'nvidia', rects: [{ ...LINE, x: width - 80, y: height - 40 }] })
      const box = await rect()
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThanOrEqual(height)
      const overflow = await (await inCard('.scroll')).evaluate((part) => part.scrollWidth - part.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
})
