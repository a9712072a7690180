/**
 * The gazetteer as recognition reads it: a double-array trie over folded names and plain tables beside
 * it. It is built once, when the extension is built, and only mapped into memory in the browser.
 */
import type { EdgeClass } from '../../knowledge/schema.ts'
import type { EntityType, Language } from '../../knowledge/vocabulary.ts'

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
  /** Folded words that speak for, and against, this sense. */
  readonly cues: readonly string[]
  readonly blockers: readonly string[]
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
  /** Names (indices) that share one folded form. */
  readonly patterns: readonly (readonly number[])[]
  /** Folded unit -> code of the trie's alphabet; 0 where no name uses the unit. */
  readonly codes: Uint16Array
  readonly base: Int32Array
  readonly check: Int32Array
  /** Pattern that ends in a state, or -1. */
  readonly value: Int32Array
}

/** The state reached from `state` by `unit`, or -1. The root is state 0. */
export function step(dictionary: Dictionary, state: number, unit: number): number {
  const code = dictionary.codes[unit] as number
  if (code === 0) return -1
  const next = (dictionary.base[state] as number) + code
  return dictionary.check[next] === state ? next : -1
}
