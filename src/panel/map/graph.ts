/** The page's entities and how they hang together: what is known, and what the article says. */
import type { PageEntity } from '../../browser/messages.ts'
import type { CardSource, EntityBrief } from '../../knowledge/card.ts'
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ShownClaim } from '../../ui/claims.ts'
import { isPast } from '../../ui/relations.ts'
import type { Knowledge } from '../services.ts'

export interface MapNode {
  readonly entity: EntityBrief
  /** How often the page names it; 0 for a neighbour it does not name. */
  readonly mentions: number
}

/** One statement between two nodes, read from its subject. */
export interface MapLink {
  readonly kind: RelationKind
  readonly subject: string
  readonly object: string
  /** The article says so; null for what is known. */
  readonly claim: ShownClaim | null
  readonly since?: string
  readonly sources: readonly CardSource[]
}

/** All links of one pair of nodes: they share a line. */
export interface MapEdge {
  readonly ends: readonly [string, string]
  readonly links: readonly MapLink[]
}

export interface MapGraph {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** Entities that nothing links to a node shown. */
  readonly apart: readonly MapNode[]
  /** Entities left out for want of room. */
  readonly left: number
}

export interface MapInput {
  readonly entities: readonly PageEntity[]
  readonly claims: readonly ShownClaim[]
  readonly knowledge: Pick<Knowledge, 'brief' | 'card'>
  /** The entity the map is walked to; null for the whole page. */
  readonly focus: string | null
  /** Most nodes there is room for. */
  readonly room: number
}

/** Links that tie nearly everything to everything say nothing on a map. */
const UNSHOWN: ReadonlySet<RelationKind> = new Set(['related-to'])

/** Links known of `id` that still hold. */
function knownLinks(id: string, knowledge: MapInput['knowledge']): MapLink[] {
  const card = knowledge.card(id)
  if (!card) return []
  return card.relations
    .filter((relation) => !UNSHOWN.has(relation.kind) && !isPast(relation))
    .map(({ kind, inverse, other, since, sources }) => ({
      kind,
      subject: inverse ? other.id : id,
      object: inverse ? id : other.id,
      claim: null,
      ...(since === undefined ? {} : { since }),
      sources: sources.flatMap((index) => card.sources[index] ?? []),
    }))
}

const saidLinks = (claims: readonly ShownClaim[]): MapLink[] =>
  claims.flatMap((shown) => {
    const { relation, subject, object, negated, status } = shown.claim
    if (object === null || negated || status === 'denied' || UNSHOWN.has(relation)) return []
    return [{ kind: relation, subject, object, claim: shown, sources: [] }]
  })

const pairOf = ({ subject, object }: MapLink): readonly [string, string] =>
  subject < object ? [subject, object] : [object, subject]

const textOf = ({ kind, subject, object, claim }: MapLink) =>
  `${kind} ${subject} ${object} ${claim ? 'said' : 'known'}`

/** Links by pair; each statement once, though both its ends tell it. */
function edgesOf(links: readonly MapLink[], shown: ReadonlySet<string>): MapEdge[] {
  const edges = new Map<string, { ends: readonly [string, string]; links: Map<string, MapLink> }>()
  for (const link of links) {
    if (link.subject === link.object || !shown.has(link.subject) || !shown.has(link.object)) continue
    const ends = pairOf(link)
    const key = ends.join(' ')
    const edge = edges.get(key) ?? { ends, links: new Map() }
    if (!edge.links.has(textOf(link))) edge.links.set(textOf(link), link)
    edges.set(key, edge)
  }
  return [...edges.values()].map(({ ends, links: found }) => ({ ends, links: [...found.values()] }))
}

export function buildGraph({ entities, claims, knowledge, focus, room }: MapInput): MapGraph {
  const mentions = new Map(entities.map(({ id, positions }) => [id, positions.length]))
  const said = saidLinks(claims)
  const weight = (id: string) => mentions.get(id) ?? 0
  const byWeight = (ids: Iterable<string>) =>
    [...ids].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  const wanted = focus === null ? byWeight(mentions.keys()) : around(focus, said, knowledge, weight)
  const ids = wanted.slice(0, room)
  const shown = new Set(ids)
  const known = ids.flatMap((id) => knownLinks(id, knowledge))
  const edges = edgesOf([...said, ...known], shown)
  const linked = new Set(edges.flatMap(({ ends }) => ends))
  if (focus !== null) linked.add(focus)
  const nodes = ids.flatMap((id): MapNode[] => {
    const entity = knowledge.brief(id)
    return entity ? [{ entity, mentions: weight(id) }] : []
  })
  return {
    nodes: nodes.filter(({ entity }) => linked.has(entity.id)),
    edges,
    apart: nodes.filter(({ entity }) => !linked.has(entity.id)),
    left: wanted.length - ids.length,
  }
}

/** An entity and its neighbours: those on the page first, then as its card orders them. */
function around(
  focus: string,
  said: readonly MapLink[],
  knowledge: MapInput['knowledge'],
  weight: (id: string) => number,
): string[] {
  const links = [...said, ...knownLinks(focus, knowledge)]
  const neighbours = new Set(
    links.flatMap(({ subject, object }) =>
      subject === focus ? [object] : object === focus ? [subject] : [],
    ),
  )
  neighbours.delete(focus)
  // Stable: neighbours the page does not name keep the card's order.
  return [focus, ...[...neighbours].sort((a, b) => weight(b) - weight(a))]
}
