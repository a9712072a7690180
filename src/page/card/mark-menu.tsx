/** What can be done about a mark: not to mark this name, or this kind, again, and to report that it is wrong. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntityCard } from '../../knowledge/card.ts'
import { trusted, useWords } from '../../ui/context.tsx'
import { namedOf } from '../../ui/names.ts'
import { ReportBox } from '../../ui/report-box.tsx'
import type { CardActions } from './card.tsx'

/** The buttons are gone, and the focus with them: what is said in their place takes it. */
function Done({ text }: { readonly text: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus(), [])
  return (
    <p role="status" tabIndex={-1} ref={line}>
      {text}
    </p>
  )
}

type Shown = 'choices' | 'muted' | 'report'

export function MarkMenu({
  card,
  actions,
}: {
  readonly card: EntityCard
  readonly actions: Pick<CardActions, 'mute' | 'marked'>
}) {
  const words = useWords()
  const [shown, setShown] = useState<Shown>('choices')
  const mute = (what: Parameters<CardActions['mute']>[0]) =>
    trusted(() => void actions.mute(what).then(() => setShown('muted')))
  // Nobody but the reader knows what was added, and how it should be marked.
  const marked = card.origin === undefined ? actions.marked(card.id) : null
  return (
    <div class="mute">
      {shown === 'muted' && <Done text={words.t('muted')} />}
      {shown === 'report' && marked && <ReportBox entity={card} marked={marked} />}
      {shown === 'choices' && (
        <>
          <button type="button" onClick={mute({ entity: card.id })}>
            {words.t('muteEntity', namedOf(card, words.language))}
          </button>
          <button type="button" onClick={mute({ type: card.type })}>
            {words.t('muteType', words.type(card.type))}
          </button>
          {marked && (
            <button type="button" data-action="report" onClick={trusted(() => setShown('report'))}>
              {words.t('report')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
