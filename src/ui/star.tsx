/** The star that puts an entity on the watch list. It shows here and never on the page, which could read it. */
import type { EntityBrief } from '../knowledge/card.ts'
import { trusted, useWords } from './context.tsx'
import { Icon } from './icons.tsx'
import { namedOf } from './names.ts'

export function StarButton({
  entity,
  starred,
  star,
}: {
  readonly entity: EntityBrief
  readonly starred: boolean
  star(on: boolean): void
}) {
  const words = useWords()
  const label = words.t('watch', namedOf(entity, words.language))
  return (
    <button
      type="button"
      class="round star"
      data-action="star"
      aria-pressed={starred}
      aria-label={label}
      title={words.t(starred ? 'unwatch' : 'watch', namedOf(entity, words.language))}
      onClick={trusted(() => star(!starred))}
    >
      <Icon name="star" />
    </button>
  )
}
