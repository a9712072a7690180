/** The reader's own note on an entity: written here, shown on its card. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { LONGEST_NOTE } from '../settings/watch.ts'
import { trusted, useWords } from '../ui/context.tsx'

export function NoteEditor({ note, save }: { readonly note: string; save(note: string): void }) {
  const words = useWords()
  const [open, setOpen] = useState(note !== '')
  const [text, setText] = useState(note)
  const field = useRef<HTMLTextAreaElement>(null)
  const kept = useRef(note)
  // Changed elsewhere, in another window: what is being typed here stays.
  useEffect(() => {
    if (text === kept.current) setText(note)
    kept.current = note
    if (note !== '') setOpen(true)
  }, [note])
  const keep = () => {
    const next = text.trim()
    if (next === kept.current) return
    kept.current = next
    save(next)
  }
  // A popup closes without a word to the field that has the focus.
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const onHide = () => latest.current()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      latest.current()
    }
  }, [])
  if (!open) {
    return (
      <button
        type="button"
        class="more"
        onClick={trusted(() => {
          setOpen(true)
          requestAnimationFrame(() => field.current?.focus())
        })}
      >
        {words.t('noteAdd')}
      </button>
    )
  }
  return (
    <label class="note-field">
      <span class="small">{words.t('noteLabel')}</span>
      <textarea
        ref={field}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
      />
    </label>
  )
}
