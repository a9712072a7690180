/** What a test can see of the extension from outside, to wait for instead of sleeping. */
import type { ElementHandle, Page } from 'puppeteer-core'
import type { PageState, ToPage } from '../../../src/browser/messages.ts'
import type { Session } from './launch.ts'
import type { Routes } from './proxy.ts'

/** The card's host: the one element we add, beside head and body. */
export const CARD_HOST = 'html > :not(head, body)[popover]'

/** Resolves once marks are painted (the registry of highlights is open to the page itself). */
export async function marksPainted(page: Page): Promise<void> {
  // One of them (src/page/paint.ts) is that of the mention whose card is open.
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name !== 'ink-z'), {
    polling: 20,
  })
}

/** Number of marks painted, over all highlights. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))

/** The texts of all painted marks, in the order of their highlights. */
export const markedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((mark) => {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        return range.toString()
      }),
    ),
  )

/** Rectangle (CSS pixels, viewport) of the first mark whose text is `text`; scrolls it into view. Throws when there is none. */
export async function markRect(
  page: Page,
  text: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const rect = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        if (range.toString() !== wanted) continue
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const [first] = range.getClientRects()
        return first ? { x: first.x, y: first.y, width: first.width, height: first.height } : null
      }
    }
    return null
  }, text)
  if (!rect) throw new Error(`no mark reads "${text}"`)
  return rect
}

/** Rests the pointer on the middle of a mark. */
export async function hoverMark(page: Page, text: string): Promise<void> {
  const { x, y, width, height } = await markRect(page, text)
  // Two steps: a pointer that only appears somewhere has not moved.
  await page.mouse.move(x + width / 2, y + height / 2 + 1)
  await page.mouse.move(x + width / 2, y + height / 2)
}

/** Makes the window a telephone's, and taps the middle of a mark. `isMobile`: Chromium alone can be told so. */
export async function tapMark(page: Page, text: string, isMobile: boolean): Promise<void> {
  await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile })
  await marksPainted(page)
  const { x, y, width, height } = await markRect(page, text)
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}

/** What the browser asked for beside the pages of `routes` and their icons. */
export const strayRequests = ({ proxy }: Session, routes: Routes) =>
  proxy.requests.filter(({ url }) => !Object.hasOwn(routes, url) && !url.endsWith('/favicon.ico'))

/** Resolves with the card's open shadow root (test builds) once a card is showing. */
export async function cardShown(page: Page, host = CARD_HOST): Promise<ElementHandle<ShadowRoot>> {
  const root = await page.waitForFunction(
    (selector) => {
      const host = document.querySelector(selector)
      const root = host?.shadowRoot
      // A card that waits for its entity shows that it waits.
      return root?.textContent && host?.matches(':popover-open') && !root.querySelector('.wait') ? root : null
    },
    { polling: 20 },
    host,
  )
  return root as ElementHandle<ShadowRoot>
}

/** What a reader reads on the card, or in the part of it that `selector` finds: the style sheet's words too. */
export const cardText = (root: ElementHandle<ShadowRoot>, selector?: string): Promise<string> =>
  root.evaluate((shadow, wanted) => {
    const part = wanted === undefined ? shadow : shadow.querySelector(wanted)
    const drawn = [...(part?.querySelectorAll<HTMLElement>('.kept') ?? [])].map(({ dataset }) => dataset.text)
    return `${part?.textContent ?? ''} ${drawn.join(' ')}`
  }, selector)

/** Resolves once a click on the open card counts: it has stood still and been seen for a moment. */
export async function clicksCount(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('card ready').length > 0, { polling: 20 })
}

/** Resolves once clicks on the open card count no more: Chromium has told that it is covered. */
export async function clicksCountNoMore(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('card ready').length === 0, { polling: 20 })
}

/** Resolves once no card is showing. */
export async function cardHidden(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) => !document.querySelector(`${selector}:popover-open`),
    { polling: 20 },
    CARD_HOST,
  )
}

/**
 * Puts a message to our scripts in `page`, as popup and background do: the one that answers is brought where it is
 * not there yet. Null where there are none.
 */
export async function askPage<K extends keyof ToPage>(
  session: Session,
  page: Page,
  request: ToPage[K]['request'] & { readonly kind: K },
): Promise<ToPage[K]['answer'] | null> {
  const tab = await session.tabId(page)
  const answer = await (await session.inside()).evaluate(
    async (tabId, message) => {
      const send = () => chrome.tabs.sendMessage(tabId, message)
      const bring = () =>
        chrome.scripting.executeScript({ target: { tabId }, files: ['pointer.js'], injectImmediately: true })
      return send().catch(() =>
        bring()
          .then(send)
          .catch(() => null),
      )
    },
    tab,
    request as unknown as Record<string, unknown>,
  )
  return answer as ToPage[K]['answer'] | null
}

/** The page's state once it is read, whatever came of it. */
export async function pageRead(session: Session, page: Page, patience = 10_000): Promise<PageState> {
  const deadline = performance.now() + patience
  for (;;) {
    const state = await askPage(session, page, { kind: 'page-state' })
    if (state && state.status !== 'reading') return state
    if (performance.now() > deadline)
      throw new Error(`${page.url()} is still ${state?.status ?? 'without content script'}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
