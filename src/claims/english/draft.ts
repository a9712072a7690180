/** A claim before its date, amount and source are looked up. */
import { allowsRelation, type EntityType, RELATIONS, type RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus } from '../claim.ts'
import { isConcept } from '../shared/bind.ts'
import { KINDS } from './nouns.ts'

export interface Draft {
  readonly subject: ClaimMention
  readonly relation: RelationKind
  readonly object: ClaimMention | null
  readonly with: readonly ClaimMention[]
  readonly status: ClaimStatus
  readonly negated: boolean
  /** Phrases that say it, end exclusive; where dates and amounts are looked for. */
  readonly from: number
  readonly to: number
  /** Phrase index of the verb; -1 for what a noun phrase says by the way (Nvidia's H20). */
  readonly verb: number
  /** Phrase index of the verb of saying, -1 for none. */
  readonly said: number
  readonly own: boolean
  readonly share: number | null
}

/** What is done, said by phrases `at` to `to` without a verb: all of a draft but its link. */
export const standing = (at: number, to: number): Omit<Draft, 'subject' | 'relation' | 'object'> => ({
  with: [],
  status: 'done',
  negated: false,
  from: at,
  to,
  verb: -1,
  said: -1,
  own: false,
  share: null,
})

/** Whether the vocabulary allows it and the two are not one. */
export function fits(relation: RelationKind, subject: ClaimMention, object: ClaimMention | null): boolean {
  if (object === null) return RELATIONS[relation].to.length === 0 && subject.type === 'company'
  // "Unveils a new GPU" says nothing of the entity that stands for all of them.
  if (relation === 'releases' && KINDS.has(object.entity)) return false
  if (isConcept(relation, object)) return false
  // "has produced the first Blackwell wafer": nobody designs one.
  if (relation === 'develops' && object.entity === 'wafer') return false
  if (relation === 'competes-with' && !comparable(subject.type, object.type)) return false
  if (KINDS.has(subject.entity) && KINDS.has(object.entity)) return false
  return subject.entity !== object.entity && allowsRelation(relation, subject.type, object.type)
}

/** A card that beats a model in a benchmark is no rival of it. */
const COMPARED: readonly ReadonlySet<EntityType>[] = [
  new Set(['company', 'chip', 'technology']),
  new Set(['company', 'software', 'model']),
  new Set(['software', 'technology']),
]
const comparable = (a: EntityType, b: EntityType): boolean =>
  a === b || COMPARED.some((set) => set.has(a) && set.has(b))
