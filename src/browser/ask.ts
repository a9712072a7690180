/** How a page's script asks the background, with the checks of the answers it may get. */
import { api } from './content-api.ts'
import type { AnswerGuards } from './guards.ts'
import type { ToBackground } from './messages.ts'

/** False once the extension was updated or removed under a page that is still open. */
export const connected = () => api.runtime?.id !== undefined

/** Asks the background; see `askWith`. */
export type Ask<K extends keyof ToBackground> = <P extends K>(
  request: ToBackground[P]['request'] & { readonly kind: P },
) => Promise<ToBackground[P]['answer'] | null>

/**
 * A function that asks the background. It resolves to null, and never throws, when there is no answer to
 * be had: the extension was updated under the page, the background failed, or what came back is not an
 * answer. A background that is stopped in the middle closes the channel; the question is put once more,
 * which wakes it again (every question is safe to repeat).
 */
export const askWith =
  <K extends keyof ToBackground>(guards: AnswerGuards<K>): Ask<K> =>
  async (request) => {
    for (let attempts = 2; attempts > 0 && connected(); attempts--) {
      try {
        const answer: unknown = await api.runtime.sendMessage(request)
        if (guards[request.kind](answer, request)) return answer as never
      } catch {
        // Nobody there, or gone while answering: try again, then give up quietly.
      }
    }
    return null
  }
