/**
 * Hand-written checks for what the content script receives. A schema library would double its size, so
 * these few lines stand in for one; schemas.ts checks the same table for everybody else.
 */
import type { RecogniseAnswer, RecogniseRequest, ToBackground } from './messages.ts'

type Guard<T> = (value: unknown) => value is T
export type Fields = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText = (value: unknown): value is string => typeof value === 'string'
export const isTrueOrFalse = (value: unknown): value is boolean => typeof value === 'boolean'
/** A whole number from 0 up to, but not including, `end`. */
export const isIndex = (value: unknown, end = Infinity): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < end

export const isListOf =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(guard)

const isFoundEntity = (value: unknown): value is RecogniseAnswer['entities'][number] =>
  isRecord(value) && isText(value.id) && isText(value.type) && isText(value.name)

/**
 * Flat rows of block, start, end (and with `entities` an entity's index): every one must lie inside the
 * text that was asked about, since the page makes ranges of them.
 */
function areSpans(rows: unknown, blocks: readonly string[], entities?: number): rows is number[] {
  const width = entities === undefined ? 3 : 4
  if (!Array.isArray(rows) || rows.length % width !== 0) return false
  for (let at = 0; at < rows.length; at += width) {
    const block: unknown = rows[at]
    const start: unknown = rows[at + 1]
    const end: unknown = rows[at + 2]
    if (!isIndex(block, blocks.length)) return false
    if (entities !== undefined && !isIndex(rows[at + 3], entities)) return false
    if (!isIndex(end, (blocks[block]?.length ?? 0) + 1) || !isIndex(start, end)) return false
  }
  return true
}

const isRecogniseAnswer = (value: unknown, request: RecogniseRequest): boolean =>
  isRecord(value) &&
  isTrueOrFalse(value.relevant) &&
  isListOf(isFoundEntity)(value.entities) &&
  areSpans(value.mentions, request.blocks, value.entities.length) &&
  areSpans(value.sentences, request.blocks) &&
  Array.isArray(value.versioned)

/** Whether `answer` is an answer to `request`, by kind. */
export type AnswerGuards<K extends keyof ToBackground> = {
  readonly [P in K]: (answer: unknown, request: ToBackground[P]['request']) => boolean
}

/** What the content script asks. */
export const FIRST_ANSWERS: AnswerGuards<'recognise' | 'inject' | 'badge'> = {
  recognise: isRecogniseAnswer,
  inject: isTrueOrFalse,
  badge: isTrueOrFalse,
}
