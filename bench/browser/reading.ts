/** From document_idle to the first frame with marks, on Korean articles; and what of the page's DOM changed. */
import type { Page } from 'puppeteer-core'
import { type Deadline, rounds, Samples } from '../clock.ts'
import type { Figure } from '../figures.ts'
import { median } from '../figures.ts'
import type { BenchPage } from '../pages/page.ts'
import { IDLE } from '../pages/probe.ts'
import type { Setting, Variant } from './setting.ts'
import { untilMarked } from './setting.ts'

/** Goals of the reading, ms. */
const COLD = 150
const WARM = 50

interface Times {
  /** ms from document_idle to the end of the first frame after it. */
  readonly frame: number
  /** ms from document_idle to the end of the first frame with marks. */
  readonly marks: number
}

async function readTimes(page: Page, variant: Variant): Promise<Times> {
  if (variant === 'ours') await untilMarked(page)
  const found = await page.waitForFunction(
    (idle, needsMarks) => {
      const at = performance.getEntriesByName(idle)[0]?.startTime
      const seen = globalThis.benchSeen
      if (at === undefined || !seen || seen.idleFrame < 0 || (needsMarks && seen.marksFrame < 0)) return null
      return { frame: seen.idleFrame - at, marks: seen.marksFrame - at }
    },
    { polling: 20, timeout: 10_000 },
    IDLE,
    variant === 'ours',
  )
  return (await found.jsonValue()) as Times
}

/** Nodes of every kind and attributes in the document. */
const countNodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document)
    let count = 0
    for (let node: Node | null = document; node; node = walker.nextNode())
      count += 1 + (node instanceof Element ? node.attributes.length : 0)
    return count
  })

export async function benchReading(
  setting: Setting,
  articles: readonly BenchPage[],
  count: number,
  deadline: Deadline,
): Promise<Figure[]> {
  const { session, engine } = setting
  const page = await session.newPage()
  const visit = async (article: BenchPage, variant: Variant) => {
    // The welcome page comes when it likes, and a tab behind it draws one frame a second in Firefox.
    await page.bringToFront()
    await page.goto(setting.url(article, variant))
    return readTimes(page, variant)
  }
  const times = new Samples<string>()
  const nodes = new Samples<string>()
  for (const article of articles) await visit(article, 'ours')
  await rounds(count, deadline, async () => {
    for (const article of articles) {
      const { name } = article
      times.add(`${name} bare`, (await visit(article, 'bare')).frame)
      const before = await countNodes(page)
      await session.stopBackground()
      times.add(`${name} cold`, (await visit(article, 'ours')).marks)
      times.add(`${name} warm`, (await visit(article, 'ours')).marks)
      nodes.add(name, (await countNodes(page)) - before)
    }
  })
  await page.close()
  return articles.flatMap(({ name }) => {
    const bare = { what: 'next frame of the page alone', value: median(times.of(`${name} bare`)) }
    const figure = (what: string, samples: readonly number[]): Figure => ({
      group: 'reading',
      name: `${name}: ${what}`,
      where: engine,
      unit: 'ms',
      samples,
    })
    return [
      figure('document_idle to the next frame, without Chiplight', times.of(`${name} bare`)),
      {
        ...figure('document_idle to marks, background stopped', times.of(`${name} cold`)),
        under: COLD,
        beside: bare,
      },
      { ...figure('document_idle to marks, warm', times.of(`${name} warm`)), under: WARM, beside: bare },
      {
        ...figure('nodes and attributes added before a hover', nodes.of(name)),
        unit: 'count',
        under: 1,
      } as const,
    ]
  })
}
