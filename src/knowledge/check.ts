/** What must hold of the knowledge as a whole, beyond the form of each file. Pure: no disk, no clock. */
import { refs } from './compiled.ts'
import { allowedOn, allowedUnits, isNumeric, isStructural } from './properties.ts'
import type { EntityRecord, FactRecord, RelationRecord, SourceRecord } from './schema.ts'
import { allowsRelation, isSymmetric, SUBTYPES } from './vocabulary.ts'

export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A problem with the path inside the record it concerns, before file and line are known. */
export interface Finding {
  readonly record: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

const HANGUL = /[\uac00-\ud7a3]/
const MAX_SENTENCE = { en: 220, ko: 130 } as const
/** Relation kinds that state a deal, a role or an ownership: never common knowledge. */
const NEEDS_SOURCE: ReadonlySet<string> = new Set([
  'invests-in',
  'acquires',
  'sues',
  'restricts',
  'permits',
  'raises',
  'holds-share-of',
  'leads',
  'works-for',
  'licenses-from',
])

/** Checks the records together; `dataDate` (YYYY-MM-DD) is the day nothing may be dated after. */
export function checkKnowledge(
  entities: readonly EntityRecord[],
  sources: readonly SourceRecord[],
  dataDate: string,
): Finding[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const usedSources = new Set<string>()
  const findings: Finding[] = []

  for (const entity of entities) {
    const report = (path: readonly (string | number)[], message: string) =>
      findings.push({ record: `entity:${entity.id}`, path, message })
    const useSources = (
      path: readonly (string | number)[],
      source: string | readonly string[] | undefined,
    ) => {
      for (const id of refs(source)) {
        usedSources.add(id)
        if (!sourceById.has(id)) report(path, `source "${id}" is not in knowledge/sources/`)
      }
    }
    checkNames(entity, report)
    checkDescription(entity, report)
    if (entity.subtype && !(SUBTYPES[entity.subtype] as readonly string[]).includes(entity.type)) {
      report(['subtype'], `a ${entity.type} cannot be a ${entity.subtype}`)
    }
    entity.facts.forEach((fact, index) => {
      const path = ['facts', index]
      checkFact(entity, fact, (message) => report(path, message), dataDate)
      useSources(path, fact.source)
    })
    checkUnpublished(entity, report)
    entity.relations.forEach((relation, index) => {
      const path = ['relations', index]
      checkRelation(entity, relation, byId, sourceById, (message) => report(path, message), dataDate)
      useSources(path, relation.source)
    })
  }
  findings.push(...doubleLinks(entities))
  for (const source of sources) {
    const report = (path: string, message: string) =>
      findings.push({ record: `source:${source.id}`, path: [path], message })
    if (!usedSources.has(source.id)) report('id', 'no statement uses this source')
    if (source.date && source.date > dataDate)
      report('date', `${source.date} is after the data date ${dataDate}`)
  }
  return findings
}

type Report = (path: readonly (string | number)[], message: string) => void

function checkNames(entity: EntityRecord, report: Report): void {
  for (const lang of ['en', 'ko'] as const) {
    if (!entity.names.some((name) => name.lang === lang && name.kind === 'preferred')) {
      report(['names'], `no preferred name in ${lang}`)
    }
  }
  const seen = new Map<string, number>()
  entity.names.forEach((name, index) => {
    const path = ['names', index]
    if (name.kind === 'preferred') {
      const first = entity.names.findIndex((other) => other.lang === name.lang && other.kind === 'preferred')
      if (first !== index) report(path, `a second preferred name in ${name.lang}`)
    }
    // ASML is traded as ASML: a ticker may read like the name.
    const key = `${name.kind === 'ticker' ? name.exchange : name.lang} ${name.text}`
    if (seen.has(key)) report(path, `"${name.text}" is listed twice`)
    seen.set(key, index)
    if (name.lang === 'en' && /[^ -\u024f\u2010-\u2027µμα-ωΑ-Ω™®²³]/.test(name.text))
      report(path, `"${name.text}" is not English`)
    if (name.kind === 'reading' && (name.lang !== 'ko' || !HANGUL.test(name.text)))
      report(path, 'a reading is written in Hangul')
    if (name.kind === 'ticker' && (!name.exchange || entity.type !== 'company'))
      report(path, 'a ticker names its exchange and belongs to a company')
    if (name.since && name.until && name.since > name.until) report(path, 'since is after until')
  })
  const preferred = entity.names.find((name) => name.lang === 'ko' && name.kind === 'preferred')
  if (preferred && !HANGUL.test(preferred.text) && !entity.names.some((name) => name.kind === 'reading')) {
    report(
      ['names'],
      `"${preferred.text}" needs a Korean reading (kind: reading) so that particles come out right`,
    )
  }
}

function checkDescription(entity: EntityRecord, report: Report): void {
  const { en, ko } = entity.description
  if (HANGUL.test(en)) report(['description', 'en'], 'Korean in the English sentence')
  if (!HANGUL.test(ko)) report(['description', 'ko'], 'no Korean in the Korean sentence')
  if (en.length > MAX_SENTENCE.en)
    report(['description', 'en'], `${en.length} characters, at most ${MAX_SENTENCE.en}`)
  if (ko.length > MAX_SENTENCE.ko)
    report(['description', 'ko'], `${ko.length} characters, at most ${MAX_SENTENCE.ko}`)
  if (!/[.]$/.test(en)) report(['description', 'en'], 'ends without a full stop')
  if (!/[.]$/.test(ko)) report(['description', 'ko'], 'ends without a full stop')
}

function checkFact(
  entity: EntityRecord,
  fact: FactRecord,
  report: (message: string) => void,
  dataDate: string,
): void {
  const { property, value } = fact
  if (!allowedOn(property, entity.type)) report(`${property} is not a property of a ${entity.type}`)
  if (isNumeric(property) && typeof value !== 'number') report(`${property} is a number`)
  const units = allowedUnits(property)
  if (units.length > 0 && !units.includes(fact.unit ?? ''))
    report(`${property} is given in ${units.join(', ')}`)
  if (units.length === 0 && fact.unit) report(`${property} has no unit`)
  if (!isStructural(property) && refs(fact.source).length === 0) report(`${property} needs a source`)
  if (entity.subtype === 'family' && isNumeric(property))
    report('a figure belongs to a product, not to a family')
  if (
    property.startsWith('compute-') &&
    property !== 'compute-fp64' &&
    property !== 'compute-fp32' &&
    !fact.sparsity
  ) {
    report(`${property} says dense or sparse (sparsity)`)
  }
  if (fact.asOf && fact.asOf > dataDate) report(`as of ${fact.asOf} is after the data date ${dataDate}`)
}

/** "Not published" is a statement like any other: of a property the type has, once, and not beside its value. */
function checkUnpublished({ type, subtype, facts, unpublished }: EntityRecord, report: Report): void {
  unpublished.forEach((property, index) => {
    const refuse = (message: string) => report(['unpublished', index], message)
    if (!allowedOn(property, type)) refuse(`${property} is not a property of a ${type}`)
    if (subtype === 'family' && isNumeric(property)) refuse('a figure belongs to a product, not to a family')
    if (facts.some((fact) => fact.property === property)) refuse(`${property} is stated in facts`)
    if (unpublished.indexOf(property) !== index) refuse(`${property} is listed twice`)
  })
}

function checkRelation(
  entity: EntityRecord,
  relation: RelationRecord,
  byId: ReadonlyMap<string, EntityRecord>,
  sourceById: ReadonlyMap<string, SourceRecord>,
  report: (message: string) => void,
  dataDate: string,
): void {
  const { kind, target } = relation
  const other = byId.get(target)
  if (!other) {
    report(`"${target}" is not an entity`)
    return
  }
  if (target === entity.id) report('links to itself')
  if (!allowsRelation(kind, entity.type, other.type))
    report(`a ${entity.type} cannot "${kind}" a ${other.type}`)
  const sources = refs(relation.source)
  if (sources.length === 0 && relation.grade !== 'general')
    report(`${kind} ${target} needs a source, or grade: general`)
  if (relation.grade === 'general' && NEEDS_SOURCE.has(kind))
    report(`${kind} is never common knowledge: it needs a source`)
  if (relation.grade === 'general' && (relation.since?.length ?? 0) > 0) report('a date needs a source')
  if (relation.since && relation.until && relation.since > relation.until) report('since is after until')
  if (relation.since && relation.since > dataDate && relation.status !== 'planned')
    report(`${relation.since} is in the future`)
  const onlySecondary = sources.length > 0 && sources.every((id) => sourceById.get(id)?.tier === 'secondary')
  if (onlySecondary && ['acquires', 'invests-in', 'restricts', 'permits', 'sues'].includes(kind)) {
    if (!sources.some((id) => sourceById.get(id)?.via))
      report(
        'deals, money and bans do not rest on a secondary source alone (say whose report it passes on: via)',
      )
  }
}

/** One statement is stored once: a pair may not be linked twice by one kind, nor from both sides when symmetric. */
function doubleLinks(entities: readonly EntityRecord[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const entity of entities) {
    entity.relations.forEach((relation, index) => {
      const ends = isSymmetric(relation.kind)
        ? [entity.id, relation.target].sort()
        : [entity.id, relation.target]
      const key = `${relation.kind} ${ends.join(' ')} ${relation.since ?? ''}`
      if (seen.has(key)) {
        findings.push({
          record: `entity:${entity.id}`,
          path: ['relations', index],
          message: `${relation.kind} ${relation.target} is stated twice`,
        })
      }
      seen.add(key)
    })
  }
  return findings
}
