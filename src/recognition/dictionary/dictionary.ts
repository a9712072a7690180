/**
 * The gazetteer as recognition reads it: an automaton over folded names and plain tables beside it. All that
 * takes thought is done when the extension is built; the browser only unpacks it.
 */
import type { EdgeClass } from '../../knowledge/schema.ts'
import type { EntityType, Language } from '../../knowledge/vocabulary.ts'
import type { Automaton } from './automaton.ts'

/** How sure a name alone is of its entity: 0 sure, 1 short or common (some support), 2 another everyday sense (real evidence). */
export type Ambiguity = 0 | 1 | 2

/** How letters' case must agree: `any`; `capital`: begins with a capital (all capitals for the shortest); `exact`. */
export type CaseRule = 'any' | 'capital' | 'exact'

export interface DictionaryEntity {
  readonly id: string
  readonly type: EntityType
  /** Preferred English name. */
  readonly name: string
  readonly core: boolean
  readonly generic: boolean
  /** Index into `versions`, or -1. */
  readonly version: number
  /** Indices of entities that knowledge links to this one, either way. */
  readonly related: readonly number[]
}

/** One way of naming one entity. */
export interface DictionaryName {
  readonly entity: number
  /** As written in knowledge/, for case rules. */
  readonly text: string
  readonly lang: Language
  readonly case: CaseRule
  readonly edge: EdgeClass
  readonly ambiguity: Ambiguity
  /** Folded words that speak for, and against, this sense; no blocker holds the name itself. */
  readonly cues: readonly string[]
  readonly blockers: readonly string[]
  /** Folded words that hold the name: where one of them stands, the name does not (드라마 for 라마). */
  readonly vetoes: readonly string[]
}

export interface VersionRule {
  readonly join: readonly string[]
  readonly prefix: readonly string[]
  readonly suffix: readonly string[]
}

export interface Dictionary {
  readonly entities: readonly DictionaryEntity[]
  readonly names: readonly DictionaryName[]
  readonly versions: readonly VersionRule[]
  /** Finds forms; a form is one folded spelling, which one or more names share. */
  readonly automaton: Automaton
  /** Names (indices) of form i: `formNames` from `formStarts[i]` up to `formStarts[i + 1]`. */
  readonly formStarts: Uint32Array
  readonly formNames: Uint32Array
}
