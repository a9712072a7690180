/**
 * The reader's own words on a card: drawn by the style sheet, not written as text. A page can search the text
 * of a closed shadow tree, word by word, with window.find (Chromium 156, Firefox 153), but not what a style
 * sheet writes; screen readers read both.
 */
import { useUi } from './context.tsx'

/** Words that are always the reader's own. */
export function Kept({ text }: { readonly text: string }) {
  return useUi().inPage ? <span class="kept" data-text={text} /> : text
}

/** Words of an entity: the reader's own where it is not of the knowledge base. */
export function TextOf({ origin, text }: { readonly origin: string | undefined; readonly text: string }) {
  return origin === undefined ? text : <Kept text={text} />
}
