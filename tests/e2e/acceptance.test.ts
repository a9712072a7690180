/**
 * A real article with gold marks, where one is at hand: CHIPLIGHT_ACCEPTANCE names a folder with
 * article.txt and gold.json ({names: {key: [name...]}, mentions: [{start, end, key, optional?}]}, UTF-16
 * offsets). Every mention must be marked and linked, and nothing else. The text is its publisher's, so it
 * is never part of this repository.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inEachBrowser } from './harness/browsers.ts'
import { launch, type Session } from './harness/launch.ts'
import { askPage, cardHidden, cardShown, hoverMark, marksPainted } from './harness/signals.ts'

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

    describe.each([
      ['ko', '이 기사에서'],
      ['en', 'In this article'],
    ] as const)('in %s', (language, words) => {
      beforeAll(async () => {
        const settings = { version: 1, marks: 'every', language }
        await (await session.inside()).evaluate(
          (value) => chrome.storage.local.set({ settings: value }),
          settings,
        )
      })
      /** Whether an open card is of the entity that gold expects. */
      const check = async (page: Page, surface: string, key: string) => {
        const root = await cardShown(page)
        const shown = await root.evaluate((shadow) => shadow.textContent ?? '')
        const named = gold.names[key]?.some((name) => shown.toLowerCase().includes(name.toLowerCase()))
        expect(named, `${surface}: ${shown.slice(0, 60)}`).toBe(true)
        expect(shown).toContain(words)
        await page.keyboard.press('Escape')
        await cardHidden(page)
      }

      test('the card of every name opens by mouse', async () => {
        const page = await session.open(URL)
        await marksPainted(page)
        for (const { surface, key } of new Map(
          gold.mentions
            .filter(({ optional }) => !optional)
            .map((mention) => [`${mention.key} ${mention.surface}`, mention]),
        ).values()) {
          await hoverMark(page, surface)
          await check(page, surface, key)
          await page.mouse.move(1, 1)
        }
        await page.close()
      })

      test('and by keyboard', async () => {
        const page = await session.open(URL)
        await marksPainted(page)
        const seen = new Set<string>()
        for (const { surface, key, start } of gold.mentions) {
          const stands = await page.evaluate(
            (offset) =>
              [...CSS.highlights.values()].some((marks) =>
                [...marks].some(
                  ({ startContainer, startOffset }) =>
                    Number(startContainer.parentElement?.dataset.offset) + startOffset === offset,
                ),
              ),
            start,
          )
          if (!stands) continue
          await askPage(session, page, { kind: 'command', name: 'next-mention' })
          if (seen.has(key)) continue
          seen.add(key)
          await askPage(session, page, { kind: 'command', name: 'open-card' })
          await check(page, surface, key)
        }
        const wanted = new Set(gold.mentions.filter(({ optional }) => !optional).map(({ key }) => key))
        expect([...seen]).toEqual(expect.arrayContaining([...wanted]))
        await page.close()
      })
    })
  })
})
