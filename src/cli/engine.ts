/** The engine of the extension in a terminal: the same knowledge, the same recognition. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KnowledgeStore } from '../knowledge/store.ts'
import type { Dictionary } from '../recognition/dictionary/dictionary.ts'
import { decodeDictionary } from '../recognition/dictionary/format.ts'

export interface Engine {
  readonly dictionary: Dictionary
  readonly store: KnowledgeStore
}

/** Loads the compiled knowledge from `root`/generated (`npm run knowledge:build` writes it). */
export async function loadEngine(root: string): Promise<Engine> {
  const bytes = await readFile(join(root, 'generated/dictionary.bin'))
  const knowledge: unknown = JSON.parse(await readFile(join(root, 'generated/knowledge.json'), 'utf8'))
  const copy = new Uint8Array(bytes).buffer
  return { dictionary: decodeDictionary(copy), store: KnowledgeStore.from(knowledge) }
}
