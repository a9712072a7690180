/** The page as a reader has it: read, marked, otherwise untouched, whatever it does and whatever stops. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { askPage, countMarks, markedTexts, marksPainted, pageRead, strayRequests } from './harness/signals.ts'

const HOST = 'http://www.kmib.co.kr'
const DEMO = fileURLToPath(new URL('../../tools/demo/ko.html', import.meta.url))
const BODY = `<article><h1>엔비디아와 그 이웃</h1>
<p>엔비디아는 GPU를 설계하고 TSMC가 이를 생산한다. SK하이닉스는 HBM을 엔비디아에 공급한다.</p>
<p>쿠다는 엔비디아의 소프트웨어이며 파이토치는 쿠다 위에서 돌아간다. 삼성전자도 HBM을 만든다.</p>
<p id="last">구글은 TPU를 직접 설계해 데이터센터에서 쓰고, 메타는 그 칩을 눈여겨보고 있다.</p></article>`
const article = (body: string, head = '') =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>AI 칩</title>${head}</head><body>${body}</body></html>`

const ROUTES = {
  [`${HOST}/demo`]: { file: DEMO },
  [`${HOST}/plain`]: { html: article(BODY) },
  [`${HOST}/snapshot`]: {
    html: article(
      `${BODY}<script>addEventListener('DOMContentLoaded',()=>{window.before=document.documentElement.outerHTML})</script>`,
    ),
  },
  [`${HOST}/strict`]: {
    html: article(BODY),
    headers: {
      'content-security-policy': "default-src 'none'; img-src *; require-trusted-types-for 'script'",
    },
  },
  [`${HOST}/throws`]: {
    html: article(`${BODY}<script>setInterval(()=>{throw new Error('page')},5)</script>`),
  },
  [`${HOST}/empty`]: { html: article('') },
  [`${HOST}/huge`]: {
    html: article(
      `<article><p>${'엔비디아는 SK하이닉스의 HBM을 산다. '.repeat(10)}</p><p>${'가나다 '.repeat(1_250_000)}</p></article>`,
    ),
  },
  [`${HOST}/long`]: {
    html: article(
      `<article>${'<p>엔비디아는 SK하이닉스의 HBM을 사고 TSMC에 칩을 맡긴다.</p>'.repeat(2000)}</article>`,
    ),
  },
  [`${HOST}/away`]: { html: article(`${BODY}<script>setTimeout(()=>{location.href='/plain'},0)</script>`) },
  [`${HOST}/login`]: { html: article(BODY) },
  'http://login.kmib.co.kr/a': { html: article(BODY) },
  [`${HOST}/frozen`]: {
    html: article(
      `<script>Object.freeze(Array.prototype);Object.freeze(Node.prototype);Range=null;Highlight=null;document.querySelector=()=>{throw 1}</script>${BODY}`,
    ),
  },
} as const

inEachBrowser((browser) => {
  describe.each(['background awake', 'background stopped between messages'])('%s', (mode) => {
    let session: Session
    const pause = async () => {
      if (mode === 'background stopped between messages') await session.stopBackground()
    }
    const settings = async (change: object) => {
      await (await session.inside()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
        version: 1,
        ...change,
      })
    }
    const open = async (path: string) => {
      await pause()
      return session.open(HOST + path)
    }
    beforeAll(async () => {
      session = await launch({ browser, lang: 'ko', routes: ROUTES })
    })
    afterAll(() => session?.close())

    test('an article is marked, and its DOM is what it was, byte for byte', async () => {
      const page = await open('/snapshot')
      await marksPainted(page)
      expect(await markedTexts(page)).toEqual(
        expect.arrayContaining(['엔비디아', 'TSMC', 'SK하이닉스', 'HBM', '쿠다', '파이토치', '구글', 'TPU']),
      )
      const [before, after] = await page.evaluate(() => [
        (window as unknown as { before: string }).before,
        document.documentElement.outerHTML,
      ])
      expect(after).toBe(before)
      await page.close()
    })

    test('the popup learns what is on the page', async () => {
      const page = await open('/plain')
      const state = await pageRead(session, page)
      expect(state.status).toBe('marked')
      const nvidia = state.entities.find(({ id }) => id === 'nvidia')
      expect(nvidia?.positions).toHaveLength(4)
      expect(nvidia?.positions[0]).toBe(0)
      await pause()
      expect(await askPage(session, page, { kind: 'jump', id: 'nvidia', index: 3 })).toBe(true)
      expect(await askPage(session, page, { kind: 'jump', id: 'nvidia', index: 4 })).toBe(false)
      await page.close()
    })

    test('strict policies and a page that breaks its own prototypes change nothing', async () => {
      for (const path of ['/strict', '/frozen', '/throws']) {
        const page = await open(path)
        await marksPainted(page)
        expect((await pageRead(session, page)).status, path).toBe('marked')
        await page.close()
      }
    })

    test('text that comes later is marked', async () => {
      const page = await open('/plain')
      await marksPainted(page)
      await pause()
      await page.evaluate(() => {
        const paragraph = document.createElement('p')
        paragraph.textContent = '딥시크는 화웨이의 어센드 칩도 쓴다.'
        document.querySelector('article')?.append(paragraph)
      })
      await page.waitForFunction(
        () =>
          [...CSS.highlights.values()].some((marks) =>
            [...marks].some(({ startContainer }) => startContainer.textContent?.startsWith('딥시크')),
          ),
        { polling: 50 },
      )
      await page.close()
    })

    test('an article that is replaced, as frameworks do, is marked again', async () => {
      const page = await open('/plain')
      await marksPainted(page)
      await pause()
      await page.evaluate(() => {
        const old = document.querySelector('article')
        old?.replaceWith(old.cloneNode(true))
      })
      await page.waitForFunction(
        () =>
          [...CSS.highlights.values()].some((marks) =>
            [...marks].some(({ startContainer }) => startContainer.isConnected),
          ),
        { polling: 50 },
      )
      await page.close()
    })

    test('navigation without a load reads the new story', async () => {
      const page = await open('/plain')
      await marksPainted(page)
      await pause()
      await page.evaluate(() => {
        history.pushState({}, '', '/other')
        const article = document.querySelector('article')
        article?.replaceChildren(
          ...Array.from({ length: 4 }, () =>
            Object.assign(document.createElement('p'), {
              textContent:
                '정원에 물을 주는 방법은 계절마다 다르다. 여름에는 아침 일찍 주는 것이 좋고 겨울에는 한낮에 준다. 흙이 마르면 넉넉히 준다.',
            }),
          ),
        )
      })
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 })
      expect((await pageRead(session, page)).entities).toEqual([])
      await page.close()
    })

    test('switched off for the site, everything leaves; switched on, it comes back', async () => {
      const page = await open('/plain')
      await marksPainted(page)
      await settings({ sitesOff: ['www.kmib.co.kr'] })
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 20 })
      expect((await pageRead(session, page)).status).toBe('off')
      await pause()
      await settings({})
      await marksPainted(page)
      await page.close()
    })

    test('first mentions, every mention, none, and what is muted', async () => {
      const page = await open('/plain')
      await marksPainted(page)
      const first = await countMarks(page)
      await settings({ marks: 'every' })
      await page.waitForFunction(
        (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) > count,
        { polling: 20 },
        first,
      )
      await settings({ marks: 'every', mutedEntities: ['nvidia'] })
      await page.waitForFunction(
        () =>
          ![...CSS.highlights.values()].some((marks) =>
            [...marks].some(({ startContainer, startOffset }) =>
              (startContainer as Text).data.startsWith('엔비디아', startOffset),
            ),
          ),
        { polling: 20 },
      )
      await settings({ marks: 'off' })
      await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 20 })
      await settings({})
      await page.close()
    })

    test('a background that is stopped while it answers is asked again', async () => {
      const opening = open('/long')
      for (let stop = 0; stop < 4; stop++) await session.stopBackground()
      const page = await opening
      await marksPainted(page)
      expect((await pageRead(session, page)).status).toBe('marked')
      await page.close()
    })

    test('storage that holds rubbish counts as empty', async () => {
      await (await session.inside()).evaluate(() =>
        chrome.storage.local.set({ settings: ['rubbish', { marks: 7 }] }),
      )
      const page = await open('/plain')
      await marksPainted(page)
      await page.close()
      await settings({})
    })

    test('pages with nothing to read, with far too much, or that leave at once do no harm', async () => {
      const empty = await open('/empty')
      expect((await pageRead(session, empty)).status).toBe('no-article')
      await empty.close()
      const huge = await open('/huge')
      expect((await pageRead(session, huge)).status).toBe('marked')
      await huge.close()
      const away = await open('/away')
      await away.waitForFunction(() => location.pathname === '/plain', { polling: 20 })
      await marksPainted(away)
      await away.close()
    })

    test('a sign-in host of a news site is not read', async () => {
      await pause()
      const page = await session.open('http://login.kmib.co.kr/a')
      expect(await askPage(session, page, { kind: 'page-state' })).toBeNull()
      await page.close()
    })

    test('nobody was asked for anything but the pages, and no error was logged', () => {
      // One test goes to an address that nobody serves.
      expect(strayRequests(session, { ...ROUTES, [`${HOST}/other`]: { html: '' } })).toEqual([])
      expect(
        session.consoleErrors.filter(
          (line) => !line.includes('Error: page') && !line.includes('Uncaught page'),
        ),
      ).toEqual([])
    })
  })
})
