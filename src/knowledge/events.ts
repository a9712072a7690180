/** What follows from events: the links they make, and the small print that events and links share. */
import { amountLabel, type InAll, inAll } from './amounts.ts'
import type { Localised } from './card.ts'
import { refs } from './refs.ts'
import type { EntityRecord, EventRecord, EventStep, RelationRecord } from './schema.ts'
import { isSymmetric, LANGUAGES } from './vocabulary.ts'

export const lastStep = ({ history }: Pick<EventRecord, 'history'>): EventStep => {
  const last = history.at(-1)
  if (!last) throw new Error('an event has a history')
  return last
}

export const isAbandoned = (event: Pick<EventRecord, 'history'>): boolean =>
  lastStep(event).status === 'abandoned'

/** What makes two events, or an event and a link, say the same: kind and ends, in either order if symmetric. */
export function linkKey(kind: RelationRecord['kind'], subject: string, object: string): string {
  const ends = [subject, object]
  return `${kind} ${(isSymmetric(kind) ? ends.sort() : ends).join(' ')}`
}

type Details = Pick<EventRecord, 'amount' | 'share' | 'note'>

/** $ stands for the sum. */
const BOUNDS: Readonly<Record<'up-to' | 'more-than', InAll>> = {
  'up-to': { en: 'up to $', ko: '최대 $', ja: '最大$', 'zh-Hans': '最高$', 'zh-Hant': '最高$' },
  'more-than': { en: 'more than $', ko: '$ 이상', ja: '$超', 'zh-Hans': '超过$', 'zh-Hant': '超過$' },
}
const REPORTED: InAll = {
  en: '$ as reported',
  ko: '$(보도)',
  ja: '$（報道）',
  'zh-Hans': '$（据报道）',
  'zh-Hant': '$（據報導）',
}
const STAKE: InAll = { en: '$ stake', ko: '지분 $', ja: '持ち分$', 'zh-Hans': '持股$', 'zh-Hant': '持股$' }

/** A template and what it is filled with, language by language; a sum may itself begin with a dollar sign. */
const filled = (template: InAll, text: InAll): InAll =>
  inAll((language) => template[language].replace('$', () => text[language]))

function moneyLabel({ bound, basis, ...amount }: NonNullable<Details['amount']>): InAll {
  const sum = amountLabel(amount)
  const bounded = bound ? filled(BOUNDS[bound], sum) : sum
  return basis === 'reported' ? filled(REPORTED, bounded) : bounded
}

/** Note, money and stake in words, in this order; empty when the title says all. */
export function eventDetails({ note, amount, share }: Details): Localised[] {
  return [
    note,
    amount && moneyLabel(amount),
    share === undefined
      ? undefined
      : filled(
          STAKE,
          inAll(() => `${share}%`),
        ),
  ].flatMap((part) => (part ? [part as Localised] : []))
}

const COMMA: InAll = { en: ', ', ko: ', ', ja: '、', 'zh-Hans': '，', 'zh-Hant': '，' }

/** In every language that all parts are written in: half a note is none. */
function noteOf(event: Details): RelationRecord['note'] {
  const parts = eventDetails(event)
  if (parts.length === 0) return undefined
  const whole = LANGUAGES.filter((language) => parts.every((part) => part[language] !== undefined))
  return Object.fromEntries(
    whole.map((language) => [language, parts.map((part) => part[language]).join(COMMA[language])]),
  ) as RelationRecord['note']
}

/** The day the last status was reached; a deal called off is dated from its beginning instead. */
const reached = (event: EventRecord): string =>
  (isAbandoned(event) ? event.history[0]?.date : undefined) ?? lastStep(event).date

const byLastDate = (a: EventRecord, b: EventRecord) =>
  lastStep(a).date < lastStep(b).date ? -1 : lastStep(a).date > lastStep(b).date ? 1 : a.id < b.id ? -1 : 1

/** How much a status counts when several events make one link: facts before talk, talk before what failed. */
const weightOf = (event: EventRecord): number => {
  const { status } = lastStep(event)
  return status === 'abandoned' ? 0 : status === 'reported' || status === 'planned' ? 1 : 2
}

/** One link of all the events of one kind between the same two; those that count most make it. */
function linkOf(target: string, events: readonly EventRecord[]): RelationRecord {
  const sorted = [...events].sort(byLastDate)
  const most = Math.max(...sorted.map(weightOf))
  const counted = sorted.filter((event) => weightOf(event) === most)
  const [first] = counted as [EventRecord]
  const last = counted.at(-1) ?? first
  const until = last.until ?? (isAbandoned(last) ? lastStep(last).date : undefined)
  // A sum or a status of one of several would read as if it went with the date of the first.
  const note = counted.length === 1 ? noteOf(first) : undefined
  const { status } = lastStep(last)
  const isShared = counted.every((event) => lastStep(event).status === status)
  const sources = [
    ...new Set(counted.flatMap(({ history }) => history.flatMap(({ source }) => refs(source)))),
  ]
  return {
    kind: first.kind,
    target,
    since: reached(first),
    ...(until ? { until } : {}),
    ...(counted.length > 1 ? { asOf: lastStep(last).date } : {}),
    ...(isShared ? { status } : {}),
    ...(note ? { note } : {}),
    source: sources,
  }
}

/** A post is held for a time and stands with its holder; an event tells when it was taken up. */
export const isRole = (kind: RelationRecord['kind']): boolean => kind === 'leads' || kind === 'works-for'

/**
 * The entities with the links that events make added to their subjects. A firm that releases what it
 * develops makes no second link; what has no object (`raises`) and posts make none.
 */
export function withEventLinks(
  entities: readonly EntityRecord[],
  events: readonly EventRecord[],
): EntityRecord[] {
  const groups = new Map<string, { subject: string; target: string; events: EventRecord[] }>()
  for (const event of events) {
    if (isRole(event.kind)) continue
    for (const target of refs(event.object)) {
      const key = linkKey(event.kind, event.subject, target)
      const group = groups.get(key)
      if (group) group.events.push(event)
      else groups.set(key, { subject: event.subject, target, events: [event] })
    }
  }
  const links = new Map<string, RelationRecord[]>()
  for (const { subject, target, events: some } of groups.values()) {
    const list = links.get(subject) ?? []
    list.push(linkOf(target, some))
    links.set(subject, list)
  }
  return entities.map((entity) => {
    const developed = new Set(
      entity.relations.filter(({ kind }) => kind === 'develops').map(({ target }) => target),
    )
    const made = (links.get(entity.id) ?? []).filter(
      ({ kind, target }) => !(kind === 'releases' && developed.has(target)),
    )
    return made.length > 0 ? { ...entity, relations: [...entity.relations, ...made] } : entity
  })
}
