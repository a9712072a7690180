/** What the popup lists of a page. */
import type { PageState } from '../../browser/messages.ts'
import type { EntityType } from '../../knowledge/vocabulary.ts'
import type { ArticleSide } from '../card/contract.ts'
import type { Reading } from '../reading.ts'

/** Where in the article, 0 to 1, each entity's mentions start. */
function positionsOf({ blocks, mentions }: Reading): PageState['entities'] {
  let total = 0
  const offsets = blocks.map(({ text }) => {
    total += text.length
    return total - text.length
  })
  const found = new Map<string, { id: string; type: EntityType; positions: number[] }>()
  for (const { block, start, entity, type } of mentions) {
    const here = found.get(entity) ?? { id: entity, type: type as EntityType, positions: [] }
    here.positions.push(((offsets[block] ?? 0) + start) / (total || 1))
    found.set(entity, here)
  }
  return [...found.values()]
}

function statusOf(article: ArticleSide, reading: Reading | null): PageState['status'] {
  if (!article.settings || (article.busy && !reading)) return 'reading'
  if (!article.enabled) return 'off'
  if (!reading) return 'no-article'
  return article.active ? 'marked' : 'quiet'
}

export function stateOf(article: ArticleSide): PageState {
  // A page that was written anew has an article no more.
  const reading = article.reading?.root.isConnected ? article.reading : null
  const status = statusOf(article, reading)
  return {
    status,
    host: location.host,
    title: document.title.slice(0, 300),
    entities: reading && status !== 'off' ? positionsOf(reading) : [],
  }
}
