/** What the trail keeps of an article that was just recognised. */
import { mentionRows } from '../recognition/rows.ts'
import { sentenceAt, sentenceBounds } from '../recognition/sentences.ts'
import { canonicalAddress } from './address.ts'
import { LONGEST_SENTENCE, LONGEST_TITLE, type Met, MOST_MET, type TrailArticle } from './trail.ts'

/** An article and the names in it, as recognition gives them. */
export interface Recognised {
  readonly blocks: readonly string[]
  readonly title: string
  readonly relevant: boolean
  readonly entities: readonly { readonly id: string }[]
  /** Flat quadruples: block, start, end (UTF-16), index into `entities`; in reading order. */
  readonly mentions: readonly number[]
}

/** The part of `text` around `at` that fits, with an ellipsis where something was left out. */
export function cutAround(text: string, at: number, longest: number): string {
  if (text.length <= longest) return text
  const room = longest - 2
  const from = Math.max(0, Math.min(at - (room >> 1), text.length - room))
  const part = text.slice(from, from + room)
  // Half of a surrogate pair is no letter.
  const whole = part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
  return `${from > 0 ? '…' : ''}${whole.trim()}${from + room < text.length ? '…' : ''}`
}

/** Each entity with the sentence that first names it. */
function firstSentences({ blocks, entities, mentions }: Recognised): Met[] {
  const bounds = new Map<number, readonly number[]>()
  const met = new Map<string, Met>()
  for (const { block, start, entity } of mentionRows(mentions)) {
    if (met.size >= MOST_MET) break
    const id = entities[entity]?.id
    const text = blocks[block]
    if (id === undefined || text === undefined || met.has(id)) continue
    const sentences = bounds.get(block) ?? sentenceBounds(text)
    bounds.set(block, sentences)
    const sentence = sentenceAt(sentences, start)
    const from = sentences[sentence] ?? 0
    const whole = text.slice(from, sentences[sentence + 1] ?? text.length)
    const tidy = whole.replace(/\s+/g, ' ').trim()
    met.set(id, { id, sentence: cutAround(tidy, start - from, LONGEST_SENTENCE) })
  }
  return [...met.values()]
}

/**
 * The row of the trail for an article read at `now`, null where there is nothing to keep: it is not about
 * AI chips, names nobody, or lies at no web address.
 */
export function trailRow(article: Recognised, address: string, now: Date): TrailArticle | null {
  const url = canonicalAddress(address)
  if (!article.relevant || url === null) return null
  const met = firstSentences(article)
  if (met.length === 0) return null
  const title = article.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)
  return { url, title, day: now.toLocaleDateString('sv'), at: now.getTime(), met }
}
