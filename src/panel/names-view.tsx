/** "All names": the whole knowledge base by type, for reading around. */
import { useMemo, useState } from 'preact/hooks'
import type { EntityBrief } from '../knowledge/card.ts'
import { ENTITY_TYPE_NAMES, type EntityType } from '../knowledge/vocabulary.ts'
import { useWords } from '../ui/context.tsx'
import { TypeShape } from '../ui/glyph.tsx'
import { nameOf } from '../ui/names.ts'
import { EntityRow } from './entity-row.tsx'
import { moveFocus } from './move-focus.ts'
import type { Knowledge } from './services.ts'

function TypeGroup({ type, entities }: { type: EntityType; entities: readonly EntityBrief[] }) {
  const words = useWords()
  // Rows are made when the group is opened: there are hundreds.
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <TypeShape type={type} />
        <span class="strong">{words.type(type)}</span>
        <span class="grow" />
        <span class="count">{words.number(entities.length)}</span>
      </summary>
      {open && (
        <ul>
          {entities.map((entity) => (
            <EntityRow key={entity.id} entity={entity} />
          ))}
        </ul>
      )}
    </details>
  )
}

export function NamesView({ knowledge }: { readonly knowledge: Knowledge }) {
  const { language } = useWords()
  const groups = useMemo(() => {
    const collator = new Intl.Collator(language)
    const name = (entity: EntityBrief) => nameOf(entity, language).text
    const sorted = [...knowledge.all()].sort((a, b) => collator.compare(name(a), name(b)))
    return ENTITY_TYPE_NAMES.map((type) => ({
      type,
      entities: sorted.filter((entity) => entity.type === type),
    })).filter(({ entities }) => entities.length > 0)
  }, [knowledge, language])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside
    <div class="list names" onKeyDown={moveFocus}>
      {groups.map(({ type, entities }) => (
        <TypeGroup key={type} type={type} entities={entities} />
      ))}
    </div>
  )
}
