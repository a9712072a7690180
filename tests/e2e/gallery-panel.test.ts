/** The panel in a real browser, by pointer and by keys. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenGallery, openGallery } from '../gallery/open.ts'

let gallery: OpenGallery
let page: Page

beforeAll(async () => {
  gallery = await openGallery()
  ;({ page } = gallery)
})
afterAll(() => gallery?.close())

const show = (name: string) => gallery.show(name, { language: 'en', dark: false })
const logged = () => page.evaluate(() => [...window.gallery.log.entries])
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('the panel by keyboard', () => {
  test('/ goes to the look-up; arrows and Enter open a result; back returns to the list', async () => {
    await show('panel page')
    await page.keyboard.press('/')
    await page.keyboard.type('nvi')
    await page.waitForSelector('[role=option]')
    expect(await page.$eval('[role=combobox]', (box) => box.getAttribute('aria-activedescendant'))).toBe(
      'result-0',
    )
    await page.keyboard.press('Enter')
    await page.waitForSelector('.entity .name')
    expect(await focusedText()).toBe('Nvidia 엔비디아')
    await page.locator('[data-action=back]').click()
    await page.waitForSelector('[role=tablist]')
    expect(await focusedText()).toContain('Nvidia')
  })

  test('a syllable in the making is not chosen by the Enter that ends it', async () => {
    await show('panel search')
    const prevented = await page.$eval('[role=combobox]', (box) => {
      const key = new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        cancelable: true,
        bubbles: true,
      })
      box.dispatchEvent(key)
      return key.defaultPrevented
    })
    expect(prevented).toBe(false)
    expect(await page.$('.entity')).toBeNull()
  })

  test('Escape empties the look-up first', async () => {
    await show('panel search')
    await page.focus('[role=combobox]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('[role=tablist]')
  })

  test('tabs move by arrow keys, one stop for Tab', async () => {
    await show('panel page')
    await page.focus('[role=tab]')
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('.claims')
    expect(await focusedText()).toContain('Links')
    expect(
      await page.$$eval('[role=tab]', (tabs) => tabs.map((tab) => (tab as HTMLElement).tabIndex)),
    ).toEqual([-1, 0, -1, -1, -1])
  })

  test('rows move by arrow keys, and the strip jumps on through the page', async () => {
    await show('panel page')
    await page.focus('[data-row=nvidia]')
    await page.keyboard.press('ArrowDown')
    expect(await focusedText()).toContain('Meta')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await logged()).toEqual(['jump meta 0', 'jump meta 1'])
  })

  test('Tab alone reaches every button', async () => {
    await show('panel page')
    const count = await page.$$eval('button:not([tabindex="-1"]), input', (all) => all.length)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const seen = new Set<string>()
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('Tab')
      seen.add(
        await page.evaluate(() => {
          const all = [...document.querySelectorAll('button, input')]
          return String(all.indexOf(document.activeElement as Element))
        }),
      )
    }
    expect(seen.has('-1')).toBe(false)
    expect(seen.size).toBe(count)
  })
})

describe('the panel by pointer', () => {
  test('a click on the strip jumps to the nearest mention', async () => {
    await show('panel page')
    const box = await (await page.$('[data-type=company] .strip'))?.boundingBox()
    if (!box) throw new Error('no strip')
    await page.mouse.click(box.x + box.width * 0.99, box.y + 5)
    expect(await logged()).toEqual(['jump nvidia 10'])
  })

  test('the switch, mark here and read once do what they say', async () => {
    await show('panel page')
    await page.locator('[role=switch]').click()
    await page.waitForSelector('[role=switch][aria-checked=false]')
    expect((await logged()).at(-1)).toContain('"sitesOff":["www.kmib.co.kr"]')
    await show('panel quiet')
    await page.locator('[data-action=markHere]').click()
    await page.waitForFunction(() => !document.querySelector('.note'))
    await show('panel no access')
    await page.locator('[data-action=readOnce]').click()
    await page.waitForSelector('[data-row=nvidia]')
    await show('panel no access refused')
    await page.locator('[data-action=readOnce]').click()
    await page.waitForFunction(() =>
      document.querySelector('.note')?.textContent?.includes('keeps extensions out'),
    )
  })

  test('another language takes effect at once, and what was muted can be undone', async () => {
    await show('panel settings muted')
    await page.locator('[name=language][value=ko]').click()
    await page.waitForFunction(() => document.querySelector('h2')?.textContent === '설정')
    await page.waitForFunction(() => document.documentElement.lang === 'ko')
    await page.locator('.undoable:nth-child(2) button').click()
    await page.waitForFunction(() => !document.body.textContent?.includes('H100'))
    expect((await logged()).at(-1)).toContain('"mutedEntities":["google"]')
  })
})
