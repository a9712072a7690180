/** The row of tabs: arrow keys move between them, only the chosen one is a stop for Tab. */
import { trusted, useWords } from '../ui/context.tsx'
import type { View } from './route.ts'

export const TABS = [
  { view: 'page', key: 'tabPage' },
  { view: 'links', key: 'tabLinks' },
  { view: 'map', key: 'tabMap' },
  { view: 'watch', key: 'tabWatch' },
  { view: 'names', key: 'tabNames' },
] as const satisfies readonly { view: View; key: string }[]

export const tabId = (view: View) => `tab-${view}`

export function Tabs({
  view,
  counts,
  choose,
}: {
  readonly view: View
  readonly counts: Readonly<Partial<Record<View, number>>>
  choose(view: View): void
}) {
  const words = useWords()
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const at = TABS.findIndex((tab) => tab.view === view)
    const next = TABS[(at + step + TABS.length) % TABS.length]
    if (!next) return
    event.preventDefault()
    choose(next.view)
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.view)}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={words.t('panelViews')} onKeyDown={move}>
      {TABS.map((tab) => {
        const chosen = tab.view === view
        const count = counts[tab.view]
        return (
          <button
            type="button"
            role="tab"
            class="tab"
            key={tab.view}
            id={tabId(tab.view)}
            aria-selected={chosen}
            aria-controls="view"
            tabIndex={chosen ? 0 : -1}
            onClick={trusted(() => choose(tab.view))}
          >
            {words.t(tab.key)}
            {count !== undefined && count > 0 && <span class="count"> {words.number(count)}</span>}
          </button>
        )
      })}
    </div>
  )
}
