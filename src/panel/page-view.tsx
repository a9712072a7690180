/** "This page": the entities it names, by type, with how often and where. */
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

/** Rows by type in the vocabulary's order; within a type the most named first, then as they appear. */
function groupByType(
  entities: readonly PageEntity[],
  knowledge: Pick<Knowledge, 'brief'>,
): readonly { readonly type: EntityType; readonly rows: readonly Row[] }[] {
  const rows = entities.flatMap(({ id, positions }): Row[] => {
    const entity = knowledge.brief(id)
    return entity && positions.length > 0 ? [{ entity, positions }] : []
  })
  return ENTITY_TYPE_NAMES.map((type) => ({
    type,
    rows: rows
      .filter(({ entity }) => entity.type === type)
      .sort((a, b) => b.positions.length - a.positions.length),
  })).filter((group) => group.rows.length > 0)
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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside
    <div class="list" onKeyDown={moveFocus}>
      {groupByType(entities, knowledge).map(({ type, rows }) => (
        <section key={type} aria-labelledby={`type-${type}`}>
          <h2 class="group" id={`type-${type}`}>
            <span>{words.type(type)}</span>
            <span class="count">{words.number(rows.length)}</span>
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
