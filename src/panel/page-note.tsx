/** What the panel says where there is no list: one quiet message, and the button that helps. */
import { trusted, useWords } from '../ui/context.tsx'
import type { Words } from '../ui/words.ts'
import type { PageStatus, PageView } from './status.ts'

export interface PageActions {
  markHere(): void
  readOnce(): void
  turnOn(): void
  /** Asks to read this site always. */
  allowSite(): void
}

interface Note {
  readonly title: string
  readonly text?: string
  readonly buttons?: readonly { readonly label: string; readonly act: keyof PageActions }[]
}

type NoteOf = (view: PageView, words: Words) => Note | null

const NO_NAMES: NoteOf = (_view, words) => ({ title: words.t('noNamesTitle'), text: words.t('noNamesText') })

/** By status; null where the list is shown. */
const NOTES: Readonly<Record<PageStatus, NoteOf>> = {
  wait: () => null,
  marked: (view, words) => (view.state?.entities.length ? null : NO_NAMES(view, words)),
  quiet: (view, words) => {
    const count = view.state?.entities.length ?? 0
    return count === 0
      ? NO_NAMES(view, words)
      : {
          title: words.t('quietTitle'),
          text: words.count('quietText', count),
          buttons: [{ label: words.t('markHere'), act: 'markHere' }],
        }
  },
  reading: (_view, words) => ({ title: words.t('readingTitle') }),
  off: ({ host }, words) => ({
    title: words.t('offTitle', host),
    text: words.t('offText'),
    buttons: [{ label: words.t('turnOn'), act: 'turnOn' }],
  }),
  'no-article': (_view, words) => ({ title: words.t('noArticleTitle'), text: words.t('noArticleText') }),
  'no-access': ({ host }, words) => ({
    title: words.t('noAccessTitle'),
    text: host === '' ? words.t('noAccessUnknown') : words.t('noAccessText', host),
    buttons: [
      { label: words.t('readOnce'), act: 'readOnce' },
      ...(host === '' ? [] : [{ label: words.t('allowSite'), act: 'allowSite' } as const]),
    ],
  }),
  withheld: ({ host }, words) => ({
    title: words.t('withheldTitle', host),
    text: words.t('withheldText'),
    buttons: [{ label: words.t('allowSite'), act: 'allowSite' }],
  }),
  restricted: (_view, words) => ({ title: words.t('restrictedTitle'), text: words.t('restrictedText') }),
}

/** Where a list is shown there is still to be said that the browser lets us read it this once only. */
export const noteOf: NoteOf = (view, words) =>
  NOTES[view.status](view, words) ?? (view.withheld ? NOTES.withheld(view, words) : null)

export function NoteBox({
  title,
  text,
  children,
}: {
  title: string
  text?: string
  children?: preact.ComponentChildren
}) {
  return (
    <div class="note" role="status">
      <b>{title}</b>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}

export function PageNote({ view, actions }: { readonly view: PageView; readonly actions: PageActions }) {
  const words = useWords()
  const note = noteOf(view, words)
  if (!note) return null
  const { title, text, buttons = [] } = note
  return (
    <NoteBox title={title} {...(text ? { text } : {})}>
      {buttons.map(({ label, act }, index) => (
        <button
          key={act}
          type="button"
          class={index === 0 ? 'solid' : 'quiet'}
          data-action={act}
          onClick={trusted(actions[act])}
        >
          {label}
        </button>
      ))}
    </NoteBox>
  )
}
