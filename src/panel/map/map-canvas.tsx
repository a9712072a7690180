/** The drawn map: nodes are buttons, one of them a stop for Tab, arrow keys walk between them. */
import { useRef, useState } from 'preact/hooks'
import { trusted, useWords } from '../../ui/context.tsx'
import { SHAPES } from '../../ui/glyph.tsx'
import type { Drawing, DrawnNode } from './drawing.ts'
import type { MapEdge } from './graph.ts'
import { stepTo } from './steps.ts'

export interface MapCanvasProps {
  readonly drawing: Drawing
  readonly focus: string | null
  /** The edge whose links are shown in words. */
  readonly lit: MapEdge | null
  light(edge: MapEdge | null): void
  /** Puts an entity in the middle. */
  walk(id: string): void
  /** Opens the entity that is in the middle already. */
  open(id: string): void
}

/** Pixels around a line in which the pointer is on it, and around a shape. */
const REACH = 9

export function MapCanvas({ drawing, focus, lit, light, walk, open }: MapCanvasProps) {
  const words = useWords()
  const { nodes, edges, width, height } = drawing
  const [near, setNear] = useState<string | null>(null)
  const stop = useRef<string | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const first = nodes.some(({ id }) => id === stop.current) ? stop.current : (focus ?? nodes[0]?.id)
  const touches = ({ ends }: MapEdge, id: string) => ends.includes(id)
  const isQuiet = (edge: MapEdge) => (lit ? lit !== edge : near !== null && !touches(edge, near))
  const nodeQuiet = (id: string) =>
    lit
      ? !touches(lit, id)
      : near !== null && id !== near && !edges.some(({ edge }) => touches(edge, id) && touches(edge, near))
  const act = (id: string) => (id === focus ? open(id) : walk(id))
  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      act(id)
      return
    }
    const next = stepTo(event.key, id, new Map(nodes.map((node) => [node.id, node])))
    if (next === null) return
    event.preventDefault()
    stop.current = next
    svg.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture, not a form
    <svg
      ref={svg}
      role="group"
      aria-label={words.t('tabMap')}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerLeave={() => {
        setNear(null)
        light(null)
      }}
    >
      {edges.map(({ edge, from, to, dashed }) => {
        const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
        return (
          <g key={edge.ends.join(' ')} class="edge" data-quiet={isQuiet(edge)} data-lit={lit === edge}>
            <line
              {...line}
              class="seen"
              data-dashed={dashed}
              data-said={edge.links.some(({ claim }) => claim)}
            />
            <line {...line} class="felt" stroke-width={2 * REACH} onPointerEnter={() => light(edge)} />
          </g>
        )
      })}
      {nodes.map((node) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a picture
        <g
          key={node.id}
          class="node"
          role="button"
          data-node={node.id}
          data-type={node.type}
          data-quiet={nodeQuiet(node.id)}
          // In lower case: as tabIndex it is set as an attribute of that case, which Firefox does not know in SVG.
          tabindex={node.id === first ? 0 : -1}
          aria-label={`${node.name}, ${words.type(node.type)}`}
          aria-current={node.id === focus || undefined}
          onClick={trusted(() => act(node.id))}
          onKeyDown={trusted<KeyboardEvent>((event) => onKey(event, node.id))}
          onFocus={() => {
            stop.current = node.id
            setNear(node.id)
          }}
          onBlur={() => setNear(null)}
          onPointerEnter={() => {
            setNear(node.id)
            light(null)
          }}
          onPointerLeave={() => setNear(null)}
        >
          <NodeShape node={node} named={node.label !== null || near === node.id} />
        </g>
      ))}
    </svg>
  )
}

function NodeShape({ node, named }: { readonly node: DrawnNode; readonly named: boolean }) {
  const { x, y, radius, type, label, name } = node
  const text = label ?? { x, y: y - radius - 5, anchor: 'middle' as const, text: name }
  return (
    <>
      <circle cx={x} cy={y} r={radius + REACH / 2} class="felt" />
      <path
        class="shape"
        transform={`translate(${x - radius} ${y - radius}) scale(${(radius * 2) / 12})`}
        d={SHAPES[type]}
      />
      {named && (
        <text x={text.x} y={text.y} text-anchor={text.anchor}>
          {text.text}
        </text>
      )}
    </>
  )
}
