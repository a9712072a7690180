/** The reader's own names and packs in the forms that the knowledge base has: for cards, and for recognition. */
import type { CardSource, EntityCard, Localised } from '../knowledge/card.ts'
import { type CompiledEntity, KNOWLEDGE_FORMAT } from '../knowledge/compiled.ts'
import { openKnowledge } from '../knowledge/packed.ts'
import { refs } from '../knowledge/refs.ts'
import type { EntityRecord, NameRecord } from '../knowledge/schema.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import { LANGUAGES, type Language } from '../knowledge/vocabulary.ts'
import { compileEntities } from '../recognition/dictionary/compile.ts'
import { encodeDictionary } from '../recognition/dictionary/encode.ts'
import type { OwnEntity, OwnList } from './entities.ts'
import type { Pack, PackEntity } from './pack.ts'

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/, 'ko'],
  [/[\u3041-\u30ff]/, 'ja'],
  [/\p{Script=Han}/u, 'zh-Hans'],
]

/** The language a name is written in, as far as its script tells. */
export const languageOf = (text: string): Language =>
  SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'en'

type Name = Pick<NameRecord, 'text' | 'lang' | 'kind' | 'exchange' | 'until'>

/**
 * Names as records: the first of each language is what it is called there, and English and Korean, which
 * lists and cards ask for, always have one.
 */
export function nameRecords(names: readonly (string | NameRecord)[]): Name[] {
  const records = names.map(
    (name): Name => (typeof name === 'string' ? { text: name, lang: languageOf(name), kind: 'alias' } : name),
  )
  const called = new Set(records.flatMap(({ kind, lang }) => (kind === 'preferred' ? [lang] : [])))
  const first = (lang: Language) =>
    records.find((name) => name.lang === lang && name.kind === 'alias') ?? records[0]
  const out = records.map((record) => {
    const { lang, kind } = record
    if (kind !== 'alias' || called.has(lang)) return record
    called.add(lang)
    return { ...record, kind: 'preferred' as const }
  })
  const missing = (['en', 'ko'] as const).filter((lang) => !called.has(lang))
  return [
    ...out,
    ...missing.flatMap((lang) => {
      const name = out.find(({ kind }) => kind === 'preferred') ?? first(lang)
      return name ? [{ text: name.text, lang, kind: 'preferred' as const }] : []
    }),
  ]
}

/** One text for all languages, or those there are with one to stand in for the others. */
function localised(text: PackEntity['description']): Localised {
  if (typeof text === 'string') return { en: text, ko: text }
  const any = LANGUAGES.map((language) => text[language]).find((one) => one !== undefined) ?? ''
  return { ...text, en: text.en ?? any, ko: text.ko ?? any } as Localised
}

const ownCompiled = ({ id, type, names, note, link }: OwnEntity): CompiledEntity => ({
  id,
  type,
  names: nameRecords(names),
  description: { en: note, ko: note },
  facts: [],
  relations: [],
  links: link === '' ? {} : { website: link },
})

/** The id under which everybody knows an entity of a pack. */
export const packEntityId = (pack: string, id: string): string => `${pack}:${id}`

function packCompiled(pack: Pack): CompiledEntity[] {
  const inside = new Set(pack.entities.map(({ id }) => id))
  const named = (id: string) => (inside.has(id) ? packEntityId(pack.id, id) : id)
  const cited = <T extends { readonly source?: string | string[] | undefined }>(statement: T): T =>
    statement.source === undefined
      ? statement
      : { ...statement, source: refs(statement.source).map((ref) => packEntityId(pack.id, ref)) }
  return pack.entities.map(({ id, type, subtype, names, description, facts, relations, links }) => ({
    id: packEntityId(pack.id, id),
    type,
    ...(subtype ? { subtype } : {}),
    names: nameRecords(names),
    description: localised(description),
    facts: facts.map(cited),
    relations: relations.map((relation) => cited({ ...relation, target: named(relation.target) })),
    links: {
      ...(links.website ? { website: links.website } : {}),
      ...(links.wikidata ? { wikidata: links.wikidata } : {}),
    },
  }))
}

/** Everything that comes on top of the knowledge base. */
export interface Extra {
  readonly own: OwnList
  readonly packs: readonly Pack[]
}

const entitiesOf = ({ own, packs }: Extra): CompiledEntity[] => [
  ...own.map(ownCompiled),
  ...packs.flatMap(packCompiled),
]

const sourcesOf = ({ packs }: Extra): CardSource[] =>
  packs.flatMap(({ id: pack, sources }) =>
    sources.map(({ id, title, publisher, url, tier, date, via }) => ({
      id: packEntityId(pack, id),
      title,
      publisher,
      url,
      tier,
      ...(date ? { date } : {}),
      ...(via ? { via } : {}),
    })),
  )

/** Cards of the reader's own names and of packs. */
export interface ExtraKnowledge {
  readonly store: KnowledgeStore
  /** The card of an entity that is not of the knowledge base; undefined for all others. */
  card(id: string): EntityCard | undefined
}

/**
 * The knowledge base (the bytes of its file) with what the reader added. Cards of the knowledge base itself are not
 * to be taken from here: a pack's links would show on them as if they were known.
 */
export function withExtra(knowledge: Uint8Array, extra: Extra): ExtraKnowledge {
  const base = openKnowledge(knowledge)
  const known = base.ids.flatMap((id) => base.entity(id) ?? [])
  const added = entitiesOf(extra)
  const ids = new Set(added.map(({ id }) => id))
  const titles = new Map(extra.packs.map(({ id, title }) => [id, title]))
  const store = KnowledgeStore.from({
    format: KNOWLEDGE_FORMAT,
    dataDate: base.dataDate,
    entities: [...known, ...added],
    events: [...new Set(base.ids.flatMap((id) => base.eventsOf(id)))],
    sources: sourcesOf(extra),
  })
  return {
    store,
    card(id) {
      const card = ids.has(id) ? store.card(id) : undefined
      return card && { ...card, dataDate: '', origin: titles.get(id.split(':')[0] ?? '') ?? '' }
    },
  }
}

/** As the build compiles entities, except that nothing is ambiguous: the reader has said what the name means. */
function recordOf({ id, type, names }: CompiledEntity): EntityRecord {
  return {
    id,
    type,
    core: false,
    generic: false,
    names: names.map((name) => ({ ...name, unambiguous: 'the reader says so' })),
    description: { en: '', ko: '' },
    facts: [],
    unpublished: [],
    relations: [],
    links: {},
  }
}

/** The dictionary of the reader's own names and packs, in bytes; null when there are none. */
export function dictionaryOf(extra: Extra): Uint8Array<ArrayBuffer> | null {
  const records = entitiesOf(extra).map(recordOf)
  return records.length === 0 ? null : encodeDictionary(compileEntities(records))
}
