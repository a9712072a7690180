/**
 * From the end of the dwell (300 ms after the pointer came to rest) to the painted card. The card's host is
 * the one thing of ours a page can see; a card that first opens empty counts when it has its final height.
 */
import type { Page } from 'puppeteer-core'
import { DWELL } from '../../src/page/pointer/hover.ts'
import { CARD_HOST } from '../../tests/e2e/harness/signals.ts'
import { type Deadline, rounds, Samples } from '../clock.ts'
import type { Figure } from '../figures.ts'
import type { BenchPage } from '../pages/page.ts'
import { type Setting, untilMarked } from './setting.ts'

/** What is there when the pointer comes to rest, and the goal (ms) for it. */
const CASES = {
  next: { name: 'another card of the page, warm', under: 50 },
  first: { name: 'first card of a page, warm (scripts join first)', under: undefined },
  nextStopped: { name: 'another card, background stopped before the pointer came', under: 200 },
  firstStopped: {
    name: 'first card of a page, background stopped before the pointer came',
    under: undefined,
  },
} as const
type Case = keyof typeof CASES

/** ms after which a card will not come. */
const PATIENCE = 4000
/** Frames after the card appeared in which its height may still change. */
const SETTLE = 12

interface Point {
  readonly x: number
  readonly y: number
}

/** Centres of the first painted mark of as many different texts as there are in view, in reading order of types. */
const marksInView = (page: Page): Promise<Point[]> =>
  page.evaluate(() => {
    const seen = new Set<string>()
    const points: Point[] = []
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        const { x, y, width, height } = range.getBoundingClientRect()
        if (seen.has(range.toString()) || y < 40 || y + height > innerHeight - 40 || height > 40) continue
        seen.add(range.toString())
        points.push({ x: x + width / 2, y: y + height / 2 })
      }
    }
    return points
  })

/**
 * Runs in the page: `done` is the ms from the first pointer move (the pointer enters the mark, and its dwell
 * begins) to the frame that shows the card; -1 when none comes.
 */
function watchCard(selector: string, settle: number, patience: number): { done: Promise<number> } {
  let entered = -1
  let height = 0
  let painted = 0
  let frames = 0
  const begun = performance.now()
  const move = ({ timeStamp }: PointerEvent) => {
    entered = timeStamp
  }
  addEventListener('pointermove', move, { once: true, capture: true })
  // A message posted before a frame is painted is delivered after it.
  const afterFrame = new MessageChannel()
  afterFrame.port1.onmessage = () => {
    painted = performance.now()
  }
  const done = new Promise<number>((resolve) => {
    const look = () => {
      const card = document.querySelector(`${selector}:popover-open`)
      const now = card?.getBoundingClientRect().height ?? 0
      if (now > 0 && now !== height) {
        height = now
        afterFrame.port2.postMessage(0)
      }
      if (height > 0 && ++frames > settle) resolve(painted - entered)
      else if (performance.now() - begun > patience) resolve(-1)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return { done }
}

/** Rests the pointer on a mark; ms from the end of the dwell to the painted card. Closes the card again. */
async function openCard(page: Page, { x, y }: Point): Promise<number> {
  // A handle to an object: a promise by itself would be waited for before the pointer moves.
  const watching = await page.evaluateHandle(watchCard, CARD_HOST, SETTLE, PATIENCE)
  // Two steps, as the pointer would only appear on the mark otherwise.
  await page.mouse.move(x, y + 1)
  await page.mouse.move(x, y)
  const elapsed = await watching.evaluate(({ done }) => done)
  await watching.dispose()
  if (elapsed < 0) throw new Error('no card opened')
  await page.keyboard.press('Escape')
  await page.mouse.move(2, 2)
  await page.waitForFunction((selector) => !document.querySelector(`${selector}:popover-open`), {}, CARD_HOST)
  return elapsed - DWELL
}

export async function benchCard(
  setting: Setting,
  article: BenchPage,
  count: number,
  deadline: Deadline,
): Promise<Figure[]> {
  const { session, engine } = setting
  const page = await session.newPage()
  const times = new Samples<Case>()
  const visit = async () => {
    await page.goto(setting.url(article, 'ours'))
    await untilMarked(page)
    return marksInView(page)
  }
  await rounds(count, deadline, async (round) => {
    const warm = await visit()
    const mark = (index: number) => warm[(round + index) % warm.length] as Point
    times.add('first', await openCard(page, mark(0)))
    times.add('next', await openCard(page, mark(1)))
    await session.stopBackground()
    times.add('nextStopped', await openCard(page, mark(2)))
    const cold = await visit()
    await session.stopBackground()
    times.add('firstStopped', await openCard(page, cold[round % cold.length] as Point))
  })
  await page.close()
  return Object.entries(CASES).map(([key, { name, under }]): Figure => {
    const figure = { group: 'card', where: engine, name, unit: 'ms', samples: times.of(key as Case) } as const
    return under === undefined ? figure : { ...figure, under }
  })
}
