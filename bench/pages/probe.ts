/**
 * The stop-watch inside the page. It runs with the page's own script, with and without the extension, and
 * sees what the page can see: frames, the registry of highlights, and the mark that clock.js leaves at
 * document_idle. A frame is 16.7 ms long: nothing is painted between two frames either.
 */

/** Milliseconds since navigation began; -1 while it has not happened. */
export interface Seen {
  /** End of the first frame after document_idle. */
  idleFrame: number
  /** End of the frame in which highlights were first painted. */
  marksFrame: number
}

/** Name of the performance mark at document_idle. */
export const IDLE = 'bench-idle'

/** How long (ms) the probe looks for marks before it lets the page rest. */
const PATIENCE = 3000

declare global {
  var benchSeen: Seen | undefined
}

function probe(idle: string, patience: number): void {
  const seen: Seen = { idleFrame: -1, marksFrame: -1 }
  globalThis.benchSeen = seen
  // A message posted before a frame is painted is delivered after it.
  const afterFrame = new MessageChannel()
  afterFrame.port1.onmessage = ({ data }) => {
    const key = data as keyof Seen
    if (seen[key] < 0) seen[key] = performance.now()
  }
  const look = () => {
    if (seen.idleFrame < 0 && performance.getEntriesByName(idle).length > 0)
      afterFrame.port2.postMessage('idleFrame')
    if (seen.marksFrame < 0 && CSS.highlights.size > 0) afterFrame.port2.postMessage('marksFrame')
    else if (seen.marksFrame < 0 && performance.now() < patience) requestAnimationFrame(look)
  }
  // The least a page can do to know the text under a pointer, at the pace Chiplight does it: once a frame.
  if (location.search.includes('caret')) {
    addEventListener('pointermove', ({ clientX, clientY }) => {
      requestAnimationFrame(() => document.caretPositionFromPoint(clientX, clientY))
    })
  }
  if (!location.search.includes('unwatched')) requestAnimationFrame(look)
}

/** The probe as script text. The loader that runs this file may wrap functions in a helper named __name. */
export const PROBE = `var __name=(f)=>f;(${probe.toString()})(${JSON.stringify(IDLE)},${PATIENCE})`
