/** Messages as the content script sends and receives them. */
import { api } from './content-api.ts'
import { ANSWER_GUARDS, isRecord, PAGE_REQUEST_GUARDS } from './guards.ts'
import type { ToBackground, ToPage } from './messages.ts'

/** One handler for each message the page understands. */
export type PageHandlers = {
  readonly [K in keyof ToPage]: (
    request: ToPage[K]['request'],
  ) => ToPage[K]['answer'] | Promise<ToPage[K]['answer']>
}

/** False once the extension was updated or removed under a page that is still open. */
const connected = () => api.runtime?.id !== undefined

/**
 * Asks the background. Resolves to null, and never throws, when there is no answer to be had: the
 * extension was updated under the page, the background failed, or what came back is not an answer.
 * A background that is stopped in the middle closes the channel; the question is put once more, which
 * wakes it again (every question is safe to repeat).
 */
export async function askBackground<K extends keyof ToBackground>(
  request: ToBackground[K]['request'] & { readonly kind: K },
): Promise<ToBackground[K]['answer'] | null> {
  for (let attempts = 2; attempts > 0 && connected(); attempts--) {
    try {
      const answer: unknown = await api.runtime.sendMessage(request)
      if (ANSWER_GUARDS[request.kind](answer, request)) return answer as ToBackground[K]['answer']
    } catch {
      // Nobody there, or gone while answering: try again, then give up quietly.
    }
  }
  return null
}

const knows = (kind: unknown): kind is keyof ToPage =>
  typeof kind === 'string' && Object.hasOwn(PAGE_REQUEST_GUARDS, kind)

/** Answers popup and background until `signal` aborts. Unknown or malformed messages are left alone. */
export function answerAsPage(handlers: PageHandlers, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isRecord(message) || !knows(message.kind) || !PAGE_REQUEST_GUARDS[message.kind](message))
      return undefined
    const handle = handlers[message.kind] as (request: unknown) => unknown
    // Chrome ignores a promise returned here; `true` and a later respond() is what both browsers understand.
    Promise.resolve(message)
      .then(handle)
      .then(respond, () => respond(null))
    return true
  }
  type Listener = Parameters<typeof api.runtime.onMessage.addListener>[0]
  api.runtime.onMessage.addListener(listener as Listener)
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(listener as Listener), {
    once: true,
  })
}
