import { afterEach, expect, test, vi } from 'vitest'
import { readInIdleTime } from './idle.ts'

afterEach(() => vi.unstubAllGlobals())

/** Idle callbacks run by hand, each with room for `room` items. */
function idle(room: number) {
  const waiting: IdleRequestCallback[] = []
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback))
  return () => {
    let left = room
    const callback = waiting.shift()
    callback?.({ didTimeout: false, timeRemaining: () => (left-- > 0 ? 10 : 0) })
    return callback !== undefined
  }
}

test('reads all items over several slices, then is done once', () => {
  const turn = idle(2)
  const read: number[] = []
  const done = vi.fn()
  readInIdleTime([1, 2, 3, 4, 5], (item) => read.push(item), done, new AbortController().signal)
  expect(read).toEqual([])
  turn()
  expect(read).toEqual([1, 2])
  while (turn()) expect(read.length).toBeLessThanOrEqual(5)
  expect(read).toEqual([1, 2, 3, 4, 5])
  expect(done).toHaveBeenCalledTimes(1)
})

test('stops between two slices when it is told to', () => {
  const turn = idle(2)
  const read: number[] = []
  const done = vi.fn()
  const stop = new AbortController()
  readInIdleTime([1, 2, 3, 4, 5], (item) => read.push(item), done, stop.signal)
  turn()
  stop.abort()
  while (turn()) expect(read).toEqual([1, 2])
  expect(read).toEqual([1, 2])
  expect(done).not.toHaveBeenCalled()
})
