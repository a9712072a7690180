/** Names beside their nodes, none over another: what finds no place is left out until it is pointed at. */
import type { Point, Size } from './layout.ts'

export interface LabelWish {
  readonly id: string
  readonly text: string
  readonly at: Point
  readonly radius: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Label {
  readonly text: string
  /** Baseline start, middle or end, as `anchor` says (px). */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

/** Font size of labels (px), and widths per letter at that size: an estimate on the wide side. */
export const FONT = 12
const NARROW = 7.7
const CAPITAL = 9.8
const WIDE = 12.2
const GAP = 4
const LINE = 15

const isCapital = (letter: string) => /\p{Lu}/u.test(letter)
const isWide = (letter: string) => /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(letter)

/** Width of a text (px), estimated: measuring would need a canvas, and a wrong pixel does no harm. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? WIDE : isCapital(letter) ? CAPITAL : NARROW), 0)

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function candidates({ text, at: { x, y }, radius }: LabelWish, room: Size): Label[] {
  const width = widthOf(text)
  const reach = radius + GAP
  const label = (anchor: Label['anchor'], dx: number, dy: number): Label => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - width : x + dx - width / 2
    const middle = y + dy
    return {
      text,
      anchor,
      x: x + dx,
      y: middle + FONT * 0.36,
      box: { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 },
    }
  }
  const above = -reach - LINE / 2 + 2
  // Above and below a node near the edge a name is pushed inside.
  const inside = Math.min(Math.max(x, width / 2), room.width - width / 2) - x
  return [
    label('start', reach, 0),
    label('end', -reach, 0),
    label('middle', inside, -above),
    label('middle', inside, above),
    label('start', reach - 3, -10),
    label('start', reach - 3, 10),
    label('end', 3 - reach, -10),
    label('end', 3 - reach, 10),
  ]
}

/** Labels by id, in the order of the wishes: earlier ones choose first. */
export function placeLabels(wishes: readonly LabelWish[], room: Size): ReadonlyMap<string, Label> {
  const taken: Box[] = wishes.map(({ at: { x, y }, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const labels = new Map<string, Label>()
  for (const wish of wishes) {
    const label = candidates(wish, room).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= room.width &&
        box.top >= 0 &&
        box.bottom <= room.height &&
        !taken.some((other) => overlaps(box, other)),
    )
    if (!label) continue
    taken.push(label.box)
    labels.set(wish.id, label)
  }
  return labels
}
