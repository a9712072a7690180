/** Who it is in two lines: names, kind, whom it belongs to, place, ticker, former names. */
import type { ComponentChildren } from 'preact'
import type { EntityCard } from '../knowledge/card.ts'
import { useWords } from './context.tsx'
import { EntityLink } from './entity-link.tsx'
import { placeOf } from './facts.ts'
import { Glyph } from './glyph.tsx'
import { TextOf } from './kept.tsx'
import { belongsKey, kindOf, nameOf, otherNameOf } from './names.ts'

/** As many tickers as a line has room for; the rest trade the same firm elsewhere. */
const TICKERS = 2

function Belongs({ card }: { readonly card: EntityCard }) {
  const words = useWords()
  if (!card.belongsTo) return null
  const [before, after] = words.around(belongsKey(card, card.belongsTo))
  return (
    <span>
      {before}
      <EntityLink entity={card.belongsTo} />
      {after}
    </span>
  )
}

function FormerNames({ card }: { readonly card: EntityCard }) {
  const words = useWords()
  const { language } = words
  // Former names in the reader's language, else in English: a card is no list of spellings.
  const inLanguage = card.formerNames.filter(({ lang }) => lang === language)
  const names = inLanguage.length > 0 ? inLanguage : card.formerNames.filter(({ lang }) => lang === 'en')
  if (names.length === 0) return null
  return (
    <p class="former">
      {names
        .map(({ text, until }) =>
          until ? words.t('formerNameUntil', text, words.date(until)) : words.t('formerName', text),
        )
        .join(' · ')}
    </p>
  )
}

/** `children`: buttons at the end of the line. */
export function EntityHead({
  card,
  children,
}: {
  readonly card: EntityCard
  readonly children?: ComponentChildren
}) {
  const words = useWords()
  const name = nameOf(card, words.language)
  const other = otherNameOf(card, words.language)
  return (
    <header class="head">
      <Glyph entity={card} />
      <div class="head-text">
        <h2 class="name" tabIndex={-1}>
          <span lang={name.lang}>
            <TextOf origin={card.origin} text={name.text} />
          </span>
          {other && (
            <span class="alt" lang={other.lang}>
              {' '}
              <TextOf origin={card.origin} text={other.text} />
            </span>
          )}
        </h2>
        <p class="kind dotted">
          <span>{kindOf(card, words)}</span>
          <Belongs card={card} />
          {placeOf(card.facts, words).map((place) => (
            <span key={place}>{place}</span>
          ))}
          {card.tickers.slice(0, TICKERS).map(({ exchange, symbol }) => (
            <span class="tick" lang="en" key={exchange + symbol}>
              <span class="hidden" lang={words.language}>
                {words.t('ticker', '')}
              </span>
              {exchange}:{symbol}
            </span>
          ))}
        </p>
        <FormerNames card={card} />
      </div>
      {children}
    </header>
  )
}
