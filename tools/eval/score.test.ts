import { describe, expect, test } from 'vitest'
import type { GoldPassage, Span } from './corpus.ts'
import { bootstrapF1, scorePassage, summarise, wilson } from './score.ts'

const span = (start: number, end: number, entity: string): Span => ({ start, end, entity })
const gold = (mentions: Span[], traps: Span[] = []): GoldPassage => ({
  id: 'a',
  lang: 'en',
  text: 'Samsung Foundry beside a llama',
  mentions,
  traps,
})
const FOUNDRY = span(0, 15, 'samsung-foundry')
const LLAMA = span(25, 30, 'llama')

describe('one passage', () => {
  test.each([
    ['right', [FOUNDRY], [FOUNDRY], 1, []],
    ['missed', [FOUNDRY], [], 0, ['missed']],
    ['another entity', [FOUNDRY], [span(0, 15, 'samsung-electronics')], 0, ['link']],
    ['other ends', [FOUNDRY], [span(0, 7, 'samsung-electronics')], 0, ['span']],
    ['two halves', [FOUNDRY], [span(0, 7, 'x'), span(8, 15, 'y')], 0, ['span', 'spurious']],
    ['out of nothing', [], [FOUNDRY], 0, ['spurious']],
  ])('%s', (_, mentions, marks, right, kinds) => {
    const score = scorePassage(gold(mentions), marks)
    expect(score.right).toBe(right)
    expect(score.errors.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('a trap is fallen into by its own entity only', () => {
    const trapped = scorePassage(gold([], [LLAMA]), [LLAMA])
    expect([trapped.trapErrors, trapped.errors.map(({ kind }) => kind)]).toEqual([1, ['trap']])
    const other = scorePassage(gold([], [LLAMA]), [span(25, 30, 'slurm')])
    expect([other.trapErrors, other.errors.map(({ kind }) => kind)]).toEqual([0, ['spurious']])
    expect(scorePassage(gold([], [LLAMA]), []).trapErrors).toBe(0)
  })
})

describe('intervals', () => {
  // Reference values: Wilson score interval without continuity correction.
  test.each([
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [90, 100, 0.8256, 0.9448],
  ])('Wilson %d of %d', (hits, total, low, high) => {
    const interval = wilson(hits, total)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  test('the bootstrap is the same in every run, holds the value, and depends on its seed', () => {
    const scores = Array.from({ length: 50 }, (_, index) =>
      scorePassage(gold([FOUNDRY]), index % 5 === 0 ? [] : [FOUNDRY]),
    )
    const interval = bootstrapF1(scores)
    expect(interval).toEqual(bootstrapF1(scores))
    expect(interval).not.toEqual(bootstrapF1(scores, 1))
    expect(interval.value).toBeCloseTo(80 / 90, 6)
    expect(interval.low).toBeLessThan(interval.value)
    expect(interval.high).toBeGreaterThan(interval.value)
  })

  test('a summary adds up', () => {
    const sum = summarise([
      scorePassage(gold([FOUNDRY], [LLAMA]), [LLAMA]),
      scorePassage(gold([FOUNDRY]), [FOUNDRY]),
    ])
    expect(sum).toMatchObject({ passages: 2, right: 1, marked: 2, gold: 2, traps: 1, trapErrors: 1 })
    expect(sum.precision.value).toBe(0.5)
  })
})
