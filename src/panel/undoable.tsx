import { trusted, useWords } from '../ui/context.tsx'

/** A list of what was chosen, each with a button to take it back. */
export function Undoable({
  title,
  items,
  none,
}: {
  readonly title: string
  readonly items: readonly {
    readonly key: string
    readonly text: string
    readonly label: string
    undo(): void
  }[]
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
