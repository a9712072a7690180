/** What must hold of the knowledge as a whole, beyond the form of each file. Pure: no disk, no clock. */
import { checkEvents } from './check/events.ts'
import { checkFact, checkUnpublished } from './check/facts.ts'
import type { Finding, Known, Path, Report } from './check/finding.ts'
import { checkGraph } from './check/graph.ts'
import { checkLanguages } from './check/languages.ts'
import { checkDescription, checkNames } from './check/names.ts'
import { checkRelation } from './check/relations.ts'
import { checkSharedNames } from './check/shared-names.ts'
import { checkSiblings } from './check/siblings.ts'
import { checkSources } from './check/sources.ts'
import { refs } from './refs.ts'
import type { EntityRecord, EventRecord, SourceRecord } from './schema.ts'
import { SUBTYPES } from './vocabulary.ts'

export type { Finding, Problem } from './check/finding.ts'

export interface Records {
  readonly entities: readonly EntityRecord[]
  readonly events: readonly EventRecord[]
  readonly sources: readonly SourceRecord[]
}

function checkEntity(entity: EntityRecord, known: Known, cite: (id: string) => void): Finding[] {
  const findings: Finding[] = []
  const report: Report = (path, message) => findings.push({ record: `entity:${entity.id}`, path, message })
  const useSources = (path: Path, source: string | readonly string[] | undefined) => {
    for (const id of refs(source)) {
      cite(id)
      if (!known.source.has(id)) report(path, `source "${id}" is not in knowledge/sources/`)
    }
  }
  checkNames(entity, report)
  checkDescription(entity, report)
  checkLanguages(entity, report)
  if (entity.subtype && !(SUBTYPES[entity.subtype] as readonly string[]).includes(entity.type))
    report(['subtype'], `a ${entity.type} cannot be a ${entity.subtype}`)
  entity.facts.forEach((fact, index) => {
    const path = ['facts', index]
    checkFact(entity, fact, (message) => report(path, message), known.dataDate)
    useSources(path, fact.source)
  })
  checkUnpublished(entity, report)
  entity.relations.forEach((relation, index) => {
    const path = ['relations', index]
    checkRelation(entity, relation, known, (message) => report(path, message))
    useSources(path, relation.source)
  })
  return [...findings, ...checkSiblings(entity)]
}

/**
 * Checks the records together; `dataDate` (YYYY-MM-DD) is the day nothing may be dated after. Findings with
 * `warning` are worth a look and no mistake by themselves.
 */
export function checkKnowledge({ entities, events, sources }: Records, dataDate: string): Finding[] {
  const known: Known = {
    entities,
    events,
    dataDate,
    entity: new Map(entities.map((entity) => [entity.id, entity])),
    source: new Map(sources.map((source) => [source.id, source])),
  }
  const used = new Set<string>()
  const cite = (id: string) => void used.add(id)
  return [
    ...entities.flatMap((entity) => checkEntity(entity, known, cite)),
    ...checkSharedNames(entities),
    ...checkGraph(known),
    ...checkEvents(known, cite),
    ...checkSources(known, used),
  ]
}
