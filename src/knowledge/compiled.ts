/** The knowledge as the extension carries it: what cards, lists and look-up need (written by packed.ts). */
import type { CardSource, Localised } from './card.ts'
import { withEventLinks } from './events.ts'
import { refs } from './refs.ts'
import type {
  EntityRecord,
  EventRecord,
  FactRecord,
  NameRecord,
  RelationRecord,
  SourceRecord,
} from './schema.ts'
import { LANGUAGES, type Language } from './vocabulary.ts'

export const KNOWLEDGE_FORMAT = 2

export interface CompiledEntity {
  readonly id: string
  readonly type: EntityRecord['type']
  readonly subtype?: EntityRecord['subtype']
  readonly names: readonly Pick<NameRecord, 'text' | 'lang' | 'kind' | 'exchange' | 'until'>[]
  readonly description: Localised
  readonly facts: readonly FactRecord[]
  readonly unpublished?: EntityRecord['unpublished']
  readonly relations: readonly RelationRecord[]
  readonly links: EntityRecord['links']
}

export interface CompiledEvent extends Omit<EventRecord, 'object' | 'with' | 'title'> {
  readonly objects: readonly string[]
  readonly with?: readonly string[]
  readonly title: Localised
}

export interface CompiledKnowledge {
  readonly format: typeof KNOWLEDGE_FORMAT
  /** YYYY-MM-DD. */
  readonly dataDate: string
  readonly entities: readonly CompiledEntity[]
  readonly events: readonly CompiledEvent[]
  readonly sources: readonly CardSource[]
}

const localised = (text: EntityRecord['description']): Localised => {
  const out: { en: string; ko: string } & Partial<Record<Language, string>> = { en: text.en, ko: text.ko }
  for (const language of LANGUAGES) if (text[language]) out[language] = text[language]
  return out as Localised
}

const nameOf = ({ text, lang, kind, exchange, until }: NameRecord) => ({
  text,
  lang,
  kind,
  ...(exchange ? { exchange } : {}),
  ...(until ? { until } : {}),
})

const eventOf = ({ object, with: others, title, ...event }: EventRecord): CompiledEvent => ({
  ...event,
  objects: refs(object),
  ...(others ? { with: others } : {}),
  title: localised(title),
})

/**
 * Compiles checked records; sorted by id, so that the result depends on nothing else. Entities get the
 * links that events make.
 */
export function compileKnowledge(
  entities: readonly EntityRecord[],
  sources: readonly SourceRecord[],
  dataDate: string,
  events: readonly EventRecord[] = [],
): CompiledKnowledge {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    format: KNOWLEDGE_FORMAT,
    dataDate,
    entities: byId(withEventLinks(entities, events)).map(
      ({ id, type, subtype, names, description, facts, unpublished, relations, links }) => ({
        id,
        type,
        ...(subtype ? { subtype } : {}),
        names: names.map(nameOf),
        description: localised(description),
        facts,
        ...(unpublished.length > 0 ? { unpublished } : {}),
        relations,
        links,
      }),
    ),
    events: byId(events).map(eventOf),
    sources: byId(sources).map(({ id, title, publisher, date, url, tier, via }) => ({
      id,
      title,
      publisher,
      url,
      tier,
      ...(date ? { date } : {}),
      ...(via ? { via } : {}),
    })),
  }
}
