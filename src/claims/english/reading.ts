/** A verb group with its subject and arguments, on the way to its claims. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus } from '../claim.ts'
import type { Arguments } from './arguments.ts'
import type { Clause } from './clause.ts'
import { type Draft, fits } from './draft.ts'
import type { Sentence } from './sentence.ts'
import type { VerbGroup } from './verb-group.ts'

export interface Pair {
  readonly subject: ClaimMention
  readonly object: ClaimMention | null
}

export interface Reading {
  readonly sentence: Sentence
  readonly at: number
  readonly verb: VerbGroup
  readonly clause: Clause
  readonly found: Arguments
}

/** One claim of what is read. */
export function draft(
  { at, clause, found }: Reading,
  relation: RelationKind,
  { subject, object }: Pair,
  more: Partial<Draft> = {},
): Draft {
  return {
    subject,
    relation,
    object,
    with: [],
    status: clause.status ?? 'done',
    negated: clause.negated,
    from: clause.from,
    to: found.to,
    verb: at,
    said: clause.said,
    own: clause.own,
    share: null,
    ...more,
  }
}

/** Every subject with every object. */
export const pairs = (subjects: readonly ClaimMention[], objects: readonly ClaimMention[]): Pair[] =>
  subjects.flatMap((subject) => objects.map((object) => ({ subject, object })))

/** Claims of all pairs that the vocabulary allows. */
export const linkAll = (read: Reading, relation: RelationKind, linked: readonly Pair[]): Draft[] =>
  linked
    .filter(({ subject, object }) => fits(relation, subject, object))
    .map((pair) => draft(read, relation, pair))

/** "plans to announce a partnership": the outer word wins over the noun's own. */
export const combine = (outer: ClaimStatus | null, inner: ClaimStatus | null): ClaimStatus =>
  outer === null || outer === 'done' || outer === 'ongoing' ? (inner ?? outer ?? 'done') : outer
