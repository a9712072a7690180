/** Answers a card that asks for its entity: of the knowledge base, of the reader's own, of a pack. */
import { loadKnowledge } from '../browser/files.ts'
import { loadExtra } from '../browser/own-storage.ts'
import { perStamp } from '../browser/per-stamp.ts'
import type { EntityCard } from '../knowledge/card.ts'
import type { KnowledgeStore } from '../knowledge/store.ts'
import type { ExtraKnowledge } from '../own/compile.ts'
import { isOwnId } from '../own/entities.ts'

const extraKnowledge = perStamp(async (): Promise<ExtraKnowledge> => {
  const [{ withExtra }, text, added] = await Promise.all([
    import('../own/compile.ts'),
    loadKnowledge(),
    loadExtra(),
  ])
  return withExtra(text, added)
})

export async function answerEntity(
  id: string,
  knowledge: () => Promise<KnowledgeStore>,
): Promise<EntityCard | null> {
  const from = isOwnId(id) ? await extraKnowledge() : await knowledge()
  return from.card(id) ?? null
}
