/** The gallery in Chromium, for tests. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import puppeteer, { type Page } from 'puppeteer-core'
import { chromiumArguments, findBrowser, howToGet } from '../../tools/browsers.ts'
import type { Gallery } from './main.tsx'
import { serveGallery } from './serve.ts'
import type { Look } from './states.tsx'

declare global {
  interface Window {
    axe: { run(root: Element, options: object): Promise<AxeResults> }
    gallery: Gallery
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core')
/** A card is part of the reader's page, whose landmarks and first heading are the page's. */
const RULES_OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main']

export interface OpenGallery {
  readonly page: Page
  /** Errors that the page threw or logged. */
  readonly errors: readonly string[]
  /** Shows one state alone, and waits until it is drawn. */
  show(name: string, look: Look): Promise<void>
  /** What axe finds wrong with the state that is shown. */
  violations(name: string): Promise<string[]>
  close(): Promise<void>
}

export async function openGallery(): Promise<OpenGallery> {
  const found = findBrowser('chrome')
  if (!found) throw new Error(howToGet('chrome'))
  const served = await serveGallery()
  const browser = await puppeteer.launch({ executablePath: found.path, args: [...chromiumArguments()] })
  const errors: string[] = []
  const page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(served.url)
  await page.addScriptTag({ path: AXE })
  return {
    page,
    errors,
    async show(name, look) {
      await page.evaluate((state, given) => window.gallery.show(state, given), name, look)
      // Two frames: effects run after the first, and draw in the second.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
    },
    violations: (name) =>
      page.evaluate(
        async (off) => {
          await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
          const { violations } = await window.axe.run(document.documentElement, {
            rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
          })
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
          )
        },
        /^(panel|page)/.test(name) ? [] : RULES_OF_PAGES,
      ),
    async close() {
      await browser.close()
      await served.close()
    },
  }
}
