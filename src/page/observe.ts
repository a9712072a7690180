/** Follows a page that changes: late content, hydration, navigation without a load. Idle on a still page. */

export interface Watched {
  /** The article's root, or null while none was found. */
  root(): Element | null
  changed(): void
}

/** A page that keeps changing is read again after it rests this long (ms), and never more often than that. */
const REST = 400
const AT_MOST = 1500
/** How often a page without an article is looked at again before we stop watching it. */
const TRIES = 12

/** What tells one story from another; a fragment is a place in it. */
export const addressNow = (): string => location.pathname + location.search

/** Watches until `signal` aborts. */
export function watchPage({ root, changed }: Watched, signal: AbortSignal): void {
  let timer = 0
  let last = 0
  let tries = 0
  let address = addressNow()
  const later = (): void => {
    clearTimeout(timer)
    const wait = Math.max(REST, last + AT_MOST - Date.now())
    timer = setTimeout(() => {
      last = Date.now()
      changed()
    }, wait) as unknown as number
  }
  // The Navigation API would tell; but no story comes without a change of the page, and every interface that is
  // used costs a tenth of a bare walk.
  const hasMoved = (): boolean => {
    const now = addressNow()
    if (now === address) return false
    address = now
    tries = last = 0
    return true
  }
  const concerns = (article: Element | null, records: readonly MutationRecord[]): boolean => {
    if (hasMoved()) return true
    if (!article) return ++tries <= TRIES
    if (!article.isConnected) return true
    return records.some(({ target }) => article.contains(target))
  }
  const observer = new MutationObserver((records) => {
    if (concerns(root(), records)) later()
  })
  if (document.body) observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
}
