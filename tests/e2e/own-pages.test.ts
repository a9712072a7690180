/** The welcome page and the settings page in real browsers, in every language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/knowledge/vocabulary.ts'
import { wordsIn } from '../../src/ui/words/all.ts'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import {
  cardHidden,
  cardShown,
  hoverMark,
  markedTexts,
  marksPainted,
  strayRequests,
} from './harness/signals.ts'
import { HOST, ROUTES } from './popup-flow.ts'

/** Names of the welcome page's article that are marked, in each language. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Nvidia',
    'TSMC',
    'SK hynix',
    'Samsung Electronics',
    'HBM',
    'Google',
    'TPU',
    'Broadcom',
    'CUDA',
    'PyTorch',
    'Meta',
  ],
  ko: [
    '엔비디아',
    'TSMC',
    'SK하이닉스',
    '삼성전자',
    'HBM',
    '구글',
    'TPU',
    '브로드컴',
    '쿠다',
    '파이토치',
    '메타',
  ],
  ja: [
    'エヌビディア',
    'TSMC',
    'SKハイニックス',
    'サムスン電子',
    'HBM',
    'グーグル',
    'TPU',
    'ブロードコム',
    'CUDA',
    'PyTorch',
    'メタ',
  ],
  'zh-Hans': [
    '英伟达',
    '台积电',
    'SK海力士',
    '三星电子',
    'HBM',
    '谷歌',
    'TPU',
    '博通',
    'CUDA',
    'PyTorch',
    'Meta',
  ],
  'zh-Hant': [
    '輝達',
    '台積電',
    'SK海力士',
    '三星電子',
    'HBM',
    'Google',
    'TPU',
    '博通',
    'CUDA',
    'PyTorch',
    'Meta',
  ],
}

inEachBrowser((browser) => {
  let session: Session
  const store = async (settings: object) =>
    (await session.inside()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
      version: 1,
      ...settings,
    })
  const stored = async () =>
    (await session.inside()).evaluate(
      async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>,
    )

  beforeAll(async () => {
    session = await launch({ browser, lang: 'en', routes: ROUTES })
  })
  afterAll(() => session?.close())

  describe.each(LANGUAGES)('the welcome page in %s', (language) => {
    const words = wordsIn(language)
    test('marks its article, opens cards over it, and asks for nothing', async () => {
      await store({ language })
      const page = await session.extensionPage('welcome.html')
      await marksPainted(page)
      const marked = await markedTexts(page)
      expect(NAMES[language].filter((name) => !marked.includes(name))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      expect(await page.$$eval('input, select, textarea, form', (asking) => asking.length)).toBe(0)
      const [name = ''] = NAMES[language]
      await hoverMark(page, name)
      const root = await cardShown(page)
      const text = await root.evaluate((shadow) => shadow.textContent)
      expect(text).toContain(name)
      for (const key of ['sectionArticle', 'sectionConnected'] as const) expect(text).toContain(words.t(key))
      await page.keyboard.press('Escape')
      await cardHidden(page)
      await page.close()
    })
  })

  test('the welcome page leaves to the background what other pages ask', async () => {
    const welcome = await session.extensionPage('welcome.html')
    await marksPainted(welcome)
    // It once answered first, now and then: so that "now and then" is seen, several articles.
    for (let round = 0; round < 4; round++) {
      const article = await session.open(`${HOST}/article`)
      await article.bringToFront()
      await marksPainted(article)
      await article.close()
    }
    await welcome.close()
  })

  test('the welcome page changes its language with the settings, marks, card and all', async () => {
    await store({ language: 'en' })
    const page = await session.extensionPage('welcome.html')
    await marksPainted(page)
    await store({ language: 'ja' })
    await page.waitForFunction(() => document.documentElement.lang === 'ja', { polling: 20 })
    await page.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((marks) =>
          [...marks].some(
            ({ startContainer, startOffset, endOffset }) =>
              startContainer.textContent?.slice(startOffset, endOffset) === 'エヌビディア',
          ),
        ),
      { polling: 20 },
    )
    await hoverMark(page, 'エヌビディア')
    const root = await cardShown(page)
    expect(await root.evaluate((shadow) => shadow.textContent)).toContain(wordsIn('ja').t('sectionConnected'))
    await page.close()
  })

  test('settings are kept at once, and the page speaks the language that is chosen', async () => {
    await store({ language: 'en' })
    const page = await session.extensionPage('options.html')
    await page.waitForSelector('[data-type=person].example')
    await page.click('[name=marks][value=every]')
    await page.click('[data-setting=type-person]')
    await page.click('[data-setting=badge]')
    await page.click('[name=language][value=zh-Hant]')
    await page.waitForFunction(
      (heading) => document.querySelector('h1')?.textContent === heading,
      { polling: 20 },
      wordsIn('zh-Hant').t('settings'),
    )
    expect(await stored()).toMatchObject({
      marks: 'every',
      mutedTypes: ['person'],
      badge: false,
      language: 'zh-Hant',
    })
    await page.click('[data-setting=type-person]')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-setting=type-person]')?.checked,
      { polling: 20 },
    )
    // A name that is written alike everywhere is no Chinese word.
    const lang = await page.$eval('.example[data-type=chip]', (example) => example.getAttribute('lang'))
    expect(lang).toBe('en')
    await page.close()
  })

  test('Tab alone reaches every control, in the order they are read', async () => {
    await store({ language: 'en' })
    for (const [path, least] of [
      ['options.html', 17],
      ['welcome.html', 1],
    ] as const) {
      const page = await session.extensionPage(path)
      await page.waitForSelector('main a')
      // Radio buttons of one name are one stop.
      const stops = await page.$$eval('a[href], button, input', (all) =>
        all.flatMap((one, index) =>
          one instanceof HTMLInputElement && one.type === 'radio' && !one.checked ? [] : [index],
        ),
      )
      expect(stops.length).toBeGreaterThanOrEqual(least)
      const reached: number[] = []
      for (const _ of stops) {
        await page.keyboard.press('Tab')
        reached.push(
          await page.evaluate(() =>
            [...document.querySelectorAll('a[href], button, input')].indexOf(
              document.activeElement as Element,
            ),
          ),
        )
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
        })
        expect(outline).toBe(true)
      }
      expect(reached).toEqual(stops)
      await page.close()
    }
  })

  test('nothing but the articles was asked for, and nothing was logged as an error', () => {
    expect(strayRequests(session, { [`${HOST}/article`]: { html: '' } })).toEqual([])
    expect(session.consoleErrors).toEqual([])
  })
})
