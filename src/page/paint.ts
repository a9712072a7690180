/**
 * Paints marks with the CSS Custom Highlight API: no node, no attribute, no text of the page changes.
 * The page can read these highlights (both browsers share the registry), so names say nothing and
 * nothing personal is ever painted differently.
 */
import { TYPES } from '../browser/storage-content.ts'

/** Highlight names by entity type, in its order; neutral on purpose. marks.css has the rules. */
const NAMES = Object.keys(TYPES).map((type, index) => [type, `ink-${'abcdefghi'[index]}`] as const)
const FLASH = 'ink-y'
const OPEN = 'ink-z'
/** How long a jump's target stays lit (ms). */
const FLASH_TIME = 1600

export interface Painter {
  paint(marks: readonly { readonly type: string; readonly range: StaticRange }[]): void
  /** Lights the mention whose card is open; null none. */
  open(range: StaticRange | null): void
  flash(range: StaticRange): void
  /** Puts the marks back when the page cleared them. */
  restore(): void
  clear(): void
}

export function createPainter(): Painter {
  const painted = new Map<string, Highlight>()
  let timer = 0
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
    paint(marks) {
      const ranges = new Map<string, StaticRange[]>()
      for (const { type, range } of marks) {
        const here = ranges.get(type)
        if (here) here.push(range)
        else ranges.set(type, [range])
      }
      for (const [type, name] of NAMES) {
        // A page has few of the types: nothing is asked of the registry for the others.
        const here = ranges.get(type) ?? []
        if (here.length > 0 || painted.has(name)) set(name, here)
      }
    },
    open: (range) => set(OPEN, range ? [range] : [], 1),
    flash(range) {
      clearTimeout(timer)
      set(FLASH, [range], 2)
      timer = setTimeout(() => set(FLASH, []), FLASH_TIME) as unknown as number
    },
    restore() {
      for (const [name, highlight] of painted)
        if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    },
    clear() {
      clearTimeout(timer)
      for (const name of [...NAMES.map(([, name]) => name), FLASH, OPEN]) set(name, [])
    },
  }
}
