/**
 * Paints marks with the CSS Custom Highlight API: no node, no attribute, no text of the page changes.
 * The page can read these highlights (both browsers share the registry), so names say nothing and
 * nothing personal is ever painted differently.
 */
import { TYPES } from '../browser/storage-content.ts'

/** Highlight names by entity type, in its order; neutral on purpose. marks.css has the rules. */
const NAMES = Object.keys(TYPES).map((type, index) => [type, `ink-${'abcdefghi'[index]}`] as const)

export interface Mark {
  readonly type: string
  readonly range: StaticRange
}

export interface Painter {
  /** Paints these marks and no others, or with `more` beside those there are. */
  paint(marks: readonly Mark[], more: boolean): void
  /** Paints `ranges` under a name of their own, over what has a lower priority; none take it away. */
  set(name: string, ranges: readonly StaticRange[], priority?: number): void
  /** Puts the marks back when the page cleared them. */
  restore(): void
  clear(): void
}

export function createPainter(): Painter {
  const painted = new Map<string, Highlight>()
  const set = (name: string, ranges: readonly StaticRange[], priority = 0) => {
    // Firefox: iterating CSS.highlights or a Highlight throws in a content script, so both are only written.
    if (ranges.length === 0) {
      painted.delete(name)
      CSS.highlights.delete(name)
      return
    }
    const highlight = new Highlight(...ranges)
    highlight.priority = priority
    painted.set(name, highlight)
    CSS.highlights.set(name, highlight)
  }
  return {
    paint(marks, more) {
      for (const [type, name] of NAMES) {
        const ranges = marks.filter((mark) => mark.type === type).map(({ range }) => range)
        const here = painted.get(name)
        if (more && here) for (const range of ranges) here.add(range)
        // A page has few of the types: nothing is asked of the registry for the others.
        else if (ranges.length > 0 || here) set(name, ranges)
      }
    },
    set,
    restore() {
      for (const [name, highlight] of painted)
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    },
    clear() {
      for (const name of painted.keys()) set(name, [])
    },
  }
}
