/** The popup without a pointer, and for everybody: keys alone, and what axe finds. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { flashed, focused, listed, lookUp, opened, results, says, violations } from './panel.ts'
import { ELSEWHERE, HOST, MODES, type PanelFlow, panelFlow, ROUTES, t } from './popup-flow.ts'

const press = async (panel: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await panel.keyboard.press(key)
}
/** Presses Tab until `selector` has the focus. Throws when it never does. */
const tabTo = async (panel: Page, selector: string, most = 80) => {
  for (let stops = 0; stops < most; stops++) {
    await panel.keyboard.press('Tab')
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never came to ${selector}, but to ${await focused(panel)}`)
}
/** The same with Shift; in Firefox what scrolls is a stop as well. */
const tabBackTo = async (panel: Page, selector: string) => {
  await panel.keyboard.down('Shift')
  await tabTo(panel, selector, 3)
  await panel.keyboard.up('Shift')
}
/** The result that Enter would open. */
const chosen = (panel: Page) =>
  panel.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return (id && document.getElementById(id)?.querySelector('.strong')?.textContent) ?? null
  })

inEachBrowser((browser) => {
  describe.each(MODES)('by keyboard alone, %s', (mode) => {
    let session: Session
    let flow: PanelFlow
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: ROUTES })
      flow = panelFlow(session, mode)
      await flow.settings()
    })
    afterEach(() => session.tidy())
    afterAll(() => session?.close())

    test('/ goes to the look-up; arrows choose, Enter opens, Escape empties', async () => {
      const { page, popup } = await flow.openBoth()
      await press(popup, '/')
      expect(await focused(popup)).toBe(t('searchLabel'))
      await popup.keyboard.type('nvidia')
      await results(popup, '엔비디아')
      expect(await chosen(popup)).toBe('엔비디아')
      await press(popup, 'ArrowDown')
      const second = await chosen(popup)
      expect(second).not.toBe('엔비디아')
      await press(popup, 'ArrowUp')
      expect(await chosen(popup)).toBe('엔비디아')
      await press(popup, 'Escape')
      await listed(popup, 'nvidia')
      expect(await popup.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)).toBe('')
      await flow.pause()
      await popup.keyboard.type('nvidia')
      await results(popup, '엔비디아')
      await press(popup, 'ArrowDown', 'Enter')
      await opened(popup, second ?? '')
      expect(await focused(popup)).toContain(second)
      await popup.close()
      await page.close()
    })

    test('Tab visits everything in the order in which it stands', async () => {
      const { page, popup } = await flow.openBoth()
      const stops = await popup.$$eval(
        'input, button, a[href], summary, [tabindex="0"]',
        (all) => all.filter((element) => (element as HTMLElement).tabIndex >= 0).length,
      )
      const visited: number[] = []
      for (let stop = 0; stop < stops; stop++) {
        await press(popup, 'Tab')
        visited.push(
          await popup.evaluate(() => {
            const all = [
              ...document.querySelectorAll<HTMLElement>('input, button, a[href], summary, [tabindex="0"]'),
            ]
            return all.filter(({ tabIndex }) => tabIndex >= 0).indexOf(document.activeElement as HTMLElement)
          }),
        )
      }
      expect(visited).toEqual(Array.from({ length: stops }, (_, index) => index))
      await popup.close()
      await page.close()
    })

    test('arrows walk the list, Enter opens a row or jumps to a mention, and back is where one was', async () => {
      const { page, popup } = await flow.openBoth()
      await tabTo(popup, '[data-row=nvidia]')
      await press(popup, 'ArrowDown')
      const second = await popup.evaluate(() => (document.activeElement as HTMLElement).dataset.row)
      expect(second).not.toBe('nvidia')
      await press(popup, 'ArrowUp', 'ArrowRight')
      await flow.pause()
      await press(popup, 'Enter')
      expect(await flashed(page)).toEqual({ text: '엔비디아', block: 'title' })
      await press(popup, 'Enter')
      await page.waitForFunction(
        () => {
          const [mark] = [...(CSS.highlights.get('ink-y') ?? [])]
          return mark?.startContainer.parentElement?.id === 'first'
        },
        { polling: 20 },
      )
      await press(popup, 'ArrowLeft', 'Enter')
      await opened(popup, '엔비디아')
      expect(await focused(popup)).toContain('엔비디아')
      await tabBackTo(popup, '[data-action=back]')
      await press(popup, 'Enter')
      await listed(popup, 'nvidia')
      await popup.waitForFunction(() => (document.activeElement as HTMLElement).dataset.row === 'nvidia')
      await popup.close()
      await page.close()
    })

    test('the tabs, the switch and the settings', async () => {
      const { page, popup } = await flow.openBoth()
      await tabTo(popup, '[role=tab]')
      await press(popup, 'ArrowRight')
      await popup.waitForSelector('#tab-links[aria-selected=true]')
      await press(popup, 'ArrowLeft')
      await listed(popup, 'nvidia')
      await tabTo(popup, '[role=switch]')
      await flow.pause()
      await press(popup, ' ')
      await says(popup, t('offTitle', 'www.kmib.co.kr'))
      await press(popup, ' ')
      await listed(popup, 'nvidia')
      await tabTo(popup, '[data-action=settings]')
      await press(popup, 'Enter')
      await says(popup, t('settingsMarks'))
      expect(await focused(popup)).toBe(t('settings'))
      await tabTo(popup, '[name=marks]')
      await flow.pause()
      await press(popup, 'ArrowDown')
      await flow.storedSoon({ marks: 'every', sitesOff: [] })
      await flow.settings()
      await popup.close()
      await page.close()
    })

    test('no error was logged', () => {
      expect(session.consoleErrors).toEqual([])
    })
  })

  describe.each([
    ['light', false],
    ['dark', true],
  ] as const)('axe, %s', (name, dark) => {
    let session: Session
    let flow: PanelFlow
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', dark, routes: ROUTES })
      flow = panelFlow(session, 'background awake')
      await flow.settings({ mutedEntities: ['tsmc'], mutedTypes: ['policy'] })
    })
    afterEach(() => session.tidy())
    afterAll(() => session?.close())

    test('the popup has no violation in any view', async () => {
      const { page, popup } = await flow.openBoth()
      expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark)
      const found: string[] = []
      const check = async (view: string, off: readonly string[] = []) => {
        found.push(...(await violations(popup, off)).map((text) => `${name}, ${view}: ${text}`))
      }
      await check('list')
      await popup.click('[data-row=nvidia]')
      await opened(popup, '엔비디아')
      await check('entity')
      await lookUp(popup, 'tpu')
      await results(popup, 'TPU')
      // Arrow keys in the box scroll the results, which axe believes only of a list that itself scrolls.
      await check('results', ['scrollable-region-focusable'])
      await lookUp(popup, 'zzqqxx')
      await says(popup, t('searchNone', 'zzqqxx'))
      await check('nothing found')
      await press(popup, 'Escape')
      await popup.click('[data-action=settings]')
      await popup.waitForSelector('.undoable')
      await check('settings')
      await popup.click('[data-action=back]')
      await popup.click('#tab-names')
      await popup.waitForSelector('summary')
      await check('all names')
      await popup.click('#tab-page')
      await popup.click('[role=switch]')
      await popup.waitForSelector('[data-action=turnOn]')
      await check('switched off')
      await popup.close()
      await page.close()
      expect(found).toEqual([])
    })

    test('nor have its messages', async () => {
      const found: string[] = []
      await flow.settings()
      for (const [address, selector] of [
        [`${HOST}/bakery`, '[data-action=markHere]'],
        [`${HOST}/`, '.note'],
        [ELSEWHERE, '[data-action=readOnce]'],
      ] as const) {
        const page = await session.open(address)
        const popup = await session.popup(page)
        await popup.waitForSelector(selector)
        found.push(...(await violations(popup)).map((text) => `${name}, ${address}: ${text}`))
        await popup.close()
        await page.close()
      }
      expect(found).toEqual([])
      expect(session.consoleErrors).toEqual([])
    })
  })
})
