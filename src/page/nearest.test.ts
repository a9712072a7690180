// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Block } from './blocks.ts'
import type { Mention } from './mentions.ts'
import { nearestFirst, paintNearestFirst } from './nearest.ts'
import type { Mark } from './paint.ts'

const mention = (block: number): Mention => ({ block, start: 0, end: 1, entity: 'nvidia', type: 'company' })
const never = new AbortController().signal

test('every mention to paint comes once: from the first in sight down, then up from there', () => {
  const rows = fc.array(fc.tuple(fc.nat(30), fc.boolean()), { minLength: 380, maxLength: 900 })
  fc.assert(
    fc.property(rows, fc.nat(31), (list, first) => {
      const mentions = list.map(([block]) => mention(block)).sort((a, b) => a.block - b.block)
      const painted = list.map(([, isPainted]) => isPainted)
      const order = nearestFirst(mentions, painted, () => first)
      const wanted = painted.flatMap((isPainted, index) => (isPainted ? [index] : []))
      expect([...order].sort((a, b) => a - b)).toEqual(wanted)
      const isInSight = (index: number) => (mentions[index] as Mention).block >= first
      const below = wanted.filter(isInSight)
      const above = wanted.filter((index) => !isInSight(index))
      const isFew = wanted.length <= 400 || below.length === 0
      expect(order).toEqual(isFew ? wanted : [...below, ...above.reverse()])
    }),
    { numRuns: 100 },
  )
})

const COUNT = 1000
/** Blocks of one letter each, of which those before `first` have been scrolled away. */
const blocksFrom = (first: number): Block[] =>
  Array.from({ length: COUNT }, (_, index) => {
    const paragraph = document.createElement('p')
    paragraph.append('x')
    paragraph.getBoundingClientRect = () => ({ bottom: index < first ? -1 : 1 }) as DOMRect
    return { text: 'x', nodes: [paragraph.firstChild as Text], starts: [0], section: 0 }
  })

let painted: Mark[] = []
let parts = 0
const painter = {
  paint(marks: readonly Mark[], more: boolean) {
    painted = more ? [...painted, ...marks] : [...marks]
  },
  set() {},
  restore() {},
  clear() {},
}
/** Runs the painting on a machine on which every slice is over at once. */
const paintAll = (first: number, stop: { throwIfAborted(): void } = never) => {
  const blocks = blocksFrom(first)
  const mentions = blocks.map((_, index) => mention(index))
  const all = mentions.map(() => true)
  return { blocks, done: paintNearestFirst(painter, blocks, mentions, all, stop) }
}

beforeEach(() => {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 100))
  vi.stubGlobal('StaticRange', function StaticRange(this: object, init: object) {
    Object.assign(this, init)
  })
  vi.stubGlobal('requestIdleCallback', (turn: () => void) => {
    parts++
    turn()
  })
  painted = []
  parts = 0
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('thousands of marks come in parts, what is in sight first', async () => {
  const { blocks, done } = paintAll(600)
  await done
  expect(parts).toBeGreaterThan(5)
  const nodes = painted.map(({ range }) => range.startContainer)
  expect(nodes).toHaveLength(COUNT)
  expect(new Set(nodes).size).toBe(COUNT)
  expect(nodes[0]).toBe(blocks[600]?.nodes[0])
  expect(nodes[400]).toBe(blocks[599]?.nodes[0])
})

test('a painting that is overtaken ends between two parts', async () => {
  const { done } = paintAll(0, {
    throwIfAborted() {
      throw new Error('overtaken')
    },
  })
  await expect(done).rejects.toThrow('overtaken')
  expect(painted.length).toBeGreaterThan(0)
  expect(painted.length).toBeLessThan(COUNT)
})
