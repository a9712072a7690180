/**
 * The one table of messages. Both ends check what arrives against it: an unknown or malformed message
 * is ignored, never guessed at. Three directions:
 *   - to the background, from page and card: a pure question, answered from read-only tables;
 *   - to the page, from popup and background: the content script owns the page's state;
 *   - nothing goes from the background to the popup: it asks the tab.
 */
import type { Claim, Span } from '../claims/claim.ts'
import type { EntityCard } from '../knowledge/card.ts'
import type { EntityType, Language } from '../knowledge/vocabulary.ts'
import type { Seen } from '../own/trail.ts'

/** What the page sends to be recognised: the article's text blocks and what else the page says of itself. */
export interface RecogniseRequest {
  readonly kind: 'recognise'
  /** Text of each block in reading order; offsets in the answer are UTF-16 offsets into these. */
  readonly blocks: readonly string[]
  readonly title: string
  readonly description: string
  /** BCP 47 tag the page declares, or ''. */
  readonly lang: string
}

export interface RecogniseAnswer {
  /** Whether the page passes the relevance gate, so that it may be painted by itself. */
  readonly relevant: boolean
  /** The entities found, in order of first mention. */
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly name: string }[]
  /** Flat quadruples: block, start, end (UTF-16, end exclusive), index into `entities`; in reading order. */
  readonly mentions: readonly number[]
  /** Flat triples: block, start, end of every sentence in which two or more entities meet; in reading order. */
  readonly sentences: readonly number[]
  /** Mentions (their number in reading order) whose version knowledge has no entity of: HBM5. */
  readonly versioned: readonly number[]
}

/** An article's text and the names found in it: what claims are read from. */
export interface ArticleText {
  readonly blocks: readonly string[]
  readonly entities: readonly { readonly id: string; readonly type: EntityType }[]
  /** Flat quadruples as in `RecogniseAnswer`. */
  readonly mentions: readonly number[]
  /** BCP 47 tag the page declares, or ''. */
  readonly lang: string
  /** ISO 8601 day the page says it was published on, or ''. */
  readonly published: string
}

/** The same with where it is from, for lists that are carried away. */
export interface PageText extends ArticleText {
  readonly title: string
  readonly url: string
}

/**
 * What a page gets only when it needs it: pointer at the first move over an article of ours, card at the
 * first rest, with the interface's words in the reader's language.
 */
export type LateScript =
  | { readonly script: 'pointer' }
  | { readonly script: 'card'; readonly language: Language }

export interface ToBackground {
  recognise: { request: RecogniseRequest; answer: RecogniseAnswer }
  /** Everything the card shows of one entity; null when there is no such entity. */
  entity: { request: { readonly kind: 'entity'; readonly id: string }; answer: EntityCard | null }
  /** What the article says of its entities, by the light grammar: compromise stays out of the background. */
  claims: { request: { readonly kind: 'claims' } & ArticleText; answer: readonly Claim[] }
  /**
   * Whether an entity is starred, the reader's note on it, and where it was met before (null: nothing to
   * speak of, or no trail is kept); `star` changes the star, null only asks.
   */
  watch: {
    request: { readonly kind: 'watch'; readonly id: string; readonly star: boolean | null }
    answer: { readonly starred: boolean; readonly note: string; readonly seen: Seen | null }
  }
  /** "Do not mark this again": an entity, or a type. Written in the background, where no other change comes between. */
  mute: {
    request: { readonly kind: 'mute'; readonly entity: string | null; readonly type: EntityType | null }
    answer: boolean
  }
  /** Adds one of the page's later scripts to the asking frame (scripting.executeScript). */
  inject: { request: { readonly kind: 'inject' } & LateScript; answer: boolean }
  /** Number on the toolbar icon of the asking tab; 0 clears it. */
  badge: { request: { readonly kind: 'badge'; readonly count: number }; answer: boolean }
  /** Opens the panel as a full tab at an entity. */
  'open-panel': { request: { readonly kind: 'open-panel'; readonly id: string }; answer: boolean }
}

/** One entity of the page as the popup lists it. */
export interface PageEntity {
  readonly id: string
  readonly type: EntityType
  /** Where in the article each mention starts: 0 (top) to 1 (end), ascending. */
  readonly positions: readonly number[]
}

export interface PageState {
  /** `marked`: painted; `quiet`: not about AI chips, nothing painted; `off`: switched off here; `no-article`: nothing to read. */
  readonly status: 'marked' | 'quiet' | 'off' | 'no-article' | 'reading'
  readonly host: string
  readonly title: string
  readonly entities: readonly PageEntity[]
}

export interface ToPage {
  'page-state': { request: { readonly kind: 'page-state' }; answer: PageState }
  /** Scrolls to a mention (its number in reading order among the entity's mentions) and flashes it. */
  jump: { request: { readonly kind: 'jump'; readonly id: string; readonly index: number }; answer: boolean }
  /** "Mark here": paint although the page is below the relevance gate. */
  'mark-here': { request: { readonly kind: 'mark-here' }; answer: PageState }
  /** The article as it was read; null where there is none. */
  'read-text': { request: { readonly kind: 'read-text' }; answer: PageText | null }
  /** Scrolls to the words of a claim and flashes them; false when they are gone. */
  'show-span': { request: { readonly kind: 'show-span' } & Span; answer: boolean }
  /** Keyboard commands (commands API), relayed by the background. */
  command: {
    request: { readonly kind: 'command'; readonly name: 'next-mention' | 'previous-mention' | 'open-card' }
    answer: boolean
  }
}
