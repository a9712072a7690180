/** What the tests of the card share: its article on pages of several kinds, and what a reader does to the card. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { GRACE } from '../../src/page/pointer/hover.ts'
import type { Session } from './harness/launch.ts'
import { CARD_HOST, cardShown, clicksCount, hoverMark, marksPainted } from './harness/signals.ts'

export const HOST = 'http://www.kmib.co.kr'
const LINES = `<h1>엔비디아와 그 이웃</h1>
<p>엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다. SK하이닉스는 HBM을 엔비디아에 공급한다.</p>
<p>쿠다는 엔비디아의 소프트웨어이며 <a href="/next" id="link">파이토치</a>는 쿠다 위에서 돌아간다. 삼성전자도 HBM을 만든다.</p>
<p>구글은 TPU를 직접 설계해 데이터센터에서 쓰고, 메타는 그 칩을 눈여겨보고 있다.</p>`
const page = (body: string, style = '') =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><title>AI 칩</title><style>body{font:18px/1.8 sans-serif;margin:40px}${style}</style></head><body>${body}</body></html>`
const article = `<article>${LINES}</article><div style="height:2000px"></div>`

export const ROUTES = {
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

export type Root = ElementHandle<ShadowRoot>
export const nameIn = (root: Root) =>
  root.evaluate((shadow) => shadow.querySelector('.name')?.firstElementChild?.textContent ?? '')
export const boxOf = (target: Page) =>
  target.evaluate((selector) => {
    const { left, top, right, bottom } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, right, bottom }
  }, CARD_HOST)
/** Nothing tells that a card will not close: twice the longest that it may take is let pass. */
export const stays = async (target: Page) => {
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
export const clickIn = async (target: Page, root: Root, selector: string) => {
  await clicksCount(target)
  const { x, y } = await root.evaluate((shadow, wanted) => {
    const box = shadow.querySelector(wanted)?.getBoundingClientRect()
    if (!box) throw new Error(`no ${wanted} in the card`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, selector)
  await target.mouse.click(x, y)
}

/** Whether the background sleeps whenever the reader does the next thing. */
export const MODES = ['background awake', 'background stopped between messages'] as const
type Mode = (typeof MODES)[number]

export interface CardFlow {
  /** Stops the background, in the mode that says so. */
  pause(): Promise<void>
  /** Opens a page of `ROUTES`; resolves once it is marked. */
  open(path: string): Promise<Page>
  hovered(target: Page, text: string): Promise<Root>
  /** Writes settings: Korean, and what is given. */
  settings(change: object): Promise<void>
}

export function cardFlow(session: Session, mode: Mode): CardFlow {
  const pause = async () => {
    if (mode === 'background stopped between messages') await session.stopBackground()
  }
  return {
    pause,
    async open(path) {
      await pause()
      const target = await session.open(HOST + path)
      await marksPainted(target)
      await pause()
      return target
    },
    async hovered(target, text) {
      await hoverMark(target, text)
      return cardShown(target)
    },
    async settings(change) {
      await (await session.inside()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
        version: 1,
        language: 'ko',
        ...change,
      })
    },
  }
}
