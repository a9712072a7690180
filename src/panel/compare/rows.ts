/** Facts of several chips side by side: only figures of the same kind share a bar. */
import type { CardFact, CardSource, EntityCard } from '../../knowledge/card.ts'
import { PROPERTY_NAMES, type Property } from '../../knowledge/properties.ts'

/** A chip as it is compared: one of its variants (SXM, PCIe), null where its facts name none. */
export interface Column {
  readonly card: EntityCard
  readonly variant: string | null
}

export interface Cell {
  readonly fact: CardFact
  readonly sources: readonly CardSource[]
  /** Length of its bar, 0 to 1; null where it has none to be measured against. */
  readonly bar: number | null
}

export interface CompareRow {
  readonly property: Property
  /** What all figures of the row have in common; they differ in nothing that a bar would hide. */
  readonly sparsity: CardFact['sparsity'] | undefined
  /** One for each column; null where nothing is known. */
  readonly cells: readonly (Cell | null)[]
}

/** Factors to one unit of each kind, for bars alone: figures are shown as they were published. */
const SCALES: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  MB: ['bytes', 1e-3],
  GB: ['bytes', 1],
  TB: ['bytes', 1e3],
  'GB/s': ['rate', 1],
  'TB/s': ['rate', 1e3],
  'PB/s': ['rate', 1e6],
  TFLOPS: ['flops', 1],
  PFLOPS: ['flops', 1e3],
  EFLOPS: ['flops', 1e6],
  TOPS: ['ops', 1],
  W: ['power', 1],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  nm: ['length', 1],
  billion: ['count', 1],
  'mm²': ['area', 1],
}
/** Properties of which more is not simply more. */
const NO_BAR: ReadonlySet<Property> = new Set(['process-nm'])

/** Variants of a chip in the order of its facts; [null] where no fact names one. */
export function variantsOf({ facts }: Pick<EntityCard, 'facts'>): readonly (string | null)[] {
  const named = [...new Set(facts.flatMap(({ variant }) => (variant === undefined ? [] : [variant])))]
  return named.length > 0 ? named : [null]
}

/** The variant of which most is known. */
export function mainVariant(card: Pick<EntityCard, 'facts'>): string | null {
  const count = (variant: string | null) => card.facts.filter((fact) => fact.variant === variant).length
  return [...variantsOf(card)].sort((a, b) => count(b) - count(a))[0] ?? null
}

const belongs = ({ variant }: Column, fact: CardFact) =>
  fact.variant === undefined || fact.variant === variant

/** The figure a column shows in a row: its own variant's before one of all variants. */
function factOf(
  column: Column,
  property: Property,
  sparsity: CardFact['sparsity'] | undefined,
): CardFact | null {
  const found = column.card.facts.filter(
    (fact) => fact.property === property && fact.sparsity === sparsity && belongs(column, fact),
  )
  return found.find(({ variant }) => variant !== undefined) ?? found[0] ?? null
}

/** What must agree for two figures to be measured against each other. */
function kindOf({ value, unit, scope }: CardFact): string | null {
  const scale = unit === undefined ? undefined : SCALES[unit]
  return typeof value === 'number' && scale ? `${scale[0]} ${scope ?? ''}` : null
}

const sizeOf = ({ value, unit }: CardFact): number =>
  typeof value === 'number' ? value * (SCALES[unit ?? '']?.[1] ?? 1) : 0

function barsOf(facts: readonly (CardFact | null)[], property: Property): readonly (number | null)[] {
  const present = facts.filter((fact) => fact !== null)
  const kinds = new Set(present.map(kindOf))
  const most = Math.max(...present.map(sizeOf))
  // One figure alone, figures of another scope (a GPU and a rack), or no figures: nothing to compare.
  const comparable =
    present.length > 1 && kinds.size === 1 && !kinds.has(null) && most > 0 && !NO_BAR.has(property)
  return facts.map((fact) => (comparable && fact ? sizeOf(fact) / most : null))
}

/** Rows in the vocabulary's order; dense and sparse figures of one property are rows of their own. */
export function compareRows(columns: readonly Column[]): CompareRow[] {
  const known = columns.flatMap((column) => column.card.facts.filter((fact) => belongs(column, fact)))
  return PROPERTY_NAMES.flatMap((property) => {
    const sparsities = [
      ...new Set(known.filter((fact) => fact.property === property).map(({ sparsity }) => sparsity)),
    ].sort()
    return sparsities.map((sparsity): CompareRow => {
      const facts = columns.map((column) => factOf(column, property, sparsity))
      const bars = barsOf(facts, property)
      return {
        property,
        sparsity,
        cells: facts.map((fact, index) => {
          const { card } = columns[index] as Column
          return (
            fact && {
              fact,
              sources: fact.sources.flatMap((source) => card.sources[source] ?? []),
              bar: bars[index] ?? null,
            }
          )
        }),
      }
    })
  })
}
