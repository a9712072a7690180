/**
 * Where a card goes: below the line the pointer rests on, above when there is more room, never over the
 * mention it speaks of, always inside the window. Pure geometry in client pixels.
 */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly side: 'below' | 'above'
  readonly left: number
  readonly width: number
  /** From the window's top to the card's top when below; from the window's bottom to the card's when above. */
  readonly offset: number
  readonly maxHeight: number
}

export const CARD_WIDTH = 372
/** A taller card scrolls inside. */
export const CARD_HEIGHT = 560
/** Between line and card: near enough to reach, far enough not to touch descenders. */
export const GAP = 7
/** Between card and window edge. */
export const MARGIN = 8
/** With less room than this on both sides (small windows, strong zoom) the card is kept usable instead. */
const LEAST = 180
/** The card's text starts about where the name does. */
const INDENT = 14

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/**
 * @param rects rectangles of the mention, one per line; at least one.
 * @param rect index of the one under the pointer.
 * @param height the card's natural height.
 */
export function placeCard(rects: readonly Box[], rect: number, window: Size, height: number): Placement {
  const anchor = rects[rect] ?? rects[0] ?? { left: 0, top: 0, right: 0, bottom: 0 }
  const width = Math.min(CARD_WIDTH, window.width - 2 * MARGIN)
  const left = clamp(anchor.left - INDENT, MARGIN, window.width - MARGIN - width)
  // Other lines of the same mention are in the way only where the card would cover them.
  const across = rects.filter((box) => box === anchor || (box.right > left && box.left < left + width))
  const lowest = clamp(Math.max(...across.map(({ bottom }) => bottom)), 0, window.height)
  const highest = clamp(Math.min(...across.map(({ top }) => top)), 0, window.height)
  const below = window.height - MARGIN - lowest - GAP
  const above = highest - GAP - MARGIN
  const wanted = Math.min(height, CARD_HEIGHT)
  const side = wanted <= below || below >= above ? 'below' : 'above'
  const room = side === 'below' ? below : above
  if (room < Math.min(LEAST, wanted)) {
    const maxHeight = Math.min(window.height - 2 * MARGIN, Math.max(LEAST, room))
    // Against the far edge of the window: as little as possible of the text around the mention is covered.
    const offset = window.height - MARGIN - Math.min(wanted, maxHeight)
    return { side, left, width, offset: Math.max(MARGIN, offset), maxHeight }
  }
  const offset = (side === 'below' ? lowest : window.height - highest) + GAP
  return { side, left, width, offset, maxHeight: Math.min(room, CARD_HEIGHT) }
}
