/**
 * What a text says of two entities: the shape of a claim, and what the readers of each language get and
 * give. Fields are separate on purpose: "according to Reuters, Google has started" is done and attributed.
 */
import type { EntityType, RelationKind } from '../knowledge/vocabulary.ts'

/** How far along what is claimed is, in the text's own words. */
export const CLAIM_STATUSES = [
  'done',
  'ongoing',
  'agreed',
  'announced',
  'planned',
  'considering',
  'expected',
  'denied',
  'abandoned',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

export interface ClaimDate {
  /** ISO 8601 at its own precision: 2027, 2025-12, 2025-12-15. */
  readonly iso: string
  readonly precision: 'year' | 'quarter' | 'month' | 'day'
  /** As the text has it: 지난 15일. */
  readonly raw: string
}

export interface ClaimAmount {
  /** In units of the currency; null where the text gives only a magnitude ("billions of dollars"). */
  readonly value: number | null
  /** ISO 4217. */
  readonly currency: string
  readonly raw: string
}

/** A span of a block: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly block: number
  readonly start: number
  readonly end: number
}

export interface Claim {
  /** Entity ids. */
  readonly subject: string
  readonly relation: RelationKind
  /** Null for one-entity statements (`raises`). */
  readonly object: string | null
  /** Others who take part: "together with Meta", or to whom something is supplied. */
  readonly with: readonly string[]
  readonly status: ClaimStatus
  readonly negated: boolean
  /** Who says so: an entity's id where it is known, else the text's words; null for the text itself. */
  readonly attributedTo: string | null
  readonly date: ClaimDate | null
  readonly amount: ClaimAmount | null
  /** Percent. */
  readonly share: number | null
  /** The words that say so: the clause or sentence, trimmed. */
  readonly evidence: Span
}

/** A recognised name, as claims need it. Offsets are UTF-16 in the text it stands in. */
export interface ClaimMention {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly type: EntityType
}

/** An article with its names, ready to be read for claims. */
export interface ClaimSource {
  readonly blocks: readonly string[]
  /** Per block, in order, not overlapping. */
  readonly mentions: readonly (readonly ClaimMention[])[]
  /** BCP 47 as the page or the caller says; '' when unknown. Sentences are read by their own script. */
  readonly lang: string
  /** ISO 8601 day of publication, which "last Monday" and "지난 15일" are counted from; '' when unknown. */
  readonly published: string
}

/** One sentence for a language's reader. Mention offsets are within `text`. */
export interface ClaimSentence {
  readonly text: string
  readonly mentions: readonly ClaimMention[]
  readonly published: string
}

/** A claim within one sentence; the evidence is a span of that sentence. */
export type SentenceClaim = Omit<Claim, 'evidence'> & { readonly start: number; readonly end: number }

/** Reads one sentence. Pure, never throws, gives nothing where it is not sure. */
export type ClaimReader = (sentence: ClaimSentence) => readonly SentenceClaim[]
