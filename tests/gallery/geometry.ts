/**
 * Whether a state is drawn as it should be, told by boxes: the same on every machine, whatever its fonts.
 * Text must not be cut off, leave its stage, or lie over other text, nor may buttons lie over one another.
 */

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Piece {
  readonly element: Element
  readonly text: string
  /** What is drawn, in the window's pixels, whether or not anything cuts it off. */
  readonly box: Box
  /** The part of the window in which it can be seen; null where it was scrolled out of sight. */
  readonly seen: Box | null
}

/** Pixels that rounding may cost. */
const SLACK = 1.5
/** Share of its height a line may reach into its neighbour: letters' boxes are higher than lines. */
const INTO = 0.4
/** Text that ends in an ellipsis where there is no room, as it should: whose knowledge it is, long names of files. */
const SHORTENED = 'ellipsis'

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})
const isEmpty = ({ left, top, right, bottom }: Box) => right - left <= SLACK || bottom - top <= SLACK

/** Read by screen readers alone, or not shown. */
const isHidden = (element: Element) =>
  element.closest('.hidden') !== null || !element.checkVisibility({ visibilityProperty: true })

/** The nearest of the element and what holds it for which `holds`, up to the stage. */
function* upTo(stage: Element, from: Element): Generator<Element> {
  for (let at: Element | null = from; at; at = at === stage ? null : at.parentElement) yield at
}

/** Where something in `element` can be seen: inside of all that scrolls around it. */
function windowOf(stage: Element, element: Element, box: Box): Box | null {
  let seen = box
  for (const holder of upTo(stage, element)) {
    const { overflowY, overflowX } = getComputedStyle(holder)
    if (overflowY === 'visible' && overflowX === 'visible') continue
    const scrolls = [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')
    if (scrolls) seen = meet(seen, holder.getBoundingClientRect())
  }
  return isEmpty(seen) ? null : seen
}

function piecesOf(stage: Element): Piece[] {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement
    // Drawings place their own words: map/labels.ts and its tests.
    if (!element || node.data.trim() === '' || isHidden(element) || element.closest('svg')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (!isEmpty(box))
        pieces.push({ element, text: node.data.trim(), box, seen: windowOf(stage, element, box) })
    }
  }
  return pieces
}

/** What cuts a piece of text off without a way to scroll to it. */
function cutBy(stage: Element, { element, box }: Piece): string | null {
  for (const holder of upTo(stage, element)) {
    // A table may be wider than its room: it is read cell by cell.
    if (holder.matches('.compare-table, .map-table')) return null
    const style = getComputedStyle(holder)
    const inside = holder.getBoundingClientRect()
    const over = {
      x: Math.max(inside.left - box.left, box.right - inside.right) > SLACK,
      // Half a pixel of a letter's box is air.
      y: Math.max(inside.top - box.top, box.bottom - inside.bottom) > SLACK + 2,
    }
    const cuts = (value: string) => value === 'hidden' || value === 'clip'
    if (over.x && cuts(style.overflowX) && style.textOverflow !== SHORTENED)
      return holder.className || 'stage'
    if (over.y && cuts(style.overflowY)) return holder.className || 'stage'
    if (over.x && holder === stage) return 'stage'
    // What scrolls sideways hides what lies beside.
    if (over.x && (style.overflowX === 'auto' || style.overflowX === 'scroll'))
      return `${holder.className} sideways`
    if (over.y && (style.overflowY === 'auto' || style.overflowY === 'scroll')) return null
    if (over.x && style.textOverflow === SHORTENED) return null
  }
  return null
}

/** Words short enough for any line, in scripts that break between words. */
const WORD = /[\p{Script=Latin}\p{Script=Hangul}]{2,12}/gu

/** Longest run without a space (UTF-16 units) that every line has room for: addresses are longer. */
const RUN = 16
const isLong = (text: string, at: number) =>
  (/\S*$/.exec(text.slice(0, at))?.[0].length ?? 0) + (/^\S*/.exec(text.slice(at))?.[0].length ?? 0) > RUN

/** Short words that a line's end cuts in two. */
function broken(stage: Element): string[] {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement
    if (!element || isHidden(element) || element.closest('svg, :lang(ja), :lang(zh), textarea')) continue
    for (const { 0: word, index } of node.data.matchAll(WORD)) {
      if (isLong(node.data, index)) continue
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size > 1) found.push(`${quoted(word)} is broken`)
    }
  }
  return found
}

const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`

function overlaps(pieces: readonly Piece[]): string[] {
  const found: string[] = []
  const seen = pieces.filter((piece) => piece.seen !== null)
  for (const [index, a] of seen.entries()) {
    for (const b of seen.slice(index + 1)) {
      if (a.element === b.element) continue
      const both = meet(a.seen as Box, b.seen as Box)
      const height = Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top)
      if (both.right - both.left > SLACK && both.bottom - both.top > height * INTO) {
        found.push(`${quoted(a.text)} lies over ${quoted(b.text)}`)
      }
    }
  }
  return found
}

/** Buttons, links and fields that lie over one another, so that a click on one may hit the other. */
function crowded(stage: Element): string[] {
  const all = [...stage.querySelectorAll('button, a[href], input, textarea, summary')]
    .filter((element) => !isHidden(element) && !element.closest('svg'))
    .flatMap((element) =>
      [...element.getClientRects()].map((box) => ({ element, seen: windowOf(stage, element, box) })),
    )
  const name = (element: Element) =>
    quoted(element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '')
  return all.flatMap((a, index) =>
    all.slice(index + 1).flatMap((b) => {
      if (!a.seen || !b.seen || a.element === b.element) return []
      if (a.element.contains(b.element) || b.element.contains(a.element)) return []
      // A field may hold the button that empties it.
      if (a.element.matches('input[type=text]') || b.element.matches('input[type=text]')) return []
      const both = meet(a.seen, b.seen)
      const least = Math.min(a.seen.bottom - a.seen.top, b.seen.bottom - b.seen.top)
      const isOver = both.right - both.left > SLACK && both.bottom - both.top > least * INTO
      return isOver ? [`${name(a.element)} lies over ${name(b.element)}`] : []
    }),
  )
}

/** Parts that scroll down but not sideways, and are wider than the room they have. */
const wide = (stage: Element): string[] =>
  [stage, ...stage.querySelectorAll('.scroll, .view, .foot, .panel, .page, .part')]
    .filter((element) => element.scrollWidth > element.clientWidth)
    .map(({ className }) => `${className} is wider than its room`)

/** What is wrong with the state on stage, in words; empty when nothing is. */
export function misfits(stage: Element): string[] {
  const pieces = piecesOf(stage)
  const cut = pieces.flatMap((piece) => {
    const by = cutBy(stage, piece)
    return by === null ? [] : [`${quoted(piece.text)} is cut off by ${by}`]
  })
  return [...new Set([...cut, ...broken(stage), ...wide(stage), ...overlaps(pieces), ...crowded(stage)])]
}

/** Makes all text of a stage twice as large, as browsers do that enlarge text alone. */
export function enlarge(stage: Element): void {
  const all = [stage, ...stage.querySelectorAll('*')].filter((element) => !element.closest('svg'))
  const sizes = all.map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element)
    return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) }
  })
  for (const [index, element] of all.entries()) {
    const { size = 0, line = Number.NaN } = sizes[index] ?? {}
    const { style } = element as HTMLElement
    style.fontSize = `${2 * size}px`
    if (!Number.isNaN(line)) style.lineHeight = `${2 * line}px`
  }
}
