/**
 * The gazetteer as recognition reads it: an automaton over folded names and plain tables beside it. All that
 * takes thought is done when the extension is built; the browser only unpacks it.
 */
import type { EdgeClass } from '../../knowledge/schema.ts'
import type { EntityType, Language } from '../../knowledge/vocabulary.ts'
import type { Trie } from './trie.ts'

/** How sure a name alone is of its entity: 0 sure, 1 short or common (some support), 2 another everyday sense (real evidence). */
export type Ambiguity = 0 | 1 | 2

/** How letters' case must agree: `any`; `capital`: begins with a capital (all capitals for the shortest); `exact`. */
export type CaseRule = 'any' | 'capital' | 'exact'

/** What `capital` asks for: nothing, the first letter, or all letters (of the shortest names). */
export type Capitals = 'any' | 'first' | 'all'

export interface DictionaryEntity {
  readonly id: string
  readonly type: EntityType
  /** Preferred English name. */
  readonly name: string
  readonly core: boolean
  readonly generic: boolean
  /** Indices of entities that knowledge links to this one, either way. */
  readonly related: readonly number[]
}

/** A folded word, and where in it a name of `length` units stands. */
export interface Veto {
  readonly word: string
  readonly shift: number
  readonly length: number
}

/**
 * Chinese writes no spaces, so a name of two characters may lie across other words: 高通 in 提高通行. These
 * characters right before or right after it show that it does; the weak ones only where both sides have one.
 */
export interface Neighbours {
  readonly before: string
  readonly after: string
  readonly weakBefore: string
  readonly weakAfter: string
}

/** One way of naming one entity. */
export interface DictionaryName {
  readonly entity: number
  /** What may follow as a version: the entity is an open-ended family. */
  readonly versions: VersionRule | null
  /** As written in knowledge/, for case rules. */
  readonly text: string
  readonly lang: Language
  readonly case: CaseRule
  readonly capitals: Capitals
  readonly edge: EdgeClass
  readonly ambiguity: Ambiguity
  /** Folded words that speak for, and against, this sense; no blocker holds the name itself. */
  readonly cues: readonly string[]
  readonly blockers: readonly string[]
  /** Words that hold the name: where one of them stands, the name does not (드라마 for 라마). */
  readonly vetoes: readonly Veto[]
  readonly neighbours: Neighbours | null
}

export interface VersionRule {
  readonly join: readonly string[]
  readonly prefix: readonly string[]
  readonly suffix: readonly string[]
  /** Folded units a version may begin with. */
  readonly starts: ReadonlySet<number>
}

export interface WordFinder {
  readonly trie: Trie
  /** The word of a number that the trie gives. */
  spell(word: number): string
}

/**
 * A name's rules in one unit: edge class and ambiguity (an index into EDGE_RULES), whether case, versions or
 * vetoes are to be asked too, which only its row knows, and above these the case rule.
 */
export const EDGE_MASK = 0x0f
export const ASKS_MORE = 0x10
export const CASE_SHIFT = 5

/** Rows of a table, each made when it is first asked for. */
export interface Rows<Row> {
  readonly length: number
  /** `index` is an integer from 0 to `length` - 1. */
  at(index: number): Row
}

export interface Dictionary {
  readonly entities: Rows<DictionaryEntity>
  readonly names: Rows<DictionaryName>
  /** By name: its rules as a UTF-16 unit. */
  readonly rules: string
  /** What the matcher asks of each UTF-16 unit; see alphabet.ts. */
  readonly units: Int32Array
  /** Tells where a form may begin; see filter.ts. */
  readonly filter: Int32Array
  /** Finds forms; a form is one folded spelling, which one or more names share. */
  readonly forms: Trie
  /** Names (indices) of form i: `formNames` from `formStarts[i]` up to `formStarts[i + 1]`. */
  readonly formStarts: Uint32Array
  readonly formNames: Uint32Array
  /** The words that are evidence: cues, blockers and those that go with a type of entity. */
  readonly words: WordFinder
}
