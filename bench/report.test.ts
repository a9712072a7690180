import { expect, test } from 'vitest'
import type { Figure } from './figures.ts'
import { short, table, toRow } from './report.ts'

const figure: Figure = {
  group: 'card',
  name: 'card',
  where: 'chrome',
  unit: 'ms',
  samples: [40, 60, 50],
  under: 50,
  beside: { what: 'a frame', value: 20 },
}

test('a goal is met only below it', () => {
  expect(toRow(figure).met).toBe(false)
  expect(toRow({ ...figure, under: 51 }).met).toBe(true)
})

test('a goal that is to be reached is met from there on', () => {
  const { under: _, ...free } = figure
  expect(toRow({ ...free, atLeast: 51 }).met).toBe(false)
  expect(toRow({ ...free, atLeast: 50 }).met).toBe(true)
  expect(table([toRow({ ...free, atLeast: 51 })])).toContain('| >= 51 NO |')
})

test('what was not measured meets nothing and fails nothing', () => {
  expect(toRow({ ...figure, samples: [] }).met).toBeNull()
})

test('the ratio is that of the medians, or of the best where the figure says so', () => {
  expect(toRow(figure).ratio).toBe(2.5)
  expect(toRow({ ...figure, beside: { what: 'loop', value: 20, best: true } }).ratio).toBe(3)
})

test('numbers keep three digits', () => {
  expect([1234.5, 12.34, 1.234, 0.1234, 0].map(short)).toEqual(['1235', '12.3', '1.23', '0.123', '0.00'])
})

test('the table names goal and ratio', () => {
  expect(table([toRow(figure)])).toContain('| < 50 NO | 2.50 x a frame |')
})
