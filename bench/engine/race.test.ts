import { expect, test } from 'vitest'
import { entity } from '../../tests/support/entities.ts'
import { shareOfLoop } from './compare.ts'
import { catalogue, randomFrom } from './names.ts'
import { raceTable } from './table.ts'
import { hostileText, interleave, raceTexts } from './texts.ts'

const records = Array.from({ length: 20 }, (_, index) =>
  entity({
    id: `real-${index}`,
    type: 'company',
    names: [
      { text: `Realname ${index}`, lang: 'en', kind: 'preferred' },
      { text: `실명${index}`, lang: 'ko', kind: 'preferred' },
    ],
  }),
)
const namesOf = (size: number) => catalogue(records, size).flatMap(({ names }) => names)

test('a catalogue has the size asked for, the same names each time, and none twice', () => {
  for (const size of [10, 40, 500]) {
    const names = namesOf(size)
    expect(names.length).toBe(size)
    expect(namesOf(size)).toEqual(names)
    expect(new Set(names.map(({ text }) => text)).size).toBe(size)
  }
})

test('a small catalogue is taken from the whole list, a large one holds all of it', () => {
  expect(catalogue(records, 10).map(({ id }) => id)).toEqual([
    'real-3',
    'real-7',
    'real-11',
    'real-15',
    'real-19',
  ])
  expect(catalogue(records, 300).slice(0, 20)).toEqual(records)
})

test('made-up names come in the languages of the real ones', () => {
  const made = namesOf(2_000).slice(40)
  const korean = made.filter(({ lang }) => lang === 'ko').length / made.length
  expect(korean).toBeGreaterThan(0.45)
  expect(korean).toBeLessThan(0.55)
  for (const { text, lang } of made) expect(/[가-힣]/.test(text)).toBe(lang === 'ko')
})

test('the same seed gives the same numbers, between 0 and 1', () => {
  const [a, b] = [randomFrom(7), randomFrom(7)]
  for (let count = 0; count < 100; count++) {
    const value = a()
    expect(b()).toBe(value)
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThan(1)
  }
})

test('texts are interleaved, and as long as asked for', () => {
  expect(interleave([['a', 'b', 'c'], ['1']])).toEqual(['a', '1', 'b', '1', 'c', '1'])
  for (const blocks of Object.values(raceTexts(20_000))) {
    const length = blocks.join('').length
    expect(length).toBeGreaterThanOrEqual(20_000)
    expect(length).toBeLessThan(21_000)
  }
  expect(hostileText(['Nvidia'], 40)).toBe('Nvidi Nvidiax xNvidia NviNvidia Nvidi Nvidiax')
})

test('the share of the loop is that of the best of each', () => {
  const text = { units: 1, found: 0, rounds: [8, 4, 6], loops: [3, 1, 2] }
  expect(shareOfLoop({ build: 0, ready: 0, texts: { English: text } }, 'English')).toBe(0.25)
})

test('the table has a line for each size and text', () => {
  const rate = { group: 'race', where: 'node', unit: 'million characters/s' } as const
  const beside = { what: 'loop', value: 400, best: true } as const
  const table = raceTable([
    { ...rate, name: 'the matcher alone, 5,000 names, English', samples: [90, 100], beside },
    { ...rate, name: 'modern-ahocorasick, 5,000 names, English', samples: [20], beside },
    {
      group: 'race',
      where: 'node',
      unit: 'ms',
      name: 'the matcher alone, 5,000 names: to build',
      samples: [3],
    },
  ])
  expect(table.split('\n').length).toBe(3)
  expect(table).toMatch(/\| node, 5,000, English +\| 100 \(0\.250\) +\|.*20\.0 \(0\.050\)/)
  expect(raceTable([])).toBe('')
})
