/** The ways to the reader's own things, below the watch list. */
import { trusted, useWords } from '../../ui/context.tsx'
import { Icon } from '../../ui/icons.tsx'
import type { View } from '../route.ts'

const WAYS = [
  { view: 'trail', key: 'trail' },
  { view: 'own', key: 'mineNames' },
  { view: 'backup', key: 'backup' },
] as const

export function Ways({ go }: { go(view: View): void }) {
  const words = useWords()
  return (
    <nav class="ways" aria-label={words.t('tabWatch')}>
      {WAYS.map(({ view, key }) => (
        <button type="button" class="way" key={view} data-way={view} onClick={trusted(() => go(view))}>
          <span>{words.t(key)}</span>
          <Icon name="next" />
        </button>
      ))}
    </nav>
  )
}
