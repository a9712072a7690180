/** What the popup's tests have in common: pages, modes, and the steps they all begin with. */
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { wordsIn } from '../../src/ui/words/all.ts'
import type { Session } from './harness/launch.ts'
import { marksPainted } from './harness/signals.ts'
import { listed } from './panel.ts'

export const HOST = 'http://www.kmib.co.kr'
/** Not on the list of news hosts. */
export const ELSEWHERE = 'http://unlisted.example/story'
/** The interface's words in Korean, which the popup speaks here. */
export const { t, count } = wordsIn('ko')
const html = (body: string, type = 'article') =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta property="og:type" content="${type}"><title>AI 칩</title><style>body{font:18px/1.8 sans-serif;margin:40px}</style></head><body>${body}</body></html>`
// Room between the paragraphs, so that a jump has somewhere to go.
const ARTICLE = html(`<article><h1 id="title">엔비디아와 그 이웃</h1>
<p id="first">엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다. SK하이닉스는 HBM을 엔비디아에 공급한다.</p><div style="height:1500px"></div>
<p id="second">쿠다는 엔비디아의 소프트웨어이며 파이토치는 쿠다 위에서 돌아간다. 삼성전자도 HBM을 만든다.</p><div style="height:1500px"></div>
<p id="last">젠슨 황이 이끄는 엔비디아는 칩을 설계만 하고 생산은 TSMC에 맡긴다.</p></article>`)
const BAKERY =
  html(`<article><h1>동네 빵집, 삼성전자 직원들에게 빵을 나누다</h1><p>수원의 작은 빵집이 이웃에게 빵을 나누었다. 삼성전자 직원들도 줄을 섰다. 빵은 아침마다 새로 구우며 값은 오르지 않았다.</p>
<p>주인은 밀가루를 반죽하고 하룻밤 재운 뒤 굽는다고 말했다. 겨울에는 단팥을, 여름에는 옥수수를 넣는다. 손님들은 골목 끝까지 줄을 선다.</p></article>`)
const FRONT = html(
  '<ul><li><a href="/article">엔비디아와 그 이웃</a></li><li><a href="/bakery">동네 빵집</a></li></ul>',
  'website',
)
/** More names than a popup shows rows. */
const NAMES = {
  nvidia: '엔비디아',
  tsmc: 'TSMC',
  amd: 'AMD',
  intel: '인텔',
  broadcom: '브로드컴',
  qualcomm: '퀄컴',
  micron: '마이크론 테크놀로지',
  asml: 'ASML',
  'samsung-electronics': '삼성전자',
  'sk-hynix': 'SK하이닉스',
  openai: '오픈AI',
  deepseek: '딥시크',
  huawei: '화웨이',
  h100: 'H100',
  h200: 'H200',
  gb200: 'GB200',
  b200: 'B200',
  mi300x: 'MI300X',
  h20: 'H20',
  cuda: '쿠다',
  pytorch: '파이토치',
  rocm: 'ROCm',
  vllm: 'vLLM',
  tensorflow: '텐서플로',
  hbm: 'HBM',
  hbm3e: 'HBM3E',
  hbm4: 'HBM4',
  cowos: 'CoWoS',
  nvlink: 'NVLink',
  'jensen-huang': '젠슨 황',
  'lisa-su': '리사 수',
  'sam-altman': '샘 올트먼',
} as const
export const MANY = { url: `${HOST}/many`, ids: Object.keys(NAMES) } as const
export const ROUTES = {
  [MANY.url]: {
    html: html(
      `<article><h1>엔비디아의 이웃</h1>${Object.values(NAMES)
        .map((name) => `<p>이 기사는 ${name}, 그리고 반도체 시장을 함께 다룬다.</p>`)
        .join('')}</article>`,
    ),
  },
  [`${HOST}/article`]: { html: ARTICLE },
  [`${HOST}/bakery`]: { html: BAKERY },
  [`${HOST}/`]: { html: FRONT },
  [ELSEWHERE]: { html: ARTICLE },
} as const
/** Entities of the article. */
export const LISTED = [
  'nvidia',
  'tsmc',
  'sk-hynix',
  'samsung-electronics',
  'gpu',
  'cuda',
  'pytorch',
  'hbm',
  'jensen-huang',
]

export const MODES = ['background awake', 'background stopped between messages'] as const

export interface PanelFlow {
  /** Stops the background in the mode that does; nothing else. */
  pause(): Promise<void>
  /** Sets the reader's settings, all others to their defaults. */
  settings(change?: object): Promise<void>
  stored(): Promise<unknown>
  /** Resolves once storage holds what it should. */
  storedSoon(expected: object): Promise<void>
  /** An article that is marked, and the panel about it with its list. */
  openBoth(): Promise<{ page: Page; popup: Page }>
}

export function panelFlow(session: Session, mode: (typeof MODES)[number]): PanelFlow {
  const pause = async () => {
    if (mode === 'background stopped between messages') await session.stopBackground()
  }
  const stored = async () =>
    (await session.inside()).evaluate(async () => (await chrome.storage.local.get('settings')).settings)
  return {
    pause,
    stored,
    async settings(change = {}) {
      await (await session.inside()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
        version: 1,
        language: 'ko',
        ...change,
      })
    },
    async storedSoon(expected) {
      await expect.poll(stored, { timeout: 10_000 }).toMatchObject(expected)
    },
    async openBoth() {
      await pause()
      const page = await session.open(`${HOST}/article`)
      await marksPainted(page)
      await pause()
      const popup = await session.popup(page)
      await listed(popup, 'nvidia')
      await pause()
      return { page, popup }
    },
  }
}
