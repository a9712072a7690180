import { expect, test } from 'vitest'
import { Pace } from './pace.ts'

test('a pointer is fast by what it went since the last frame, and rests once it stays', () => {
  const pace = new Pace()
  expect(pace.isFast({ x: 500, y: 500 })).toBe(false)
  expect(pace.isFast({ x: 540, y: 500 })).toBe(true)
  expect(pace.isFast({ x: 540, y: 500 })).toBe(false)
  expect(pace.isFast({ x: 548, y: 506 })).toBe(false)
  expect(pace.isFast({ x: 548, y: 519 })).toBe(true)
})
