import { describe, expect, test } from 'vitest'
import { type Box, CARD_HEIGHT, CARD_WIDTH, GAP, MARGIN, placeCard } from './position.ts'

const WINDOW = { width: 1000, height: 800 }
const line = (left: number, top: number, width = 60): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
})

/** The card's box in the window, with a card of this height. */
function boxOf(rects: readonly Box[], rect: number, height: number, window = WINDOW): Box {
  const { side, left, width, offset, maxHeight } = placeCard(rects, rect, window, height)
  const shown = Math.min(height, maxHeight)
  const top = side === 'below' ? offset : window.height - offset - shown
  return { left, top, right: left + width, bottom: top + shown }
}
const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

test.each<[what: string, anchor: Box, height: number, side: string, left: number]>([
  ['in the middle', line(300, 300), 300, 'below', 286],
  ['at the left edge', line(0, 300), 300, 'below', MARGIN],
  ['at the right edge', line(930, 300), 300, 'below', 1000 - MARGIN - CARD_WIDTH],
  ['near the bottom', line(300, 700), 300, 'above', 286],
  ['near the top with a tall card', line(300, 40), 700, 'below', 286],
  ['where it fits nowhere: the side with more room', line(300, 450), 600, 'above', 286],
  ['where it fits below although there is more room above', line(300, 450), 250, 'below', 286],
])('%s', (_what, anchor, height, side, left) => {
  const placed = placeCard([anchor], 0, WINDOW, height)
  expect([placed.side, placed.left, placed.width]).toEqual([side, left, CARD_WIDTH])
  const box = boxOf([anchor], 0, height)
  expect(overlap(box, anchor)).toBe(false)
  expect(side === 'below' ? box.top - anchor.bottom : anchor.top - box.bottom).toBe(GAP)
})

describe('a mention that wraps', () => {
  const first = line(940, 300, 50)
  const second = line(40, 330, 120)

  test('the card is below the line that is under the pointer', () => {
    expect(boxOf([first, second], 0, 300).top).toBe(first.bottom + GAP)
    expect(boxOf([first, second], 1, 300).top).toBe(second.bottom + GAP)
  })

  test('it covers neither line, even where both are in its way', () => {
    const narrow = { width: 390, height: 800 }
    const rects = [line(330, 300, 50), line(10, 330, 120), line(10, 360, 30)]
    for (const index of [0, 1, 2]) {
      const box = boxOf(rects, index, 300, narrow)
      expect(rects.some((rect) => overlap(box, rect))).toBe(false)
    }
  })
})

test.each([
  [360, 640],
  [333, 266],
  [1280, 120],
  [3000, 2000],
])('inside a window of %i by %i wherever the mention is', (width, height) => {
  for (const top of [-50, 0, height / 2, height - 20, height + 50]) {
    for (const tall of [120, 400, 2000]) {
      const window = { width, height }
      const box = boxOf([line(width / 2, top)], 0, tall, window)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThanOrEqual(height)
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(Math.min(tall, height - 2 * MARGIN, 100))
      expect(box.bottom - box.top).toBeLessThanOrEqual(CARD_HEIGHT)
    }
  }
})
