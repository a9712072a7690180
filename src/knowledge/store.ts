/** The knowledge in memory: entities by id, their links read from both ends, and cards ready to show. */
import type { CardFact, CardRelation, CardSource, EntityBrief, EntityCard, Localised } from './card.ts'
import { cardEvent } from './card-events.ts'
import type { CompiledEntity, CompiledKnowledge } from './compiled.ts'
import { type KnowledgeRecords, openKnowledge, packKnowledge } from './packed.ts'
import { refs } from './refs.ts'
import { type Language, RELATION_KINDS, type RelationKind } from './vocabulary.ts'

/** Names a search can find an entity by. */
export interface SearchName {
  readonly text: string
  readonly lang: Language
}

/** An event as a search finds it. */
export interface SearchEvent {
  readonly kind: RelationKind
  readonly subject: string
  readonly objects: readonly string[]
  /** What else it was about. */
  readonly others: readonly string[]
  readonly title: Localised
  /** ISO 8601 date of its last step, at its own precision. */
  readonly date: string
  /** Called off. */
  readonly fell: boolean
}

interface Incoming {
  readonly from: CompiledEntity
  readonly relation: CompiledEntity['relations'][number]
}

export class KnowledgeStore {
  readonly dataDate: string
  private readonly briefs = new Map<string, EntityBrief>()

  private constructor(private readonly records: KnowledgeRecords) {
    this.dataDate = records.dataDate
  }

  /** Takes the bytes of the file. Throws with a plain message when it is not knowledge of this format. */
  static open(bytes: Uint8Array): KnowledgeStore {
    return new KnowledgeStore(openKnowledge(bytes))
  }

  /** Takes knowledge that was never written, through the same form. */
  static from(knowledge: CompiledKnowledge): KnowledgeStore {
    return KnowledgeStore.open(packKnowledge(knowledge))
  }

  ids(): readonly string[] {
    return this.records.ids
  }

  all(): readonly EntityBrief[] {
    return this.records.ids.map((id) => this.brief(id)).filter((brief) => brief !== undefined)
  }

  /** Every name of an entity that a person may type. */
  searchNames(id: string): readonly SearchName[] {
    return this.records.entity(id)?.names ?? []
  }

  /** Every event once, in no particular order. */
  searchEvents(): readonly SearchEvent[] {
    const events = new Set(this.records.ids.flatMap((id) => this.records.eventsOf(id)))
    return [...events].map(({ kind, subject, objects, with: others = [], title, history }) => {
      const last = history.at(-1)
      return {
        kind,
        subject,
        objects,
        others,
        title,
        date: last?.date ?? '',
        fell: last?.status === 'abandoned',
      }
    })
  }

  description(id: string): Localised | undefined {
    return this.records.entity(id)?.description
  }

  brief(id: string): EntityBrief | undefined {
    const known = this.briefs.get(id)
    if (known) return known
    const entity = this.records.entity(id)
    if (!entity) return undefined
    const names: { en: string; ko: string } & Partial<Record<Language, string>> = { en: id, ko: id }
    for (const name of entity.names) if (name.kind === 'preferred') names[name.lang] = name.text
    const reading = entity.names.find((name) => name.kind === 'reading')?.text
    const brief: EntityBrief = {
      id,
      type: entity.type,
      names: names as Localised,
      ...(entity.subtype ? { subtype: entity.subtype } : {}),
      ...(reading ? { reading } : {}),
    }
    this.briefs.set(id, brief)
    return brief
  }

  card(id: string): EntityCard | undefined {
    const entity = this.records.entity(id)
    const brief = this.brief(id)
    if (!entity || !brief) return undefined
    const sources: CardSource[] = []
    const cite = (source: string | readonly string[] | undefined): number[] =>
      refs(source).flatMap((ref) => {
        const found = this.records.source(ref)
        if (!found) return []
        const index = sources.indexOf(found)
        return [index >= 0 ? index : sources.push(found) - 1]
      })
    const facts = entity.facts.map(
      ({ source, ...fact }): CardFact => ({ ...stripUndefined(fact), sources: cite(source) }) as CardFact,
    )
    const outgoing = entity.relations.map((relation) => this.row(relation, false, relation.target, cite))
    const incoming = this.incoming(id).map(({ from, relation }) => this.row(relation, true, from.id, cite))
    const relations = withoutEcho([...outgoing, ...incoming].filter((row) => row !== undefined)).sort(
      (a, b) => Number(a.until !== undefined) - Number(b.until !== undefined) || rank(a) - rank(b),
    )
    const events = this.records
      .eventsOf(id)
      .map((event) => cardEvent(event, id, { brief: (other) => this.brief(other), cite }))
    const belongsTo = this.belongsTo(entity)
    return {
      ...brief,
      description: entity.description,
      ...(belongsTo ? { belongsTo } : {}),
      tickers: entity.names.flatMap(({ kind, exchange, text }) =>
        kind === 'ticker' && exchange ? [{ exchange, symbol: text }] : [],
      ),
      formerNames: entity.names.flatMap(({ kind, text, lang, until }) =>
        kind === 'former' ? [{ text, lang, ...(until ? { until } : {}) }] : [],
      ),
      facts,
      unpublished: entity.unpublished ?? [],
      relations,
      events,
      sources,
      links: stripUndefined(entity.links),
      dataDate: this.dataDate,
    }
  }

  private incoming(id: string): Incoming[] {
    return this.records
      .linkingTo(id)
      .flatMap((from) =>
        from.relations.filter(({ target }) => target === id).map((relation) => ({ from, relation })),
      )
  }

  private row(
    relation: CompiledEntity['relations'][number],
    inverse: boolean,
    other: string,
    cite: (source: string | readonly string[] | undefined) => number[],
  ): CardRelation | undefined {
    const brief = this.brief(other)
    if (!brief) return undefined
    const { kind, since, until, asOf, status, note, source } = relation
    return {
      kind,
      inverse,
      other: brief,
      ...stripUndefined({ since, until, asOf, status, note }),
      sources: cite(source),
    }
  }

  /** Maker, parent or employer: the first link of the kinds that say so, and still holds. */
  private belongsTo(entity: CompiledEntity): EntityBrief | undefined {
    const current = entity.relations.filter(({ until }) => until === undefined)
    const out = (kinds: readonly string[]) => current.find(({ kind }) => kinds.includes(kind))?.target
    const developers = this.incoming(entity.id)
      .filter(
        ({ from, relation }) =>
          relation.kind === 'develops' && relation.until === undefined && from.type === 'company',
      )
      .map(({ from }) => from)
    // Of a subsidiary and its parent (Mellanox, Nvidia) the parent is the maker.
    const makers = developers.filter(
      ({ relations }) =>
        !relations.some(
          ({ kind, target, until }) =>
            kind === 'part-of' && until === undefined && developers.some(({ id }) => id === target),
        ),
    )
    // What several firms develop each for itself (NAND, GPU) has no maker.
    const maker = () => (makers.length === 1 ? makers[0]?.id : undefined)
    // A consortium that a firm is a member of is not whose firm it is.
    const parent = () =>
      current.find(
        ({ kind, target }) => kind === 'part-of' && this.records.entity(target)?.type === 'company',
      )?.target
    const owner = () =>
      this.incoming(entity.id).find(
        ({ relation: { kind, until, status } }) =>
          until === undefined && (kind === 'owns' || (kind === 'acquires' && status === 'done')),
      )?.from.id
    const found =
      entity.type === 'person'
        ? (out(['leads']) ?? out(['works-for']) ?? out(['part-of']))
        : entity.type === 'company'
          ? (parent() ?? owner())
          : (maker() ?? out(['part-of']))
    return found === undefined ? undefined : this.brief(found)
  }
}

/** Owning and being part of go without saying once a purchase is completed: one row is enough. */
function withoutEcho(rows: readonly CardRelation[]): CardRelation[] {
  const bought = (side: boolean) =>
    new Set(
      rows.flatMap(({ kind, inverse, other, until, status }) =>
        kind === 'acquires' && inverse === side && status === 'done' && until === undefined ? [other.id] : [],
      ),
    )
  const [targets, owners] = [bought(false), bought(true)]
  return rows.filter(({ kind, inverse, other, until }) => {
    if (until !== undefined || (kind !== 'part-of' && kind !== 'owns')) return true
    // "part of" is read from the one bought, "owns" from the buyer.
    const isBought = (kind === 'part-of') !== inverse
    return !(isBought ? owners : targets).has(other.id)
  })
}

const rank = ({ kind, inverse }: CardRelation): number => RELATION_KINDS.indexOf(kind) * 2 + Number(inverse)

function stripUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
