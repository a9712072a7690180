/** Where the reader is in the article: which mention is meant, lit, scrolled to. */
import type { Span } from '../../claims/claim.ts'
import type { ArticleSide, MarkPlace } from '../card/contract.ts'
import { type Mention, rangeOf, rectsOf } from '../mentions.ts'

/** Distance (CSS pixels) from the window's edges within which a mention counts as out of sight. */
const TOP = 80
const BOTTOM = 40

/** Names of highlights beside those of the types: what a jump leads to, and the mention whose card is open. */
const FLASH = 'ink-y'
const OPEN = 'ink-z'
/** How long a jump's target stays lit (ms). */
const FLASH_TIME = 1600

export class Place {
  /** Index of the mention last jumped to or opened; -1 before. */
  current = -1
  private timer = 0

  constructor(private readonly article: ArticleSide) {}

  get mentions(): readonly Mention[] {
    return this.article.reading?.mentions ?? []
  }

  mention(index: number): Mention | undefined {
    return this.mentions[index]
  }

  /** Client rectangles of a mention, one per line; empty when it is gone. */
  rects(index: number): DOMRect[] {
    const { reading } = this.article
    const mention = this.mention(index)
    return mention && reading ? rectsOf(reading.blocks, mention) : []
  }

  /** Puts marks back that the page cleared, and lights the mention whose card is open; -1 for none. */
  light(index: number): void {
    this.article.painter.restore()
    const range = this.range(index)
    this.article.painter.set(OPEN, range ? [range] : [], 1)
    if (index >= 0) this.current = index
  }

  /** Scrolls to a mention and flashes it. False when it is not there. */
  jump(index: number): boolean {
    if (!this.show(this.mention(index))) return false
    this.current = index
    return true
  }

  /** Scrolls to words of the article and flashes them. False when they are not there. */
  show(span: Span | undefined): boolean {
    const { reading } = this.article
    const range = span && reading ? rangeOf(reading.blocks, span) : null
    if (!range || !span || !reading) return false
    const [rect] = rectsOf(reading.blocks, span)
    if (rect && (rect.top < TOP || rect.bottom > innerHeight - BOTTOM)) {
      // A tab in the background does not move smoothly (Firefox 153 does not move at all).
      const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
      scrollBy({ top: rect.top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' })
      // A page that scrolls inside an element does not move by scrollBy.
      if (document.scrollingElement && document.scrollingElement.scrollHeight <= innerHeight) {
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      }
    }
    this.flash(range)
    return true
  }

  /** Jumps to the mention of an entity with that number among its mentions. */
  jumpTo(entity: string, number: number): boolean {
    const indices = this.mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : []))
    return this.jump(indices[number] ?? -1)
  }

  /** Jumps to the next (1) or previous (-1) mention, round and round. */
  step(by: 1 | -1): boolean {
    const { length } = this.mentions
    if (length === 0) return false
    return this.jump(this.current < 0 ? (by > 0 ? 0 : length - 1) : (this.current + by + length) % length)
  }

  /** The mention to open by keyboard: the current one, else the first in the window, else the first. */
  chosen(): number {
    if (this.current >= 0) return this.current
    const inView = this.mentions.findIndex((_, index) => {
      const top = this.rects(index)[0]?.top
      return top !== undefined && top >= 0 && top < innerHeight
    })
    return Math.max(0, inView)
  }

  private flash(range: StaticRange): void {
    const { painter } = this.article
    clearTimeout(this.timer)
    painter.set(FLASH, [range], 2)
    this.timer = setTimeout(() => painter.set(FLASH, []), FLASH_TIME) as unknown as number
  }

  /** The current mark where it is the entity's, else the entity's first one; null where it has none. */
  markOf(entity: string): MarkPlace | null {
    const isIts = (mention: Mention | undefined) => mention?.entity === entity
    const current = this.mention(this.current)
    const mention = isIts(current) ? current : this.mentions.find(isIts)
    const text = mention && this.article.reading?.blocks[mention.block]?.text
    return mention && text !== undefined ? { text, start: mention.start, end: mention.end } : null
  }

  private range(index: number): StaticRange | null {
    const { reading } = this.article
    const mention = this.mention(index)
    return mention && reading ? rangeOf(reading.blocks, mention) : null
  }
}
