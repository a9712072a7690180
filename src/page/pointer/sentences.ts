/** What this article says of an entity: the sentences it shares with others. */
import type { SharedSentence } from '../card/contract.ts'
import type { Reading } from '../reading.ts'

/** Sentences that name `entity` and at least one other, in reading order. */
export function sentencesOf({ blocks, mentions, sentences }: Reading, entity: string): SharedSentence[] {
  const found: SharedSentence[] = []
  for (let at = 0; at < sentences.length; at += 3) {
    const [block = 0, start = 0, end = 0] = sentences.slice(at, at + 3)
    const inside = mentions
      .map((mention, index) => ({ ...mention, index }))
      .filter((mention) => mention.block === block && mention.start >= start && mention.end <= end)
    const own = inside.find((mention) => mention.entity === entity)
    if (!own) continue
    const text = blocks[block]?.text.slice(start, end) ?? ''
    const others = inside
      .filter(
        (mention, index) =>
          mention.entity !== entity && inside.findIndex((other) => other.entity === mention.entity) === index,
      )
      .map((mention) => ({
        id: mention.entity,
        name: text.slice(mention.start - start, mention.end - start),
        start: mention.start - start,
        end: mention.end - start,
      }))
    if (others.length > 0)
      found.push({ text, others, start: own.start - start, end: own.end - start, mention: own.index })
  }
  return found
}
