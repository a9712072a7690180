/** A browser ready to be timed: the extension in it, pages served on one of our hosts and on one that is not. */
import type { Page } from 'puppeteer-core'
import { launch, type Session } from '../../tests/e2e/harness/launch.ts'
import type { Engine } from '../../tools/browsers.ts'
import type { BenchPage } from '../pages/page.ts'

/** `ours`: a shipped news host; `bare`: a host the manifest does not name, so the page is alone. */
export const HOSTS = { ours: 'www.kmib.co.kr', bare: 'bench.invalid' } as const
export type Variant = keyof typeof HOSTS
export const VARIANTS = Object.keys(HOSTS) as Variant[]

export interface Setting {
  readonly engine: Engine
  readonly session: Session
  /** Folder of the extension in it. */
  readonly extension: string
  /** Address of a page; `query` tells its probe what to do ('unwatched': no frame loop; 'caret': a bare look-up). */
  url(page: BenchPage, variant: Variant, query?: string): string
}

export async function openSetting(
  engine: Engine,
  extension: string,
  pages: readonly BenchPage[],
): Promise<Setting> {
  const path = (page: BenchPage) => `/article/view.asp-${pages.indexOf(page)}`
  const routes = Object.fromEntries(
    pages.flatMap((page) =>
      VARIANTS.map((variant) => [`http://${HOSTS[variant]}${path(page)}`, { html: page.html }]),
    ),
  )
  const session = await launch({ browser: engine, lang: 'ko', extension, helper: 'panel.html', routes })
  return {
    engine,
    session,
    extension,
    url: (page, variant, query = '') => `http://${HOSTS[variant]}${path(page)}?${query}`,
  }
}

/** Resolves once marks are painted; looks seldom, so as not to be part of what is measured. */
export async function untilMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50, timeout: 10_000 })
}
