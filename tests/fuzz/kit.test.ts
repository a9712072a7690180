import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CASES, mutated, PROPERTIES, RUNS } from './kit.ts'

const folder = new URL('.', import.meta.url)

test('as many properties share the cases as there are', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'kit.test.ts')
  const counts = files.map(
    (name) => readFileSync(new URL(name, folder), 'utf8').match(/^ *fuzz\(/gm)?.length ?? 0,
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PROPERTIES)
  expect(RUNS * PROPERTIES).toBeGreaterThanOrEqual(CASES)
  expect(CASES).toBeGreaterThanOrEqual(5000)
})

test('a mutation is most often another value', () => {
  const value = { a: [1, 'x'], b: { c: true } }
  const same = fc.sample(mutated(value), 200).filter((one) => isDeepStrictEqual(one, value))
  expect(same.length).toBeLessThan(40)
})
