/**
 * The knowledge as a file of lines: a header, then one JSON text per entity, event and source. Reading it
 * costs the header alone; a line is decoded and parsed when a card asks for it, so that a background that was
 * just woken does not do so with a thousand cards to show one. It stays the bytes it is: as a string of its
 * many scripts it would take twice the memory, and ten times as long to come.
 */
import type { CardSource } from './card.ts'
import { eventsByEntity } from './card-events.ts'
import {
  type CompiledEntity,
  type CompiledEvent,
  type CompiledKnowledge,
  KNOWLEDGE_FORMAT,
} from './compiled.ts'

interface Header {
  readonly format: number
  readonly dataDate: string
  /** In the order of the lines: entities, then events, then sources. */
  readonly entities: readonly string[]
  readonly events: number
  readonly sources: readonly string[]
}

/** An entity with what points at it: positions of the subjects of its incoming links, and of its events, newest first. */
interface PackedEntity extends CompiledEntity {
  readonly from?: readonly number[]
  readonly events?: readonly number[]
}

/** What a store reads, record by record. Unknown ids give undefined. */
export interface KnowledgeRecords {
  readonly dataDate: string
  readonly ids: readonly string[]
  entity(id: string): CompiledEntity | undefined
  source(id: string): CardSource | undefined
  /** Entities that link to this one. */
  linkingTo(id: string): readonly CompiledEntity[]
  /** Newest first. */
  eventsOf(id: string): readonly CompiledEvent[]
}

const positions = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]))

/** The file's bytes, UTF-8. */
export function packKnowledge({
  format,
  dataDate,
  entities,
  events,
  sources,
}: CompiledKnowledge): Uint8Array<ArrayBuffer> {
  const at = positions(entities.map(({ id }) => id))
  const from = new Map<string, Set<number>>()
  entities.forEach(({ relations }, index) => {
    for (const { target } of relations) from.set(target, (from.get(target) ?? new Set()).add(index))
  })
  const eventAt = new Map(events.map((event, index) => [event, index]))
  const eventsOf = eventsByEntity(events)
  const header: Header = {
    format,
    dataDate,
    entities: [...at.keys()],
    events: events.length,
    sources: sources.map(({ id }) => id),
  }
  const packed = entities.map((given): PackedEntity => {
    // Read from another file, it may hold what pointed at it there.
    const { from: _from, events: _events, ...entity }: PackedEntity = given
    const subjects = from.get(entity.id)
    const own = eventsOf.get(entity.id)?.flatMap((event) => eventAt.get(event) ?? [])
    return { ...entity, ...(subjects ? { from: [...subjects] } : {}), ...(own ? { events: own } : {}) }
  })
  const lines = [header, ...packed, ...events, ...sources].map((record) => JSON.stringify(record))
  return new TextEncoder().encode(lines.join('\n'))
}

/** A byte that no character of UTF-8 but the line's end has in it. */
const NEWLINE = 10

/** Where each line begins (bytes), and behind the last where one more would. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1)
  return [...starts, bytes.length + 1]
}

function readHeader(line: string): Header {
  const broken = new Error('the knowledge file is broken')
  let header: Partial<Header> | null
  try {
    header = JSON.parse(line) as Partial<Header> | null
  } catch {
    throw broken
  }
  if (typeof header !== 'object' || header === null) throw broken
  if (header.format !== undefined && header.format !== KNOWLEDGE_FORMAT)
    throw new Error(`the knowledge file has format ${header.format}, this version reads ${KNOWLEDGE_FORMAT}`)
  if (!Array.isArray(header.entities) || !Array.isArray(header.sources) || typeof header.events !== 'number')
    throw broken
  return header as Header
}

/** Reads what `packKnowledge` wrote. Throws with a plain message when it is not knowledge of this format. */
export function openKnowledge(bytes: Uint8Array): KnowledgeRecords {
  const starts = lineStarts(bytes)
  const decoder = new TextDecoder()
  const textOf = (index: number) =>
    decoder.decode(bytes.subarray(starts[index], (starts[index + 1] ?? 0) - 1))
  const header = readHeader(textOf(0))
  const { entities: ids, events: eventCount, sources: sourceIds, dataDate } = header
  if (starts.length !== 2 + ids.length + eventCount + sourceIds.length)
    throw new Error('the knowledge file is broken')
  const parsed = new Map<number, unknown>()
  /** One object per line, however often it is asked for. */
  const line = <T>(index: number): T => {
    if (!parsed.has(index)) parsed.set(index, JSON.parse(textOf(index)))
    return parsed.get(index) as T
  }
  const [entityAt, sourceAt] = [positions(ids), positions(sourceIds)]
  const entityLine = (id: string): PackedEntity | undefined => {
    const index = entityAt.get(id)
    return index === undefined ? undefined : line<PackedEntity>(1 + index)
  }
  return {
    dataDate,
    ids,
    entity: entityLine,
    source(id) {
      const index = sourceAt.get(id)
      return index === undefined ? undefined : line<CardSource>(1 + ids.length + eventCount + index)
    },
    linkingTo: (id) => (entityLine(id)?.from ?? []).map((index) => line<PackedEntity>(1 + index)),
    eventsOf: (id) =>
      (entityLine(id)?.events ?? []).map((index) => line<CompiledEvent>(1 + ids.length + index)),
  }
}
