/** A Chinese clause as it stands around its verb. */
import type { Phrase } from '../clauses/pieces.ts'
import type { Word } from './verbs.ts'

export interface Found {
  readonly word: Word
  readonly start: number
  readonly end: number
}

export interface Clause {
  readonly subject: Phrase | null
  readonly args: readonly Phrase[]
  readonly head: Phrase | null
  readonly passive: boolean
  /** Of two that agreed in the clause before. */
  readonly agreed?: boolean
  readonly said: string
  readonly after: string
  readonly start: number
  readonly end: number
}

/** What stands behind the last comma or colon. */
export const halfOf = (said: string): string => said.slice(said.search(/[^，,：:]*$/))
