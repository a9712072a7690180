/** Events in words: how they stand, and the small print. */
import type { CardEvent } from '../knowledge/card.ts'
import { eventDetails } from '../knowledge/events.ts'
import type { RelationKind } from '../knowledge/vocabulary.ts'
import type { WordKey, Words } from './words.ts'

const STATUSES: Readonly<Record<string, WordKey>> = {
  done: 'statusDone',
  ongoing: 'statusOngoing',
  agreed: 'statusAgreed',
  announced: 'statusAnnounced',
  planned: 'statusPlanned',
  reported: 'statusReported',
  abandoned: 'statusAbandoned',
}

/** Kinds of which "completed" or "called off" is not what one says. */
const OWN_WORDS: Readonly<Partial<Record<RelationKind, Readonly<Record<string, WordKey>>>>> = {
  releases: { done: 'statusReleased' },
  leads: { done: 'statusInOffice' },
  'works-for': { done: 'statusInOffice' },
  restricts: { done: 'statusInForce', abandoned: 'statusWithdrawn' },
  permits: { done: 'statusInForce', abandoned: 'statusWithdrawn' },
  sues: { done: 'statusClosed', announced: 'statusFiled', ongoing: 'statusPending' },
}

/** How far an event got, in words: "completed", "called off"; an unknown status as it is. */
export function statusWord(kind: RelationKind, status: string, words: Words): string {
  const key = OWN_WORDS[kind]?.[status] ?? STATUSES[status]
  return key ? words.t(key) : status
}

export const isCalledOff = ({ history }: Pick<CardEvent, 'history'>): boolean =>
  history[0]?.status === 'abandoned'

/** Note, money and stake in the reader's language. */
export const eventSmall = (event: Pick<CardEvent, 'amount' | 'share' | 'note'>, words: Words): string =>
  eventDetails(event)
    .map((part) => words.local(part))
    .join(' · ')

/** Events shown before the button: a rest of one is shown rather than hidden behind it. */
const FIRST = 3

export function limitEvents(events: readonly CardEvent[]): readonly CardEvent[] {
  return events.length <= FIRST + 1 ? events : events.slice(0, FIRST)
}
