import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityBrief } from '../../knowledge/card.ts'
import { draw } from './drawing.ts'
import { svgOf } from './export.ts'
import type { MapGraph } from './graph.ts'
import type { Box } from './labels.ts'
import { stepTo } from './steps.ts'

const entity = (id: string): EntityBrief => ({ id, type: 'company', names: { en: id, ko: id } })

const graphs = fc
  .record({
    names: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 60 }),
    pairs: fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 120 }),
  })
  .map(({ names, pairs }): MapGraph => {
    const at = (index: number) => names[index % names.length] as string
    const edges = pairs
      .map(([a, b]) => [at(a), at(b)] as const)
      .filter(([a, b]) => a !== b)
      .map((ends) => ({ ends, links: [] }))
    return { nodes: names.map((id) => ({ entity: entity(id), mentions: 1 })), edges, apart: [], left: 0 }
  })
const SIZE = { width: 372, height: 300 }
const drawn = (graph: MapGraph) => draw(graph, SIZE, (id) => id)
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('a drawing', () => {
  test('holds every node inside, labels inside and apart, and is the same every time', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes } = drawn(graph)
        expect(nodes.length).toBe(graph.nodes.length)
        const boxes = nodes.flatMap(({ label }) => (label ? [label.box] : []))
        for (const { x, y } of nodes) {
          expect(x).toBeGreaterThan(0)
          expect(x).toBeLessThan(SIZE.width)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(SIZE.height)
        }
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(SIZE.width)
        }
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
        })
        expect(drawn(graph)).toEqual(drawn(graph))
      }),
      { numRuns: 30 },
    )
  })

  test('becomes SVG in which no name is markup', () => {
    const name = '<script>&"\'\u0001'
    const graph: MapGraph = { nodes: [{ entity: entity(name), mentions: 1 }], edges: [], apart: [], left: 0 }
    const type = Object.fromEntries(['company'].map((key) => [key, '#00f'])) as never
    const svg = svgOf(drawn(graph), { paper: '#fff', ink: '#000', line: '#888', type }, name)
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script&#62;')
    expect(svg).not.toMatch(/\p{Cc}(?<!\n)/u)
  })
})

describe('arrow keys', () => {
  const places = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 50, y: 10 }],
    ['far right', { x: 120, y: 0 }],
    ['up', { x: 4, y: -40 }],
  ])
  test.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', null],
    ['ArrowLeft', null],
    ['a', null],
  ])('%s leads to %s', (key, to) => expect(stepTo(key, 'middle', places)).toBe(to))

  test('lead on along a row', () => expect(stepTo('ArrowRight', 'right', places)).toBe('far right'))
})
