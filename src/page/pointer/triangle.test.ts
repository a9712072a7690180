import { describe, expect, test } from 'vitest'
import { headsFor, isInside } from './triangle.ts'

const card = { left: 100, top: 200, right: 400, bottom: 500 }

describe('on the way to a card below', () => {
  const from = { x: 150, y: 180 }
  test.each([
    ['straight down', { x: 150, y: 190 }, true],
    ['slanting towards its far corner', { x: 300, y: 195 }, true],
    ['inside the card', { x: 200, y: 300 }, true],
    ['up', { x: 150, y: 170 }, false],
    ['sideways', { x: 300, y: 181 }, false],
    ['past its edge', { x: 80, y: 199 }, false],
  ])('%s', (_, to, expected) => expect(headsFor(card, from, to)).toBe(expected))
})

test('a card above and a card beside are reached the same way', () => {
  expect(headsFor(card, { x: 150, y: 520 }, { x: 160, y: 508 })).toBe(true)
  expect(headsFor(card, { x: 150, y: 520 }, { x: 160, y: 540 })).toBe(false)
  expect(headsFor(card, { x: 60, y: 300 }, { x: 80, y: 310 })).toBe(true)
  expect(headsFor(card, { x: 60, y: 300 }, { x: 40, y: 300 })).toBe(false)
})

test('inside means the edges too, and slack widens them', () => {
  expect(isInside(card, { x: 100, y: 200 })).toBe(true)
  expect(isInside(card, { x: 99, y: 200 })).toBe(false)
  expect(isInside(card, { x: 99, y: 200 }, 1)).toBe(true)
})
