/** Answers a card that asks for its entity: of the knowledge base, of the reader's own, of a pack. */
import { openExtra } from '../browser/extra-knowledge.ts'
import { loadKnowledge } from '../browser/files.ts'
import { perStamp } from '../browser/per-stamp.ts'
import type { EntityCard } from '../knowledge/card.ts'
import type { KnowledgeStore } from '../knowledge/store.ts'
import { isOwnId } from '../own/entities.ts'

const extraKnowledge = perStamp(async () => openExtra(await loadKnowledge()))

export async function answerEntity(
  id: string,
  knowledge: () => Promise<KnowledgeStore>,
): Promise<EntityCard | null> {
  const from = isOwnId(id) ? await extraKnowledge() : await knowledge()
  return from?.card(id) ?? null
}
