/** Deeds that end a headline, as if the verb stood there: 고객사로 구글 확보, 메타의 인수 제안 거절. */
import type { Flat } from '../shared/flat.ts'
import { isOver } from '../shared/past-dates.ts'
import { contractEvent } from './contracts.ts'
import { deedEvent } from './deeds.ts'
import { type Event, STANDING } from './events.ts'
import { officeEvent } from './offices.ts'
import { type Carrier, madeVerb, type Phrase, type Piece, type VerbPiece } from './pieces.ts'

const REFUSED: Carrier = { status: 'abandoned', final: true, other: true }

/** The verb that the last noun of a headline stands for. */
const verbOf = (noun: Phrase, carrier: Carrier | null): VerbPiece =>
  madeVerb(`${noun.last}하`, noun, 'final', carrier)

/** The event of the deed that `last` names; null where it leaves open who does it. */
function headlineDeed(last: Phrase, args: readonly Phrase[], own: Phrase | null, flat: Flat): Event | null {
  if (/^(?:거절|거부)$/.test(last.last)) return deedEvent(verbOf(last, REFUSED), last, args, own, flat)
  const { deed } = last
  const given: Phrase = { ...last, names: deed?.inner ?? [], owners: [], case: 'acc', deed: null }
  return (
    officeEvent(verbOf(last, null), [...args, given], own, flat) ?? deedEvent(null, last, args, own, flat)
  )
}

/**
 * 구글 TPU, 메타가 도입 추진 or 사들인다: with a doer of its own the headline's first name is what it is done to.
 * `last`: the deed it ends in; null where it ends in a verb, and then only a thing can be it.
 */
export function headlineObject(
  topic: Phrase | null,
  last: Phrase | null,
  args: readonly Phrase[],
  own: Phrase | null,
  { mentions, text }: Flat,
): Phrase[] {
  const leads = topic !== null && (last !== null || (topic.comma && text[topic.end - 1] === ','))
  const thing = topic?.names.every((name) =>
    ['chip', 'technology', 'model', 'software'].includes(mentions[name]?.type ?? ''),
  )
  const open = own?.case === 'subj' && leads && (last ? last.deed?.inner.length === 0 : thing)
  return open && topic && args.every(({ names }) => names.length === 0) ? [{ ...topic, case: 'bare' }] : []
}

/** "엔비디아, 인텔에 투자": in headlines a comma stands for 는. */
export const headsLine = ({ case: of, comma, names }: Phrase): boolean =>
  of === 'bare' && comma && names.length > 0

const leads = ({ case: of }: Phrase): boolean => of === 'subj' || of === 'topic'

/** The event of the deed that ends a headline. `line`: its own topic; `known`: who it goes on about. */
export function endOfLine(
  last: Phrase,
  pending: readonly Phrase[],
  line: Phrase | null,
  known: Phrase | null,
  flat: Flat,
): Event | null {
  const own = pending.find(leads) ?? known
  const args = pending.filter((phrase) => phrase !== own && phrase !== last)
  return headlineDeed(last, [...args, ...headlineObject(line, last, args, own, flat)], own, flat)
}

/** 앤트로픽, 아카마이와 클라우드 계약: the event of a contract that ends a headline, if it does. */
export function contractLine(
  last: Phrase,
  pending: readonly Phrase[],
  topic: Phrase | null,
  flat: Flat,
): readonly Event[] {
  const own = pending.find(leads) ?? topic
  const args = pending.filter((phrase) => phrase !== own)
  const event = args.includes(last) ? contractEvent({ args, subject: own }, null, flat) : null
  return event ? [event] : []
}

/** 후공정 맡는다, 루빈 생산한다…: a plain present that ends a headline, or its part, without a full stop. */
export const isLineEnd = (verb: VerbPiece, next: Piece | undefined, { text }: Flat): boolean =>
  verb.ending.kind === 'final' &&
  text.slice(verb.start, verb.end).endsWith('다') &&
  (next === undefined ? !/[.!?]\s*$/.test(text) : next.kind === 'break')

/** Work that goes on once begun, and so may be what has yet to begin. */
const WORK = new Set<string>(['fabricates', 'packages', 'uses', 'supplies', 'develops'])

/** In a headline the plain present is news: what has yet to begin, unless it is a state or began before. */
export function toCome(events: readonly Event[], { dates, published }: Flat): void {
  for (const event of events) {
    const phrases = [...event.args, ...(event.deed ? [event.deed] : [])]
    const since = phrases
      .flatMap((phrase) => phrase.dates)
      .some((at) => dates[at] && isOver(dates[at].value, published ?? ''))
    const holds = event.cues.some(
      ({ state, dated, relation }) => dated || STANDING.has(relation) || (state && !WORK.has(relation)),
    )
    if (event.status === null && event.present && !event.negated && !since && !holds) event.status = 'planned'
  }
}
