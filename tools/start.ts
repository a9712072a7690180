/**
 * `npm start [-- --browser chrome|chromium|edge|firefox] [--lang ko|en] [--headless]`: builds, opens an
 * installed browser with a fresh profile and the extension in it, and shows the demo articles under the
 * addresses of news sites. Without a display it hovers a mark, opens the popup and leaves pictures.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { launch, type Session } from '../tests/e2e/harness/launch.ts'
import { CARD_HOST, hoverMark, markedTexts, marksPainted } from '../tests/e2e/harness/signals.ts'
import { findBrowser, howToGet, PRODUCTS, type Product } from './browsers.ts'
import { buildExtension } from './build.ts'
import { demos } from './demo/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PICTURES = join(ROOT, 'artifacts')

interface Options {
  readonly product: Product
  readonly lang: 'ko' | 'en'
  readonly headless: boolean
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      lang: { type: 'string', default: 'ko' },
      headless: { type: 'boolean', default: false },
    },
  })
  const named = PRODUCTS.find((product) => product === values.browser)
  if (values.browser !== undefined && !named) throw new Error(`--browser is one of ${PRODUCTS.join(', ')}`)
  if (values.lang !== 'ko' && values.lang !== 'en') throw new Error('--lang is ko or en')
  const product = named ?? (findBrowser('chrome') ? 'chrome' : 'firefox')
  return { product, lang: values.lang, headless: values.headless || !hasDisplay() }
}

/** Says what a wait that ran out was for. */
const because = (what: string) => (error: unknown) => {
  throw new Error(`${what} (${error instanceof Error ? error.message : String(error)})`)
}

/** Longer than the card takes to appear (ms). */
const FADE = 400

/** Hovers a mark until its card is painted, opens the popup, and takes a picture of each. Returns their paths. */
async function takePictures(session: Session, page: Page, name: string): Promise<string[]> {
  await mkdir(PICTURES, { recursive: true })
  const taken: string[] = []
  const take = async (from: Page, what: string) => {
    const path = join(PICTURES, `start-${name}-${what}.png`)
    await from.screenshot({ path: path as `${string}.png` })
    taken.push(path)
  }
  await marksPainted(page).catch(because('nothing was marked on the demo article'))
  await take(page, 'article')
  const [first] = await markedTexts(page)
  await hoverMark(page, first ?? '')
  await page.waitForSelector(`${CARD_HOST}:popover-open`).catch(because(`no card opened for "${first}"`))
  // The card fades in, in a tree that nobody outside can ask when it is done.
  await new Promise((resolve) => setTimeout(resolve, FADE))
  await take(page, 'card')
  const popup = await session.popup(page)
  const filled = popup.waitForFunction(
    () => document.querySelector('[aria-busy="true"]') === null && document.body.textContent !== '',
  )
  await filled.catch(because('the popup stayed empty'))
  await take(popup, 'popup')
  return taken
}

/** Opens the demo articles, the one in the reader's language last, so that it is in front. */
async function openDemos(session: Session, lang: string): Promise<Page> {
  const order = [...demos].sort((a, b) => Number(a.lang === lang) - Number(b.lang === lang))
  const pages: Page[] = []
  for (const { url } of order) pages.push(await session.open(url))
  const front = pages.at(-1)
  if (!front) throw new Error('there is no demo article in tools/demo')
  return front
}

async function start({ product, lang, headless }: Options): Promise<void> {
  const found = findBrowser(product)
  if (!found) {
    const installed = PRODUCTS.filter((other) => findBrowser(other)?.product === other)
    if (installed.length === 0 || product === 'firefox')
      throw new Error(howToGet(product === 'firefox' ? 'firefox' : 'chrome'))
    throw new Error(`${product} was not found. Installed: ${installed.join(', ')}.`)
  }
  const built = await buildExtension({ browsers: [found.engine], quiet: true })
  const routes = Object.fromEntries(demos.map(({ url, file }) => [url, { file }]))
  const session = await launch({
    browser: product,
    lang,
    headless,
    routes,
    extension: built[found.engine],
    helper: 'panel.html',
  })
  const front = await openDemos(session, lang)
  if (headless) {
    const pictures = await takePictures(session, front, `${found.engine}-${lang}`).finally(() =>
      session.close(),
    )
    console.log(
      `${found.path} ran without a display; what it showed:\n${pictures.map((path) => `  ${path}`).join('\n')}`,
    )
    return
  }
  console.log(
    `${found.path} is open with Chiplight in a fresh profile. Close it, or press Ctrl+C here, to end.`,
  )
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()))
  process.once('SIGINT', () => void session.browser.close())
  await closed
  await session.close()
}

try {
  await start(readOptions())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
