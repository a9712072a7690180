/**
 * When a card opens and closes under a pointer: a small state machine with named delays. It knows no
 * DOM: it is told where the pointer is and says what to show.
 */
import { type Box, headsFor, type Point } from './triangle.ts'

/** Milliseconds a pointer rests before a card opens: on a painted mark, on one that is not painted. */
export const DWELL = 300
export const DWELL_UNPAINTED = 500
/** With a card already open, the next one comes after this. */
export const DWELL_OPEN = 60
/** How long a card stays when the pointer has left mark and card. */
export const GRACE = 300

/** In place of a mention: a card that was pinned, or a sheet, is of none that a pointer rests on. */
const UNPINNED = Number.MAX_SAFE_INTEGER

export interface Target {
  readonly mention: number
  readonly painted: boolean
}

export interface HoverActions {
  /** The pointer has begun to rest on a mention: a good moment to fetch what a card will need. */
  prepare(mention: number): void
  show(mention: number): void
  hide(): void
}

export interface PointerNews {
  readonly point: Point
  /** The mention under the pointer, if any. */
  readonly target: Target | null
  /** The pointer is over the card itself. */
  readonly inCard: boolean
  /** Where the open card is; null when none is open. */
  readonly card: Box | null
  /** A pinned card neither closes nor gives way. */
  readonly pinned: boolean
  /** Milliseconds for which the pointer has been here already; 0 unless said. */
  readonly age?: number
}

/** Timers as a test can replace them. */
export interface Clock {
  set(action: () => void, ms: number): number
  cancel(timer: number): void
}

export class Hover {
  private resting = -1
  private dwell = 0
  private grace = 0
  private shown = -1
  private leftAt: Point | null = null

  constructor(
    private readonly actions: HoverActions,
    private readonly clock: Clock,
  ) {}

  move({ point, target, inCard, card, pinned, age = 0 }: PointerNews): void {
    if (!card && this.shown >= 0) {
      // Closed behind our back: a page may remove what is not its own.
      this.shown = -1
      this.stopGrace()
    }
    if (pinned) {
      this.stopGrace()
      this.rest(-1)
      return
    }
    if (card && this.shown < 0) this.shown = UNPINNED
    if (inCard) {
      this.leftAt = null
      this.stopGrace()
      this.rest(-1)
      return
    }
    if (target && target.mention === this.shown && card) {
      this.leftAt = point
      this.stopGrace()
      this.rest(-1)
      return
    }
    if (card && this.shown >= 0) {
      // On the way to the card other marks are crossed, not read.
      if (this.leftAt && headsFor(card, this.leftAt, point)) {
        this.startGrace(true)
        this.rest(-1)
        return
      }
      this.startGrace(false)
    }
    if (!target) {
      this.rest(-1)
      return
    }
    const dwell = card ? DWELL_OPEN : target.painted ? DWELL : DWELL_UNPAINTED
    this.rest(target.mention, Math.max(0, dwell - age))
  }

  /**
   * The pointer left the window, as every finger does that is lifted, or a scroll ended what it was doing.
   * `pinned`: whether the card that is open stays whatever the pointer does.
   */
  leave(pinned: boolean): void {
    this.rest(-1)
    if (this.shown >= 0 && !pinned) this.startGrace(false)
  }

  /** A card was opened or closed by other means (keyboard, click, its own button). */
  showing(mention: number): void {
    this.shown = mention
    this.leftAt = null
    this.stopGrace()
    this.rest(-1)
  }

  stop(): void {
    this.rest(-1)
    this.stopGrace()
  }

  private rest(mention: number, delay = 0): void {
    if (mention === this.resting) return
    this.clock.cancel(this.dwell)
    this.resting = mention
    if (mention < 0) return
    this.actions.prepare(mention)
    this.dwell = this.clock.set(() => {
      this.resting = -1
      this.shown = mention
      this.stopGrace()
      this.leftAt = null
      this.actions.show(mention)
    }, delay)
  }

  /** `anew`: every step towards the card earns the full grace again. */
  private startGrace(anew: boolean): void {
    if (anew) this.stopGrace()
    if (this.grace === 0) this.grace = this.clock.set(() => this.close(), GRACE)
  }

  private stopGrace(): void {
    this.clock.cancel(this.grace)
    this.grace = 0
  }

  private close(): void {
    this.stopGrace()
    if (this.shown < 0) return
    this.shown = -1
    this.leftAt = null
    this.actions.hide()
  }
}
