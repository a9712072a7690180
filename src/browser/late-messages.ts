/** Messages as the pointer's script sends and receives them. */
import { askWith } from './ask.ts'
import { isRecord } from './guards.ts'
import { LATE_ANSWERS, LATE_REQUESTS } from './late-guards.ts'
import type { ToPage } from './messages.ts'

/** Asks the background what card and pointer have to ask. */
export const askBackground = askWith(LATE_ANSWERS)

/** One handler for each message that the content script hands on. */
export type LateHandlers = {
  readonly [K in keyof ToPage]: (
    request: ToPage[K]['request'],
  ) => ToPage[K]['answer'] | Promise<ToPage[K]['answer']>
}

/** Answers a message that was handed on; undefined for an unknown or malformed one. */
export function answerLate(handlers: LateHandlers, message: unknown): unknown {
  if (!isRecord(message) || !Object.hasOwn(LATE_REQUESTS, String(message.kind))) return undefined
  const kind = message.kind as keyof ToPage
  if (!LATE_REQUESTS[kind](message)) return undefined
  return (handlers[kind] as (request: unknown) => unknown)(message)
}
