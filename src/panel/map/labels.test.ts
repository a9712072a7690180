import { expect, test } from 'vitest'
import { placeLabels } from './labels.ts'

const ROOM = { width: 372, height: 300 }
const wish = (id: string, x: number, y: number) => ({ id, text: id, at: { x, y }, radius: 8 })

test('a node near the edge has its name above or below, pushed inside, where there is no room beside it', () => {
  // Both sides of the first are taken: the edge on its right, another node's name on its left.
  const labels = placeLabels([wish('left neighbour', 190, 150), wish('process technology', 340, 150)], ROOM)
  const label = labels.get('process technology')
  expect(label?.anchor).toBe('middle')
  expect(label?.box.right).toBeLessThanOrEqual(ROOM.width)
  // It still stands over its node.
  expect(label?.box.left).toBeLessThan(340)
  expect(label?.box.right).toBeGreaterThan(340)
})

test('a name that fits nowhere is left out', () => {
  expect(
    placeLabels([wish('a name that is far longer than the map is wide, and then some', 186, 150)], ROOM).size,
  ).toBe(0)
})
