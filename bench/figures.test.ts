import { expect, test } from 'vitest'
import { differences, quantile, summarise } from './figures.ts'

test('quantiles are interpolated between the sorted values', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([10, 0], 0.95)).toBe(9.5)
  expect(quantile([7], 0.95)).toBe(7)
})

test('a summary of nothing is no number, rather than zero', () => {
  const { n, median, least } = summarise([])
  expect(n).toBe(0)
  expect(median).toBeNaN()
  expect(least).toBeNaN()
})

test('noise is half the distance between the quartiles', () => {
  expect(summarise([0, 1, 2, 3, 4])).toEqual({ n: 5, median: 2, p95: 3.8, least: 0, most: 4, noise: 1 })
})

test('differences pair the rounds and drop what has no partner', () => {
  expect(differences([5, 7, 9], [1, 2])).toEqual([4, 5])
})
