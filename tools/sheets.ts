/**
 * `npm run sheets [-- --browser firefox] [--theme dark] [--language ko] [--built DIR] [--singles DIR]`: takes a
 * picture of every view in both browsers, light and dark, and writes them as sheets into docs/images/sheets, to
 * be looked at before a release. `--built` takes a test build that is there; `--singles` keeps each picture, too.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { LANGUAGES, type Language } from '../src/knowledge/vocabulary.ts'
import { launch, type Session } from '../tests/e2e/harness/launch.ts'
import { CARD_HOST, markRect, marksPainted } from '../tests/e2e/harness/signals.ts'
import { chromiumArguments, type Engine, findBrowser, howToGet } from './browsers.ts'
import { buildExtension } from './build.ts'
import { type Demo, demos } from './demo/index.ts'

const OUT = fileURLToPath(new URL('../docs/images/sheets', import.meta.url))
const ENGINES: readonly Engine[] = ['chrome', 'firefox']
const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Views of the panel by the place they are found at, what to wait for, and how large they are. */
const POPUP = { width: 400, height: 600 } as const
const PANEL: readonly (readonly [name: string, place: string, ready: string, size: Size])[] = [
  ['popup', '#', '[data-row]', POPUP],
  ['links', '#view=links', '.claims li', POPUP],
  ['map', '#view=map', 'svg [data-said=true]', POPUP],
  ['look-up', '#q=who+supplies+hbm', '[role=option]', POPUP],
  ['entity', '#entity=nvidia', '.entity .name', POPUP],
  ['watch', '#view=watch', '.watch .row', POPUP],
  ['trail', '#view=trail', '.mine .name', POPUP],
  ['side', '?view=side#view=links', '.claims li', { width: 340, height: 760 }],
]
const PAGES: readonly (readonly [name: string, path: string, ready: string, size: Size])[] = [
  ['options', 'options.html', '[data-type=person].example', { width: 1120, height: 860 }],
  ['welcome', 'welcome.html', 'article p', { width: 1120, height: 860 }],
]
/** The mention a card is opened on, in each demo. */
const CARD = { ko: '스케드MD', en: 'SK hynix' } as const

interface Size {
  readonly width: number
  readonly height: number
}
interface Picture {
  readonly name: string
  readonly png: Buffer
}

const WATCH = ['nvidia', 'schedmd', 'hbm'].map((id) => ({
  id,
  starred: true,
  note: '',
  changed: '2026-11-20',
}))

/** Resolves once nothing moves any more and two frames were drawn. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })

async function cardOn(article: Page, mention: string): Promise<Buffer> {
  const { x, y, width, height } = await markRect(article, mention)
  await article.mouse.move(x + width / 2, y + height / 2 + 1)
  await article.mouse.move(x + width / 2, y + height / 2)
  await article.waitForFunction(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('.name'),
    { polling: 20 },
    CARD_HOST,
  )
  await settled(article)
  return Buffer.from(await article.screenshot())
}

/** All pictures of one language, in a browser that runs. */
async function picturesOf(session: Session, language: Language, demo: Demo): Promise<Picture[]> {
  await (await session.inside()).evaluate(
    (settings, items) => chrome.storage.local.set({ settings, watch: { version: 1, items } }),
    { version: 1, language, trail: true },
    WATCH,
  )
  const article = await session.newPage()
  await article.setViewport({ width: 760, height: 860 })
  await article.goto(demo.url)
  await marksPainted(article)
  const pictures: Picture[] = [{ name: 'card', png: await cardOn(article, CARD[demo.lang]) }]
  const tab = await session.tabId(article)
  const add = async (name: string, path: string, ready: string, size: Size) => {
    const opened = await session.extensionPage(path)
    await opened.setViewport(size)
    try {
      await opened.waitForSelector(ready)
    } catch (error) {
      console.error(`${name}: ${String(error)}`)
    }
    await settled(opened)
    pictures.push({ name, png: Buffer.from(await opened.screenshot()) })
    await opened.close()
  }
  for (const [name, place, ready, size] of PANEL) {
    const [query = '', hash = ''] = place.split('#')
    await add(name, `panel.html${query === '' ? '?' : `${query}&`}tab=${tab}#${hash}`, ready, size)
  }
  for (const [name, path, ready, size] of PAGES) await add(name, path, ready, size)
  await article.close()
  return pictures
}

/** Puts pictures beside one another at half their size, each with its name. */
async function sheetOf(pictures: readonly Picture[], dark: boolean): Promise<Uint8Array> {
  const chrome = findBrowser('chrome')
  if (!chrome) throw new Error(howToGet('chrome'))
  const browser = await puppeteer.launch({ executablePath: chrome.path, args: [...chromiumArguments()] })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1240, height: 400, deviceScaleFactor: 1 })
    const figures = pictures.map(
      ({ name, png }) =>
        `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
    )
    await page.setContent(`<!doctype html><style>
      body { margin: 16px; display: flex; flex-wrap: wrap; gap: 14px; align-items: flex-start; font: 12px sans-serif;
        background: ${dark ? '#30343b' : '#d5d9e0'}; color: ${dark ? '#e4e7ec' : '#344054'} }
      figure { margin: 0 } img { display: block; zoom: 0.6 }
    </style>${figures.join('')}`)
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    return await page.screenshot({ type: 'webp', quality: 60, fullPage: true })
  } finally {
    await browser.close()
  }
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    theme: { type: 'string' },
    language: { type: 'string' },
    built: { type: 'string' },
    singles: { type: 'string' },
  },
})
const wanted = <T extends string>(all: readonly T[], one: string | undefined) =>
  all.filter((name) => one === undefined || one.split(',').includes(name))

/** Languages shown dark, too: the others have the same colours. */
const DARK: readonly Language[] = ['en', 'ko']

async function shoot(browser: Engine, theme: Theme, extension: string): Promise<void> {
  const dark = theme === 'dark'
  const routes = Object.fromEntries(demos.map(({ url, file }) => [url, { file }]))
  const session = await launch({ browser, lang: 'en', dark, routes, extension })
  try {
    for (const language of wanted(LANGUAGES, values.language)) {
      if (dark && !DARK.includes(language)) continue
      const demo = demos.find(({ lang }) => lang === (language === 'ko' ? 'ko' : 'en'))
      if (!demo) throw new Error('there is no demo article')
      const pictures = await picturesOf(session, language, demo)
      const name = `${browser}-${language}-${theme}`
      if (values.singles) {
        await mkdir(values.singles, { recursive: true })
        for (const picture of pictures) {
          await writeFile(join(values.singles, `${name}-${picture.name}.png`), picture.png)
        }
      }
      await writeFile(join(OUT, `${name}.webp`), await sheetOf(pictures, dark))
      console.log((await readFile(join(OUT, `${name}.webp`))).length, name)
    }
  } finally {
    await session.close()
  }
}

await mkdir(OUT, { recursive: true })
const built = values.built
  ? { chrome: resolve(values.built, 'chrome'), firefox: resolve(values.built, 'firefox') }
  : await buildExtension({ test: true, out: 'artifacts/sheets', quiet: true })
for (const browser of wanted(ENGINES, values.browser)) {
  for (const theme of wanted(THEMES, values.theme)) await shoot(browser, theme, built[browser])
}
