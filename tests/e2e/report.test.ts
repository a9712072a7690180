/** "Report a wrong mark": prepared on the reader's machine, copied by the reader, sent by nobody else. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { wordsIn } from '../../src/ui/words/all.ts'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import {
  askPage,
  CARD_HOST,
  cardHidden,
  cardShown,
  clicksCount,
  hoverMark,
  marksPainted,
  strayRequests,
  tapMark,
} from './harness/signals.ts'
import { opened } from './panel.ts'

const { t } = wordsIn('ko')
const HOST = 'http://www.kmib.co.kr'
const ARTICLE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta property="og:type" content="article"><title>AI 칩</title><style>body{font:18px/1.8 sans-serif;margin:40px}</style></head>
<body><article><h1>엔비디아와 그 이웃</h1>
<p>엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다. SK하이닉스는 HBM을 엔비디아에 공급한다. 올해도 TSMC는 바쁘다.</p>
<p>쿠다는 엔비디아의 소프트웨어이며 파이토치는 쿠다 위에서 돌아간다. 삼성전자도 HBM을 만든다.</p>
<p>구글은 TPU를 직접 설계해 데이터센터에서 쓰고, 메타는 그 칩을 눈여겨보고 있다.</p></article>
<textarea id="paste" spellcheck="false"></textarea><div style="height:1500px"></div></body></html>`
const ROUTES = {
  [`${HOST}/article?from=mail#top`]: { html: ARTICLE },
  [`${HOST}/article?from=mail`]: { html: ARTICLE },
  // The page forbids scripts the clipboard, and shows the reader's copies to itself.
  [`${HOST}/strict`]: { html: ARTICLE, headers: { 'permissions-policy': 'clipboard-write=()' } },
} as const
const reportOf = (sentence: string) =>
  [
    `Sentence: ${sentence}`,
    'Marked: "TSMC" as tsmc (company)',
    'What it is: ',
    `Chiplight ${manifest.version}, ko`,
  ].join('\n')
const FIRST = reportOf('엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다.')

type Root = ElementHandle<ShadowRoot>

/** Resolves once the card shows `selector`. */
const inCard = (page: Page, selector: string) =>
  page.waitForFunction(
    (host, wanted) => document.querySelector(host)?.shadowRoot?.querySelector(wanted),
    { polling: 20 },
    CARD_HOST,
    selector,
  ) as Promise<ElementHandle<HTMLElement>>
const middleOf = async (page: Page, selector: string) =>
  (await inCard(page, selector)).evaluate((element) => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
const clickIn = async (page: Page, selector: string) => {
  await clicksCount(page)
  const { x, y } = await middleOf(page, selector)
  await page.mouse.click(x, y)
}
const tapIn = async (page: Page, selector: string) => {
  await clicksCount(page)
  const { x, y } = await middleOf(page, selector)
  await page.touchscreen.tap(x, y)
}
const reportIn = async (page: Page) =>
  (await inCard(page, '.report textarea')).evaluate((field) => (field as HTMLTextAreaElement).value)
const saysInCard = (page: Page, text: string) =>
  page.waitForFunction(
    (host, wanted) =>
      document.querySelector(host)?.shadowRoot?.querySelector('.report [role=status]')?.textContent ===
      wanted,
    { polling: 20 },
    CARD_HOST,
    text,
  )
/** What the reader gets who pastes into `field`. */
async function pasted(page: Page, field: string): Promise<string> {
  await page.focus(field)
  await page.keyboard.down('Control')
  await page.keyboard.press('v')
  await page.keyboard.up('Control')
  return page.$eval(field, (area) => (area as HTMLTextAreaElement).value)
}

inEachBrowser((browser) => {
  let session: Session
  const open = async (path: string) => {
    const page = await session.open(HOST + path)
    await marksPainted(page)
    return page
  }
  beforeAll(async () => {
    session = await launch({ browser, lang: 'ko', routes: ROUTES })
    await (await session.inside()).evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, language: 'ko', marks: 'every' } }),
    )
  })
  afterAll(() => session?.close())
  afterEach(() => session?.tidy())

  describe.each(['/article?from=mail', '/strict'])('on the card, %s', (path) => {
    test('by mouse: copied is what is shown, and nothing of the address', async () => {
      const page = await open(path)
      await hoverMark(page, 'TSMC')
      await cardShown(page)
      await clickIn(page, '[data-action=mute]')
      await clickIn(page, '[data-action=report]')
      expect(await reportIn(page)).toBe(FIRST)
      // A click that a script makes up copies nothing.
      await (await inCard(page, '[data-action=copy-report]')).evaluate((button) => button.click())
      await clickIn(page, '[data-action=copy-report]')
      await saysInCard(page, t('reportCopied'))
      await page.keyboard.press('Escape')
      await cardHidden(page)
      expect(await pasted(page, '#paste')).toBe(FIRST)
    })
  })

  test('the sentence is that of the mark the card was opened from', async () => {
    const page = await open('/article?from=mail')
    await askPage(session, page, { kind: 'jump', id: 'tsmc', index: 1 })
    await askPage(session, page, { kind: 'command', name: 'open-card' })
    await cardShown(page)
    await clickIn(page, '[data-action=mute]')
    await clickIn(page, '[data-action=report]')
    expect(await reportIn(page)).toBe(reportOf('올해도 TSMC는 바쁘다.'))
  })

  test('by keys: each step reached by Tab, the focus never lost', async () => {
    const page = await open('/article?from=mail')
    await askPage(session, page, { kind: 'jump', id: 'tsmc', index: 0 })
    await askPage(session, page, { kind: 'command', name: 'open-card' })
    const root: Root = await cardShown(page)
    await clicksCount(page)
    const focused = () =>
      root.evaluate((shadow) => {
        const at = shadow.activeElement as HTMLElement | null
        return at?.dataset.action ?? at?.localName ?? ''
      })
    const tabTo = async (action: string) => {
      for (let step = 0; step < 60; step++) {
        if ((await focused()) === action) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never reached ${action}`)
    }
    await tabTo('mute')
    await page.keyboard.press('Enter')
    await inCard(page, '[data-action=report]')
    await tabTo('report')
    await page.keyboard.press('Enter')
    await inCard(page, '.report textarea')
    expect(await focused()).toBe('textarea')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('copy-report')
    await page.keyboard.press('Enter')
    await saysInCard(page, t('reportCopied'))
    await page.keyboard.press('Escape')
    await cardHidden(page)
    expect(await pasted(page, '#paste')).toBe(FIRST)
  })

  test('by touch, on the sheet of a small window', async () => {
    const page = await open('/article?from=mail')
    await tapMark(page, 'TSMC', browser === 'chrome')
    await cardShown(page)
    await tapIn(page, '[data-action=mute]')
    await tapIn(page, '[data-action=report]')
    expect(await reportIn(page)).toBe(FIRST)
    await tapIn(page, '[data-action=copy-report]')
    await saysInCard(page, t('reportCopied'))
  })

  test('from the entity in the panel', async () => {
    const article = await open('/article?from=mail')
    const tab = await session.tabId(article)
    const panel = await session.extensionPage(`panel.html?tab=${tab}#entity=tsmc`)
    await opened(panel, 'TSMC')
    await panel.locator('[data-action=report]').click()
    await panel.waitForSelector('.report textarea')
    expect(await panel.$eval('.report textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(FIRST)
    await panel.locator('[data-action=copy-report]').click()
    await panel.waitForFunction(
      (wanted) => document.querySelector('.report [role=status]')?.textContent === wanted,
      { polling: 20 },
      t('reportCopied'),
    )
    await article.bringToFront()
    expect(await pasted(article, '#paste')).toBe(FIRST)
  })

  test('nobody was asked for anything but the pages, and no error was logged', () => {
    expect(strayRequests(session, ROUTES)).toEqual([])
    expect(session.consoleErrors).toEqual([])
  })
})
