/** Paints the marks of a page, those that can be seen first, and lets the page breathe where they are many. */
import type { Block } from './blocks.ts'
import { type Mention, rangeOf } from './mentions.ts'
import type { Mark, Painter } from './paint.ts'
import { beginSlice, isSliceOver, rest, type Stop } from './slices.ts'

/** Marks up to which their order does not matter: they are there within a frame. */
const MANY = 400
/** Ranges between two looks at the clock, less one. */
const LOOK = 63

/** Index of the first block that does not end above the window; blocks stand below one another. */
function firstInSight(blocks: readonly Block[]): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const bottom = blocks[middle]?.nodes[0]?.parentElement?.getBoundingClientRect().bottom ?? 0
    if (bottom < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers of the mentions to paint, from the first in sight on downwards, then from there up to the top. */
export function nearestFirst(
  mentions: readonly Mention[],
  painted: readonly boolean[],
  first: () => number,
): number[] {
  const chosen = [...painted.keys()].filter((index) => painted[index])
  if (chosen.length <= MANY) return chosen
  const from = first()
  const at = chosen.findIndex((index) => (mentions[index] as Mention).block >= from)
  return at <= 0 ? chosen : [...chosen.slice(at), ...chosen.slice(0, at).reverse()]
}

/** Paints what `painted` says. Rejects when `stop` says so between two slices. */
export async function paintNearestFirst(
  painter: Painter,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  painted: readonly boolean[],
  stop: Stop,
): Promise<void> {
  beginSlice()
  let part: Mark[] = []
  let more = false
  for (const index of nearestFirst(mentions, painted, () => firstInSight(blocks))) {
    const mention = mentions[index] as Mention
    const range = rangeOf(blocks, mention)
    if (range) part.push({ type: mention.type, range })
    if ((part.length & LOOK) === LOOK && isSliceOver()) {
      painter.paint(part, more)
      more = true
      part = []
      await rest(stop)
    }
  }
  painter.paint(part, more)
}
