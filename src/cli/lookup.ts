/** `lookup`: what a card shows, as text or JSON. */
import type { CardFact, EntityCard } from '../knowledge/card.ts'
import { eventDetails } from '../knowledge/events.ts'
import { PROPERTIES } from '../knowledge/properties.ts'
import { createSearch } from '../knowledge/search.ts'
import { ENTITY_TYPES, RELATIONS } from '../knowledge/vocabulary.ts'
import type { Engine } from './engine.ts'

/** The card of the best match for `query`, or undefined. */
export function lookup({ store }: Engine, query: string): EntityCard | undefined {
  const hit = createSearch(store)(query, undefined, 1)[0]
  return hit && store.card(hit.id)
}

const marks = (sources: readonly number[]): string => sources.map((index) => `[${index + 1}]`).join('')

const factText = ({ value, unit, variant, scope, sparsity, asOf }: CardFact): string => {
  const shown = typeof value === 'object' ? value.en : String(value)
  const small = [variant, scope, sparsity, asOf && `as of ${asOf}`]
    .filter((part) => part !== undefined)
    .join(', ')
  return `${shown}${unit ? ` ${unit}` : ''}${small ? ` (${small})` : ''}`
}

/** A card as lines for a terminal, in English with the Korean name beside. */
export function renderCard(card: EntityCard): string {
  const lines = [
    `${card.names.en} · ${card.names.ko}  [${card.id}]`,
    [
      ENTITY_TYPES[card.type].label.en,
      card.subtype,
      card.belongsTo?.names.en,
      ...card.tickers.map(({ exchange, symbol }) => `${exchange}:${symbol}`),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    card.description.en,
    card.description.ko,
  ]
  for (const { kind, inverse, other, since, until, status, sources } of card.relations) {
    const { label, inverseLabel } = RELATIONS[kind]
    const small = [since && `since ${since}`, until && `until ${until}`, status]
      .filter((part) => part)
      .join(', ')
    lines.push(
      `  ${(inverse ? inverseLabel : label).en}: ${other.names.en}${small ? ` (${small})` : ''}${marks(sources)}`,
    )
  }
  for (const fact of card.facts)
    lines.push(`  ${PROPERTIES[fact.property].label.en}: ${factText(fact)}${marks(fact.sources)}`)
  if (card.unpublished.length > 0)
    lines.push(`  Not published: ${card.unpublished.map((one) => PROPERTIES[one].label.en).join(', ')}`)
  for (const event of card.events) {
    const steps = event.history.map(({ status, date, sources }) => `${date} ${status}${marks(sources)}`)
    const small = eventDetails(event).map(({ en }) => en)
    lines.push(`  ${steps.join(' < ')}: ${[event.title.en, ...small].join(' · ')}`)
    lines.push(`    ${event.title.ko}`)
  }
  card.sources.forEach(({ title, publisher, date, url }, index) => {
    lines.push(`  [${index + 1}] ${publisher}: ${title}${date ? ` (${date})` : ''} ${url}`)
  })
  return lines.join('\n')
}
