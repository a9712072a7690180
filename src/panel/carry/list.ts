/** What is carried away from a page: its entities and what it says of them, in words and with sources. */
import type { PageEntity, PageText } from '../../browser/messages.ts'
import type { CardSource } from '../../knowledge/card.ts'
import { detailsOf, type ShownClaim } from '../../ui/claims.ts'
import { nameOf, otherNameOf } from '../../ui/names.ts'
import type { Words } from '../../ui/words.ts'
import type { Knowledge } from '../services.ts'

export interface CarriedEntity {
  readonly id: string
  readonly name: string
  /** The name in the interface's other language, '' where it is the same. */
  readonly otherName: string
  readonly type: string
  readonly description: string
  readonly mentions: number
  readonly sources: readonly CardSource[]
  readonly website: string | null
  readonly wikidata: string | null
}

export interface CarriedClaim {
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly status: string
  readonly negated: boolean
  /** Status, date, amount, share and who says so, in words. */
  readonly details: readonly string[]
  readonly quote: string
  readonly date: string
  readonly amount: string
  readonly share: string
  readonly attributedTo: string
}

export interface Carried {
  readonly title: string
  readonly url: string
  /** ISO 8601 day or ''. */
  readonly published: string
  /** ISO 8601 day of the knowledge. */
  readonly dataDate: string
  readonly entities: readonly CarriedEntity[]
  readonly claims: readonly CarriedClaim[]
}

export interface CarryInput {
  readonly text: Pick<PageText, 'title' | 'url' | 'published'>
  readonly entities: readonly PageEntity[]
  readonly claims: readonly ShownClaim[]
  readonly knowledge: Pick<Knowledge, 'brief' | 'card' | 'dataDate'>
  readonly words: Words
}

/** Entities by how often they are named, claims in reading order. */
export function carry({ text, entities, claims, knowledge, words }: CarryInput): Carried {
  const name = (id: string | null) => {
    const entity = id === null ? undefined : knowledge.brief(id)
    return entity ? nameOf(entity, words.language).text : (id ?? '')
  }
  return {
    title: text.title,
    url: text.url,
    published: text.published,
    dataDate: knowledge.dataDate,
    entities: [...entities]
      .sort((a, b) => b.positions.length - a.positions.length)
      .flatMap(({ id, positions }): CarriedEntity[] => {
        const card = knowledge.card(id)
        if (!card) return []
        return [
          {
            id,
            name: name(id),
            otherName: otherNameOf(card, words.language)?.text ?? '',
            type: words.type(card.type),
            description: words.local(card.description),
            mentions: positions.length,
            sources: card.sources,
            website: card.links.website ?? null,
            wikidata: card.links.wikidata ?? null,
          },
        ]
      }),
    claims: claims.map(({ claim, quote }) => ({
      subject: name(claim.subject),
      relation: words.relation(claim.relation),
      object: name(claim.object),
      status: claim.status,
      negated: claim.negated,
      details: detailsOf(claim, words, knowledge.brief),
      quote: quote.replace(/\s+/g, ' ').trim(),
      date: claim.date?.iso ?? '',
      amount: claim.amount?.raw ?? '',
      share: claim.share === null ? '' : `${claim.share}%`,
      attributedTo: name(claim.attributedTo),
    })),
  }
}
