/** Messages as the content script sends and receives them. */
import { askWith, connected } from './ask.ts'
import { api } from './content-api.ts'
import { FIRST_ANSWERS, isRecord } from './guards.ts'
import type { FirstRequest, ToPage } from './messages.ts'

/** Asks the background what the content script has to ask. */
export const askBackground = askWith(FIRST_ANSWERS)

/** One handler for each message the content script answers itself. */
export type FirstHandlers = {
  readonly [K in FirstRequest]: () => ToPage[K]['answer'] | Promise<ToPage[K]['answer']>
}

/** What the content script hands on: checked by who answers it. */
export interface LateMessage {
  readonly kind: string
}

/**
 * Answers popup and background until `signal` aborts. `late` gets every message of another kind, resolves
 * to undefined where it is not one of ours.
 */
export function answerAsPage(
  handlers: FirstHandlers,
  late: (message: LateMessage) => unknown,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isRecord(message) || typeof message.kind !== 'string') return undefined
    const first = Object.hasOwn(handlers, message.kind) ? handlers[message.kind as FirstRequest] : null
    // Chrome ignores a promise returned here; `true` and a later respond() is what both browsers understand.
    Promise.resolve(message as LateMessage & typeof message)
      .then(first ?? late)
      .then(respond, () => respond(null))
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
