/** "In this article": what it says of the entity and others, then the sentences that only name them together. */
import { useState } from 'preact/hooks'
import type { EntityBrief } from '../knowledge/card.ts'
import { ClaimLine } from './claim-line.tsx'
import type { ShownClaim } from './claims.ts'
import { trusted, useWords } from './context.tsx'
import { EntityLink } from './entity-link.tsx'
import { excerptOf, type Quote } from './excerpt.ts'

export interface ArticleQuotes {
  /** Id of the entity they are about. */
  readonly about: string
  readonly claims: readonly ShownClaim[]
  /** Sentences in which no claim was found. */
  readonly quotes: readonly Quote[]
  /** Language of the article (BCP 47), or '' where the page does not say. */
  readonly lang: string
  /** What is known of an entity by its id, for its name and type. */
  brief(id: string): EntityBrief | undefined
  /** Scrolls to the sentence. */
  show(mention: number): void
  /** Scrolls to the words of a claim. */
  showClaim(shown: ShownClaim): void
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
  const { claims, quotes } = article
  const count = claims.length + quotes.length
  if (count === 0) return null
  const few = all ? count : FEW
  const hidden = count - Math.min(few, count)
  return (
    <section>
      <h3>{words.t('sectionArticle')}</h3>
      <ul class="sentences">
        {claims.slice(0, few).map((shown) => (
          <ClaimLine
            key={`${shown.claim.evidence.block} ${shown.claim.evidence.start} ${shown.claim.subject} ${shown.claim.relation} ${shown.claim.object}`}
            shown={shown}
            about={article.about}
            lang={article.lang}
            brief={article.brief}
            show={article.showClaim}
          />
        ))}
        {quotes.slice(0, Math.max(0, few - claims.length)).map((quote) => (
          <Sentence key={quote.mention} quote={quote} article={article} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" onClick={trusted(() => setAll(true))}>
          {words.count('moreSentences', hidden)}
        </button>
      )}
    </section>
  )
}
