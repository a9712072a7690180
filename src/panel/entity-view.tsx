/** One entity in the panel: the card's content, and where the page names it. */
import { useState } from 'preact/hooks'
import type { EntityCard } from '../knowledge/card.ts'
import type { Seen } from '../own/trail.ts'
import { trusted, useWords } from '../ui/context.tsx'
import { EntityContent } from '../ui/entity-content.tsx'
import { Icon } from '../ui/icons.tsx'
import { namedOf } from '../ui/names.ts'
import type { Marked } from '../ui/report.ts'
import { ReportBox } from '../ui/report-box.tsx'
import { SeenLine } from '../ui/seen.tsx'
import { StarButton } from '../ui/star.tsx'
import { type Jumps, nextOf } from './jumps.ts'
import { NoteEditor } from './note-editor.tsx'
import { Strip } from './strip.tsx'
import type { Watch } from './use-watch.ts'

function OnPage({
  card,
  positions,
  jumps,
}: {
  readonly card: EntityCard
  readonly positions: readonly number[]
  readonly jumps: Jumps
}) {
  const words = useWords()
  const current = jumps.at.get(card.id)
  const count = positions.length
  const step = (by: 1 | -1) => trusted(() => jumps.to(card.id, nextOf(current, count, by)))
  return (
    <div class="on-page" data-type={card.type}>
      <span class="small">
        {current === undefined ? words.count('mentions', count) : words.t('mentionOf', current + 1, count)}
      </span>
      <Strip
        name={namedOf(card, words.language)}
        positions={positions}
        current={current}
        jump={(index) => jumps.to(card.id, index)}
      />
      <button
        type="button"
        class="round"
        aria-label={words.t('mentionPrevious')}
        title={words.t('mentionPrevious')}
        onClick={step(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="round"
        aria-label={words.t('mentionNext')}
        title={words.t('mentionNext')}
        onClick={step(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  )
}

export function EntityView({
  card,
  positions,
  jumps,
  watch,
  seen,
  compare,
  marked,
}: {
  readonly card: EntityCard
  /** Empty when the page does not name it. */
  readonly positions: readonly number[]
  readonly jumps: Jumps
  readonly watch: Watch
  /** Where it was met before, while the trail is kept. */
  readonly seen: Seen | null
  /** Null where there is nothing to compare. */
  readonly compare: (() => void) | null
  /** How the page names it, at the mention last jumped to; null where there is nothing to report. */
  readonly marked: Marked | null
}) {
  const words = useWords()
  const [reporting, setReporting] = useState(false)
  const { starred = false, note = '' } = watch.of(card.id) ?? {}
  return (
    <article class="entity">
      <EntityContent
        card={card}
        lead={
          <>
            {positions.length > 0 && <OnPage card={card} positions={positions} jumps={jumps} />}
            <SeenLine seen={seen} />
            <NoteEditor note={note} save={(text) => watch.note(card.id, text)} />
          </>
        }
        footButtons={
          <>
            {compare && (
              <button type="button" class="quiet" data-action="compare" onClick={trusted(compare)}>
                {words.t('compareWith')}
              </button>
            )}
            {marked && (
              <button
                type="button"
                class="quiet"
                data-action="report"
                aria-expanded={reporting}
                onClick={trusted(() => setReporting(!reporting))}
              >
                {words.t('report')}
              </button>
            )}
          </>
        }
        headButtons={<StarButton entity={card} starred={starred} star={(on) => watch.star(card.id, on)} />}
      />
      {reporting && marked && <ReportBox entity={card} marked={marked} />}
    </article>
  )
}
