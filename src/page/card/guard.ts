/**
 * Whether a click on the card is the reader's own. A page may cover the card with something that lets clicks
 * through, make it transparent, or move it under a pointer that is about to click elsewhere: such a click
 * must neither star, mute nor open anything.
 */

/** Test builds alone: tests wait until a click counts. */
declare const __TEST__: boolean

/** How long (ms) the card has stood still, and was to be seen, before a click on it counts. */
const STILL = 250
/**
 * Chromium tells that something was covered up to this late (ms; its least delay). That is no way in: who clicks
 * within it has decided to while the card was to be seen, and one that is uncovered waits for all of STILL.
 */
const SEEN = 100
const TOP_LAYER = ':popover-open, :modal, :fullscreen'

/** Chromium alone says whether something is really seen (IntersectionObserver v2, 74). */
const TELLS = 'isVisible' in IntersectionObserverEntry.prototype
interface Watching extends IntersectionObserverInit {
  readonly trackVisibility: true
  readonly delay: number
}

type Scope = Document | ShadowRoot
/** Firefox gives extensions closed shadow roots too. */
const insideOf = (element: Element): ShadowRoot | null =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null

/** What lies in the top layer but `ours` and what holds it, shadow trees of the page included. */
function others(ours: Element, scope: Scope = document): Element[] {
  const inside = [...scope.querySelectorAll('*')].flatMap((element) => {
    const root = element === ours ? null : insideOf(element)
    return root ? others(ours, root) : []
  })
  const here = [...scope.querySelectorAll(TOP_LAYER)]
  return [...here.filter((element) => !element.contains(ours)), ...inside]
}

/** Whether `other` lies over `ours`, or lets clicks through so that nobody can tell. */
function covers(other: Element, ours: Element): boolean {
  const a = other.getBoundingClientRect()
  const b = ours.getBoundingClientRect()
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const right = Math.min(a.right, b.right)
  const bottom = Math.min(a.bottom, b.bottom)
  if (left >= right || top >= bottom) return false
  const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2)
  const own = stack.indexOf(ours)
  return own < 0 || stack.findIndex((element) => other.contains(element)) < own
}

export class ClickGuard {
  private readonly observer: IntersectionObserver | null = null
  private seen = !TELLS
  private since = 0
  private timer = 0

  /** `untouched`: whether the page left the element as we made it. */
  constructor(
    private readonly element: Element,
    private readonly untouched: () => boolean,
  ) {
    if (!TELLS) return
    const options: Watching = { trackVisibility: true, delay: SEEN }
    this.observer = new IntersectionObserver((entries) => {
      const seen = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible ?? false
      if (seen && !this.seen) this.since = Math.max(this.since, performance.now() - STILL + SEEN)
      this.seen = seen
      if (__TEST__) this.tell()
    }, options)
  }

  /** The card was shown. */
  start(): void {
    this.moved()
    this.observer?.observe(this.element)
  }

  /** The card stands elsewhere than before. */
  moved(): void {
    this.since = performance.now()
    if (__TEST__) this.tell()
  }

  stop(): void {
    this.observer?.disconnect()
    this.seen = !TELLS
    clearTimeout(this.timer)
  }

  /** Whether what the reader does to the card now counts. */
  accepts(): boolean {
    return this.intact() && performance.now() - this.since >= STILL
  }

  /** Whether the card is to be seen as we made it; else the page plays with it. */
  intact(): boolean {
    if (!this.untouched() || !this.seen) return false
    return TELLS || !others(this.element).some((other) => covers(other, this.element))
  }

  private tell(): void {
    clearTimeout(this.timer)
    performance.clearMarks('card ready')
    const look = () => {
      if (this.accepts()) performance.mark('card ready')
      else this.timer = setTimeout(look, 20) as unknown as number
    }
    look()
  }
}
