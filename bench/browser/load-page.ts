/** In a page of the extension: its data files from the package to ready, as the background reads them. */
import { KnowledgeStore } from '../../src/knowledge/store.ts'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'

/** Milliseconds each. */
export interface LoadOnce {
  /** Reading knowledge.jsonl from the package. */
  readonly read: number
  /** From its bytes to a store that answers. */
  readonly open: number
  /** The first card after it: the one with the most links. */
  readonly card: number
  /** dictionary.bin from bytes to ready. */
  readonly dictionary: number
}

declare global {
  var chiplightLoad: (biggest: string) => Promise<LoadOnce>
}

globalThis.chiplightLoad = async (biggest) => {
  const start = performance.now()
  const file = await (await fetch(chrome.runtime.getURL('data/knowledge.jsonl'))).arrayBuffer()
  const read = performance.now()
  const store = KnowledgeStore.open(new Uint8Array(file))
  const open = performance.now()
  if (!store.card(biggest)) throw new Error(`there is no ${biggest}`)
  const card = performance.now()
  const bytes = await (await fetch(chrome.runtime.getURL('data/dictionary.bin'))).arrayBuffer()
  const before = performance.now()
  decodeDictionary(bytes)
  return {
    read: read - start,
    open: open - read,
    card: card - open,
    dictionary: performance.now() - before,
  }
}
