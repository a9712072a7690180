/** A sentence shortened to what a card has room for, around the names it is shown for. */

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly text: string
  /** `self`: the entity of the card; an id: another entity; null: plain text. */
  readonly entity: 'self' | { readonly id: string } | null
}

/** A sentence of the article, with where the entity and the others stand in it (UTF-16). */
export interface Quote extends Span {
  readonly text: string
  readonly others: readonly (Span & { readonly id: string; readonly name: string })[]
  readonly mention: number
}

/** Longest sentence shown whole, and how much of a longer one is kept on either side of its names. */
const WHOLE = 220
const AROUND = 60

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
  if (text.length <= WHOLE) return { start: 0, end: text.length }
  const distance = (other: Span) => Math.max(start - other.end, other.start - end)
  const nearest = [...others].sort((a, b) => distance(a) - distance(b))[0]
  const near = nearest && distance(nearest) < WHOLE - 2 * AROUND ? nearest : { start, end }
  return {
    start: toSpace(text, Math.max(0, Math.min(start, near.start) - AROUND), -1),
    end: toSpace(text, Math.min(text.length, Math.max(end, near.end) + AROUND), 1),
  }
}

/** The sentence in pieces, each plain or a name; cut at spaces, with an ellipsis where something was left out. */
export function piecesOf(quote: Quote): Piece[] {
  const { text } = quote
  const window = windowOf(quote)
  const names = [
    { start: quote.start, end: quote.end, entity: 'self' as const },
    ...quote.others.map(({ id, start, end }) => ({ start, end, entity: { id } })),
  ]
    .filter(({ start, end }) => start >= window.start && end <= window.end)
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  const plain = (from: number, to: number) => {
    if (to > from) pieces.push({ text: text.slice(from, to), entity: null })
  }
  let at = window.start
  for (const { start, end, entity } of names) {
    if (start < at) continue
    plain(at, start)
    pieces.push({ text: text.slice(start, end), entity })
    at = end
  }
  plain(at, window.end)
  if (window.start > 0) pieces.unshift({ text: '…', entity: null })
  if (window.end < text.length) pieces.push({ text: '…', entity: null })
  return pieces
}
