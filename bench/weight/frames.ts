/** What both browsers tell: when marks are painted, and the longest time without a frame. */
import type { Session } from '../../tests/e2e/harness/launch.ts'
import { sleep } from '../clock.ts'
import type { Variant } from './contenders.ts'

/** ms: everything is done by then on the slowest page. */
const REST = 900
const PATIENCE = 45_000

export interface Frames {
  /** ms from DOMContentLoaded to the frame with the first marks; NaN where there are none. */
  readonly marked: number
  /** Longest time between two frames after the load, ms. */
  readonly gap: number
}

export async function frames(session: Session, url: string, variant: Variant): Promise<Frames> {
  const tab = await session.newPage()
  try {
    await tab.goto(url)
    if (variant === 'mark.js' || variant === 'spans') {
      await tab.waitForFunction(() => globalThis.benchDone !== undefined, { polling: 100, timeout: PATIENCE })
    }
    await sleep(REST)
    const seen = await tab.evaluate(() => globalThis.weightSeen)
    const marked = seen?.marked ?? -1
    return { marked: marked < 0 ? Number.NaN : marked, gap: seen?.gap ?? Number.NaN }
  } finally {
    await tab.close()
  }
}
