/** What a card takes from the article: what it says of the entity, the sentences it shares with others, its mark. */
import type { EntityBrief, EntityCard } from '../../knowledge/card.ts'
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { sentenceAround } from '../../recognition/sentences.ts'
import type { ArticleQuotes } from '../../ui/article-section.tsx'
import { claimsAbout, type ShownClaim } from '../../ui/claims.ts'
import type { Marked } from '../../ui/report.ts'
import type { Meeting, PageSide } from './contract.ts'

export function articleOf(
  card: EntityCard,
  shown: readonly ShownClaim[],
  page: PageSide,
  meeting: Meeting,
): ArticleQuotes {
  const claims = claimsAbout(shown, card.id)
  const { mentions = [] } = meeting.article.reading ?? {}
  /** The name the article first gives an entity. */
  const nameHere = (id: string): string => {
    const found = mentions.find(({ entity }) => entity === id)
    return found ? page.wordsOf(found) : id
  }
  // A sentence that a claim was read from is shown with it.
  const quotes = page.sentences(card.id).filter(({ mention }) => {
    const at = mentions[mention]
    return !claims.some(
      ({ claim: { evidence } }) =>
        at?.block === evidence.block && at.start >= evidence.start && at.end <= evidence.end,
    )
  })
  const known = new Map<string, EntityBrief>(card.relations.map(({ other }) => [other.id, other]))
  if (card.belongsTo) known.set(card.belongsTo.id, card.belongsTo)
  const types = new Map(mentions.map(({ entity, type }) => [entity, type]))
  // What the card does not link to goes by the name the article gives it.
  const named = claims.flatMap(({ claim }) =>
    [claim.subject, claim.object ?? '', ...claim.with].map((id) => ({ id, name: nameHere(id) })),
  )
  for (const { id, name } of [...quotes.flatMap(({ others }) => others), ...named]) {
    const type = types.get(id) as EntityType | undefined
    if (type && !known.has(id)) known.set(id, { id, type, names: { en: name, ko: name } })
  }
  return {
    about: card.id,
    claims,
    quotes,
    lang: document.documentElement.lang,
    brief: (id) => known.get(id),
    show: (mention) => page.scrollTo(mention),
    showClaim: ({ claim }) => page.showSpan(claim.evidence),
  }
}

/** How the article names an entity, with the sentence around it; null where it does not. */
export function markedOf(id: string, page: Pick<PageSide, 'markOf' | 'version'>): Marked | null {
  const place = page.markOf(id)
  return place && { ...sentenceAround(place.text, place.start, place.end), version: page.version() }
}
