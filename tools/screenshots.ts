/**
 * `npm run screenshots`: builds, opens the demo articles in Chromium with the built extension in it, and
 * writes the pictures of docs/images, 1280 by 800 pixels as the stores ask. `-- --only map` narrows it.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import type { Language } from '../tests/e2e/harness/driver.ts'
import { launch, type Session } from '../tests/e2e/harness/launch.ts'
import { CARD_HOST, markRect, marksPainted } from '../tests/e2e/harness/signals.ts'
import { buildExtension } from './build.ts'
import { demos } from './demo/index.ts'

const OUT = fileURLToPath(new URL('../docs/images', import.meta.url))
const SIZE = { width: 1280, height: 800 } as const
/** Where browsers hang the popup: below the toolbar, at its end. */
const POPUP = { width: 400, height: 600, right: 24 } as const

interface Scene {
  readonly name: string
  readonly lang: Language
  readonly dark?: boolean
  take(session: Session, article: Page): Promise<Uint8Array>
}

/** Longer than the card takes to fade in (ms), in a tree that nobody outside can ask when it is done. */
const FADE = 400

/** Resolves once the card is there and has stopped growing (it is drawn again when its knowledge arrives). */
async function cardSettled(page: Page): Promise<void> {
  await page.waitForSelector(`${CARD_HOST}:popover-open`)
  await page.waitForFunction(
    async (selector, pause) => {
      const host = document.querySelector(selector)
      const before = host?.getBoundingClientRect().height ?? 0
      await new Promise((resolve) => setTimeout(resolve, pause))
      return before > 100 && host?.getBoundingClientRect().height === before
    },
    {},
    CARD_HOST,
    FADE,
  )
}

const card =
  (mention: string): Scene['take'] =>
  async (_session, article) => {
    const { x, y, width, height } = await markRect(article, mention)
    // High on the page, so that the card has room below its line.
    const top = SIZE.height / 5
    await article.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - top)
    await article.mouse.move(x + width / 2, top + height)
    await article.mouse.move(x + width / 2, top + height / 2)
    await cardSettled(article)
    return article.screenshot()
  }

/** The popup in front of its article: two pictures of the real thing, put together as the browser does. */
async function inFront(session: Session, article: Page, popup: Page): Promise<Uint8Array> {
  // Ends animations, so that every run gives the same picture.
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  const address = (png: string) => `data:image/png;base64,${png}`
  const [below, above] = [
    await article.screenshot({ encoding: 'base64' }),
    await popup.screenshot({ encoding: 'base64' }),
  ]
  const table = await session.newPage()
  await table.setViewport(SIZE)
  await table.setContent(`<!doctype html><style>
    body { margin: 0; background: url(${address(below)}) }
    img { position: fixed; top: 0; right: ${POPUP.right}px; border-radius: 0 0 8px 8px; box-shadow: 0 0 0 1px #0002, 0 12px 40px #0004 }
  </style><img width="${POPUP.width}" height="${POPUP.height}" src="${address(above)}">`)
  await table.waitForFunction(() => document.images[0]?.complete)
  return table.screenshot()
}

const popup =
  (query: string): Scene['take'] =>
  async (session, article) => {
    const panel = await session.popup(article)
    await panel.waitForSelector('[data-row]')
    if (query !== '') {
      await panel.focus('[role=combobox]')
      await panel.keyboard.type(query)
      await panel.waitForSelector('[role=option]')
    }
    return inFront(session, article, panel)
  }

/** The panel in a tab of its own, about the article, at one of its views. */
const tab =
  (view: string, ready: string): Scene['take'] =>
  async (session, article) => {
    const id = await session.tabId(article)
    const panel = await session.extensionPage(`panel.html?view=tab&tab=${id}#view=${view}`)
    await panel.setViewport(SIZE)
    await panel.waitForSelector(ready)
    // The claims come after the names; Preact draws once they are there.
    await panel.waitForSelector('[data-view=tab] [role=tab]')
    await panel.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    return panel.screenshot()
  }

const VIEWS: readonly (readonly [view: string, take: Scene['take']])[] = [
  ['links', tab('links', '.claims li')],
  ['map', tab('map', 'svg [data-said=true]')],
  ['look-up', popup('who makes gpu')],
]

const SCENES: readonly Scene[] = [
  { name: 'card-ko', lang: 'ko', take: card('스케드MD') },
  { name: 'card-en-dark', lang: 'en', dark: true, take: card('SK hynix') },
  { name: 'popup-ko', lang: 'ko', take: popup('') },
  { name: 'popup-en', lang: 'en', take: popup('hbm') },
  ...(['ko', 'en'] as const).flatMap((lang) =>
    VIEWS.map(([view, take]): Scene => ({ name: `${view}-${lang}`, lang, take })),
  ),
]

async function shoot({ name, lang, dark = false, take }: Scene, extension: string): Promise<string> {
  const demo = demos.find((one) => one.lang === lang)
  if (!demo) throw new Error(`there is no demo article in ${lang}`)
  const session = await launch({
    browser: 'chrome',
    lang,
    dark,
    routes: { [demo.url]: { file: demo.file } },
    extension,
    helper: 'panel.html',
  })
  try {
    // The welcome page comes to the front whenever it is ready: it has to be gone before.
    const welcome = await session.browser.waitForTarget((target) => target.url().includes('welcome.html'))
    await (await welcome.page())?.close()
    const article = await session.newPage()
    await article.setViewport(SIZE)
    await article.goto(demo.url)
    await marksPainted(article)
    const path = join(OUT, `${name}.png`)
    await writeFile(path, await take(session, article))
    return path
  } finally {
    await session.close()
  }
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
await mkdir(OUT, { recursive: true })
const built = await buildExtension({ browsers: ['chrome'], quiet: true })
for (const scene of SCENES.filter(({ name }) => name.includes(values.only)))
  console.log(await shoot(scene, built.chrome))
