/** Figures and other properties of one entity. */
import { allowedOn, allowedUnits, isNumeric, isStructural } from '../properties.ts'
import { refs } from '../refs.ts'
import type { EntityRecord, FactRecord } from '../schema.ts'
import type { Report } from './finding.ts'

export function checkFact(
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
export function checkUnpublished({ type, subtype, facts, unpublished }: EntityRecord, report: Report): void {
  unpublished.forEach((property, index) => {
    const refuse = (message: string) => report(['unpublished', index], message)
    if (!allowedOn(property, type)) refuse(`${property} is not a property of a ${type}`)
    if (subtype === 'family' && isNumeric(property)) refuse('a figure belongs to a product, not to a family')
    if (facts.some((fact) => fact.property === property)) refuse(`${property} is stated in facts`)
    if (unpublished.indexOf(property) !== index) refuse(`${property} is listed twice`)
  })
}
