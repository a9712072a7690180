/** In which browsers the end-to-end tests run: both, or those named in CHIPLIGHT_BROWSERS ("firefox"). */
import { describe } from 'vitest'
import type { Engine } from '../../../tools/browsers.ts'

const ENGINES: readonly Engine[] = ['chrome', 'firefox']
const named = process.env.CHIPLIGHT_BROWSERS?.split(',')

/** Repeats a group of tests in each browser. A browser that is not installed fails its group: none is skipped. */
export function inEachBrowser(tests: (browser: Engine) => void): void {
  describe.each(ENGINES.filter((engine) => named?.includes(engine) ?? true))('%s', tests)
}
