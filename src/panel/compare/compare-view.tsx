/** "Compare": two to four chips side by side, each figure with its unit and source. */
import { useMemo, useState } from 'preact/hooks'
import type { CardFact, EntityBrief, EntityCard } from '../../knowledge/card.ts'
import { trusted, useUi } from '../../ui/context.tsx'
import { EntityLink } from '../../ui/entity-link.tsx'
import { factDetails, factSparsity, factValue } from '../../ui/facts.ts'
import { Icon } from '../../ui/icons.tsx'
import { namedOf, nameOf } from '../../ui/names.ts'
import { OutLink } from '../../ui/sources.tsx'
import type { Words } from '../../ui/words.ts'
import { NoteBox } from '../page-note.tsx'
import type { Knowledge } from '../services.ts'
import { type Cell, type Column, compareRows, mainVariant, variantsOf } from './rows.ts'

export const MOST_COMPARED = 4

/** Small print of a figure; its variant stands in the column's head. */
const smallOf = ({ variant: _variant, ...fact }: CardFact, words: Words): string[] => factDetails(fact, words)

function CellView({ cell, shared }: { readonly cell: Cell | null; readonly shared: readonly string[] }) {
  const { words } = useUi()
  if (!cell) return <td class="none">–</td>
  const value = factValue(cell.fact, words)
  const [source] = cell.sources
  const small = smallOf(cell.fact, words).filter((detail) => !shared.includes(detail))
  return (
    <td>
      <span lang={value.lang}>{value.text}</span>
      {cell.bar !== null && (
        <span class="bar" aria-hidden="true">
          <i style={{ width: `${Math.max(2, Math.round(cell.bar * 100))}%` }} />
        </span>
      )}
      {small.length > 0 && <span class="small below">{small.join(' · ')}</span>}
      {source && (
        <span class="small below">
          <OutLink href={source.url}>{source.publisher}</OutLink>
        </span>
      )}
    </td>
  )
}

/** Chips one may add: those of the page first, then all with figures. */
function Choice({
  knowledge,
  chosen,
  add,
}: {
  readonly knowledge: Knowledge
  readonly chosen: readonly string[]
  add(id: string): void
}) {
  const { words, here } = useUi()
  const options = useMemo(() => {
    const collator = new Intl.Collator(words.language)
    const name = (chip: EntityBrief) => nameOf(chip, words.language).text
    return knowledge
      .all()
      .filter(
        ({ id, type, subtype }) =>
          type === 'chip' && (subtype === 'product' || subtype === 'system') && !chosen.includes(id),
      )
      .sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)) || collator.compare(name(a), name(b)))
  }, [knowledge, chosen, here, words])
  return (
    <select
      aria-label={words.t('compareAdd')}
      value=""
      onChange={(event) => event.currentTarget.value && add(event.currentTarget.value)}
    >
      <option value="">{words.t('compareAdd')}</option>
      {options.map((chip) => (
        <option key={chip.id} value={chip.id}>
          {nameOf(chip, words.language).text}
        </option>
      ))}
    </select>
  )
}

function Head({
  column,
  setVariant,
  remove,
}: {
  readonly column: Column
  setVariant(variant: string): void
  remove(): void
}) {
  const { words } = useUi()
  const variants = variantsOf(column.card)
  const name = namedOf(column.card, words.language)
  return (
    <th scope="col">
      <EntityLink entity={column.card} />
      <button
        type="button"
        class="round"
        aria-label={words.t('compareRemove', name)}
        title={words.t('compareRemove', name)}
        onClick={trusted(remove)}
      >
        <Icon name="close" />
      </button>
      {variants.length > 1 ? (
        <select
          aria-label={words.t('compareVariant', name)}
          value={column.variant ?? ''}
          onChange={(event) => setVariant(event.currentTarget.value)}
        >
          {variants.map((variant) => (
            <option key={variant} value={variant ?? ''}>
              {variant}
            </option>
          ))}
        </select>
      ) : (
        variants[0] && <span class="small below">{variants[0]}</span>
      )}
    </th>
  )
}

export function CompareView({
  ids,
  knowledge,
  choose,
}: {
  readonly ids: readonly string[]
  readonly knowledge: Knowledge
  choose(ids: readonly string[]): void
}) {
  const { words } = useUi()
  const [variants, setVariants] = useState<Readonly<Record<string, string>>>({})
  const cards = useMemo(
    () => ids.map((id) => knowledge.card(id)).filter((card): card is EntityCard => card?.type === 'chip'),
    [ids, knowledge],
  )
  const columns = cards.map((card): Column => ({ card, variant: variants[card.id] ?? mainVariant(card) }))
  const rows = compareRows(columns)
  return (
    <div class="compare">
      <div class="map-bar">
        <h2 class="strong">{words.t('compareTitle')}</h2>
        <span class="grow" />
        {ids.length < MOST_COMPARED && (
          <Choice knowledge={knowledge} chosen={ids} add={(id) => choose([...ids, id])} />
        )}
      </div>
      {columns.length === 0 ? (
        <NoteBox title={words.t('compareEmpty')} />
      ) : (
        <div class="compare-table">
          <table>
            <caption class="hidden">{words.t('compareTitle')}</caption>
            <thead>
              <tr>
                <td />
                {columns.map((column) => (
                  <Head
                    key={column.card.id}
                    column={column}
                    setVariant={(variant) => setVariants((now) => ({ ...now, [column.card.id]: variant }))}
                    remove={() => choose(ids.filter((id) => id !== column.card.id))}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ property, sparsity, cells }) => {
                const known = cells.filter((cell) => cell !== null)
                const [first] = known
                // What all figures of a row share stands once, under its name.
                const shared = first
                  ? smallOf(first.fact, words).filter((detail) =>
                      known.every(({ fact }) => smallOf(fact, words).includes(detail)),
                    )
                  : []
                const below = [sparsity && first ? factSparsity(first.fact, words) : null, ...shared].filter(
                  (detail) => detail !== null,
                )
                return (
                  <tr key={`${property} ${sparsity}`}>
                    <th scope="row">
                      {words.property(property)}
                      {below.length > 0 && <span class="small below">{below.join(' · ')}</span>}
                    </th>
                    {cells.map((cell, index) => (
                      <CellView key={columns[index]?.card.id} cell={cell} shared={shared} />
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
          <p class="small">{words.t('compareNote')}</p>
        </div>
      )}
    </div>
  )
}
