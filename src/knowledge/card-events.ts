/** Events as cards show them, found by whom they concern. */
import type { CardEvent, EntityBrief } from './card.ts'
import type { CompiledEvent } from './compiled.ts'

/** Everybody an event concerns, once each: subject, objects, others. */
const involved = ({ subject, objects, with: others = [] }: CompiledEvent): string[] => [
  ...new Set([subject, ...objects, ...others]),
]

/** Events by the entities they concern, each list newest first. */
export function eventsByEntity(events: readonly CompiledEvent[]): ReadonlyMap<string, CompiledEvent[]> {
  const dateOf = ({ history }: CompiledEvent) => history.at(-1)?.date ?? ''
  const newestFirst = [...events].sort((a, b) => {
    const [one, two] = [dateOf(a), dateOf(b)]
    return one < two ? 1 : one > two ? -1 : a.id < b.id ? -1 : 1
  })
  const lists = new Map<string, CompiledEvent[]>()
  for (const event of newestFirst) {
    for (const id of involved(event)) {
      const list = lists.get(id)
      if (list) list.push(event)
      else lists.set(id, [event])
    }
  }
  return lists
}

interface Shown {
  brief(id: string): EntityBrief | undefined
  /** Numbers of the sources on the card. */
  cite(source: string | readonly string[] | undefined): number[]
}

export function cardEvent(event: CompiledEvent, of: string, { brief, cite }: Shown): CardEvent {
  const { id, kind, title, amount, share, note, history } = event
  return {
    id,
    kind,
    title,
    others: involved(event).flatMap((other) => (other === of ? [] : (brief(other) ?? []))),
    ...(amount ? { amount } : {}),
    ...(share === undefined ? {} : { share }),
    ...(note ? { note } : {}),
    history: [...history]
      .reverse()
      .map(({ status, date, source }) => ({ status, date, sources: cite(source) })),
  }
}
