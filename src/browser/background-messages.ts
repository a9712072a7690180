/** Messages as background, panel and settings send and receive them. */
import * as v from 'valibot'
import { browser, type Runtime } from './browser.ts'
import type { ToBackground, ToPage } from './messages.ts'
import { BACKGROUND_REQUESTS, PAGE_ANSWERS } from './schemas.ts'
import { injectScript } from './tabs.ts'

/** Who asks: the tab and frame of a page; null for the extension's own pages. */
export interface Asker {
  readonly tab: number
  readonly frame: number
  readonly url: string
  /** Of a private window: nothing is kept of what is read there. */
  readonly private: boolean
}

/** One handler for each message the background understands. */
export type BackgroundHandlers = {
  readonly [K in keyof ToBackground]: (
    request: ToBackground[K]['request'],
    asker: Asker | null,
  ) => ToBackground[K]['answer'] | Promise<ToBackground[K]['answer']>
}

const TOP = 0

/** The script that answers comes with the first question: nearly all pages are never asked any. */
async function tell(tab: number, request: unknown): Promise<unknown> {
  const send = () => browser.tabs.sendMessage(tab, request, { frameId: TOP })
  try {
    return await send()
  } catch {
    await injectScript(tab, TOP, { script: 'pointer' })
    return send()
  }
}

/**
 * Asks the scripts of ours in a tab's top frame. Resolves to null, and never throws, where there are none
 * (another site, a store page, a tab that is loading or gone) or when the answer is malformed.
 */
export async function askPage<K extends keyof ToPage>(
  tab: number,
  request: ToPage[K]['request'] & { readonly kind: K },
): Promise<ToPage[K]['answer'] | null> {
  try {
    const answer = await tell(tab, request)
    const checked = v.safeParse(PAGE_ANSWERS[request.kind], answer)
    return checked.success ? (checked.output as ToPage[K]['answer']) : null
  } catch {
    return null
  }
}

function askerOf({ tab, frameId, url }: Runtime.MessageSender): Asker | null {
  if (tab?.id === undefined) return null
  return { tab: tab.id, frame: frameId ?? 0, url: url ?? '', private: tab.incognito }
}

const knows = (kind: unknown): kind is keyof ToBackground =>
  typeof kind === 'string' && Object.hasOwn(BACKGROUND_REQUESTS, kind)

/**
 * Answers pages. Call at the top level of the background: a stopped one is woken only for listeners that
 * its first turn adds. Unknown or malformed messages are left alone; a handler that fails answers null.
 */
export function answerAsBackground(handlers: BackgroundHandlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const kind =
      typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined
    if (!knows(kind)) return undefined
    const request = v.safeParse(BACKGROUND_REQUESTS[kind], message)
    if (!request.success) return undefined
    const handle = handlers[kind] as (request: unknown, asker: Asker | null) => unknown
    return Promise.resolve(askerOf(sender))
      .then((asker) => handle(request.output, asker))
      .catch((error: unknown) => {
        console.error(`Chiplight could not answer "${kind}":`, error)
        return null
      })
  }
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0]
  browser.runtime.onMessage.addListener(listener as Listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Listener), {
    once: true,
  })
}
