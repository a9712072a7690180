/** Arrow keys on the map: from a node to the one that lies that way. */
import type { Point } from './layout.ts'

const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}

/** How much a step aside costs against a step ahead. */
const ASIDE = 2

/** Id of the nearest node in the direction of `key`; null where there is none, or the key is another. */
export function stepTo(key: string, from: string, places: ReadonlyMap<string, Point>): string | null {
  const way = WAYS[key]
  const start = places.get(from)
  if (!way || !start) return null
  let best: { id: string; cost: number } | null = null
  for (const [id, { x, y }] of places) {
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x)
    // Within 60 degrees of straight ahead.
    if (id === from || ahead <= 0 || aside > ahead * 1.8) continue
    const cost = ahead + ASIDE * aside
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
