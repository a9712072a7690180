/** "Map": the page's entities as a graph. A click walks to one and shows its neighbours; a table says the same. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { ENTITY_TYPE_NAMES, type EntityType } from '../../knowledge/vocabulary.ts'
import type { ShownClaim } from '../../ui/claims.ts'
import { trusted, useUi } from '../../ui/context.tsx'
import { EntityLink } from '../../ui/entity-link.tsx'
import { namedOf, nameOf } from '../../ui/names.ts'
import { NoteBox } from '../page-note.tsx'
import { fileName, saveFile } from '../save-file.ts'
import type { Knowledge } from '../services.ts'
import { draw } from './drawing.ts'
import { type Colours, pngOf, svgOf } from './export.ts'
import { buildGraph, type MapEdge, type MapInput } from './graph.ts'
import { MapCanvas } from './map-canvas.tsx'
import { LinkText, MapTable } from './map-table.tsx'
import { useSize } from './use-size.ts'

export interface MapViewProps {
  readonly entities: MapInput['entities']
  readonly claims: readonly ShownClaim[]
  readonly knowledge: Knowledge
  readonly focus: string | null
  /** Most nodes there is room for. */
  readonly room: number
  readonly title: string
  walk(id: string | null): void
  show(shown: ShownClaim): void
}

/** The theme's colours as they are in the element now. */
function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element)
  // A custom property keeps light-dark() as it is written; a real property has the colour.
  const probe = (name: string) => {
    const swatch = element.ownerDocument.createElement('i')
    swatch.style.color = `var(--${name})`
    element.append(swatch)
    const { color } = getComputedStyle(swatch)
    swatch.remove()
    return color
  }
  return {
    paper: style.backgroundColor,
    ink: style.color,
    line: probe('edge'),
    type: Object.fromEntries(ENTITY_TYPE_NAMES.map((type) => [type, probe(type)])) as Record<
      EntityType,
      string
    >,
  }
}

export function MapView({ entities, claims, knowledge, focus, room, title, walk, show }: MapViewProps) {
  const ui = useUi()
  const { words } = ui
  const [asTable, setAsTable] = useState(false)
  const [lit, setLit] = useState<MapEdge | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const [frame, size] = useSize()
  const graph = useMemo(
    () => buildGraph({ entities, claims, knowledge, focus, room }),
    [entities, claims, knowledge, focus, room],
  )
  const name = (id: string) => {
    const entity = knowledge.brief(id)
    return entity ? nameOf(entity, words.language).text : id
  }
  const drawing = useMemo(() => size && draw(graph, size, name), [graph, size, words])
  const centre = focus === null ? undefined : knowledge.brief(focus)
  const save = (as: 'svg' | 'png') => async () => {
    if (!drawing || !root.current) return
    const colours = coloursOf(root.current)
    const file =
      as === 'svg'
        ? new Blob([svgOf(drawing, colours, title)], { type: 'image/svg+xml' })
        : await pngOf(drawing, colours)
    if (file) saveFile(fileName(title, as), file)
  }
  if (graph.nodes.length === 0 && graph.apart.length === 0) return <NoteBox title={words.t('mapEmpty')} />
  return (
    <div class="map" ref={root}>
      <div class="map-bar">
        {centre ? (
          <>
            <button type="button" class="quiet" onClick={trusted(() => walk(null))}>
              {words.t('mapWhole')}
            </button>
            <button type="button" class="quiet" onClick={trusted(() => ui.open(centre.id))}>
              {words.t('mapOpen', namedOf(centre, words.language))}
            </button>
          </>
        ) : (
          <span class="small">{words.t('mapHint')}</span>
        )}
        <span class="grow" />
        <button
          type="button"
          class="quiet"
          aria-pressed={asTable}
          onClick={trusted(() => setAsTable(!asTable))}
        >
          {words.t(asTable ? 'mapAsMap' : 'mapAsTable')}
        </button>
      </div>
      {asTable ? (
        <MapTable edges={graph.edges} knowledge={knowledge} show={show} />
      ) : (
        <>
          <div class="map-frame" ref={frame}>
            {drawing && (
              <MapCanvas
                drawing={drawing}
                focus={focus}
                light={setLit}
                lit={lit}
                walk={walk}
                open={ui.open}
              />
            )}
          </div>
          <div class="map-caption small" aria-live="polite">
            {lit ? (
              lit.links.map((link) => (
                <LinkText
                  key={`${link.kind} ${link.subject} ${link.claim !== null}`}
                  link={link}
                  knowledge={knowledge}
                  show={show}
                />
              ))
            ) : (
              <p class="legend">
                <span class="known">{words.t('mapKnown')}</span>
                <span class="both">{words.t('mapBoth')}</span>
                <span class="said">{words.t('mapSaid')}</span>
                <span class="grow" />
                <button type="button" class="quiet" onClick={trusted(() => void save('svg')())}>
                  SVG
                </button>
                <button type="button" class="quiet" onClick={trusted(() => void save('png')())}>
                  PNG
                </button>
              </p>
            )}
          </div>
        </>
      )}
      {graph.apart.length > 0 && (
        <p class="map-apart small">
          {words.t('mapApart')}{' '}
          {graph.apart.map(({ entity }, index) => (
            <span key={entity.id}>
              {index > 0 && ', '}
              <EntityLink entity={entity} />
            </span>
          ))}
        </p>
      )}
      {graph.left > 0 && <p class="map-apart small">{words.count('mapLeft', graph.left)}</p>}
    </div>
  )
}
