/** Where on the map everything stands. Deterministic: the same page is drawn the same way every time. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { MapGraph } from './graph.ts'

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Steps after which forces have settled for up to 60 nodes; the simulation's own number is 300. */
const STEPS = 200
/** Room at the edges for the shapes and for labels, which are wider than high. */
const PAD = { x: 58, y: 24 } as const

interface Body {
  readonly id: string
  readonly radius: number
  x?: number
  y?: number
}

/** Radius of a node's shape, by how often the page names it. */
export const radiusOf = (mentions: number): number => Math.min(12, 6 + 1.6 * Math.sqrt(mentions))

/** Positions by entity id, inside `size`. One node stands in the middle. */
export function layoutGraph({ nodes, edges }: MapGraph, size: Size): ReadonlyMap<string, Point> {
  const bodies: Body[] = nodes.map(({ entity, mentions }) => ({ id: entity.id, radius: radiusOf(mentions) }))
  const links = edges.map(({ ends: [source, target] }) => ({ source, target }))
  // Forces pull towards the shape of the window, so that little is lost when the result is fitted into it.
  const wide = size.width / size.height
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(64),
    )
    .force('charge', forceManyBody().strength(-260).distanceMax(420))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 13),
    )
    .force('x', forceX(0).strength(0.05 / Math.max(wide, 0.6)))
    .force('y', forceY(0).strength(0.05 * Math.max(wide, 0.6)))
    .stop()
  simulation.tick(STEPS)
  return stretch(bodies, size)
}

/** Stretches each axis to the window: crowded maps need every pixel, and distances mean nothing by themselves. */
function stretch(bodies: readonly Body[], { width, height }: Size): ReadonlyMap<string, Point> {
  const axis = (values: readonly number[], length: number, pad: number) => {
    const low = Math.min(...values)
    const span = Math.max(...values) - low
    const inner = Math.max(0, length - 2 * pad)
    const scale = span > 0 ? Math.min(inner / span, 2.2) : 0
    const shift = (length - span * scale) / 2
    return (value: number) => shift + (value - low) * scale
  }
  const x = axis(
    bodies.map((body) => body.x ?? 0),
    width,
    PAD.x,
  )
  const y = axis(
    bodies.map((body) => body.y ?? 0),
    height,
    PAD.y,
  )
  return new Map(bodies.map((body) => [body.id, { x: x(body.x ?? 0), y: y(body.y ?? 0) }]))
}
