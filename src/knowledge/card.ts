import type { Currency } from './amounts.ts'
import type { Property } from './properties.ts'
import type { EntityType, Language, RelationKind, Subtype } from './vocabulary.ts'

/** Text per language; English and Korean are always there. */
export type Localised = { readonly en: string; readonly ko: string } & {
  readonly [L in Exclude<Language, 'en' | 'ko'>]?: string | undefined
}

/** The little that lists, links and strips need to know of an entity. */
export interface EntityBrief {
  readonly id: string
  readonly type: EntityType
  readonly subtype?: Subtype
  /** Preferred name per language. */
  readonly names: Localised
  /** Korean reading of the Korean name, for particles: 에이치백 for H100. */
  readonly reading?: string
}

export interface CardSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** ISO 8601 date at its own precision. */
  readonly date?: string
  readonly url: string
  readonly tier: 'primary' | 'news' | 'secondary'
  /** Whose report a secondary source passes on. */
  readonly via?: string
}

export interface CardFact {
  readonly property: Property
  readonly value: number | string | Localised
  readonly unit?: string
  readonly variant?: string
  readonly scope?: string
  readonly basis?: 'announced' | 'measured' | 'estimated'
  readonly sparsity?: 'dense' | 'sparse'
  readonly asOf?: string
  /** Indices into the card's `sources`; empty for structural facts. */
  readonly sources: readonly number[]
}

export interface CardRelation {
  readonly kind: RelationKind
  /** true: the card's entity is the object, so the row reads with the inverse label. */
  readonly inverse: boolean
  readonly other: EntityBrief
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
  readonly status?: string
  readonly note?: Localised
  readonly sources: readonly number[]
}

export interface CardEventStep {
  readonly status: string
  /** ISO 8601 date at its own precision. */
  readonly date: string
  readonly sources: readonly number[]
}

/** Something that happened, as the cards of all it concerns show it. */
export interface CardEvent {
  readonly id: string
  readonly kind: RelationKind
  readonly title: Localised
  /** Who else is involved; the card's own entity is left out. */
  readonly others: readonly EntityBrief[]
  readonly amount?: {
    readonly value: number
    readonly currency: Currency
    readonly basis: 'announced' | 'reported'
    readonly bound?: 'up-to' | 'more-than' | undefined
  }
  /** Stake in per cent. */
  readonly share?: number
  readonly note?: Localised
  /** Newest first: the first step is how it stands. Never empty. */
  readonly history: readonly CardEventStep[]
}

/** Everything a card shows of one entity, ready to render: no look-up is left to the page. */
export interface EntityCard extends EntityBrief {
  readonly description: Localised
  /** Maker, parent or employer: what the second line names. */
  readonly belongsTo?: EntityBrief
  readonly tickers: readonly { readonly exchange: string; readonly symbol: string }[]
  /** Former names with the date until which they held. */
  readonly formerNames: readonly { readonly text: string; readonly lang: Language; readonly until?: string }[]
  readonly facts: readonly CardFact[]
  /** Properties the maker has not published. */
  readonly unpublished: readonly Property[]
  readonly relations: readonly CardRelation[]
  /** Newest first. */
  readonly events: readonly CardEvent[]
  readonly sources: readonly CardSource[]
  readonly links: { readonly wikidata?: string; readonly website?: string }
  /** Date of the knowledge this card was built from (YYYY-MM-DD); '' where it is not from the knowledge base. */
  readonly dataDate: string
  /** What is not from the knowledge base: title of the pack it is from, '' for the reader's own. */
  readonly origin?: string
}
