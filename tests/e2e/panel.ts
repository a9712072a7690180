/** The panel as a test reads and uses it, in a page of its own or as the popup of the toolbar. */
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import type { Session } from './harness/launch.ts'

export interface ListedRow {
  readonly id: string
  readonly text: string
  /** The number beside the strip. */
  readonly count: string
  /** Ticks on the strip: percent of its width. */
  readonly places: readonly number[]
}
export interface ListedGroup {
  readonly type: string
  readonly count: string
  readonly rows: readonly ListedRow[]
}

const POLL = { polling: 20 } as const

/** The list of "This page", as shown. */
export const readList = (panel: Page): Promise<ListedGroup[]> =>
  panel.$$eval('.list section', (sections) =>
    sections.map((section) => ({
      type: section.querySelector('h2 span')?.textContent ?? '',
      count: section.querySelector('h2 .count')?.textContent ?? '',
      rows: [...section.querySelectorAll('li')].map((row) => ({
        id: row.querySelector<HTMLElement>('[data-row]')?.dataset.row ?? '',
        text: row.querySelector('[data-row]')?.textContent ?? '',
        count: row.querySelector('.count')?.textContent ?? '',
        places: [...row.querySelectorAll<HTMLElement>('.strip i')].map(({ style }) =>
          Number.parseFloat(style.insetInlineStart),
        ),
      })),
    })),
  )

/** Resolves once an entity stands in the list. */
export const listed = (panel: Page, id: string) => panel.waitForSelector(`[data-row="${id}"]`)

/** Resolves once the panel shows `text` somewhere. */
export async function says(panel: Page, text: string): Promise<void> {
  const found = panel.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted) ?? false,
    POLL,
    text,
  )
  await found.catch(async () => {
    const shown = await panel.evaluate(() => document.body.textContent)
    throw new Error(`the panel never said "${text}" but: ${shown?.slice(0, 300)}`)
  })
}

/** Resolves once an entity is open, with its heading. */
export async function opened(panel: Page, name: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => document.querySelector('.entity .name')?.textContent?.includes(wanted) ?? false,
    POLL,
    name,
  )
}

/** Names of the results of the look-up, best first, once `first` leads them. */
export async function results(panel: Page, first: string): Promise<string[]> {
  await panel.waitForFunction(
    (wanted) =>
      document.querySelector('[role=option][aria-selected=true] .strong')?.textContent?.includes(wanted),
    POLL,
    first,
  )
  return panel.$$eval('[role=option] .strong', (names) => names.map(({ textContent }) => textContent ?? ''))
}

/** Puts `text` into the look-up in place of what is there. */
export async function lookUp(panel: Page, text: string): Promise<void> {
  await panel.focus('[role=combobox]')
  if (await panel.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value !== '')) {
    await panel.keyboard.press('Escape')
  }
  await panel.keyboard.type(text)
}

/** What a person who uses the keyboard would call the element that has the focus. */
export const focused = (panel: Page): Promise<string> =>
  panel.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    return at?.getAttribute('aria-label') ?? at?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  })

/** Resolves with the mention the page flashes, once it stands inside the window. */
export async function flashed(page: Page): Promise<{ text: string; block: string }> {
  const found = await page.waitForFunction(
    () => {
      // A jump lights its target for 1.6 s; the name of that highlight is in src/page/paint.ts.
      const [mark] = [...(CSS.highlights.get('ink-y') ?? [])]
      if (!mark) return null
      const range = document.createRange()
      range.setStart(mark.startContainer, mark.startOffset)
      range.setEnd(mark.endContainer, mark.endOffset)
      const { top, bottom } = range.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) return null
      return { text: range.toString(), block: range.startContainer.parentElement?.id ?? '' }
    },
    { polling: 20 },
  )
  return (await found.jsonValue()) as { text: string; block: string }
}

/** Resolves once nothing is painted on the page. */
export const marksGone = (page: Page) => page.waitForFunction(() => CSS.highlights.size === 0, POLL)

/** Addresses of the articles that the trail holds. */
export const keptArticles = async (session: Session): Promise<string[]> =>
  (await session.inside()).evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('chiplight')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const database = request.result
          const done = (urls: string[]) => {
            database.close()
            resolve(urls)
          }
          if (!database.objectStoreNames.contains('articles')) {
            done([])
            return
          }
          const all = database.transaction('articles').objectStore('articles').getAll()
          all.onsuccess = () => done(all.result.map(({ url }: { url: string }) => url))
        }
      }),
  )

const AXE = createRequire(import.meta.url)('axe-core') as { readonly source: string }

/** What axe finds wrong with the panel as it stands, in words; `off`: rules left out. */
export async function violations(panel: Page, off: readonly string[] = []): Promise<string[]> {
  // By the driver, not by a script element: the panel's policy lets none in.
  await panel.evaluate(AXE.source)
  const found = await panel.evaluate(async (ids) => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    const rules = Object.fromEntries(ids.map((id) => [id, { enabled: false }]))
    return (await axe.run({ rules })).violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
    )
  }, off)
  return found
}

/** What the real popup holds. */
export interface ToolbarPopup {
  readonly rows: readonly string[]
  /** Milliseconds from the popup's navigation to the first paint, which is of its frame; Firefox does not tell. */
  readonly framed: number | null
  /** The same to the first content painted. */
  readonly painted: number
  /** Milliseconds until `selector` was seen, to the nearest look (20 ms). */
  readonly listed: number
}

/**
 * Clicks the toolbar icon over `page` and resolves once the popup shows `selector`. It is read through a page
 * of the extension: Firefox gives the driver no hold of it, but both browsers let us see our own views.
 */
export async function openToolbarPopup(
  session: Session,
  page: Page,
  selector: string,
): Promise<ToolbarPopup> {
  const inside = await session.inside()
  await session.clickToolbar(page)
  const deadline = performance.now() + 20_000
  // Asked from here: timers of the page, which lies behind, run once a second in Firefox.
  for (;;) {
    const shown = await inside.evaluate((wanted) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' })
      const [paint] = popup?.performance.getEntriesByName('first-contentful-paint') ?? []
      if (!popup?.document.querySelector(wanted) || !paint) return null
      const rows = [...popup.document.querySelectorAll<HTMLElement>('[data-row]')]
      return {
        rows: rows.map(({ dataset }) => dataset.row ?? ''),
        framed: popup.performance.getEntriesByName('first-paint')[0]?.startTime ?? null,
        painted: paint.startTime,
        listed: popup.performance.now(),
      }
    }, selector)
    if (shown) return shown
    if (performance.now() > deadline) throw new Error(`the popup over ${page.url()} never showed ${selector}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Closes the real popup. */
export async function closeToolbarPopup(session: Session): Promise<void> {
  const inside = await session.inside()
  await inside.evaluate(() => {
    for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close()
  })
  await inside.waitForFunction(() => chrome.extension.getViews({ type: 'popup' }).length === 0, POLL)
}
