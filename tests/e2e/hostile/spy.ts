/** What a page can learn, gathered with everything a page has: runs as the page's own script, before all others. */

export interface Spy {
  /** Which of these words stand in what the page could get hold of. */
  harvest(words: readonly string[], heavy?: boolean): string[]
  /** What the page is: its own result, its errors, its markup without the element we may have added. */
  outcome(restless: boolean): string
}

/** Runs in the page. Keeps what it needs of the engine, for the page may break it. */
export function installSpy(): void {
  /** UTF-16 length from which markup is told by a sum. */
  const LONG = 200_000
  const { apply } = Reflect
  const { stringify } = JSON
  const { includes, charCodeAt } = String.prototype
  const all = Document.prototype.querySelectorAll
  const isPopover = Element.prototype.matches
  const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as () => string | null
  const htmlOf = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get as () => string
  const rootOf = Node.prototype.getRootNode
  const highlights = CSS.highlights
  const values = HighlightRegistry.prototype.values
  const entries = Performance.prototype.getEntries
  const { performance, document } = window
  const animations = Document.prototype.getAnimations
  const scripts = all
  const names = Object.getOwnPropertyNames
  let heard = ''
  const errors: string[] = []
  const hear = (what: unknown) => {
    try {
      heard += ` ${typeof what === 'string' ? what : stringify(what)}`
    } catch {
      heard += ` ${String(what)}`
    }
  }
  /** What stands in the page itself is its own; what lies in a shadow tree it should never get hold of. */
  const read = (node: unknown) => {
    if (!(node instanceof Node)) return
    const root = apply(rootOf, node, [])
    if (root !== document) hear(apply(textOf, root, []))
  }
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = apply(attach, this, [init])
    if (init.mode === 'open') hear('an open root')
    return root
  }
  const types =
    'click auxclick pointermove pointerover pointerdown pointerup mouseover mousemove keydown focusin focusout copy selectionchange toggle beforetoggle animationstart animationend transitionrun error message'
  for (const type of types.split(' ')) {
    window.addEventListener(
      type,
      (event) => {
        const path = event.composedPath()
        for (let at = 0; at < path.length; at++) read(path[at])
        read((event as MouseEvent).relatedTarget)
        if (event instanceof MessageEvent) hear(event.data)
        if (event instanceof ErrorEvent) errors[errors.length] = event.message
      },
      true,
    )
  }
  window.addEventListener('unhandledrejection', (event) => {
    errors[errors.length] = String(event.reason)
  })
  new MutationObserver((records) => {
    for (let at = 0; at < records.length; at++) {
      const { addedNodes } = records[at] as MutationRecord
      for (let index = 0; index < addedNodes.length; index++) read(addedNodes[index])
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  for (const type of PerformanceObserver.supportedEntryTypes) {
    const observer = new PerformanceObserver((list) => {
      const seen = list.getEntries()
      for (let at = 0; at < seen.length; at++) {
        const entry = seen[at] as PerformanceEntry & { target?: unknown; element?: unknown }
        // Our own measures are of test builds alone.
        if (entry.entryType !== 'measure' && entry.entryType !== 'mark') hear(entry)
        read(entry.target)
        read(entry.element)
      }
    })
    observer.observe({ type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) })
  }

  const ours = () => {
    const found: Element[] = []
    const popovers = apply(all, document, ['html > [popover]'])
    for (let at = 0; at < popovers.length; at++) found[at] = popovers[at] as Element
    return found
  }
  const spy: Spy = {
    harvest(words, heavy = false) {
      hear(apply(textOf, document.documentElement, []))
      hear(apply(htmlOf, document.documentElement, []))
      hear(names(window))
      const hosts = ours()
      for (let at = 0; at < hosts.length; at++) {
        const host = hosts[at] as HTMLElement
        if (host.shadowRoot) hear('an open root')
        hear(host.innerText)
        hear(host.getHTML({ serializableShadowRoots: true }))
        hear(getComputedStyle(host).cssText)
        hear(host.style.cssText)
        hear(names(host))
      }
      for (const marks of apply(values, highlights, [])) for (const range of marks) hear(String(range))
      const seen = apply(entries, performance, [])
      for (let at = 0; at < seen.length; at++) {
        const { entryType, name } = seen[at] as PerformanceEntry
        if (entryType !== 'measure' && entryType !== 'mark') hear(name)
      }
      const running = apply(animations, document, [])
      for (let at = 0; at < running.length; at++) read((running[at]?.effect as KeyframeEffect | null)?.target)
      let active: Element | null = document.activeElement
      for (; active; active = active.shadowRoot?.activeElement ?? null) read(active)
      const styled = apply(scripts, document, ['style, link, script'])
      hear(styled.length)
      for (let at = 0; at < document.styleSheets.length; at++) {
        const rules = document.styleSheets[at]?.cssRules
        for (let rule = 0; rules && rule < rules.length; rule++) hear(rules[rule]?.cssText ?? '')
      }
      hear(document.adoptedStyleSheets.length)
      const selection = heavy ? null : getSelection()
      selection?.selectAllChildren(document.documentElement)
      hear(selection?.toString() ?? '')
      const ranges = selection?.getComposedRanges?.() ?? []
      for (let at = 0; at < ranges.length; at++) read(ranges[at]?.startContainer)
      selection?.removeAllRanges()
      hear((window as { stolen?: unknown }).stolen)
      const found: string[] = []
      for (let at = 0; at < words.length; at++) {
        if (apply(includes, heard, [words[at]])) found[found.length] = words[at] as string
        // Text that a page cannot read it may still look for.
        else if (!heavy && (window as { find?: (text: string) => boolean }).find?.(words[at] as string))
          found[found.length] = `found ${words[at]}`
      }
      return found
    },
    outcome(restless) {
      const { result } = window as { result?: unknown }
      if (restless) return stringify({ result, errors })
      const hosts = ours()
      let html = apply(htmlOf, document.documentElement, [])
      // Said as text, for the page may have forbidden everything else.
      for (let at = 0; at < hosts.length; at++) {
        if (!apply(isPopover, hosts[at] as Element, ['[data-mine]']))
          html = html.replace(apply(htmlOf, hosts[at] as Element, []), '')
      }
      if (html.length < LONG) return stringify({ result, errors, html })
      let sum = 0
      for (let at = 0; at < html.length; at++) sum = (sum * 31 + apply(charCodeAt, html, [at])) | 0
      return stringify({ result, errors, length: html.length, sum })
    },
  }
  Object.defineProperty(window, '__spy', { value: spy, enumerable: false })
}
