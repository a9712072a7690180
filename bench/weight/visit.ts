/** One visit of a page in a new tab of Chromium, and what it cost. */
import type { CDPSession, Page } from 'puppeteer-core'
import type { Session } from '../../tests/e2e/harness/launch.ts'
import { type Span, trace } from '../browser/trace.ts'
import { sleep } from '../clock.ts'
import type { Variant } from './contenders.ts'
import type { WeightPage } from './pages.ts'

/** ms a page is left alone after its load: all that is timed is over well before. */
const REST = 600
/** ms until the slowest contender has to be done. */
const PATIENCE = 45_000
/** ms; the browser's own limit for a long task. */
const LONG = 50
const KILO = 1024

/** Figures of one visit. ms of the page's main thread unless said otherwise. */
export interface Cost {
  /** Script, ours or the contender's included; functions compiled at their first call count as script. */
  readonly script: number
  /** The same at the next page of its kind in the same tab, whose process knows the scripts already; NaN for contenders. */
  readonly again: number
  /** What the browser compiled before it ran a script. */
  readonly compile: number
  readonly tasks: number
  readonly layout: number
  /** Number of tasks of 50 ms or more since the load. */
  readonly long: number
  /** The longest run of ours, in time the thread really ran; 0 where there is none. */
  readonly slice: number
  /** Nodes added and attributes changed after the load; NaN for contenders, in whom the count would show as cost. */
  readonly nodes: number
  readonly attributes: number
  /** Elements of the page when all is done. */
  readonly elements: number
  readonly shift: number
  /** KB after a collection. */
  readonly heap: number
  /** Script time of 200 comments that are appended one by one, where the page has a place for them. */
  readonly append: number
}

async function metrics(client: CDPSession): Promise<(name: string) => number> {
  const list = (await client.send('Performance.getMetrics')).metrics
  return (name) => list.find((metric) => metric.name === name)?.value ?? Number.NaN
}

const COMMENTS = 200

/** Appends comments one by one, each in a task of its own, and gives the page time to be read again. */
async function appendComments(page: Page, client: CDPSession): Promise<number> {
  const before = (await metrics(client))('ScriptDuration')
  await page.evaluate(async (count) => {
    const live = document.getElementById('live')
    for (let index = 0; index < count; index++) {
      const comment = document.createElement('p')
      comment.textContent = `Reader ${index} asks whether Nvidia or AMD will be first.`
      live?.append(comment)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, COMMENTS)
  await sleep(REST)
  return ((await metrics(client))('ScriptDuration') - before) * 1000
}

/** Throws when a contender is not done in time. A bare walk is left alone: asking it would cost as much as it does. */
async function settled(page: Page, variant: Variant): Promise<void> {
  if (variant === 'mark.js' || variant === 'spans') {
    await page.waitForFunction(() => globalThis.benchDone !== undefined, { polling: 100, timeout: PATIENCE })
  }
  await sleep(REST)
}

/**
 * Microtasks have no address: what follows an `await` of ours is counted by its thread, as the pages here use
 * none themselves.
 */
const longest = (spans: readonly Span[], origin: string): number => {
  const begun = spans.find(({ name, url }) => name === 'EvaluateScript' && url.endsWith('/content.js'))
  const isOurs = ({ name, url, thread, start }: Span) =>
    begun !== undefined &&
    thread === begun.thread &&
    start >= begun.start &&
    (name === 'RunMicrotasks' ||
      ((name === 'FunctionCall' || name === 'EvaluateScript') && url.startsWith(origin)))
  return Math.max(0, ...spans.filter(isOurs).map(({ busy }) => busy))
}

/** Chromium counts from the last navigation on. */
async function scriptAgain(page: Page, client: CDPSession, url: string): Promise<number> {
  await page.goto(url.replace('?', '?again-'))
  await sleep(REST)
  return (await metrics(client))('ScriptDuration') * 1000
}

export async function visit(
  session: Session,
  url: string,
  variant: Variant,
  { marked, live = false }: WeightPage,
): Promise<Cost> {
  const tab = await session.newPage()
  try {
    const client = await tab.createCDPSession()
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    const spans = await trace(tab, async () => {
      await tab.goto(url)
      await settled(tab, variant)
    })
    const after = await metrics(client)
    if (variant === 'walk' && (await tab.evaluate(() => globalThis.benchDone)) === undefined) {
      throw new Error(`the walk over ${url} was not done when it was read`)
    }
    // A page that was read and not marked would pass for a light one.
    if (marked && variant === 'ours' && (await tab.evaluate(() => CSS.highlights.size)) === 0) {
      throw new Error(`${url} was not marked`)
    }
    const seen = await tab.evaluate(() => globalThis.weightSeen)
    const page = spans.find(({ name, url: script }) => name === 'EvaluateScript' && script.startsWith('http'))
    const tasks = spans.filter(({ name, thread }) => name === 'RunTask' && thread === page?.thread)
    const append = live ? await appendComments(tab, client) : Number.NaN
    await client.send('HeapProfiler.collectGarbage')
    const heap = (await metrics(client))('JSHeapUsedSize') / KILO
    const elements = await tab.evaluate(() => document.getElementsByTagName('*').length)
    return {
      script: after('ScriptDuration') * 1000,
      compile: after('V8CompileDuration') * 1000,
      tasks: after('TaskDuration') * 1000,
      layout: (after('LayoutDuration') + after('RecalcStyleDuration')) * 1000,
      long: tasks.filter((task) => task.busy >= LONG).length,
      slice: longest(spans, `chrome-extension://${session.extensionId}/`),
      nodes: seen?.nodes ?? Number.NaN,
      attributes: seen?.attributes ?? Number.NaN,
      elements,
      shift: seen?.shift ?? Number.NaN,
      heap,
      append,
      again: variant === 'mark.js' || variant === 'spans' ? Number.NaN : await scriptAgain(tab, client, url),
    }
  } finally {
    await tab.close()
  }
}
