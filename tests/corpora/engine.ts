/** The shipped knowledge and dictionary, built from the files as they stand. */
import { fileURLToPath } from 'node:url'
import type { Engine } from '../../src/cli/engine.ts'
import { KnowledgeStore } from '../../src/knowledge/store.ts'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'
import { buildKnowledge } from '../../tools/knowledge-build.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export async function buildEngine(): Promise<Engine> {
  const { knowledge, dictionary } = await buildKnowledge(ROOT)
  return {
    store: KnowledgeStore.from(JSON.parse(knowledge)),
    dictionary: decodeDictionary(new Uint8Array(dictionary).buffer),
  }
}
