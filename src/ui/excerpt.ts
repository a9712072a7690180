/** A sentence shortened to what a card has room for, around the names it is shown for. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** A sentence of the article, with where the entity and the others stand in it (UTF-16). */
export interface Quote extends Span {
  readonly text: string
  readonly others: readonly (Span & { readonly id: string; readonly name: string })[]
  readonly mention: number
}

/** Longest sentence shown whole, and how much of a longer one is kept on either side of its names (letters). */
const WHOLE = 220
const AROUND = 60
/** Korean, Japanese and Chinese say as much in about half the letters, which are twice as wide. */
const WIDE = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g
const scaleOf = (text: string) => 1 - (text.match(WIDE)?.length ?? 0) / (2 * Math.max(1, text.length))

const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter)

/** Moves an edge outwards to the next space, at most a word's length. */
function toSpace(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < 16; moved++) {
    const edge = at + step * moved
    if (edge <= 0 || edge >= text.length) return Math.max(0, Math.min(text.length, edge))
    if (isSpace(text[step < 0 ? edge - 1 : edge])) return edge
  }
  return at
}

function windowOf(quote: Quote): Span {
  const { text, start, end, others } = quote
  const scale = scaleOf(text)
  const around = Math.round(AROUND * scale)
  if (text.length <= WHOLE * scale) return { start: 0, end: text.length }
  const distance = (other: Span) => Math.max(start - other.end, other.start - end)
  const nearest = [...others].sort((a, b) => distance(a) - distance(b))[0]
  const near = nearest && distance(nearest) < WHOLE * scale - 2 * around ? nearest : { start, end }
  return {
    start: toSpace(text, Math.max(0, Math.min(start, near.start) - around), -1),
    end: toSpace(text, Math.min(text.length, Math.max(end, near.end) + around), 1),
  }
}

export interface Excerpt {
  readonly before: string
  /** The entity as the article names it. */
  readonly name: string
  readonly after: string
}

/** The sentence around the entity; cut at spaces, with an ellipsis where something was left out. */
export function excerptOf(quote: Quote): Excerpt {
  const { text, start, end } = quote
  const window = windowOf(quote)
  return {
    before: (window.start > 0 ? '…' : '') + text.slice(window.start, start),
    name: text.slice(start, end),
    after: text.slice(end, window.end) + (window.end < text.length ? '…' : ''),
  }
}
