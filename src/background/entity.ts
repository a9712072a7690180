/** Answers a card that asks for its entity: of the knowledge base, of the reader's own, of a pack. */
import { loadKnowledge } from '../browser/files.ts'
import { loadExtra, ownStamp } from '../browser/own-storage.ts'
import type { EntityCard } from '../knowledge/card.ts'
import type { KnowledgeStore } from '../knowledge/store.ts'
import type { ExtraKnowledge } from '../own/compile.ts'
import { isOwnId } from '../own/entities.ts'

let held: { readonly stamp: string; readonly extra: ExtraKnowledge } | null = null

async function extraKnowledge(): Promise<ExtraKnowledge> {
  const stamp = await ownStamp()
  if (held?.stamp === stamp) return held.extra
  const [{ withExtra }, text, added] = await Promise.all([
    import('../own/compile.ts'),
    loadKnowledge(),
    loadExtra(),
  ])
  const extra = withExtra(text, added)
  held = { stamp, extra }
  return extra
}

export async function answerEntity(
  id: string,
  knowledge: () => Promise<KnowledgeStore>,
): Promise<EntityCard | null> {
  const from = isOwnId(id) ? await extraKnowledge() : await knowledge()
  return from.card(id) ?? null
}
