/** The mentions of a page: where each stands, which are painted, and which one is at a given place. */
import type { RecogniseAnswer } from '../browser/messages.ts'
import type { Span } from '../claims/claim.ts'
import { type Block, locate } from './blocks.ts'

export interface Mention {
  readonly block: number
  /** UTF-16 offsets in the block, end exclusive. */
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly type: string
}

export interface Muted {
  readonly entities: ReadonlySet<string>
  readonly types: ReadonlySet<string>
}

/** From the background's flat answer, in reading order. */
export function readMentions({ mentions, entities }: RecogniseAnswer): Mention[] {
  const list: Mention[] = []
  for (let at = 0; at < mentions.length; at += 4) {
    const entity = entities[mentions[at + 3] as number]
    if (!entity) continue
    list.push({
      block: mentions[at] as number,
      start: mentions[at + 1] as number,
      end: mentions[at + 2] as number,
      entity: entity.id,
      type: entity.type,
    })
  }
  return list
}

/** Which mentions are painted: all of them, or the first of each entity in each section. */
export function choosePainted(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  mode: 'first' | 'every' | 'off',
  muted: Muted,
): boolean[] {
  const seen = new Set<string>()
  return mentions.map(({ block, entity, type }) => {
    if (mode === 'off' || muted.entities.has(entity) || muted.types.has(type)) return false
    if (mode === 'every') return true
    const key = `${blocks[block]?.section} ${entity}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Index of the mention that covers `offset` of `block`, or -1. A caret at either end counts. */
export function mentionAt(mentions: readonly Mention[], block: number, offset: number): number {
  let low = 0
  let high = mentions.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const mention = mentions[middle] as Mention
    const order = mention.block - block || (offset > mention.end ? -1 : offset < mention.start ? 1 : 0)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** A range over a mention or other words of the article, static (for painting) or live (for measuring); null when the page changed under it. */
export function rangeOf(blocks: readonly Block[], mention: Span): StaticRange | null {
  const block = blocks[mention.block]
  const from = block && locate(block, mention.start, false)
  const to = block && locate(block, mention.end, true)
  if (!from || !to) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

/** Client rectangles of a mention, one per line and node; empty when it is gone or not laid out. */
export function rectsOf(blocks: readonly Block[], mention: Span): DOMRect[] {
  const range = rangeOf(blocks, mention)
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return []
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return [...live.getClientRects()].filter(({ width }) => width > 0)
}
