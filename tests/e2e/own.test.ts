/** Names the reader adds, packs, and the file of everything: in, out, refused, brought back. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { cardShown, cardText, hoverMark, markedTexts, marksPainted } from './harness/signals.ts'
import { lookUp, opened, results, says } from './panel.ts'
import { HOST, MODES, type PanelFlow, panelFlow, ROUTES, t } from './popup-flow.ts'

const NEWS = `${HOST}/own`
const PAGES = {
  ...ROUTES,
  [NEWS]: {
    html: ROUTES[`${HOST}/article`].html.replace(
      '삼성전자도',
      '타이니팹은 GPU를 시험하고 Acme Substrates는 기판을 만든다. 삼성전자도',
    ),
  },
} as const
const folder = mkdtempSync(join(tmpdir(), 'chiplight-own-'))
const SCRIPT = '<img src=x onerror="document.title=1">'

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const choose = async (panel: Page, action: string, path: string) => {
  const input = (await panel.waitForSelector(`[data-file=${action}]`)) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
}

inEachBrowser((browser) => {
  describe.each(MODES)('%s', (mode) => {
    let session: Session
    let flow: PanelFlow
    const view = async (name: 'own' | 'backup'): Promise<Page> => {
      const panel = await session.extensionPage(`panel.html?view=tab#view=${name}`)
      await panel.waitForSelector('.mine .name')
      return panel
    }
    const article = async () => {
      const page = await session.open(NEWS)
      await marksPainted(page)
      return page
    }
    const own = async () =>
      (await session.inside()).evaluate(
        async () =>
          ((await chrome.storage.local.get('own')).own as { items: { names: string[] }[] })?.items ?? [],
      )
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: PAGES })
      flow = panelFlow(session, mode)
      await flow.settings()
    })
    afterEach(() => session.tidy())
    afterAll(() => session?.close())

    test('a name is added by the form, which says what is wrong with it', async () => {
      const panel = await view('own')
      await panel.click('[data-action=add-own]')
      await panel.waitForSelector('[name=name]')
      await panel.type('[name=name]', 'Tiny Fab')
      await panel.type('[name=aliases]', '타이니팹')
      await panel.type('[name=note]', '두 층 위의 회사')
      await panel.type('[name=link]', 'javascript:alert(1)')
      await panel.click('[data-action=save-own]')
      await says(panel, t('formBadLink'))
      await panel.$eval('[name=link]', (field) => (field as HTMLInputElement).select())
      await panel.type('[name=link]', 'https://example.com/tiny')
      await panel.click('[data-action=save-own]')
      await panel.waitForSelector('[data-row^="own:"]')
      expect(await own()).toMatchObject([
        { names: ['Tiny Fab', '타이니팹'], link: 'https://example.com/tiny' },
      ])
      await flow.pause()
      await lookUp(panel, 'tiny')
      await results(panel, '타이니팹')
      await panel.keyboard.press('Enter')
      await opened(panel, '타이니팹')
      await says(panel, t('originOwn'))
      await panel.close()
    })

    test('pages show it only when the reader says so, and the card is the reader’s own', async () => {
      const before = await article()
      expect(await markedTexts(before)).not.toContain('타이니팹')
      await before.close()
      const panel = await view('own')
      await panel.click('[data-setting=paintOwn]')
      await flow.storedSoon({ paintOwn: true })
      await panel.close()
      await flow.pause()
      const page = await article()
      expect(await markedTexts(page)).toContain('타이니팹')
      await flow.pause()
      await hoverMark(page, '타이니팹')
      const root = await cardShown(page)
      const shown = await cardText(root)
      expect(shown).toContain('두 층 위의 회사')
      expect(shown).toContain(t('originOwn'))
      await page.close()
    })

    test('a bad pack is refused with row and field and changes nothing, a good one is found and goes again', async () => {
      const panel = await view('own')
      const bad = [
        { id: SCRIPT, type: SCRIPT, names: [SCRIPT], description: SCRIPT },
        { id: 'a', type: 'company', names: ['Aa'], links: { website: 'javascript:alert(1)' } },
      ]
      await choose(panel, 'add-pack', fileOf('bad.json', { entities: bad }))
      await says(panel, t('packRefused', 'bad.json'))
      await says(
        panel,
        `${t('problemRow', 2)} (a), links.website: ${t('problemLink', 'javascript:alert(1)')}`,
      )
      expect(await panel.$('img')).toBeNull()
      expect(await panel.$('[data-pack]')).toBeNull()
      await choose(
        panel,
        'add-pack',
        fileOf('makers.csv', `name,description\nAcme Substrates,"${SCRIPT.replaceAll('"', '""')}"\n`),
      )
      await panel.waitForSelector('[data-pack=makers]')
      await flow.pause()
      await lookUp(panel, 'acme')
      await results(panel, 'Acme')
      await says(panel, t('originPack', 'makers'))
      await panel.keyboard.press('Enter')
      await opened(panel, 'Acme Substrates')
      await says(panel, t('originPack', 'makers'))
      await says(panel, SCRIPT)
      expect(await panel.$('img')).toBeNull()
      await panel.close()
      await flow.pause()
      const page = await article()
      expect(await markedTexts(page)).toEqual(expect.arrayContaining(['타이니팹', 'Acme Substrates']))
      await page.close()
      const again = await view('own')
      await (await again.waitForSelector('[data-action=delete-pack]'))?.click()
      await again.waitForFunction(() => !document.querySelector('[data-pack]'))
      await again.click('[data-action=bring-back-pack]')
      await again.waitForSelector('[data-pack=makers]')
      await again.close()
    })

    test('a file of everything comes in with a report, after it was looked at', async () => {
      const panel = await view('backup')
      await choose(panel, 'choose-state', fileOf('newer.json', { format: 'chiplight-state', version: 99 }))
      await says(panel, t('refusedNewer', 'newer.json'))
      await choose(panel, 'choose-state', fileOf('cut.json', '{"format":"chiplight-st'))
      await says(panel, t('refusedJson', 'cut.json'))
      const state = {
        format: 'chiplight-state',
        version: 2,
        settings: { marks: 'every', trail: true },
        watch: [{ id: 'tsmc', starred: true, note: 'N2', changed: '2026-11-20' }],
        own: [
          { id: 'own:zzzz', type: 'person', names: ['김반도'], note: '', link: 'javascript:x', changed: '' },
        ],
        trail: [
          {
            url: 'https://example.com/a',
            title: 'Kept',
            day: '2026-11-20',
            at: 5,
            met: [{ id: 'tsmc', sentence: 's' }],
          },
        ],
      }
      await choose(panel, 'choose-state', fileOf('state.json', state))
      await panel.waitForSelector('[data-action=apply-state]')
      const column = (part: string, name: string) =>
        panel.$eval(`[data-part=${part}] [data-column=${name}]`, (cell) => cell.textContent)
      expect(await column('trail', 'added')).toBe('1')
      expect(await column('own', 'refused')).toBe('1')
      expect(await flow.stored()).not.toMatchObject({ marks: 'every' })
      await flow.pause()
      await panel.click('[data-action=apply-state]')
      await says(panel, t('backupDone', 2, 1, 0, 1))
      // The switch that keeps a trail is the reader's alone.
      await flow.storedSoon({ marks: 'every', trail: false, paintOwn: true })
      expect(await own()).toHaveLength(1)
      await panel.evaluate(() => {
        location.hash = '#view=trail'
        dispatchEvent(new PopStateEvent('popstate'))
      })
      await says(panel, 'Kept')
      await panel.close()
    })

    test('a name is edited, deleted and brought back', async () => {
      const panel = await view('own')
      await (await panel.waitForSelector('[data-action=edit-own]'))?.click()
      await panel.waitForSelector('[name=note]')
      await panel.type('[name=note]', '!')
      await panel.click('[data-action=save-own]')
      await (await panel.waitForSelector('[data-action=delete-own]'))?.click()
      await expect.poll(own).toEqual([])
      await panel.click('[data-action=bring-back]')
      await panel.waitForSelector('[data-row^="own:"]')
      expect(await own()).toMatchObject([{ note: '두 층 위의 회사!' }])
      await panel.close()
    })

    test('nothing went wrong on the way', () => expect(session.consoleErrors).toEqual([]))
  })
})
