/**
 * The extension's own data files. This is the one module that may call fetch, and only with an address
 * from runtime.getURL: nothing leaves the machine. A repository test keeps it so.
 */
import { browser } from './browser.ts'

async function ownFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`${path} is missing from the extension`)
  return new Uint8Array(await response.arrayBuffer())
}

/** The compiled knowledge base. Rejects when the file is missing. */
export const loadKnowledge = () => ownFile('data/knowledge.jsonl')

/** The compiled dictionary of names. Rejects when the file is missing. */
export const loadDictionary = () => ownFile('data/dictionary.bin')
