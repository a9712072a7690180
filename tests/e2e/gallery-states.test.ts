/** Every state of card, panel and our other pages: accessible in every language, scheme and way of seeing. */
import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'
import { type OpenGallery, openGallery } from '../gallery/open.ts'
import type { Look } from '../gallery/states.tsx'

let gallery: OpenGallery
let page: Page
let devtools: CDPSession
let names: readonly string[] = []

beforeAll(async () => {
  gallery = await openGallery()
  ;({ page } = gallery)
  devtools = await page.createCDPSession()
  names = await page.evaluate(() => window.gallery.names)
})
afterAll(() => gallery?.close())

const media = (features: Readonly<Record<string, string>>) =>
  devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
afterEach(() => media({}))

test('there are states of everything', () => {
  for (const kind of ['card', 'sheet', 'panel', 'page options', 'page welcome']) {
    expect(names.some((name) => name.startsWith(kind))).toBe(true)
  }
})

const violationsOf = async (states: readonly string[], look: Look): Promise<string[]> => {
  const found: string[] = []
  for (const name of states) {
    await gallery.show(name, look)
    found.push(...(await gallery.violations(name)).map((text) => `${name}: ${text}`))
  }
  return found
}

test.each([
  ['en', false],
  ['en', true],
  ['ko', true],
] as const)(
  'axe finds nothing wrong in %s, dark: %s',
  async (language, dark) => {
    expect(await violationsOf(names, { language, dark })).toEqual([])
  },
  240_000,
)

/** One state of each kind, for what changes words or colours but not what is drawn. */
const SOME = [
  'card company',
  'card chip',
  'sheet company',
  'panel page',
  'panel links',
  'panel map',
  'panel settings muted',
  'panel quiet',
  'page options changed',
  'page welcome',
]

test.each([
  ['ko', false],
  ['ja', false],
  ['zh-Hans', true],
  ['zh-Hant', false],
] as const)(
  'axe finds nothing wrong in %s, dark: %s, in a state of each kind',
  async (language, dark) => {
    expect(names).toEqual(expect.arrayContaining(SOME))
    expect(await violationsOf(SOME, { language, dark })).toEqual([])
  },
  120_000,
)

test.each([
  ['more contrast', { 'prefers-contrast': 'more' }],
  ['forced colours', { 'forced-colors': 'active' }],
] as const)(
  'axe finds nothing wrong with %s',
  async (_, features) => {
    for (const dark of [false, true]) {
      await media({ ...features, 'prefers-color-scheme': dark ? 'dark' : 'light' })
      expect(await violationsOf(SOME, { language: 'en', dark })).toEqual([])
    }
  },
  120_000,
)

test('with reduced motion nothing moves', async () => {
  await media({ 'prefers-reduced-motion': 'reduce' })
  const moving: string[] = []
  for (const name of names) {
    await gallery.show(name, { language: 'en', dark: false })
    const count = await page.evaluate(() => document.getAnimations().length)
    if (count > 0) moving.push(name)
  }
  expect(moving).toEqual([])
}, 120_000)

test.each([320, 360, 640])(
  'our pages need no sideways scrolling at %i pixels',
  async (width) => {
    // 320: what is left of a window of 1280 at a zoom of 400%; 640: at 200%.
    await page.setViewport({ width, height: 640 })
    await page.addStyleTag({ content: '.gallery{padding:0}.stage-page{width:100%}' })
    const wide: string[] = []
    for (const language of LANGUAGES) {
      for (const name of names.filter((one) => one.startsWith('page'))) {
        await gallery.show(name, { language, dark: false })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) wide.push(`${name} (${language}): ${over}`)
      }
    }
    await page.setViewport({ width: 1280, height: 800 })
    expect(wide).toEqual([])
  },
  120_000,
)

test('nothing was logged as an error', () => {
  expect(gallery.errors).toEqual([])
})
