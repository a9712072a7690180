/** "This page": the entities it names, by type, with how often and where. */
import { useEffect, useState } from 'preact/hooks'
import type { PageEntity } from '../browser/messages.ts'
import type { EntityBrief } from '../knowledge/card.ts'
import { ENTITY_TYPE_NAMES, type EntityType } from '../knowledge/vocabulary.ts'
import { useWords } from '../ui/context.tsx'
import { namedOf } from '../ui/names.ts'
import { EntityRow } from './entity-row.tsx'
import type { Jumps } from './jumps.ts'
import { moveFocus } from './move-focus.ts'
import type { Knowledge } from './services.ts'
import { Strip } from './strip.tsx'

interface Row {
  readonly entity: EntityBrief
  readonly positions: readonly number[]
}

interface Group {
  readonly type: EntityType
  readonly rows: readonly Row[]
  /** How many rows the group has, drawn or not. */
  readonly count: number
}

/** Rows by type in the vocabulary's order; within a type the most named first, then as they appear. */
function groupByType(entities: readonly PageEntity[], knowledge: Pick<Knowledge, 'brief'>): readonly Group[] {
  const rows = entities.flatMap(({ id, positions }): Row[] => {
    const entity = knowledge.brief(id)
    return entity && positions.length > 0 ? [{ entity, positions }] : []
  })
  return ENTITY_TYPE_NAMES.map((type): Group => {
    const ofType = rows
      .filter(({ entity }) => entity.type === type)
      .sort((a, b) => b.positions.length - a.positions.length)
    return { type, rows: ofType, count: ofType.length }
  }).filter(({ count }) => count > 0)
}

/** Rows drawn at first: more than a popup shows. */
const IN_SIGHT = 24
/** Only the first list of a panel waits: a reader who comes back to one finds the row they left. */
let waited = false

/** The groups as far as the first `most` rows go. */
function firstRows(groups: readonly Group[], most: number): readonly Group[] {
  let left = most
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

export function PageList({
  entities,
  knowledge,
  jumps,
}: {
  readonly entities: readonly PageEntity[]
  readonly knowledge: Knowledge
  readonly jumps: Jumps
}) {
  const words = useWords()
  const some = entities.length > 0
  const [all, setAll] = useState(waited)
  // An effect comes after the paint: rows in sight are there before those that are not are drawn.
  useEffect(() => {
    if (!some) return
    waited = true
    setAll(true)
  }, [some])
  const groups = groupByType(entities, knowledge)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside
    <div class="list" onKeyDown={moveFocus}>
      {(all ? groups : firstRows(groups, IN_SIGHT)).map(({ type, rows, count }) => (
        <section key={type} aria-labelledby={`type-${type}`}>
          <h2 class="group" id={`type-${type}`}>
            <span>{words.type(type)}</span>
            <span class="count">{words.number(count)}</span>
          </h2>
          <ul>
            {rows.map(({ entity, positions }) => (
              <EntityRow key={entity.id} entity={entity}>
                <Strip
                  name={namedOf(entity, words.language)}
                  positions={positions}
                  current={jumps.at.get(entity.id)}
                  jump={(index) => jumps.to(entity.id, index)}
                />
              </EntityRow>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
