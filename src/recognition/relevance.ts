/** Whether a page is about AI chips at all: most articles on news hosts are not, and stay unmarked. */
import type { Dictionary } from './dictionary/dictionary.ts'

const CHIP_LIKE: ReadonlySet<string> = new Set(['chip', 'technology', 'software', 'model'])

/**
 * Two different core entities, or a core or chip-like thing together with a firm. `found` are entity
 * indices as often as they are mentioned, title included.
 */
export function isRelevant(dictionary: Dictionary, found: readonly number[]): boolean {
  const distinct = [...new Set(found)]
    .map((index) => dictionary.entities.at(index))
    .filter((entity) => entity !== undefined)
  const specific = distinct.filter(({ generic }) => !generic)
  const core = specific.filter((entity) => entity.core)
  if (core.length >= 2) return true
  const firms = specific.filter(({ type }) => type === 'company')
  const things = distinct.filter(
    ({ type, core: isCore, generic }) => CHIP_LIKE.has(type) && (isCore || generic),
  )
  if (core.length === 1)
    return things.some((thing) => thing !== core[0]) || firms.some((firm) => firm !== core[0])
  // No core entity: a broad firm and a chip concept, each more than in passing.
  return firms.length > 0 && things.length > 0 && found.length >= 4
}
