/** The built extension loads in a real browser, reads a page of a news host, and asks nobody for anything. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { askPage, pageRead } from './harness/signals.ts'

const ARTICLE = 'http://www.kmib.co.kr/article/view.asp'
const ELSEWHERE = 'http://unlisted.example/'
const html = `<!doctype html><html lang="ko"><head><meta property="og:type" content="article"><title>AI 칩</title></head>
<body><article><h1>AI 칩 이야기</h1><p>엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다.</p>
<p>SK하이닉스는 HBM을 엔비디아에 공급한다. 쿠다는 엔비디아의 소프트웨어다.</p></article></body></html>`

inEachBrowser((browser) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ browser, lang: 'ko', routes: { [ARTICLE]: { html }, [ELSEWHERE]: { html } } })
  })
  afterAll(() => session?.close())

  test('its content script answers on a news host', async () => {
    const page = await session.open(ARTICLE)
    const state = await pageRead(session, page)
    expect(state.host).toBe('www.kmib.co.kr')
  })

  test('it is absent elsewhere', async () => {
    const page = await session.open(ELSEWHERE)
    expect(await askPage(session, page, { kind: 'page-state' })).toBeNull()
  })

  test('its popup opens about the tab it is asked about', async () => {
    const page = await session.open(ARTICLE)
    await pageRead(session, page)
    const popup = await session.popup(page)
    await popup.waitForFunction(() => document.body.textContent !== '', { polling: 20 })
    expect(await popup.evaluate(() => new URL(location.href).searchParams.get('tab'))).toBe(
      String(await session.tabId(page)),
    )
  })

  test('its background comes back after it was stopped', async () => {
    const page = await session.open(ARTICLE)
    await pageRead(session, page)
    await session.stopBackground()
    const inside = await session.inside()
    const card = await inside.evaluate(() => chrome.runtime.sendMessage({ kind: 'entity', id: 'nvidia' }))
    expect(card).toMatchObject({ id: 'nvidia' })
  })

  test('nothing but the pages was asked for, and nothing was logged as an error', () => {
    const foreign = session.proxy.requests.filter(
      ({ url }) => !url.startsWith(ARTICLE) && !url.startsWith(ELSEWHERE),
    )
    expect(foreign.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([])
    expect(session.proxy.requests.some(({ url, served }) => served && url === ARTICLE)).toBe(true)
    expect(session.consoleErrors).toEqual([])
  })
})
