/** The safe triangle: whether a pointer is on its way to the card. Pure geometry in client pixels. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels by which the target is widened: hands are not rulers. */
const SLACK = 12

const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

export const isInside = ({ left, top, right, bottom }: Box, { x, y }: Point, slack = 0): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack

/** Whether `to` lies in the triangle from `from` to the near edge of `card`. */
export function headsFor(card: Box, from: Point, to: Point): boolean {
  if (isInside(card, to, SLACK)) return true
  const below = card.top >= from.y
  const above = card.bottom <= from.y
  const edge = below ? card.top : above ? card.bottom : null
  const [a, b]: [Point, Point] =
    edge !== null
      ? [
          { x: card.left - SLACK, y: edge },
          { x: card.right + SLACK, y: edge },
        ]
      : [
          { x: from.x < card.left ? card.left : card.right, y: card.top - SLACK },
          { x: from.x < card.left ? card.left : card.right, y: card.bottom + SLACK },
        ]
  const sides = [side(from, a, to), side(a, b, to), side(b, from, to)]
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0)
}
