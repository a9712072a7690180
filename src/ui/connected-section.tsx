/** "Connected": what the knowledge base knows of the entity's links. */
import { Fragment } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { CardRelation } from '../knowledge/card.ts'
import { trusted, useUi } from './context.tsx'
import { EntityLink } from './entity-link.tsx'
import { groupRelations, isPast, limitGroups, relationDetails } from './relations.ts'
import { Marks } from './sources.tsx'

const ROWS = 6

function Item({ relation, comma }: { readonly relation: CardRelation; readonly comma: boolean }) {
  const { words } = useUi()
  const details = relationDetails(relation, words)
  const past = isPast(relation)
  return (
    <li class={`${details.length > 0 ? 'item detailed' : 'item'}${past ? ' past' : ''}`}>
      <EntityLink entity={relation.other} />
      {details.length > 0 && <span class="small"> {details.join(' · ')}</span>}
      {comma && ','}
      <Marks of={relation.sources} />
    </li>
  )
}

export function ConnectedSection({ relations }: { readonly relations: readonly CardRelation[] }) {
  const { words, here } = useUi()
  const [all, setAll] = useState(false)
  const groups = useMemo(() => groupRelations(relations, here), [relations, here])
  const limited = useMemo(
    () => limitGroups(groups, ROWS, (relation) => relationDetails(relation, words).length > 0),
    [groups, words],
  )
  if (relations.length === 0) return null
  const shown = all ? groups.map((group) => ({ ...group, more: 0 })) : limited.shown
  /** Whether the next link goes on in the same line. */
  const isPlain = (next: CardRelation | undefined) =>
    next !== undefined && relationDetails(next, words).length === 0
  return (
    <section>
      <h3>{words.t('sectionConnected')}</h3>
      <dl class="links">
        {shown.map(({ key, kind, inverse, items, more }) => (
          <div class="links-row" key={key}>
            <dt>{words.relation(kind, inverse)}</dt>
            <dd>
              <ul>
                {items.map((relation, index) => (
                  <Fragment key={`${relation.other.id} ${relation.since ?? ''} ${relation.inverse}`}>
                    <Item relation={relation} comma={isPlain(relation) && isPlain(items[index + 1])} />
                    {/* A line breaks here, behind the comma, not before it. */ ' '}
                  </Fragment>
                ))}
                {more > 0 && <li class="item small">{words.t('andMore', more)}</li>}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {limited.hidden > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={trusted(() => setAll(!all))}>
          {all ? words.t('showLess') : words.t('showAll', relations.length)}
        </button>
      )}
    </section>
  )
}
