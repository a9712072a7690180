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

/** Watches until `signal` aborts. */
export function watchPage({ root, changed }: Watched, signal: AbortSignal): void {
  let timer = 0
  let last = 0
  let tries = 0
  const later = (): void => {
    clearTimeout(timer)
    const wait = Math.max(REST, last + AT_MOST - Date.now())
    timer = setTimeout(() => {
      last = Date.now()
      changed()
    }, wait) as unknown as number
  }
  const concerns = (article: Element | null, records: readonly MutationRecord[]): boolean => {
    if (!article) return ++tries <= TRIES
    if (!article.isConnected) return true
    return records.some(({ target }) => article.contains(target))
  }
  const observer = new MutationObserver((records) => {
    if (concerns(root(), records)) later()
  })
  if (document.body) observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  const navigated = (): void => {
    tries = 0
    last = 0
    later()
  }
  // The Navigation API is in both browsers (Chromium 102, Firefox 147); popstate stands in where it is not, in part.
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('navigatesuccess', navigated, { signal })
  else addEventListener('popstate', navigated, { signal })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
}
