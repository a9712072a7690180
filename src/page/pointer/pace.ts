/** How fast a pointer goes: one on its way over the page rests on nothing, and needs no look-up. */
import type { Point } from './triangle.ts'

/** CSS pixels from one frame to the next from which on a pointer is on its way. */
const FAST = 12

export class Pace {
  private before: Point | null = null

  /** Whether the pointer came here at speed; asked once a frame. A pointer seen for the first time did not. */
  isFast(point: Point): boolean {
    const { before } = this
    this.before = point
    return before !== null && Math.hypot(point.x - before.x, point.y - before.y) > FAST
  }
}
