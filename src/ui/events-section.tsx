/** "Events": what happened, newest first, and how it stands. */
import { useState } from 'preact/hooks'
import type { CardEvent, CardEventStep } from '../knowledge/card.ts'
import { inLanguage } from '../knowledge/language.ts'
import { trusted, useUi } from './context.tsx'
import { EntityLink } from './entity-link.tsx'
import { eventSmall, isCalledOff, limitEvents, statusWord } from './events.ts'
import { Marks } from './sources.tsx'

function Step({ event, step }: { readonly event: CardEvent; readonly step: CardEventStep }) {
  const { words } = useUi()
  return (
    <span class="step">
      <time dateTime={step.date}>{words.date(step.date)}</time>
      {' · '}
      <span class="status">{statusWord(event.kind, step.status, words)}</span>
      <Marks of={step.sources} />
    </span>
  )
}

function Event({ event }: { readonly event: CardEvent }) {
  const { words } = useUi()
  const title = inLanguage(event.title, words.language)
  const small = eventSmall(event, words)
  const [now, ...before] = event.history
  return (
    <li class={isCalledOff(event) ? 'event off' : 'event'}>
      <div class="small">{now && <Step event={event} step={now} />}</div>
      <div class="event-title" lang={title.lang}>
        {title.text}
      </div>
      {small && <div class="small">{small}</div>}
      {before.length > 0 && (
        <div class="small before">
          {before.map((step) => (
            <Step key={step.date + step.status} event={event} step={step} />
          ))}
        </div>
      )}
      {event.others.length > 0 && (
        <div class="event-others">
          {event.others.map((other) => (
            <EntityLink key={other.id} entity={other} />
          ))}
        </div>
      )}
    </li>
  )
}

export function EventsSection({ events }: { readonly events: readonly CardEvent[] }) {
  const { words } = useUi()
  const [all, setAll] = useState(false)
  if (events.length === 0) return null
  const first = limitEvents(events)
  return (
    <section>
      <h3>{words.t('sectionEvents')}</h3>
      <ol class="events">
        {(all ? events : first).map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
      {first.length < events.length && (
        <button type="button" class="more" aria-expanded={all} onClick={trusted(() => setAll(!all))}>
          {all ? words.t('showLess') : words.t('showAll', events.length)}
        </button>
      )}
    </section>
  )
}
