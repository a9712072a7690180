/** A verb group with its subject, and what it claims. */
import type { ClaimStatus } from '../claim.ts'
import type { Prepositional } from './arguments.ts'
import type { Start } from './clause-start.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

export interface Clause {
  readonly subjects: readonly NounPhrase[]
  /** null: the text claims nothing (could, may, asked). */
  readonly status: ClaimStatus | null
  readonly negated: boolean
  /** "can": said of what things do, not of what firms did. */
  readonly able: boolean
  /** Phrase index of the verb of saying above, -1 for none. */
  readonly said: number
  /** "Nvidia said it": the subject speaks of itself. */
  readonly own: boolean
  /** Phrases that the clause takes up to its verb: where its dates stand. */
  readonly from: number
  /** What a relative clause leaves out: "SchedMD, which Nvidia bought". */
  readonly gap: NounPhrase | null
  /** "in which": the preposition before it, else ''. */
  readonly gapWord: string
  /** Subject and object of a participle: "made by TSMC". */
  readonly reduced: boolean
  /** What stands between the subject and its verb: "exports of the H20 to China". */
  readonly post: readonly Prepositional[]
}

/** The clause of `verb` with these subjects, as its own words and its beginning have it. */
export function clauseFrom(
  verb: VerbGroup,
  subjects: readonly NounPhrase[],
  from: number,
  start: Start,
  post: readonly Prepositional[] = [],
): Clause {
  const would = start.said >= 0 && verb.modal === 'would'
  const said = verb.status ?? (would ? 'planned' : null)
  // "TrendForce predicts Samsung will hold": somebody's guess, not their plan.
  const status = start.guessed && said !== null && !verb.past ? 'expected' : said
  return {
    subjects,
    status: start.factual && !verb.past ? null : status,
    negated: verb.negated,
    able: verb.modal === 'can',
    said: start.said,
    own: start.own,
    from,
    gap: start.gap,
    gapWord: start.gapWord,
    reduced: false,
    post,
  }
}
