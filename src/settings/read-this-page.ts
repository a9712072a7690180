/**
 * Runs on the welcome page what runs on a news page. Content scripts are not injected into an extension's
 * own pages, so the page asks for them itself, in the order in which a news page gets them.
 */
import type { WordTable } from '../ui/words.ts'

export async function readThisPage(words: WordTable): Promise<void> {
  // The addresses are those in the built extension; vite must leave them alone.
  // @ts-expect-error not a module of ours to check
  await import(/* @vite-ignore */ '/content.js')
  const { chiplight: meeting } = globalThis
  if (!meeting) return
  meeting.words = words
  // @ts-expect-error as above
  await import(/* @vite-ignore */ '/pointer.js')
  // @ts-expect-error as above
  await import(/* @vite-ignore */ '/card.js')
}
