/** What the address bar suggests for words behind our keyword, and where Enter leads. */
import type { Suggestion } from '../browser/entrances.ts'
import { inLanguage } from '../knowledge/language.ts'
import type { Search, SearchHit } from '../knowledge/search.ts'
import type { KnowledgeStore } from '../knowledge/store.ts'
import type { Language } from '../knowledge/vocabulary.ts'

/** As many as address bars show. */
const MOST = 6

/** A search that knows its last answer: Enter asks for the words that were suggested for a moment before. */
export function remembering(search: Search): Search {
  let last: { readonly asked: string; readonly hits: readonly SearchHit[] } | null = null
  return (query, here, limit, language) => {
    const asked = JSON.stringify([query, [...(here ?? [])], limit, language])
    if (last?.asked !== asked) last = { asked, hits: search(query, here, limit, language) }
    return last.hits
  }
}

const exact = (hits: readonly SearchHit[]): readonly SearchHit[] =>
  hits.filter(({ quality }) => quality === 0)

/**
 * Entities for what was typed: the name is what is filled in, its sentence what is read. Where a name stands
 * for several entities the first of them is suggested, and Enter shows them all.
 */
export function suggestionsFor(
  store: KnowledgeStore,
  search: Search,
  text: string,
  language: Language,
): readonly Suggestion[] {
  const seen = new Set<string>()
  return search(text, undefined, MOST, language).flatMap(({ id }) => {
    const brief = store.brief(id)
    const description = store.description(id)
    if (!brief || !description) return []
    const content = inLanguage(brief.names, language).text
    const says = inLanguage(description, language).text
    if (seen.has(content)) return []
    seen.add(content)
    // An address bar that would fill in what stands there already refuses the suggestion.
    return content === text.trim() ? [] : [{ content, description: `${content} – ${says}` }]
  })
}

/** Where in the panel Enter leads: to the one entity of that name, else to the look-up of the words. */
export function placeFor(search: Search, text: string, language: Language): string {
  const [only, ...others] = exact(search(text, undefined, MOST, language))
  const place: Record<string, string> = only && others.length === 0 ? { entity: only.id } : { q: text }
  return text.trim() === '' ? '' : `#${new URLSearchParams(place)}`
}
