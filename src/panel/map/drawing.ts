/** The map as numbers: what the view draws and the exports write. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import type { MapEdge, MapGraph } from './graph.ts'
import { type Label, placeLabels } from './labels.ts'
import { layoutGraph, type Point, radiusOf, type Size } from './layout.ts'

export interface DrawnNode extends Point {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly radius: number
  /** Null where there is no room for it. */
  readonly label: Label | null
}

export interface DrawnEdge {
  readonly edge: MapEdge
  readonly from: Point
  readonly to: Point
  /** The article says so, and nothing is known of it. */
  readonly dashed: boolean
}

export interface Drawing extends Size {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export function draw(graph: MapGraph, size: Size, nameOf: (id: string) => string): Drawing {
  const places = layoutGraph(graph, size)
  const placed = graph.nodes.flatMap(({ entity, mentions }) => {
    const at = places.get(entity.id)
    return at ? [{ entity, at, radius: radiusOf(mentions), name: nameOf(entity.id) }] : []
  })
  const labels = placeLabels(
    placed.map(({ entity, at, radius, name }) => ({ id: entity.id, text: name, at, radius })),
    size,
  )
  return {
    ...size,
    nodes: placed.map(({ entity, at, radius, name }) => ({
      ...at,
      id: entity.id,
      type: entity.type,
      name,
      radius,
      label: labels.get(entity.id) ?? null,
    })),
    edges: graph.edges.flatMap((edge) => {
      const [from, to] = edge.ends.map((id) => places.get(id))
      return from && to ? [{ edge, from, to, dashed: edge.links.every(({ claim }) => claim !== null) }] : []
    }),
  }
}
