/** Messages as the pointer's script sends and receives them: most pages are asked nothing, and hear nothing. */
import { askWith, connected } from './ask.ts'
import { api } from './content-api.ts'
import { isRecord } from './guards.ts'
import { LATE_ANSWERS, LATE_REQUESTS } from './late-guards.ts'
import type { ToPage } from './messages.ts'

/** Asks the background what card and pointer have to ask. */
export const askBackground = askWith(LATE_ANSWERS)

/** One handler for each question to a page. */
export type LateHandlers = {
  readonly [K in keyof ToPage]: (
    request: ToPage[K]['request'],
  ) => ToPage[K]['answer'] | Promise<ToPage[K]['answer']>
}

/**
 * Answers popup and background until `signal` aborts; null where a handler fails. Unknown and malformed messages
 * are left alone: the welcome page hears what content scripts ask the background, too, and would answer first.
 */
export function answerAsPage(handlers: LateHandlers, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isRecord(message) || !Object.hasOwn(LATE_REQUESTS, String(message.kind))) return undefined
    const kind = message.kind as keyof ToPage
    if (!LATE_REQUESTS[kind](message)) return undefined
    const handle = handlers[kind] as (request: unknown) => unknown
    // Chrome ignores a promise returned here; `true` and a later respond() is what both browsers understand.
    new Promise((resolve) => resolve(handle(message))).then(respond, () => respond(null))
    return true
  }
  type Listener = Parameters<typeof api.runtime.onMessage.addListener>[0]
  api.runtime.onMessage.addListener(listener as Listener)
  signal.addEventListener(
    'abort',
    () => connected() && api.runtime.onMessage.removeListener(listener as Listener),
    { once: true },
  )
}
