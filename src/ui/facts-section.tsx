/** Key facts in two columns; equal small print stands once above the facts that share it. */
import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CardFact } from '../knowledge/card.ts'
import type { Property } from '../knowledge/properties.ts'
import { useWords } from './context.tsx'
import { factDetails, factSparsity, factValue, groupFacts, propertyNames } from './facts.ts'
import { Marks } from './sources.tsx'

/** A text longer than this (characters; Hangul counts double) takes both columns. */
const NARROW = 26
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 2 : 1), 0)

function Fact({ fact, small }: { readonly fact: CardFact; readonly small: readonly string[] }) {
  const words = useWords()
  const value = factValue(fact, words)
  const sparsity = factSparsity(fact, words)
  return (
    <div class={widthOf(value.text) > NARROW ? 'fact wide' : 'fact'}>
      <dt>{words.property(fact.property)}</dt>
      <dd>
        <span lang={value.lang}>{value.text}</span>
        <Marks of={fact.sources} />
        {sparsity && <span class="small"> {sparsity}</span>}
        {small.length > 0 && <span class="small below">{small.join(' · ')}</span>}
      </dd>
    </div>
  )
}

/** What a reader would look for in vain: said once, as the last row. */
function Unpublished({ properties }: { readonly properties: readonly Property[] }) {
  const words = useWords()
  return (
    <dl class="facts">
      <div class="fact wide unpublished">
        <dt>{words.t('notPublished')}</dt>
        <dd>{propertyNames(properties, words).join(', ')}</dd>
      </div>
    </dl>
  )
}

interface FactsProps {
  readonly facts: readonly CardFact[]
  readonly unpublished: readonly Property[]
}

export function FactsSection({ facts, unpublished }: FactsProps) {
  const words = useWords()
  const groups = useMemo(() => groupFacts(facts, words), [facts, words])
  if (groups.length === 0 && unpublished.length === 0) return null
  return (
    <section>
      <h3>{words.t('sectionFacts')}</h3>
      {groups.map(({ details, facts: shared }) => (
        <Fragment key={details.join()}>
          {details.length > 0 && <p class="small shared">{details.join(' · ')}</p>}
          <dl class="facts">
            {shared.map((fact, index) => (
              <Fact key={index} fact={fact} small={details.length > 0 ? [] : factDetails(fact, words)} />
            ))}
          </dl>
        </Fragment>
      ))}
      {unpublished.length > 0 && <Unpublished properties={unpublished} />}
    </section>
  )
}
