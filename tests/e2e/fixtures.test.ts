/** The templates of the web: the right text is marked on each, and nothing beside it; other subjects stay bare. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offTopic, offTopicPath, pagePath, pages } from '../fixtures/index.ts'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { countMarks, marksPainted, pageRead } from './harness/signals.ts'
import { readMarks } from './marks.ts'

const routes = Object.fromEntries([
  ...pages.map((page) => [page.url, { file: pagePath(page) }]),
  ...offTopic.map((page) => [page.url, { file: offTopicPath(page) }]),
])

inEachBrowser((browser) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ browser, routes })
    await (await session.inside()).evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, marks: 'every' } }),
    )
  })
  afterAll(() => session?.close())

  test.each(pages.map((page) => [page.kind, page] as const))('%s', async (kind, fixture) => {
    const page = await session.open(fixture.url)
    if (kind.startsWith('react')) await page.waitForSelector('html[data-complete]')
    const state = await pageRead(session, page)
    if (fixture.root === null) {
      expect(state.status).toBe('no-article')
      expect(await countMarks(page)).toBe(0)
      await page.close()
      return
    }
    await marksPainted(page)
    const wanted = fixture.mustMark
    // A page that is put together before our eyes is read until it rests.
    let marks = await readMarks(page)
    const missing = async () => {
      marks = await readMarks(page)
      return wanted.filter(
        ({ text, inSentence }) =>
          !marks.some((mark) => mark.text === text && mark.around.includes(inSentence)),
      )
    }
    if (kind.startsWith('react')) await expect.poll(missing, { timeout: 10_000 }).toEqual([])
    expect(await missing()).toEqual([])
    const wrong = marks.filter(({ around }) => fixture.mustNotMark.some((noise) => around.includes(noise)))
    expect(wrong).toEqual([])
    await page.close()
  })

  describe('articles on other subjects', () => {
    test.each(offTopic.map((page) => [page.file, page] as const))('%s stays bare', async (_, fixture) => {
      const page = await session.open(fixture.url)
      const { status } = await pageRead(session, page)
      expect(status).toBe('quiet')
      expect(await countMarks(page)).toBe(0)
      await page.close()
    })
  })

  test('no error was logged', () => expect(session.consoleErrors).toEqual([]))
})
