/** Adds the reader's own names to what recognition has found. */

import type { EntityType } from '../knowledge/vocabulary.ts'
import type { Dictionary } from '../recognition/dictionary/dictionary.ts'
import { matchNames } from '../recognition/match.ts'
import { type Mention, sharedSentences } from '../recognition/recognise.ts'
import { mentionRows } from '../recognition/rows.ts'

/** What recognition answers, in flat numbers: see `RecogniseAnswer` in browser/messages.ts. */
export interface Found {
  readonly relevant: boolean
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly name: string }[]
  readonly mentions: readonly number[]
  readonly sentences: readonly number[]
  readonly versioned: readonly number[]
}

type Entity = Found['entities'][number]

interface Placed {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly entity: Entity
  readonly versioned: boolean
}

const overlaps = (a: Placed, b: Placed) => a.start < b.end && b.start < a.end
const holds = (a: Placed, b: Placed) =>
  a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start

/** Mentions of one block: an own name gives way to a known one, unless it holds it and is longer. */
function merge(known: readonly Placed[], own: readonly Placed[]): Placed[] {
  const kept = own.filter((one) => known.every((other) => !overlaps(one, other) || holds(one, other)))
  const rest = known.filter((other) => !kept.some((one) => overlaps(one, other)))
  return [...rest, ...kept].sort((a, b) => a.start - b.start)
}

/** `found` with the names of `dictionary` in it. Whether the page is relevant stays as it was decided. */
export function addOwn(dictionary: Dictionary, blocks: readonly string[], found: Found): Found {
  const known: Placed[][] = blocks.map(() => [])
  const versions = new Set(found.versioned)
  for (const [index, row] of mentionRows(found.mentions).entries()) {
    const entity = found.entities[row.entity]
    if (entity) known[row.block]?.push({ ...row, entity, versioned: versions.has(index) })
  }
  const placed = blocks.flatMap((text, block) => {
    const own = matchNames(dictionary, text).flatMap(({ start, end, names: [first] }): Placed[] => {
      if (first === undefined) return []
      const { id, type, name } = dictionary.entities.at(dictionary.names.at(first).entity)
      return [{ block, start, end, entity: { id, type, name }, versioned: false }]
    })
    return merge(known[block] ?? [], own)
  })
  return flatten(blocks, placed, found.relevant)
}

function flatten(blocks: readonly string[], placed: readonly Placed[], relevant: boolean): Found {
  const indexOf = new Map<string, number>()
  const entities: Entity[] = []
  const mentions = placed.map(({ block, start, end, entity, versioned }): Mention => {
    const index = indexOf.get(entity.id) ?? entities.push(entity) - 1
    indexOf.set(entity.id, index)
    return { block, start, end, entity: index, score: 1, versioned }
  })
  return {
    relevant,
    entities,
    mentions: mentions.flatMap(({ block, start, end, entity }) => [block, start, end, entity]),
    sentences: sharedSentences(blocks, mentions).flatMap(({ block, start, end }) => [block, start, end]),
    versioned: mentions.flatMap(({ versioned }, index) => (versioned ? [index] : [])),
  }
}
