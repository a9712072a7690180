/** Links that stand in the file of their subject. */
import { refs } from '../refs.ts'
import type { EntityRecord, RelationRecord } from '../schema.ts'
import { allowsRelation } from '../vocabulary.ts'
import type { Known } from './finding.ts'
import { restsOnHearsay } from './sources.ts'

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

export function checkRelation(
  entity: EntityRecord,
  relation: RelationRecord,
  known: Known,
  report: (message: string) => void,
): void {
  const { kind, target } = relation
  const other = known.entity.get(target)
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
  if (relation.since && relation.since > known.dataDate && relation.status !== 'planned')
    report(`${relation.since} is in the future`)
  if (
    restsOnHearsay(
      kind,
      sources.flatMap((id) => known.source.get(id) ?? []),
    )
  )
    report(
      'deals, money and bans do not rest on a secondary source alone (say whose report it passes on: via)',
    )
}
