/**
 * How a content script learns that its extension was updated, switched off or removed under it. The browser
 * does not tell: Chrome leaves the old script running without an extension, Firefox takes the script away
 * and leaves what it painted.
 */
import { connected } from './ask.ts'

/** What a new script calls out to old ones of its kind. A page may call it too: nobody leaves for that alone. */
const HERE = 'ink-here'

/** Aborts `ended` once the extension is gone, at the reader's next move or when a newer script comes. */
export function leaveWhenCutOff(ended: AbortController): void {
  document.dispatchEvent(new Event(HERE))
  const look = () => connected() || ended.abort()
  const options = { passive: true, capture: true, signal: ended.signal }
  for (const type of [HERE, 'pointermove']) document.addEventListener(type, look, options)
}
