/** Events: each on its own, against each other, and against the links of entities. */
import { isAbandoned, isRole, lastStep, linkKey } from '../events.ts'
import { refs } from '../refs.ts'
import type { EventRecord, EventStep } from '../schema.ts'
import { allowsRelation, type RelationKind } from '../vocabulary.ts'
import type { Finding, Known, Path, Report } from './finding.ts'
import { checkLocalised } from './languages.ts'
import { restsOnHearsay } from './sources.ts'

/** A line on the card; Korean letters are twice as wide. */
const MAX_TITLE = { en: 90, ko: 45 } as const
/** Two reports of one deal seldom lie further apart. */
const SAME_WITHIN_DAYS = 60
const DAY = 86_400_000

/** How a thing goes on: a status never falls back below one it had. */
const ORDER: Readonly<Record<EventStep['status'], number>> = {
  reported: 0,
  planned: 1,
  announced: 2,
  agreed: 3,
  ongoing: 4,
  done: 5,
  abandoned: 6,
}

function checkEnds(event: EventRecord, { entity }: Known, report: Report): void {
  const { kind, subject } = event
  const objects = refs(event.object)
  const type = (id: string, path: Path) => {
    const found = entity.get(id)
    if (!found) report(path, `"${id}" is not an entity`)
    return found?.type
  }
  const from = type(subject, ['subject'])
  if (kind === 'raises') {
    if (objects.length > 0) report(['object'], 'raises has no object: who invests goes into "with"')
    if (from && from !== 'company') report(['subject'], `a ${from} cannot "raises"`)
  } else if (objects.length === 0) report(['kind'], `${kind} needs an object`)
  objects.forEach((object) => {
    const to = type(object, ['object'])
    if (object === subject) report(['object'], 'links to itself')
    if (from && to && !allowsRelation(kind, from, to))
      report(['object'], `a ${from} cannot "${kind}" a ${to}`)
  })
  if (isRole(kind)) {
    const held = entity.get(subject)?.relations.filter((relation) => relation.kind === kind) ?? []
    for (const object of objects)
      if (!held.some(({ target }) => target === object))
        report(['kind'], `the file of ${subject} does not say "${kind} ${object}": a post stands there`)
  }
  const ends = [subject, ...objects]
  event.with?.forEach((other, index, all) => {
    type(other, ['with', index])
    if (ends.includes(other) || all.indexOf(other) !== index)
      report(['with', index], `"${other}" is named already`)
  })
}

function checkTitle({ title }: EventRecord, report: Report): void {
  checkLocalised(title, ['title'], report)
  for (const language of ['en', 'ko'] as const) {
    const { length } = title[language]
    if (length > MAX_TITLE[language])
      report(['title', language], `${length} characters, at most ${MAX_TITLE[language]}`)
    if (/\.$/.test(title[language])) report(['title', language], 'a title has no full stop')
  }
}

const precisely = (a: string, b: string): readonly [string, string] => {
  const precision = Math.min(a.length, b.length)
  return [a.slice(0, precision), b.slice(0, precision)]
}

function checkHistory(event: EventRecord, { source, dataDate }: Known, report: Report): void {
  event.history.forEach((step, index) => {
    const path = ['history', index]
    const before = event.history[index - 1]
    if (step.date > dataDate) report(path, `${step.date} is after the data date ${dataDate}`)
    if (before) {
      const [earlier, later] = precisely(before.date, step.date)
      if (earlier > later) report(path, `${step.date} is before the step above it (${before.date})`)
      if (before.status === step.status)
        report(path, `${step.status} twice: a further source goes to the first`)
      else if (ORDER[before.status] > ORDER[step.status])
        report(path, `${step.status} does not come after ${before.status}`)
    }
    const sources = refs(step.source).flatMap((id) => source.get(id) ?? [])
    const isTooEarly = (date: string) => {
      const [published, happened] = precisely(date, step.date)
      return published < happened
    }
    if (sources.length > 0 && sources.every(({ date }) => date !== undefined && isTooEarly(date)))
      report(path, `no source is as late as ${step.date}`)
    if (restsOnHearsay(event.kind, sources, event.amount !== undefined))
      report(
        path,
        'deals, money and bans do not rest on a secondary source alone (say whose report it passes on: via)',
      )
  })
  const since = event.history[0]?.date ?? ''
  if (event.until && event.until < since) report(['until'], 'until is before the first step')
}

/** Milliseconds of the first day a partial date may mean. */
const dayOf = (date: string): number => Date.parse(`${date}-01-01`.slice(0, 10))

const keysOf = ({ kind, subject, object }: EventRecord): string[] => {
  const objects = refs(object)
  return objects.length > 0 ? objects.map((one) => linkKey(kind, subject, one)) : [linkKey(kind, subject, '')]
}

/** The same thing told twice: one event is one id however many sources. */
function doubles(events: readonly EventRecord[]): Finding[] {
  const groups = new Map<string, EventRecord[]>()
  for (const event of events)
    for (const key of keysOf(event)) groups.set(key, [...(groups.get(key) ?? []), event])
  const near = (a: EventRecord, b: EventRecord) =>
    a.history.some(({ date: one }) =>
      b.history.some(({ date: two }) => Math.abs(dayOf(one) - dayOf(two)) <= SAME_WITHIN_DAYS * DAY),
    )
  const pairs = new Set<string>()
  return [...groups.values()].flatMap((group) =>
    group.flatMap((event, index): Finding[] => {
      const twin = group.slice(0, index).find((other) => near(other, event))
      const pair = `${twin?.id} ${event.id}`
      if (!twin || pairs.has(pair)) return []
      pairs.add(pair)
      const message = `the same as ${twin.id}? Both say ${event.kind} of the same two within ${SAME_WITHIN_DAYS} days`
      return [{ record: `event:${event.id}`, path: ['history'], message }]
    }),
  )
}

/** Kinds that would still tell of a deal after it was called off. */
const LEFT_OVER: readonly RelationKind[] = ['part-of', 'owns', 'acquires']

/** Links in entity files that an event states already, or that a deal called off has left behind. */
function againstLinks({ events, entities }: Known): Finding[] {
  const stated = new Map(
    events
      .filter(({ kind }) => !isRole(kind))
      .flatMap((event) => keysOf(event).map((key) => [key, event] as const)),
  )
  const calledOff = events.filter(({ kind }) => kind === 'acquires').filter(isAbandoned)
  const ends = new Map(
    calledOff.flatMap((event) =>
      refs(event.object).map((object) => [[event.subject, object].sort().join(' '), event] as const),
    ),
  )
  return entities.flatMap(({ id, relations }) =>
    relations.flatMap(({ kind, target, until }, index): Finding[] => {
      const at = (message: string) => [{ record: `entity:${id}`, path: ['relations', index], message }]
      const event = stated.get(linkKey(kind, id, target))
      if (event) return at(`the event ${event.id} states this link: leave it to the event`)
      const off = LEFT_OVER.includes(kind) && ends.get([id, target].sort().join(' '))
      if (off && until === undefined && !bought(events, off))
        return at(`${off.id} was called off: this link cannot hold`)
      return []
    }),
  )
}

/** Whether the same purchase was carried out another time. */
const bought = (events: readonly EventRecord[], off: EventRecord): boolean =>
  events.some(
    (event) =>
      event.kind === 'acquires' &&
      lastStep(event).status === 'done' &&
      keysOf(event).some((key) => keysOf(off).includes(key)),
  )

/** A launch with another day than the object's own fact gives. */
function againstFacts({ events, entity }: Known): Finding[] {
  return events
    .filter(({ kind }) => kind === 'releases')
    .flatMap((event) =>
      refs(event.object).flatMap((object) =>
        event.history.flatMap(({ status, date }, index): Finding[] => {
          const property = status === 'announced' ? 'announced' : status === 'done' ? 'released' : undefined
          const fact = entity.get(object)?.facts.find((one) => one.property === property)
          if (typeof fact?.value !== 'string') return []
          const [own, other] = precisely(date, fact.value)
          if (own === other) return []
          const message = `${object} has ${property} ${fact.value}, this says ${date}`
          return [{ record: `event:${event.id}`, path: ['history', index], message, warning: true }]
        }),
      ),
    )
}

/** Everything about events; `cite` is called for each source they name. */
export function checkEvents(known: Known, cite: (id: string) => void): Finding[] {
  const findings = known.events.flatMap((event) => {
    const own: Finding[] = []
    const report: Report = (path, message) => own.push({ record: `event:${event.id}`, path, message })
    checkEnds(event, known, report)
    checkTitle(event, report)
    if (event.note) checkLocalised(event.note, ['note'], report)
    checkHistory(event, known, report)
    event.history.forEach(({ source }, index) => {
      for (const id of refs(source)) {
        cite(id)
        if (!known.source.has(id))
          report(['history', index, 'source'], `source "${id}" is not in knowledge/sources/`)
      }
    })
    return own
  })
  return [...findings, ...doubles(known.events), ...againstLinks(known), ...againstFacts(known)]
}
