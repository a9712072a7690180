/**
 * Pages that mean harm. Each is seen twice: on a host we do not read, and on one we do. It must be the same
 * page both times; our marks and card work or stay away; and it learns nothing but which words are marked.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { pageRead } from './harness/signals.ts'
import {
  beside,
  cardComes,
  cardOnTop,
  HIDDEN,
  hoverName,
  learned,
  outcome,
  plantSecrets,
  readFrames,
  SECRETS,
  storedNow,
} from './hostile/kit.ts'
import { ARTICLE, HOSTILE, type HostilePage, pageOf } from './hostile/pages.ts'
import { installSpy } from './hostile/spy.ts'

const READ = 'http://www.kmib.co.kr'
const UNREAD = 'http://unlisted.example'
const paths = new Map(HOSTILE.map((page, index) => [page, `/hostile/${index}`]))
const ROUTES = Object.fromEntries([
  ...[...paths].flatMap(([page, path]) => [
    [READ + path, pageOf(page)] as const,
    [UNREAD + path, pageOf(page)] as const,
  ]),
  ['http://www.etnews.com/framed', pageOf({ name: 'framed', expect: 'card' })] as const,
])
const hasName = ({ article = ARTICLE, body = '' }: HostilePage) => `${article}${body}`.includes('id="name"')

inEachBrowser((browser) => {
  let session: Session
  /** The card's own sentence, which no page may read. */
  let sentence = ''
  const visit = async (host: string, hostile: HostilePage): Promise<Page> => {
    const page = await session.newPage()
    await page.evaluateOnNewDocument(installSpy)
    // The card's root is closed, as readers have it.
    await page.goto(`${host}${paths.get(hostile)}#closed`)
    await page.bringToFront()
    if (hostile.settled) {
      await expect
        .poll(() => page.evaluate(hostile.settled ?? ''), { timeout: 20_000, interval: 30 })
        .toBe(true)
    }
    return page
  }
  beforeAll(async () => {
    session = await launch({ browser, lang: 'ko', routes: ROUTES })
    await plantSecrets(session)
    const card = await (await session.inside()).evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'entity', id: 'nvidia' }),
    )
    sentence = (card as { description: { ko: string } }).description.ko.slice(0, 12)
    expect(sentence.length).toBe(12)
  })
  afterAll(() => session?.close())

  test.each(HOSTILE.map((hostile) => [hostile.name, hostile] as const))(
    'a page that %s',
    async (_name, hostile) => {
      const { expect: expects } = hostile
      const errorsBefore = session.consoleErrors.length
      const bare = await visit(UNREAD, hostile)
      if (hasName(hostile)) await hoverName(bare)
      const expected = await outcome(bare, hostile.restless)
      await bare.close()
      const errorsBare = session.consoleErrors.slice(errorsBefore)

      const page = await visit(READ, hostile)
      const { status } = await pageRead(session, page)
      expect(status).toBe(expects === 'quiet' ? 'no-article' : 'marked')
      if (hasName(hostile)) await hoverName(page)
      if (expects === 'card') await cardComes(page)
      expect(await outcome(page, hostile.restless)).toBe(expected.replaceAll(UNREAD, READ))
      // The card's public words it may look for (docs/privacy.md), but not read.
      const words = [...HIDDEN, sentence, session.extensionId]
      const found = await learned(page, words, hostile.heavy)
      expect(found.filter((word) => word !== `found ${sentence}`)).toEqual([])
      if (expects !== 'card') expect(await cardOnTop(page)).toBe(false)
      if (page.frames().length > 1) expect(await readFrames(session, page)).toEqual([])
      // It still answers, and logs what it logged without us.
      expect(await beside(page, () => 1 + 1)).toBe(2)
      const errors = session.consoleErrors.slice(errorsBefore + errorsBare.length)
      expect(new Set(errors.map((line) => line.replaceAll(READ, '')))).toEqual(
        new Set(errorsBare.map((line) => line.replaceAll(UNREAD, ''))),
      )
      await page.close()
    },
  )

  test('nothing of the reader’s was changed, opened or asked for', async () => {
    for (const key of ['settings', 'watch', 'own'] as const) {
      expect(await storedNow(session, key)).toEqual(SECRETS[key])
    }
    const pages = await session.browser.pages()
    expect(pages.map((page) => page.url()).filter((url) => url.includes('panel.html'))).toEqual([])
    expect(
      session.proxy.requests.filter(({ served, url }) => !served && !url.endsWith('/favicon.ico')),
    ).toEqual([])
  })
})
