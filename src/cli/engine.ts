/** The engine of the extension in a terminal: the same knowledge, the same recognition. */
import { buildKnowledge } from '../../tools/knowledge-build.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import type { Dictionary } from '../recognition/dictionary/dictionary.ts'
import { decodeDictionary } from '../recognition/dictionary/format.ts'

export interface Engine {
  readonly dictionary: Dictionary
  readonly store: KnowledgeStore
}

/**
 * Compiles knowledge under `root` as it stands and takes it through its shipped form. Nothing is written,
 * so commands may run side by side. Throws when an entity or source file does not fit the schema.
 */
export async function buildEngine(root: string): Promise<Engine> {
  const { knowledge, dictionary } = await buildKnowledge(root)
  return {
    dictionary: decodeDictionary(new Uint8Array(dictionary).buffer),
    store: KnowledgeStore.open(knowledge),
  }
}
