/** "In this article": the sentences that tie the entity to others, in the article's own words. */
import { useState } from 'preact/hooks'
import type { EntityBrief } from '../knowledge/card.ts'
import { trusted, useWords } from './context.tsx'
import { EntityLink } from './entity-link.tsx'
import { excerptOf, type Quote } from './excerpt.ts'

export interface ArticleQuotes {
  readonly quotes: readonly Quote[]
  /** Language of the article (BCP 47), or '' where the page does not say. */
  readonly lang: string
  /** What is known of an entity by its id, for its name and type. */
  brief(id: string): EntityBrief | undefined
  /** Scrolls to the sentence. */
  show(mention: number): void
}

const FEW = 3

function Sentence({ quote, article }: { readonly quote: Quote; readonly article: ArticleQuotes }) {
  const words = useWords()
  // The entity alone stands out in its sentence: the others are links above it.
  const { before, name, after } = excerptOf(quote)
  return (
    <li class="sentence">
      <p class="names">
        {quote.others.map(({ id, name: written }, index) => {
          const entity = article.brief(id)
          return (
            <span key={id}>
              {index > 0 && ', '}
              {entity ? <EntityLink entity={entity} /> : written}
            </span>
          )
        })}
      </p>
      <button
        type="button"
        class="quote"
        title={words.t('showInArticle')}
        lang={article.lang || undefined}
        onClick={trusted(() => article.show(quote.mention))}
      >
        {before}
        <strong>{name}</strong>
        {after}
      </button>
    </li>
  )
}

export function ArticleSection({ article }: { readonly article: ArticleQuotes }) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const { quotes } = article
  if (quotes.length === 0) return null
  const shown = all ? quotes : quotes.slice(0, FEW)
  return (
    <section>
      <h3>{words.t('sectionArticle')}</h3>
      <ul class="sentences">
        {shown.map((quote) => (
          <Sentence key={quote.mention} quote={quote} article={article} />
        ))}
      </ul>
      {shown.length < quotes.length && (
        <button type="button" class="more" onClick={trusted(() => setAll(true))}>
          {words.count('moreSentences', quotes.length - shown.length)}
        </button>
      )}
    </section>
  )
}
