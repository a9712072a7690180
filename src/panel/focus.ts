/** Where the keyboard is after each step, and the one shortcut. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Route, View } from './route.ts'

const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select'

/** Views that begin with a heading. */
const HEADED: readonly View[] = ['settings', 'trail', 'own', 'backup']

/** Into the look-up with `/`; to the heading of what opened; back to the row it was opened from. */
export function usePanelFocus(
  root: RefObject<HTMLElement | null>,
  input: RefObject<HTMLInputElement | null>,
  route: Route,
): void {
  const before = useRef(route)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches(TYPING)
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input])
  useEffect(() => {
    const last = before.current
    before.current = route
    if (last === route) return
    const left = last.trail.at(-1)
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector)
    if (left !== undefined && route.trail.length < last.trail.length && last.view === route.view) {
      const row = CSS.escape(left)
      const from = find(`[data-row="${row}"]`) ?? find(`[data-entity="${row}"]`) ?? find('.view .name')
      from?.focus()
    } else if (route.trail.length > 0 || HEADED.includes(route.view)) {
      find('.view .name')?.focus({ preventScroll: true })
    } else if (last.view === 'settings') {
      find('[data-action="settings"]')?.focus()
    }
  }, [route, root])
}
