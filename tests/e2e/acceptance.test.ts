/**
 * A real article with gold marks, where one is at hand: CHIPLIGHT_ACCEPTANCE names a folder with
 * article.txt and gold.json ({names: {key: [name...]}, mentions: [{start, end, key, optional?}]}, UTF-16
 * offsets). Every mention must be marked and linked, and nothing else. The text is its publisher's, so it
 * is never part of this repository.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { cardHidden, cardShown, hoverMark, marksPainted, pageRead } from './harness/signals.ts'

interface Gold {
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly mentions: readonly {
    start: number
    end: number
    surface: string
    key: string
    optional?: boolean
  }[]
}

const folder = process.env.CHIPLIGHT_ACCEPTANCE
const URL = 'http://www.kmib.co.kr/article/view.asp'

/** Each line an element that knows where in the text it begins. */
function pageOf(text: string): string {
  let offset = 0
  const lines = text.split('\n').map((line, index) => {
    const tag = index === 0 ? 'h1' : 'p'
    const html =
      line === ''
        ? ''
        : `<${tag} data-offset="${offset}">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`
    offset += line.length + 1
    return html
  })
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>${text.split('\n')[0]}</title></head><body><article>${lines.join('\n')}</article></body></html>`
}

describe.skipIf(folder === undefined)('the acceptance article', () => {
  inEachBrowser((browser) => {
    let session: Session
    let gold: Gold
    beforeAll(async () => {
      const text = (await readFile(join(folder ?? '', 'article.txt'), 'utf8')).trim()
      gold = JSON.parse(await readFile(join(folder ?? '', 'gold.json'), 'utf8')) as Gold
      session = await launch({ browser, lang: 'ko', routes: { [URL]: { html: pageOf(text) } } })
      await (await session.inside()).evaluate(() =>
        chrome.storage.local.set({ settings: { version: 1, marks: 'every' } }),
      )
    })
    afterAll(() => session?.close())

    test('every mention is marked, and nothing else', async () => {
      const page = await session.open(URL)
      await marksPainted(page)
      const marked = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map((mark) => {
            const base = Number(mark.startContainer.parentElement?.dataset.offset)
            return [base + mark.startOffset, base + mark.endOffset] as const
          }),
        ),
      )
      const spans = new Set(marked.map(([start, end]) => `${start}-${end}`))
      const missing = gold.mentions.filter(
        ({ start, end, optional }) => !optional && !spans.has(`${start}-${end}`),
      )
      const known = new Set(gold.mentions.map(({ start, end }) => `${start}-${end}`))
      expect(missing.map(({ surface, start }) => `${surface} at ${start}`)).toEqual([])
      expect([...spans].filter((span) => !known.has(span))).toEqual([])
    })

    test('the card of every name opens by mouse and is of the right entity', async () => {
      const page = await session.open(URL)
      await marksPainted(page)
      await pageRead(session, page)
      const first = new Map(
        gold.mentions
          .filter(({ optional }) => !optional)
          .map((mention) => [`${mention.key} ${mention.surface}`, mention]),
      )
      for (const { surface, key } of first.values()) {
        await hoverMark(page, surface)
        const root = await cardShown(page)
        const shown = await root.evaluate((shadow) => shadow.textContent ?? '')
        expect(
          gold.names[key]?.some((name) => shown.toLowerCase().includes(name.toLowerCase())),
          `${surface}: ${shown.slice(0, 60)}`,
        ).toBe(true)
        await page.keyboard.press('Escape')
        await cardHidden(page)
        await page.mouse.move(1, 1)
      }
    })
  })
})
