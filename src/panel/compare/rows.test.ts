import { describe, expect, test } from 'vitest'
import type { CardFact, EntityCard } from '../../knowledge/card.ts'
import { type Column, compareRows, mainVariant, variantsOf } from './rows.ts'

const source = {
  id: 's',
  title: 'Data sheet',
  publisher: 'Maker',
  url: 'https://a.example/',
  tier: 'primary',
} as const
const chip = (id: string, facts: readonly Partial<CardFact>[]): EntityCard => ({
  id,
  type: 'chip',
  names: { en: id, ko: id },
  description: { en: '', ko: '' },
  tickers: [],
  formerNames: [],
  facts: facts.map((fact) => ({ sources: [0], ...fact }) as CardFact),
  relations: [],
  sources: [source],
  links: {},
  dataDate: '2026-11-24',
  events: [],
  unpublished: [],
})
const memory = (value: number, more: Partial<CardFact> = {}) =>
  ({ property: 'memory-size', value, unit: 'GB', scope: 'package', ...more }) as const
const column = (card: EntityCard, variant: string | null = null): Column => ({ card, variant })

describe('variants', () => {
  const h100 = chip('h100', [
    memory(80, { variant: 'SXM' }),
    memory(80, { variant: 'PCIe' }),
    { property: 'power', value: 700, unit: 'W', variant: 'SXM' },
  ])
  test('are those the facts name; most is known of the main one', () => {
    expect(variantsOf(h100)).toEqual(['SXM', 'PCIe'])
    expect(mainVariant(h100)).toBe('SXM')
    expect(mainVariant(chip('a', [memory(1)]))).toBeNull()
  })

  test('a column shows its own figures and those of all variants, no other', () => {
    const a = chip('a', [
      memory(80, { variant: 'SXM' }),
      memory(94, { variant: 'NVL' }),
      { property: 'released', value: '2022' },
    ])
    const rows = compareRows([column(a, 'NVL')])
    expect(rows.map(({ property, cells }) => [property, cells[0]?.fact.value])).toEqual([
      ['released', '2022'],
      ['memory-size', 94],
    ])
  })
})

describe('bars', () => {
  const bars = (...cards: EntityCard[]) =>
    compareRows(cards.map((card) => column(card)))[0]?.cells.map((cell) => cell?.bar)

  test('measure against the largest, across units', () => {
    expect(bars(chip('a', [memory(80)]), chip('b', [memory(0.16, { unit: 'TB' })]))).toEqual([0.5, 1])
  })

  test.each([
    ['another scope', memory(288, { scope: 'rack' })],
    ['no figure', { property: 'memory-size', value: 'varies', scope: 'package' }],
  ])('stand beside none of %s', (_what, other) => {
    expect(bars(chip('a', [memory(80)]), chip('b', [other as Partial<CardFact>]))).toEqual([null, null])
  })

  test('a figure alone has none, and a missing one no cell', () => {
    expect(compareRows([column(chip('a', [memory(80)])), column(chip('b', []))])[0]?.cells).toEqual([
      { fact: expect.objectContaining({ value: 80 }), sources: [source], bar: null },
      null,
    ])
  })

  test('dense and sparse figures are never one row', () => {
    const fp8 = (value: number, sparsity: 'dense' | 'sparse') =>
      ({ property: 'compute-fp8', value, unit: 'TFLOPS', scope: 'package', sparsity }) as const
    const rows = compareRows([
      column(chip('a', [fp8(1979, 'dense'), fp8(3958, 'sparse')])),
      column(chip('b', [fp8(2614, 'dense')])),
    ])
    expect(rows.map(({ sparsity, cells }) => [sparsity, cells.map((cell) => cell?.fact.value)])).toEqual([
      ['dense', [1979, 2614]],
      ['sparse', [3958, undefined]],
    ])
  })
})
