/** A name that opens its entity. */
import type { EntityBrief } from '../knowledge/card.ts'
import { trusted, useUi } from './context.tsx'
import { nameOf } from './names.ts'

export function EntityLink({ entity, text }: { readonly entity: EntityBrief; readonly text?: string }) {
  const { words, here, open } = useUi()
  const name = nameOf(entity, words.language)
  const isHere = here.has(entity.id)
  return (
    <button
      type="button"
      class={isHere ? 'ent here' : 'ent'}
      data-type={entity.type}
      data-entity={entity.id}
      lang={text === undefined ? name.lang : undefined}
      title={isHere ? words.t('alsoHere') : undefined}
      onClick={trusted(() => open(entity.id))}
    >
      {text ?? name.text}
    </button>
  )
}
