/** Messages as the content script sends and receives them. */
import { askWith, connected } from './ask.ts'
import { api } from './content-api.ts'
import { FIRST_ANSWERS, isRecord } from './guards.ts'
import type { ToPage } from './messages.ts'

/** Asks the background what the content script has to ask. */
export const askBackground = askWith(FIRST_ANSWERS)

/** Every kind of question to a page. */
export const TO_PAGE: readonly unknown[] = [
  'page-state',
  'jump',
  'mark-here',
  'read-text',
  'show-span',
  'command',
] satisfies (keyof ToPage)[]

/** A message that may be one of ours: checked by who answers it. */
export interface AnyMessage {
  readonly kind: string
}

/**
 * Hands what popup and background ask to `answer` until `signal` aborts. It resolves to undefined where the
 * message is not one of ours.
 */
export function answerAsPage(answer: (message: AnyMessage) => Promise<unknown>, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    // The welcome page hears what content scripts ask the background, too, and would answer first: nothing.
    if (!isRecord(message) || !TO_PAGE.includes(message.kind)) return undefined
    // Chrome ignores a promise returned here; `true` and a later respond() is what both browsers understand.
    answer(message as typeof message & AnyMessage).then(respond, () => respond(null))
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
