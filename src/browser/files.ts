/**
 * The extension's own data files. This is the one module that may call fetch, and only with an address
 * from runtime.getURL: nothing leaves the machine. A repository test keeps it so.
 */
import { browser } from './browser.ts'

async function ownFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`${path} is missing from the extension`)
  return response
}

/** The compiled knowledge base, as text. Rejects when the file is missing. */
export async function loadKnowledge(): Promise<string> {
  return (await ownFile('data/knowledge.jsonl')).text()
}

/** The compiled dictionary of names. Rejects when the file is missing. */
export async function loadDictionary(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await ownFile('data/dictionary.bin')).arrayBuffer())
}
