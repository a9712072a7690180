/**
 * How the content script and the card's script meet. Both run in the extension's isolated world of the
 * same page, so they share one property of globalThis that the page cannot see. The card's script is
 * injected at the first hover; it finds `page` there and puts `card` beside it.
 */
import type { Claim } from '../../claims/claim.ts'
import type { EntityCard } from '../../knowledge/card.ts'
import type { Seen } from '../../own/trail.ts'
import type { Settings } from '../../settings/schema.ts'
import type { WordTable } from '../../ui/words.ts'
import type { Painter } from '../paint.ts'
import type { Reading } from '../reading.ts'

/** A sentence of this article that names the entity together with others. */
export interface SharedSentence {
  /** The sentence, UTF-16 text as in the article. */
  readonly text: string
  /** Other entities in it, by id, with where each stands in `text` (UTF-16 offsets). */
  readonly others: readonly {
    readonly id: string
    readonly name: string
    readonly start: number
    readonly end: number
  }[]
  /** Where the entity itself stands in `text`. */
  readonly start: number
  readonly end: number
  /** Handle for `scrollTo`. */
  readonly mention: number
}

/** The reader's own: never painted on the page, which could read it there. */
export interface Watched {
  readonly starred: boolean
  readonly note: string
  /** Where it was met before, if that is kept and worth telling. */
  readonly seen: Seen | null
}

/** Where a mark stands: its block's text, and the name in it (UTF-16). */
export interface MarkPlace {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the content script lends to the card. */
export interface PageSide {
  entity(id: string): Promise<EntityCard | null>
  /** Sentences of this article that tie `id` to other entities, in reading order. */
  sentences(id: string): readonly SharedSentence[]
  /** What this article says of its entities; empty when nothing is found or nobody answers. */
  claims(): Promise<readonly Claim[]>
  /** The words of a claim, as the article has them. */
  wordsOf(span: Claim['evidence']): string
  /** Scrolls the article to the words of a claim and flashes them. */
  showSpan(span: Claim['evidence']): void
  /** Ids of the entities on this page, in order of first mention: they come first under "Connected". */
  entitiesHere(): readonly string[]
  /** Scrolls the article to a mention and flashes it. */
  scrollTo(mention: number): void
  /** "Do not mark this again": writes the setting; the page repaints. */
  mute(what: { readonly entity: string } | { readonly type: string }): Promise<void>
  /** Whether an entity is on the watch list, with the reader's note; `star` changes it. Null: nobody answered. */
  watch(id: string, star: boolean | null): Promise<Watched | null>
  /** The mark a card was opened from, or the entity's first one here; null where it has none. */
  markOf(id: string): MarkPlace | null
  version(): string
  /** Null where there is no full tab to open. */
  readonly openPanel: ((id: string) => void) | null
  /** The card was closed by the reader (Esc, close button, outside click). */
  closed(): void
}

export interface CardRequest {
  readonly id: string
  /** Client rectangles of the mention, one per line it wraps over. */
  readonly rects: readonly DOMRectReadOnly[]
  /** Index of the rectangle under the pointer (or 0). */
  readonly rect: number
  /** `hover`: follows the pointer; `pinned`: stays, takes focus (keyboard); `sheet`: touch. */
  readonly mode: 'hover' | 'pinned' | 'sheet'
  /** Whether the page around the mention is dark. */
  readonly dark: boolean
  /** The name as the article has it, when knowledge has only its family: HBM5. */
  readonly newer?: string
}

/** What the card's script offers the content script. */
export interface CardSide {
  /** Resolves when the card is painted, or false when the answer came too late or there is no such entity. */
  show(request: CardRequest): Promise<boolean>
  hide(): void
  /** True while open; `pinned` tells whether leaving may close it. */
  readonly open: boolean
  readonly pinned: boolean
  /** Client rectangle of the open card, for the safe triangle; null when closed. */
  rect(): DOMRectReadOnly | null
  /** Removes the host element and every listener. */
  destroy(): void
}

/** The scripts of a page, as they find one another. */
export interface Meeting {
  /** The content script: what was read and painted. */
  readonly article: ArticleSide
  /** The pointer's script, once the reader has moved one, or asked in the popup. */
  pointer?: PointerSide
  page?: PageSide
  /** The interface's words, in the language the reader wants; there before the card is. */
  words?: WordTable
  card?: CardSide
}

/**
 * What the reader did before the pointer's script was there: the last move may rest on a mention already,
 * and the first tap on a phone is the only one. `origin`: where the click went, known only while it goes.
 */
export interface MissedInput {
  move: PointerEvent | null
  click: { readonly event: MouseEvent; readonly origin: EventTarget } | null
}

/** What the content script lends to the pointer's script. Mentions go by their index in reading order. */
export interface ArticleSide {
  readonly reading: Reading | null
  /** True until the page was read once. */
  readonly busy: boolean
  /** Whether the reader has it switched on for this site. */
  readonly enabled: boolean
  /** Whether cards open here: switched on, and about our subject or asked for. */
  readonly active: boolean
  /** Undefined until they are known. */
  readonly settings: Settings | undefined
  /** "Mark here": shows marks although the page is not about our subject. Resolves when they are there. */
  markHere(): Promise<void>
  readonly painted: readonly boolean[]
  readonly signal: AbortSignal
  /** Takes everything of ours off the page, for good. */
  leave(): void
  readonly missed: MissedInput
  readonly painter: Painter
}

/** What the pointer's script offers the content script. */
export interface PointerSide {
  close(): void
  /** The reading or a setting changed. */
  refresh(): void
}

declare global {
  var chiplight: Meeting | undefined
}
