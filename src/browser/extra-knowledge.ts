/** The knowledge base with what the reader added: own names and packs. */
import type { ExtraKnowledge } from '../own/compile.ts'
import { loadExtra, ownStamp } from './own-storage.ts'

/** `file`: knowledge.jsonl. Null where the reader added nothing: most never wait for it. */
export async function openExtra(file: Uint8Array): Promise<ExtraKnowledge | null> {
  if ((await ownStamp()) === '') return null
  const [{ withExtra }, extra] = await Promise.all([import('../own/compile.ts'), loadExtra()])
  return withExtra(file, extra)
}
