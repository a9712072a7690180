/**
 * What Chiplight takes from a page in Chromium: script and task time of its main thread, its longest task, heap.
 * Each page is visited with and without it, one after the other, each time in a new tab; the difference
 * is ours. Firefox tells nobody the times of a page's thread, so there is no such figure for it.
 */
import type { CDPSession, Page } from 'puppeteer-core'
import { type Deadline, rounds, Samples, sleep } from '../clock.ts'
import { differences, type Figure, median } from '../figures.ts'
import type { BenchPage } from '../pages/page.ts'
import { CLOCK } from './extension.ts'
import { type Setting, untilMarked, VARIANTS, type Variant } from './setting.ts'
import { tasksSince, trace } from './trace.ts'

/** ms a page is left alone: marks are painted long before its end, and nothing is asked of the page meanwhile. */
const REST = 350
/** A task of this length (ms) is one the reader feels. */
const LONG = 50
const KILO = 1024

interface Cost {
  /** ms of script on the main thread since the page began. */
  readonly script: number
  /** ms of all tasks on the main thread since document_idle: script, style, layout, paint. */
  readonly tasks: number
  /** ms of the longest of them. */
  readonly longest: number
  /** KB of JavaScript heap after a collection, over all worlds of the tab. */
  readonly heap: number
  /** ms of one walk over all text nodes, reading each; steps of 0.1 ms. */
  readonly walk: number
}

async function metrics(client: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await client.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

/** A bare walk, by the page itself. */
const walk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const start = performance.now()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length
    return length > 0 ? performance.now() - start : Number.NaN
  })

async function visit(setting: Setting, page: BenchPage, variant: Variant): Promise<Cost> {
  const tab = await setting.session.newPage()
  try {
    const client = await tab.createCDPSession()
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    const spans = await trace(tab, async () => {
      await tab.goto(setting.url(page, variant, 'unwatched'))
      await sleep(REST)
    })
    const tasks = tasksSince(spans, CLOCK)
    const after = await metrics(client)
    if (variant === 'ours') await untilMarked(tab)
    const walked = await walk(tab)
    await client.send('HeapProfiler.collectGarbage')
    const heap = (await metrics(client)).get('JSHeapUsedSize') ?? Number.NaN
    return {
      script: (after.get('ScriptDuration') ?? Number.NaN) * 1000,
      tasks: tasks.reduce((sum, task) => sum + task, 0),
      longest: Math.max(...tasks),
      heap: heap / KILO,
      walk: walked,
    }
  } finally {
    await tab.close()
  }
}

export async function benchCost(
  setting: Setting,
  pages: readonly BenchPage[],
  count: number,
  deadline: Deadline,
): Promise<Figure[]> {
  const costs = new Samples<`${string} ${Variant} ${keyof Cost}`>()
  await rounds(count, deadline, async () => {
    for (const page of pages)
      for (const variant of VARIANTS)
        for (const [what, value] of Object.entries(await visit(setting, page, variant)))
          costs.add(`${page.name} ${variant} ${what as keyof Cost}`, value)
  })
  return pages.flatMap(({ name }): Figure[] => {
    const added = (what: keyof Cost) =>
      differences(costs.of(`${name} ours ${what}`), costs.of(`${name} bare ${what}`))
    const walked = costs.of(`${name} bare walk`)
    const beside = { what: 'bare text walk', value: median(walked) }
    const row = { group: 'cost', where: setting.engine, unit: 'ms' } as const
    return [
      { ...row, name: `${name}: script time added`, samples: added('script'), beside },
      { ...row, name: `${name}: main-thread time added`, samples: added('tasks'), beside },
      {
        ...row,
        name: `${name}: longest task after document_idle`,
        samples: costs.of(`${name} ours longest`),
        under: LONG,
        beside: { what: 'without Chiplight', value: median(costs.of(`${name} bare longest`)) },
      },
      { ...row, name: `${name}: bare text walk`, samples: walked },
      { ...row, name: `${name}: heap added`, unit: 'KB', samples: added('heap') },
    ]
  })
}
