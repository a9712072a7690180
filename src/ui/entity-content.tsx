/** Everything shown of one entity, as card and panel share it: head, sentence, sections, sources, footer. */
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { EntityCard } from '../knowledge/card.ts'
import { inLanguage } from '../knowledge/language.ts'
import { type ArticleQuotes, ArticleSection } from './article-section.tsx'
import { ConnectedSection } from './connected-section.tsx'
import { trusted, useWords } from './context.tsx'
import { EntityHead } from './entity-head.tsx'
import { EventsSection } from './events-section.tsx'
import { FactsSection } from './facts-section.tsx'
import { TextOf } from './kept.tsx'
import { addedBy } from './origin.ts'
import { type Cite, CiteContext, OutLink, SourceList } from './sources.tsx'
import type { Words } from './words.ts'

export interface EntityContentProps {
  readonly card: EntityCard
  /** What the article says; absent where no article is at hand. */
  readonly article?: ArticleQuotes
  /** Buttons at the end of the first line. */
  readonly headButtons?: ComponentChildren
  /** Between the sentence and the sections. */
  readonly lead?: ComponentChildren
  /** Buttons at the end of the footer. */
  readonly footButtons?: ComponentChildren
}

function Links({ card }: { readonly card: EntityCard }) {
  const words = useWords()
  const { website, wikidata } = card.links
  if (!website && !wikidata) return null
  return (
    <p class="small out">
      {website && <OutLink href={website}>{words.t('website')}</OutLink>}
      {website && wikidata && ' · '}
      {wikidata && (
        <OutLink href={`https://www.wikidata.org/wiki/${wikidata}`}>{words.t('wikidata')}</OutLink>
      )}
    </p>
  )
}

/** From when the knowledge is; for what is not of the knowledge base, whose it is. */
const originOf = (card: EntityCard, words: Words): string =>
  addedBy(card, words) ?? words.t('dataAsOf', words.date(card.dataDate.slice(0, 7)))

/** `null`: the list of sources is closed; -1: open; else open at that source. */
type OpenAt = number | null

export function EntityContent({ card, article, headButtons, lead, footButtons }: EntityContentProps) {
  const words = useWords()
  const [openAt, setOpenAt] = useState<OpenAt>(null)
  const cite = useMemo<Cite>(() => ({ sources: card.sources, show: setOpenAt }), [card])
  const description = inLanguage(card.description, words.language)
  return (
    <CiteContext.Provider value={cite}>
      <div class="scroll">
        <EntityHead card={card}>{headButtons}</EntityHead>
        {description.text && (
          <p class="lead" lang={description.lang}>
            <TextOf origin={card.origin} text={description.text} />
          </p>
        )}
        {lead}
        {article && <ArticleSection article={article} />}
        <ConnectedSection relations={card.relations} />
        <FactsSection facts={card.facts} unpublished={card.unpublished} />
        <EventsSection events={card.events} />
        {openAt !== null && <SourceList sources={card.sources} at={openAt} />}
        <Links card={card} />
      </div>
      <footer class="foot">
        {card.sources.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-expanded={openAt !== null}
            onClick={trusted(() => setOpenAt(openAt === null ? -1 : null))}
          >
            {words.count('sources', card.sources.length)}
          </button>
        )}
        <span class="date">{originOf(card, words)}</span>
        <span class="grow" />
        {footButtons}
      </footer>
    </CiteContext.Provider>
  )
}
