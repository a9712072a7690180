/** A Chromium trace of one page, read into spans of its main thread. */
import type { Page } from 'puppeteer-core'

interface TraceEvent {
  readonly name: string
  /** 'X': an event with a duration. */
  readonly ph: string
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread, where the browser tells it. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } }
}

export interface Span {
  readonly name: string
  /** Script that ran, where the trace says so. */
  readonly url: string
  /** Type of the event that was dispatched: 'pointermove'. */
  readonly type: string
  /** Milliseconds. */
  readonly start: number
  readonly end: number
  /** Milliseconds in which the thread really ran: what other programs take is not in it. */
  readonly busy: number
  /** Process and thread. */
  readonly thread: string
}

/** RunTask is in the second: whole tasks of a thread, which nothing encloses. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
const TASK = 'RunTask'

function readSpans(bytes: Uint8Array): Span[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
  return traceEvents
    .filter(({ ph }) => ph === 'X')
    .map(({ name, ts, dur = 0, tdur = dur, pid, tid, args }) => ({
      name,
      url: args?.data?.url ?? '',
      type: args?.data?.type ?? '',
      start: ts / 1000,
      end: (ts + dur) / 1000,
      busy: tdur / 1000,
      thread: `${pid}/${tid}`,
    }))
    .sort((a, b) => a.start - b.start)
}

/** Records the whole browser while `work` runs; spans come in the order of their start. */
export async function trace(page: Page, work: () => Promise<void>): Promise<Span[]> {
  await page.tracing.start({ categories: CATEGORIES })
  let bytes: Uint8Array | undefined
  try {
    await work()
  } finally {
    bytes = await page.tracing.stop()
  }
  return bytes ? readSpans(bytes) : []
}

export const duration = ({ start, end }: Span): number => end - start

/** What the thread in which a script ran did from that moment on: each task's time (ms). Throws when it did not run. */
export function tasksSince(spans: readonly Span[], script: string): number[] {
  const first = spans.find(({ name, url }) => name === 'EvaluateScript' && url.endsWith(script))
  if (!first) throw new Error(`the trace has no ${script}`)
  return spans
    .filter(({ name, thread, end }) => name === TASK && thread === first.thread && end > first.start)
    .map(({ start, end }) => end - Math.max(start, first.start))
}
