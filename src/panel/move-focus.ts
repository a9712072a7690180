/** Arrow keys between the buttons of a list; Tab still visits them all. */

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus to the same button of the next or previous row, or (left, right) within the row. */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const from = event.target instanceof Element ? event.target.closest('button') : null
  const kind = from?.dataset.column
  if (!from || kind === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const step = STEPS[event.key]
  const column = step
    ? kind
    : event.key === 'ArrowRight'
      ? 'jump'
      : event.key === 'ArrowLeft'
        ? 'main'
        : undefined
  if (column === undefined) return
  const scope = step ? event.currentTarget : from.closest('li')
  const buttons = [...(scope?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`) ?? [])]
  const next = step ? buttons[buttons.indexOf(from) + step] : buttons[0]
  if (!next) return
  event.preventDefault()
  next.focus()
}
