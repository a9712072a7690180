import { expect, test } from 'vitest'
import { nearestTo, nextOf } from './jumps.ts'

test.each([
  [undefined, 1, 0],
  [undefined, -1, 2],
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
] as const)('from %s by %i to %i of three', (current, step, expected) => {
  expect(nextOf(current, 3, step)).toBe(expected)
})

test.each([
  [0, 0],
  [0.2, 0],
  [0.4, 1],
  [0.99, 2],
])('%d is nearest to the mention %i', (place, expected) => {
  expect(nearestTo(place, [0.1, 0.5, 0.7])).toBe(expected)
})
