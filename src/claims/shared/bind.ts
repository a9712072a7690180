/** From parties to claims: only what the vocabulary allows, each pair once. */
import { allowsRelation, isSymmetric, RELATIONS, type RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimAmount, ClaimDate, ClaimMention, ClaimStatus, SentenceClaim } from '../claim.ts'

/** What is said, with the mentions that take part. */
export interface Statement {
  readonly relation: RelationKind
  readonly subjects: readonly ClaimMention[]
  /** Ignored by relations that have no object. */
  readonly objects: readonly ClaimMention[]
  readonly company?: readonly ClaimMention[]
  readonly status: ClaimStatus
  readonly negated?: boolean
  readonly attributedTo?: string | null
  readonly date?: ClaimDate | null
  readonly amount?: ClaimAmount | null
  readonly share?: number | null
  /** Evidence: UTF-16 offsets in the sentence. */
  readonly start: number
  readonly end: number
}

/**
 * Kinds of business, of place and of purpose: a firm is active in them, and "uses foundry" or "develops
 * sovereign AI" tells a reader nothing. A share of them can be held.
 */
const CONCEPTS = new Set(
  'foundry fabless hyperscaler neocloud inference agentic-ai physical-ai on-device-ai sovereign-ai ai-data-centre mlperf test-time-compute'.split(
    ' ',
  ),
)
const TELLING = new Set<RelationKind>([
  'holds-share-of',
  'competes-with',
  'part-of',
  'related-to',
  'restricts',
])
/** Whether the object is a mere kind of thing that the relation says nothing by. */
export const isConcept = (relation: RelationKind, { entity }: ClaimMention): boolean =>
  (CONCEPTS.has(entity) && !TELLING.has(relation)) ||
  // What is done to a chip is no chip.
  (relation === 'fabricates' && entity === 'advanced-packaging')

const takesObject = (relation: RelationKind): boolean =>
  RELATIONS[relation].to === 'any' || RELATIONS[relation].to.length > 0

/** Whether a mention may stand there at all. */
export const fitsSubject = (relation: RelationKind, { type }: ClaimMention): boolean => {
  const { from } = RELATIONS[relation]
  return from === 'any' || (from as readonly string[]).includes(type)
}

export const fitsObject = (relation: RelationKind, { type }: ClaimMention): boolean => {
  const { to } = RELATIONS[relation]
  return to === 'any' || (to as readonly string[]).includes(type)
}

/** Key of a pair: the ends of a symmetric relation read the same both ways. */
export function pairKey(relation: RelationKind, subject: string, object: string | null): string {
  if (object === null) return `${relation} ${subject}`
  return isSymmetric(relation) && object < subject
    ? `${relation} ${object} ${subject}`
    : `${relation} ${subject} ${object}`
}

/** A chip succeeds a chip, and nothing is part of a person. */
const sameKind = (relation: RelationKind, a: ClaimMention, b: ClaimMention): boolean =>
  (relation !== 'succeeds' || a.type === b.type) &&
  (relation !== 'part-of' || (a.type !== 'person' && b.type !== 'person'))

/** All the shares of a firm are the firm; of whoever has more than half of it, it is a part. */
function wholeOf({ relation, objects, share = null }: Statement): RelationKind {
  if (share === null || objects.some(({ type }) => type !== 'company')) return relation
  if (relation === 'invests-in' && share === 100) return 'acquires'
  return relation === 'holds-share-of' && share > 50 ? 'owns' : relation
}

/** All claims of a statement. Evidence is widened to the mentions it needs. */
export function bind(statement: Statement): SentenceClaim[] {
  const { subjects, objects, company = [], status } = statement
  const relation = wholeOf(statement)
  const claims: SentenceClaim[] = []
  const seen = new Set<string>()
  const add = (subject: ClaimMention, object: ClaimMention | null) => {
    if (object && (subject.entity === object.entity || !allowsRelation(relation, subject.type, object.type)))
      return
    if (object && (!sameKind(relation, subject, object) || isConcept(relation, object))) return
    if (!object && !fitsSubject(relation, subject)) return
    const [from, to] = [subject.entity, object?.entity ?? null]
    const key = pairKey(relation, from, to)
    if (seen.has(key)) return
    seen.add(key)
    claims.push({
      subject: from,
      relation,
      object: to,
      with: [...new Set(company.map(({ entity }) => entity))].filter(
        (entity) => entity !== from && entity !== to,
      ),
      status,
      negated: statement.negated ?? false,
      // What a party says of its own doing needs nobody to stand for it.
      attributedTo:
        statement.attributedTo === from || statement.attributedTo === to
          ? null
          : (statement.attributedTo ?? null),
      date: statement.date ?? null,
      amount: statement.amount ?? null,
      share: statement.share ?? null,
      start: Math.min(statement.start, subject.start, object?.start ?? subject.start),
      end: Math.max(statement.end, subject.end, object?.end ?? subject.end),
    })
  }
  for (const subject of subjects) {
    if (!takesObject(relation)) add(subject, null)
    else for (const object of objects) add(subject, object)
  }
  return claims
}
