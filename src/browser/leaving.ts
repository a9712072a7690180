/**
 * How a content script learns that its extension was updated, switched off or removed under it. The browser
 * does not tell: Chrome leaves the old script running without an extension, Firefox takes the script away
 * and leaves what it painted.
 */
import { connected } from './ask.ts'

/** What a new script calls out to old ones of its kind. A page may call it too: nobody leaves for that alone. */
const HERE = 'ink-here'

/**
 * Calls `leave` once the extension is gone and a newer script comes. The reader's next move may come first:
 * whoever listens for it asks `connected`.
 */
export function leaveWhenCutOff(leave: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(HERE))
  document.addEventListener(HERE, () => connected() || leave(), { signal })
}
