/** What must hold between entities: no statement twice, no circle, no successor older than what it follows. */
import type { EntityRecord, RelationRecord } from '../schema.ts'
import { isSymmetric, type RelationKind } from '../vocabulary.ts'
import type { Finding, Known } from './finding.ts'

interface Link {
  readonly from: string
  readonly index: number
  readonly relation: RelationRecord
}

const linksOf = (entities: readonly EntityRecord[]): Link[] =>
  entities.flatMap(({ id, relations }) => relations.map((relation, index) => ({ from: id, index, relation })))

const at = ({ from, index }: Link, message: string): Finding => ({
  record: `entity:${from}`,
  path: ['relations', index],
  message,
})

/** One statement is stored once: a pair may not be linked twice by one kind, nor from both sides when symmetric. */
function doubleLinks(links: readonly Link[]): Finding[] {
  const seen = new Set<string>()
  return links.flatMap((link) => {
    const { kind, target, since = '' } = link.relation
    const ends = isSymmetric(kind) ? [link.from, target].sort() : [link.from, target]
    const key = `${kind} ${ends.join(' ')} ${since}`
    if (seen.has(key)) return [at(link, `${kind} ${target} is stated twice`)]
    seen.add(key)
    return []
  })
}

/** Kinds that say the same of a pair when read from its two ends. */
const TWINS: Readonly<Partial<Record<RelationKind, readonly RelationKind[]>>> = {
  'part-of': ['owns'],
  supports: ['supports'],
}

/** The other end must not repeat it: A owns B and B is part of A. Reported once, in the first kind's file. */
function twins(links: readonly Link[]): Finding[] {
  const stated = new Set(
    links
      .filter(({ relation }) => relation.until === undefined)
      .map(({ from, relation }) => `${from} ${relation.kind} ${relation.target}`),
  )
  return links.flatMap((link) => {
    const { kind, target, until } = link.relation
    const again = (TWINS[kind] ?? []).find(
      (twin) => stated.has(`${target} ${twin} ${link.from}`) && (twin !== kind || link.from < target),
    )
    return again && until === undefined
      ? [at(link, `${target} states the same link from its end (${again} ${link.from})`)]
      : []
  })
}

/** Kinds along which nothing may come back to itself. */
const ACYCLIC: readonly RelationKind[] = ['part-of', 'owns', 'succeeds', 'acquires']

function circles(links: readonly Link[]): Finding[] {
  return ACYCLIC.flatMap((kind) => {
    const out = new Map<string, Link[]>()
    for (const link of links) {
      if (link.relation.kind !== kind || link.relation.until !== undefined) continue
      out.set(link.from, [...(out.get(link.from) ?? []), link])
    }
    const done = new Set<string>()
    const findings: Finding[] = []
    const walk = (id: string, way: readonly string[]): void => {
      if (done.has(id)) return
      for (const link of out.get(id) ?? []) {
        const { target } = link.relation
        const start = [...way, id].indexOf(target)
        if (start >= 0)
          findings.push(
            at(link, `${kind} runs in a circle: ${[...way.slice(start), id, target].join(' → ')}`),
          )
        else walk(target, [...way, id])
      }
      done.add(id)
    }
    for (const id of out.keys()) walk(id, [])
    return findings
  })
}

/** Whether `a` is before `b`, compared as precisely as both are known. */
const isBefore = (a: string, b: string): boolean => {
  const precision = Math.min(a.length, b.length)
  return a.slice(0, precision) < b.slice(0, precision)
}

/** Dates of two generations, where both state the same property. */
function olderThanPredecessor(links: readonly Link[], { entity }: Known): Finding[] {
  const dateOf = (id: string, property: string) => {
    const value = entity.get(id)?.facts.find((fact) => fact.property === property)?.value
    return typeof value === 'string' ? value : undefined
  }
  return links.flatMap((link) => {
    if (link.relation.kind !== 'succeeds') return []
    return ['announced', 'released'].flatMap((property) => {
      const [own, before] = [dateOf(link.from, property), dateOf(link.relation.target, property)]
      return own && before && isBefore(own, before)
        ? [at(link, `succeeds ${link.relation.target}, which was ${property} later (${before}, this ${own})`)]
        : []
    })
  })
}

export function checkGraph(known: Known): Finding[] {
  const links = linksOf(known.entities)
  return [...doubleLinks(links), ...twins(links), ...circles(links), ...olderThanPredecessor(links, known)]
}
