/** What a mouse move costs on a page with 1,000 marks, in Chromium, beside the caret look-up it cannot do without. */
import type { Page } from 'puppeteer-core'
import { SETTINGS_KEY } from '../../src/browser/storage-key.ts'
import { readSettings, type Settings } from '../../src/settings/schema.ts'
import { sleep } from '../clock.ts'
import { type Figure, median } from '../figures.ts'
import type { BenchPage } from '../pages/page.ts'
import { type Setting, untilMarked } from './setting.ts'
import { duration, type Span, trace } from './trace.ts'

/** Moves in one run; a pointer on its way over the text, resting nowhere. */
const MOVES = 300
const VIEW = { width: 1000, height: 800 }
/** Marks the page has at least. */
const MARKS = 1000
/** ms */
const GOAL = 0.1

const useSettings = async (setting: Setting, settings: Settings): Promise<void> => {
  const inside = await setting.session.inside()
  await inside.evaluate((key, value) => chrome.storage.local.set({ [key]: value }), SETTINGS_KEY, settings)
}

/** A path that crosses lines and marks at a steady pace. */
const pathPoint = (index: number) => ({
  x: 150 + ((index * 37) % (VIEW.width - 300)),
  y: 120 + ((index * 11) % (VIEW.height - 240)),
})

async function sweep(page: Page, moves: number): Promise<void> {
  for (let index = 0; index < moves; index++) {
    const { x, y } = pathPoint(index)
    await page.mouse.move(x, y)
  }
}

/** Our time (ms) at each pointer move: what our scripts ran from its dispatch to that of the next. */
function timesPerMove(spans: readonly Span[], origin: string): number[] {
  const moves = spans.filter(({ name, type }) => name === 'EventDispatch' && type === 'pointermove')
  const ours = spans.filter(({ name, url }) => name === 'FunctionCall' && url.startsWith(origin))
  // A function of ours that is called by another of ours is part of the outer one's time.
  const outer = ours.filter((span, index) => {
    const before = ours[index - 1]
    return !before || span.start >= before.end || span.thread !== before.thread
  })
  return moves.map(({ start, thread }, index) => {
    const end = moves[index + 1]?.start ?? Number.POSITIVE_INFINITY
    return outer
      .filter((span) => span.thread === thread && span.start >= start && span.start < end)
      .reduce((sum, span) => sum + duration(span), 0)
  })
}

/** Sweeps the pointer over a page at rest and returns the time per move of the scripts from `origin`. */
async function timeMoves(page: Page, origin: string): Promise<number[]> {
  // The pointer's script joins at the first move.
  await sweep(page, 20)
  await sleep(300)
  return timesPerMove(await trace(page, () => sweep(page, MOVES)), origin)
}

export async function benchPointer(setting: Setting, crowded: BenchPage): Promise<Figure[]> {
  await useSettings(setting, { ...readSettings({}), marks: 'every' })
  const page = await setting.session.newPage()
  await page.bringToFront()
  const bareUrl = setting.url(crowded, 'bare', 'unwatched&caret')
  await page.goto(bareUrl)
  const bare = await timeMoves(page, bareUrl)
  await page.goto(setting.url(crowded, 'ours', 'unwatched'))
  await untilMarked(page)
  const marks = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  )
  if (marks < MARKS) throw new Error(`the crowded page has ${marks} marks only`)
  const ours = await timeMoves(page, `chrome-extension://${setting.session.extensionId}/`)
  await page.close()
  await useSettings(setting, readSettings({}))
  if (median(ours) === 0 || median(bare) === 0) throw new Error('the pointer moves reached no script')
  const row = { group: 'pointer', where: setting.engine, unit: 'ms' } as const
  return [
    {
      ...row,
      name: 'script time of a mouse move over 1,000 marks',
      samples: ours,
      under: GOAL,
      beside: { what: 'handler with a caret look-up alone', value: median(bare) },
    },
    { ...row, name: 'handler with a caret look-up alone, without Chiplight', samples: bare },
  ]
}
