/** What the page itself sees of what is done to it; the same line in every variant. */

export interface PageSeen {
  /** Nodes added since the page was loaded, and attributes changed; counted on request alone: the count costs script. */
  nodes: number
  attributes: number
  /** Cumulative layout shift; 0 where the browser does not report it. */
  shift: number
  /** ms from DOMContentLoaded to the end of the first frame with marks; -1 when there were none. */
  marked: number
  /** The longest time between two frames after the load, ms. */
  gap: number
}

declare global {
  var weightSeen: PageSeen | undefined
}

/** What the address asks the probe to do: `count` nodes and attributes, or look at every `frame`. */
export type Watch = 'count' | 'frames' | 'nothing'

function probe(): void {
  const seen: PageSeen = { nodes: 0, attributes: 0, shift: 0, marked: -1, gap: 0 }
  globalThis.weightSeen = seen
  const watch = location.search.slice(1)
  let ready = 0
  addEventListener('DOMContentLoaded', () => {
    ready = performance.now()
  })
  if (watch === 'count') {
    addEventListener('load', () => {
      new MutationObserver((records) => {
        for (const { type, addedNodes } of records) {
          if (type === 'attributes') seen.attributes++
          else seen.nodes += addedNodes.length
        }
      }).observe(document, { childList: true, subtree: true, attributes: true })
    })
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  }
  if (watch !== 'frames') return
  const after = new MessageChannel()
  after.port1.onmessage = () => {
    if (seen.marked < 0) seen.marked = performance.now() - ready
  }
  let last = 0
  const look = (now: number) => {
    if (document.readyState === 'complete') {
      if (last > 0) seen.gap = Math.max(seen.gap, now - last)
      last = now
    }
    if (seen.marked < 0 && CSS.highlights.size > 0) after.port2.postMessage(0)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

export const PROBE = `var __name=(f)=>f;(${probe.toString()})()`
