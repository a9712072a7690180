/** `stats`: what the knowledge base holds, counted. */
import type { CardEvent } from '../knowledge/card.ts'
import { ENTITY_TYPE_NAMES, LANGUAGES } from '../knowledge/vocabulary.ts'
import type { Engine } from './engine.ts'

interface Sourced {
  total: number
  withSource: number
  withoutSource: number
}

export interface Stats {
  readonly dataDate: string
  readonly entities: { total: number; byType: Record<string, number> }
  readonly names: { total: number; byLanguage: Record<string, number> }
  readonly descriptions: { byLanguage: Record<string, number> }
  readonly facts: Sourced
  /** Stored links, not counting their inverses. */
  readonly relations: Sourced
  readonly events: { total: number; byKind: Record<string, number>; byStatus: Record<string, number> }
}

export function stats({ store }: Engine): Stats {
  const zero = (keys: readonly string[]): Record<string, number> =>
    Object.fromEntries(keys.map((key) => [key, 0]))
  const result: Stats = {
    dataDate: store.dataDate,
    entities: { total: 0, byType: zero(ENTITY_TYPE_NAMES) },
    names: { total: 0, byLanguage: zero(LANGUAGES) },
    descriptions: { byLanguage: zero(LANGUAGES) },
    facts: { total: 0, withSource: 0, withoutSource: 0 },
    relations: { total: 0, withSource: 0, withoutSource: 0 },
    events: { total: 0, byKind: {}, byStatus: {} },
  }
  const bump = (record: Record<string, number>, key: string) => {
    record[key] = (record[key] ?? 0) + 1
  }
  const tally = (sourced: Sourced, sources: readonly unknown[]) => {
    sourced.total++
    if (sources.length > 0) sourced.withSource++
    else sourced.withoutSource++
  }
  const events = new Map<string, CardEvent>()
  for (const { id, type } of store.all()) {
    const card = store.card(id)
    if (!card) continue
    result.entities.total++
    bump(result.entities.byType, type)
    for (const { lang } of store.searchNames(id)) {
      result.names.total++
      bump(result.names.byLanguage, lang)
    }
    for (const language of LANGUAGES)
      if (card.description[language]) bump(result.descriptions.byLanguage, language)
    for (const { sources } of card.facts) tally(result.facts, sources)
    for (const event of card.events) events.set(event.id, event)
    for (const { inverse, sources } of card.relations) if (!inverse) tally(result.relations, sources)
  }
  // An event stands on the cards of all it concerns and counts once.
  for (const { kind, history } of events.values()) {
    result.events.total++
    bump(result.events.byKind, kind)
    bump(result.events.byStatus, history[0]?.status ?? '')
  }
  return result
}
