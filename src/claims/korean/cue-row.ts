/** How a row of Korean cue words is written. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { Cue, Slot } from '../clauses/pieces.ts'

export interface CueRow extends Cue {
  /** Nouns that make verbs with 하다, 되다, 받다, and name the deed by themselves. */
  readonly nouns?: string
  /** Stems of other verbs. */
  readonly stems?: string
  /** Stems whose subject undergoes the deed: 쓰이다. */
  readonly passives?: string
  /** The noun alone names no deed: 공개 시장. */
  readonly verbOnly?: true
}

export const row = (
  relation: RelationKind,
  slots: string,
  rest: Omit<CueRow, 'relation' | 'object' | 'company'> & { readonly company?: string },
): CueRow => {
  const { company, ...more } = rest
  const list = (text: string): Slot[] => (text === '' ? [] : (text.split(' ') as Slot[]))
  return {
    relation,
    object: list(slots),
    ...(company === undefined ? {} : { company: list(company) }),
    ...more,
  }
}

export const ACTS = { present: 'planned' } as const
export const VERB = { verbOnly: true } as const
export const STATE = { state: true } as const
