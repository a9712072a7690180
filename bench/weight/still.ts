/** A page at rest, and the background behind it (Chromium). */
import type { Session } from '../../tests/e2e/harness/launch.ts'
import { trace } from '../browser/trace.ts'
import { sleep } from '../clock.ts'

const MEGA = 1024 * 1024

/** Runs of our functions in the page within `seconds` after it was marked, and MB of the background's heap. */
export async function still(
  session: Session,
  url: string,
  seconds: number,
): Promise<{ readonly runs: number; readonly background: number }> {
  const tab = await session.newPage()
  try {
    await tab.goto(url)
    await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 })
    const worker = session.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().includes(session.extensionId))
    const client = await worker?.createCDPSession()
    const heap = await client?.send('Runtime.getHeapUsage')
    await client?.detach()
    // What followed the reading is over by then.
    await sleep(2000)
    const spans = await trace(tab, () => sleep(seconds * 1000))
    const ours = `chrome-extension://${session.extensionId}/`
    return {
      runs: spans.filter(({ name, url: script }) => name === 'FunctionCall' && script.startsWith(ours))
        .length,
      background: (heap?.usedSize ?? Number.NaN) / MEGA,
    }
  } finally {
    await tab.close()
  }
}

/** Whether a page that was left comes back from the back-forward cache, with its marks. */
export async function comesBack(session: Session, url: string, elsewhere: string): Promise<boolean> {
  const tab = await session.newPage()
  try {
    await tab.goto(url)
    await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 })
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.back = String(persisted)
      })
    })
    await tab.goto(elsewhere)
    await tab.goBack()
    return await tab.evaluate(
      () => document.documentElement.dataset.back === 'true' && CSS.highlights.size > 0,
    )
  } finally {
    await tab.close()
  }
}
