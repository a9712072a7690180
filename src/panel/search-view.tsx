/** Look-up: one box over all names, results as they are typed. */
import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { SearchHit, Why } from '../knowledge/search.ts'
import { isSymmetric } from '../knowledge/vocabulary.ts'
import { trusted, useUi } from '../ui/context.tsx'
import { TypeShape } from '../ui/glyph.tsx'
import { kindOf, nameOf, otherNameOf } from '../ui/names.ts'
import { addedBy } from '../ui/origin.ts'
import { relationDetails } from '../ui/relations.ts'
import type { Words } from '../ui/words.ts'
import type { Knowledge } from './services.ts'

const LISTBOX = 'results'
const optionId = (index: number) => `result-${index}`

/**
 * Hits in the order they are shown: those of the page first, if they match as well as the best one does. An
 * exact name stays first whatever the page has.
 */
export function orderHits(hits: readonly SearchHit[], here: ReadonlySet<string>): readonly SearchHit[] {
  const best = Math.min(...hits.map(({ quality }) => quality))
  const first = ({ id, quality }: SearchHit) => quality === best && here.has(id)
  return [...hits.filter(first), ...hits.filter((hit) => !first(hit))]
}

interface BoxProps {
  readonly query: string
  readonly count: number
  readonly active: number
  readonly input: RefObject<HTMLInputElement | null>
  setQuery(query: string): void
  setActive(index: number): void
  choose(index: number): void
}

/** What a key does in the box; true when it did something. */
function act({ key, isComposing }: KeyboardEvent, props: BoxProps): boolean {
  const { query, count, active, setQuery, setActive, choose } = props
  // Enter and arrows belong to the input method while a syllable or candidate is open.
  if (isComposing || query === '') return false
  if (key === 'Escape') setQuery('')
  else if (count === 0) return false
  else if (key === 'ArrowDown') setActive((active + 1) % count)
  else if (key === 'ArrowUp') setActive((active - 1 + count) % count)
  else if (key === 'Enter') choose(active)
  else return false
  return true
}

export function SearchBox(props: BoxProps) {
  const { words } = useUi()
  const { query, count, active, input, setQuery } = props
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.t('searchLabel')}
        aria-expanded={count > 0}
        aria-controls={LISTBOX}
        aria-autocomplete="list"
        {...(count > 0 ? { 'aria-activedescendant': optionId(active) } : {})}
        placeholder={words.t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (act(event, props)) event.preventDefault()
        }}
      />
      {query === '' ? (
        <span class="key" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          class="clear"
          onClick={trusted(() => {
            setQuery('')
            input.current?.focus()
          })}
        >
          {words.t('searchClear')}
        </button>
      )}
    </search>
  )
}

function Found({ text, at }: { readonly text: string; readonly at: readonly [number, number] | null }) {
  if (!at) return <>{text}</>
  return (
    <>
      {text.slice(0, at[0])}
      <mark>{text.slice(...at)}</mark>
      {text.slice(at[1])}
    </>
  )
}

/** Letters of a text kept before the first word that was looked for. */
const LEAD = 40

/** A text with every word that was looked for emphasised, from shortly before the first. */
function Excerpt({
  text,
  ranges,
}: {
  readonly text: string
  readonly ranges: readonly (readonly [number, number])[]
}) {
  const first = ranges[0]?.[0] ?? 0
  const from = first > LEAD ? text.lastIndexOf(' ', first - LEAD / 2) + 1 : 0
  return (
    <>
      {from > 0 && '…'}
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {text.slice(index === 0 ? from : ranges[index - 1]?.[1], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? from)}
    </>
  )
}

/** Why a result is there, where its name does not say so. */
function Reason({ why, words }: { readonly why: Why; readonly words: Words }) {
  if (why.kind === 'name') return null
  if (why.kind === 'relation') {
    const { kind, inverse, other } = why.relation
    const name = nameOf(other, words.language)
    return (
      <span class="small why">
        {words.relation(kind, inverse && !isSymmetric(kind))}:{' '}
        <span class="strong" lang={name.lang}>
          {name.text}
        </span>
        {relationDetails(why.relation, words).map((part) => ` · ${part}`)}
      </span>
    )
  }
  return (
    <span class="small why">
      {why.date && `${words.date(why.date)} · `}
      <span lang={why.lang}>
        <Excerpt text={why.text} ranges={why.ranges} />
      </span>
    </span>
  )
}

function Hit({ hit, knowledge, words }: { hit: SearchHit; knowledge: Knowledge; words: Words }) {
  const card = useMemo(() => knowledge.card(hit.id), [knowledge, hit.id])
  if (!card) return null
  const name = nameOf(card, words.language)
  const other = otherNameOf(card, words.language)
  const { why } = hit
  const matched = why.kind === 'name' ? why.name : name.text
  // The name that matched is shown beside the preferred one where it is another.
  const beside = [other?.text, name.text].includes(matched) ? other?.text : matched
  // A link is a pack's when one of its ends is: the row must not read as if everybody knew it.
  const end = why.kind === 'relation' ? knowledge.card(why.relation.other.id) : undefined
  const added = addedBy(card, words) ?? (end ? addedBy(end, words) : null)
  const at = (text: string) => (why.kind === 'name' && text === why.name ? why.matched : null)
  return (
    <>
      <TypeShape type={card.type} />
      <span class="hit-text">
        <span class="strong" lang={name.lang}>
          <Found text={name.text} at={at(name.text)} />
        </span>
        {beside && (
          <span class="alt" lang={beside === other?.text ? other.lang : undefined}>
            {' '}
            <Found text={beside} at={at(beside)} />
          </span>
        )}
        <span class="small">
          {[kindOf(card, words), card.belongsTo && nameOf(card.belongsTo, words.language).text, added]
            .filter((part) => part)
            .join(' · ')}
        </span>
        <Reason why={why} words={words} />
      </span>
    </>
  )
}

export function SearchResults({
  query,
  hits,
  active,
  knowledge,
  choose,
}: {
  readonly query: string
  readonly hits: readonly SearchHit[]
  readonly active: number
  readonly knowledge: Knowledge
  choose(index: number): void
}) {
  const { words, here } = useUi()
  if (hits.length === 0) {
    return (
      <div class="note" role="status">
        <b>{words.t('searchNone', query.trim())}</b>
        <p>{words.t('searchNoneHint')}</p>
      </div>
    )
  }
  const firstElsewhere = hits.findIndex(({ id, quality }) => !here.has(id) || quality !== hits[0]?.quality)
  const groups = [
    { title: words.t('searchHere'), from: 0, to: firstElsewhere < 0 ? hits.length : firstElsewhere },
    {
      title: words.t('searchOther'),
      from: firstElsewhere < 0 ? hits.length : firstElsewhere,
      to: hits.length,
    },
  ].filter(({ from, to }) => to > from)
  return (
    <>
      <p class="hidden" role="status">
        {words.count('searchHits', hits.length)}
      </p>
      <div class="list hits" role="listbox" id={LISTBOX} aria-label={words.t('searchLabel')}>
        {groups.map(({ title, from, to }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, no fieldset
          <div role="group" aria-label={title} key={title}>
            {(groups.length > 1 || from === 0) && here.size > 0 && (
              <p class="group" aria-hidden="true">
                {title}
              </p>
            )}
            {hits.slice(from, to).map((hit, offset) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys
              <div
                role="option"
                key={hit.id}
                id={optionId(from + offset)}
                class="hit"
                aria-selected={from + offset === active}
                ref={(element) => {
                  if (from + offset === active) element?.scrollIntoView({ block: 'nearest' })
                }}
                onClick={trusted(() => choose(from + offset))}
              >
                <Hit hit={hit} knowledge={knowledge} words={words} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  )
}
