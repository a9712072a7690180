/** Facts as a card shows them: value and unit in words, small print, and equal small print only once. */
import { amountLabel, CURRENCIES, type Currency } from '../knowledge/amounts.ts'
import type { CardFact } from '../knowledge/card.ts'
import { inLanguage, type Spoken } from '../knowledge/language.ts'
import type { Property } from '../knowledge/properties.ts'
import { countryIn } from './countries.ts'
import { isPartialDate } from './dates.ts'
import type { WordKey, Words } from './words.ts'

const SCOPES: Readonly<Record<string, WordKey>> = {
  die: 'scopeDie',
  package: 'scopePackage',
  board: 'scopeBoard',
  superchip: 'scopeSuperchip',
  node: 'scopeNode',
  rack: 'scopeRack',
  pod: 'scopePod',
  stack: 'scopeStack',
}
const BASES = { announced: 'basisAnnounced', measured: 'basisMeasured', estimated: 'basisEstimated' } as const
const SPARSITIES = { dense: 'sparsityDense', sparse: 'sparsitySparse' } as const
const POWERS: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 }
const isCurrency = (unit: string): unit is Currency => (CURRENCIES as readonly string[]).includes(unit)

function numberText(value: number, unit: string | undefined, words: Words): string {
  const power = unit === undefined ? undefined : POWERS[unit]
  // "80 billion", "800억": Korean counts in ten thousands, so the power cannot be translated as a word.
  if (power !== undefined) {
    return new Intl.NumberFormat(words.language, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(value * power)
  }
  if (unit === undefined) return words.number(value)
  if (unit === 'tokens') return words.t('unitTokens', value)
  if (isCurrency(unit)) return words.local(amountLabel({ value, currency: unit }))
  // A no-break space: a figure and its unit are one.
  return `${words.number(value)}\u00a0${unit}`
}

/** The value as text with its language. Years are bare numbers nowhere: dates are texts in the schema. */
export function factValue(
  { property, value, unit }: Pick<CardFact, 'value' | 'unit'> & Partial<Pick<CardFact, 'property'>>,
  words: Words,
): Spoken {
  const lang = words.language
  if (property === 'country' && typeof value === 'object' && value[lang] === undefined) {
    const country = countryIn(lang, value.en)
    if (country) return { text: country, lang }
  }
  if (typeof value === 'number') return { text: numberText(value, unit, words), lang }
  if (typeof value === 'object') return inLanguage(value, lang)
  if (isPartialDate(value)) return { text: words.date(value), lang }
  return { text: unit ? `${value}\u00a0${unit}` : value, lang: 'en' }
}

/** Variant, scope, basis and date: what several facts of a card often share. */
export function factDetails({ variant, scope, basis, asOf }: CardFact, words: Words): string[] {
  const scopeKey = scope === undefined ? undefined : SCOPES[scope]
  return [
    variant,
    scope && (scopeKey ? words.t(scopeKey) : scope),
    basis && words.t(BASES[basis]),
    asOf && words.t('asOf', words.date(asOf)),
  ].filter((part): part is string => part !== undefined && part !== '')
}

/** Beside the value, since it tells two figures of one property apart. */
export const factSparsity = ({ sparsity }: CardFact, words: Words): string | null =>
  sparsity ? words.t(SPARSITIES[sparsity]) : null

export interface FactGroup {
  /** Small print that all of the group share; empty when there is none. */
  readonly details: readonly string[]
  readonly facts: readonly CardFact[]
}

/** What the head of a card says already. */
const IN_HEAD: ReadonlySet<string> = new Set(['country', 'city'])

/**
 * Facts with equal small print together, so that it stands once above them. First come those without any
 * and those that share theirs with no other, each with its own below it.
 */
export function groupFacts(facts: readonly CardFact[], words: Words): FactGroup[] {
  const groups = new Map<string, { details: string[]; facts: CardFact[] }>()
  for (const fact of facts) {
    if (IN_HEAD.has(fact.property)) continue
    const details = factDetails(fact, words)
    const key = details.join('\n')
    const group = groups.get(key)
    if (group) group.facts.push(fact)
    else groups.set(key, { details, facts: [fact] })
  }
  const shared = [...groups.values()].filter(
    ({ details, facts: some }) => details.length > 0 && some.length > 1,
  )
  const captioned = new Set(shared.flatMap(({ facts: some }) => some))
  const rest = facts.filter((fact) => !IN_HEAD.has(fact.property) && !captioned.has(fact))
  return [...(rest.length > 0 ? [{ details: [], facts: rest }] : []), ...shared]
}

/** Labels of properties, each once: two properties may share a label (process by name and by node). */
export const propertyNames = (properties: readonly Property[], words: Words): string[] => [
  ...new Set(properties.map((property) => words.property(property))),
]

/** Country and city for the head, without repeating what the city names. */
export function placeOf(facts: readonly CardFact[], words: Words): string[] {
  const value = (property: CardFact['property']) => {
    const fact = facts.find((one) => one.property === property)
    return fact && factValue(fact, words).text
  }
  return [value('country'), value('city')].filter((part) => part !== undefined)
}
