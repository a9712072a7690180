/** One entity in a list: sign, name, other name. */
import type { ComponentChildren } from 'preact'
import type { EntityBrief } from '../knowledge/card.ts'
import { trusted, useUi } from '../ui/context.tsx'
import { TypeShape } from '../ui/glyph.tsx'
import { nameOf, otherNameOf } from '../ui/names.ts'

function EntityName({ entity }: { readonly entity: EntityBrief }) {
  const { words } = useUi()
  const name = nameOf(entity, words.language)
  const other = otherNameOf(entity, words.language)
  return (
    <span class="row-name">
      <span class="strong" lang={name.lang}>
        {name.text}
      </span>
      {other && (
        <span class="alt" lang={other.lang}>
          {' '}
          {other.text}
        </span>
      )}
    </span>
  )
}

/** `children`: what stands at the end of the row. */
export function EntityRow({ entity, children }: { entity: EntityBrief; children?: ComponentChildren }) {
  const { open } = useUi()
  return (
    <li class="row" data-type={entity.type}>
      <button
        type="button"
        class="row-main"
        data-column="main"
        data-row={entity.id}
        onClick={trusted(() => open(entity.id))}
      >
        <TypeShape type={entity.type} />
        <EntityName entity={entity} />
      </button>
      {children}
    </li>
  )
}
