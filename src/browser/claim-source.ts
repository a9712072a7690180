/** An article as messages carry it, for what reads claims from it. */

import type { ClaimMention, ClaimSource } from '../claims/claim.ts'
import { mentionRows } from '../recognition/rows.ts'
import type { ArticleText } from './messages.ts'

/** Mentions outside the text, or of no entity, are left out: the message came from a page. */
export function claimSource({ blocks, entities, mentions, lang, published }: ArticleText): ClaimSource {
  const perBlock: ClaimMention[][] = blocks.map(() => [])
  for (const { block, start, end, entity: index } of mentionRows(mentions)) {
    const entity = entities[index]
    const list = perBlock[block]
    const last = list?.at(-1)?.end ?? 0
    if (!entity || !list || start < last || end <= start || end > (blocks[block]?.length ?? 0)) continue
    list.push({ start, end, entity: entity.id, type: entity.type })
  }
  return { blocks, mentions: perBlock, lang, published }
}
