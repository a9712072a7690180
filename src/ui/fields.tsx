/** Small parts of settings, in the panel and on the settings page. */
import type { ComponentChildren } from 'preact'
import { trusted, useWords } from './context.tsx'

export interface RadioProps<T extends string> {
  readonly name: string
  readonly value: T
  readonly now: T
  readonly children: ComponentChildren
  readonly lang?: string
  set(value: T): void
}

export function Radio<T extends string>({ name, value, now, children, lang, set }: RadioProps<T>) {
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={value === now} onChange={() => set(value)} />
      <span lang={lang}>{children}</span>
    </label>
  )
}

export interface CheckProps {
  readonly checked: boolean
  /** For tests and style sheets. */
  readonly setting: string
  readonly children: ComponentChildren
  /** Id of an element that says more. */
  readonly describedBy?: string
  set(checked: boolean): void
}

export function Check({ checked, setting, children, describedBy, set }: CheckProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        data-setting={setting}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}

export interface UndoableItem {
  readonly key: string
  readonly text: string
  /** What the button does, for screen readers. */
  readonly label: string
  undo(): void
}

/** A list of what was switched off, each with a button to take it back. */
export function Undoable({
  title,
  items,
  none,
}: {
  readonly title: string
  readonly items: readonly UndoableItem[]
  /** Said where the list is empty. */
  readonly none?: string
}) {
  const words = useWords()
  return (
    <section class="setting">
      <h3>{title}</h3>
      {items.length === 0 && <p class="small">{none ?? words.t('nothingMuted')}</p>}
      <ul>
        {items.map(({ key, text, label, undo }) => (
          <li class="undoable" key={key}>
            <span>{text}</span>
            <button type="button" class="more" onClick={trusted(undo)}>
              {words.t('remove')}
              <span class="hidden">{` (${label})`}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const without = <T,>(list: readonly T[], item: T): T[] => list.filter((one) => one !== item)
