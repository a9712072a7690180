/** A report of a wrong mark: lines for the reader to send, made here and sent by nobody else. */
import type { EntityBrief } from '../knowledge/card.ts'
import type { UiLanguage } from './words.ts'

/** A mark as the article has it. */
export interface Marked {
  readonly sentence: string
  /** Where the marked name stands in the sentence (UTF-16, end exclusive). */
  readonly start: number
  readonly end: number
  /** Version of Chiplight that marked it. */
  readonly version: string
}

/** UTF-16 units kept on either side of the name: what decides a meaning stands near, and nobody posts an article. */
const AROUND = 200

const SECOND_HALF = /^[\udc00-\udfff]/

/** The name with what stands around it, in one line; cut at whole letters. */
function quoteOf({ sentence, start, end }: Marked): string {
  const whole = (at: number) => (SECOND_HALF.test(sentence.slice(at)) ? at + 1 : at)
  const from = whole(Math.max(0, start - AROUND))
  const to = whole(Math.min(sentence.length, end + AROUND))
  const text = sentence.slice(from, to).replace(/\s+/g, ' ')
  return `${from > 0 ? '…' : ''}${text}${to < sentence.length ? '…' : ''}`
}

/**
 * In English, as the form it is pasted into; of the page there is the one sentence and nothing else. The third
 * line is left for the reader to fill in.
 */
export function reportOf(
  entity: Pick<EntityBrief, 'id' | 'type'>,
  marked: Marked,
  language: UiLanguage,
): string {
  const { sentence, start, end, version } = marked
  return [
    `Sentence: ${quoteOf(marked)}`,
    `Marked: "${sentence.slice(start, end).replace(/\s+/g, ' ')}" as ${entity.id} (${entity.type})`,
    'What it is: ',
    `Chiplight ${version}, ${language}`,
  ].join('\n')
}
