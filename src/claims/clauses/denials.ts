/** Hearsay that the sentence goes on to deny: 인수설은 사실무근이다, 협력설에 대해 선을 그었다. */
import type { Flat } from '../shared/flat.ts'
import { deedEvent } from './deeds.ts'
import type { Event } from './events.ts'
import type { Phrase, VerbPiece } from './pieces.ts'

const DENIED =
  /사실 ?무근|사실이 아니|사실과 다르|근거 ?(?:가 )?없|선을 그|부인했|부인하|일축|반박|터무니없|事実無根|事実ではない|否定し/

/** Whether what stands before `at` is denied behind it. */
export const deniedAfter = (text: string, at: number): boolean => DENIED.test(text.slice(Math.max(0, at)))

const SAID = /(?:보도|소문|루머|설|의혹|관측|주장|소식|얘기|이야기)[가-힣]{0,3}$/

/** 인수한다는 보도에 대해 "사실무근"이라고: a clause that ends in hearsay which is denied behind it. */
export const saidAndDenied = (text: string, { start, end }: VerbPiece): boolean =>
  SAID.test(text.slice(start, end)) && deniedAfter(text, end)

/** 삼성전자 관계자는: who speaks for a firm. */
const spokenFor = (subject: Phrase | null): Phrase | null =>
  subject && subject.names.length === 0 && /^(?:관계자|대변인|측|임원)$/.test(subject.noun)
    ? { ...subject, names: subject.owners.slice(-1) }
    : subject

/** An event that hearsay tells of, as denied; a stop that is denied leaves things as they were. */
export const asDenied = (event: Event): Event => ({
  ...event,
  status: 'denied',
  dropped: event.dropped || event.negated || event.status === 'abandoned',
})

/** A deed of hearsay (인수설) as denied; null where nobody denies it. */
export function deniedDeed(
  verb: VerbPiece,
  phrase: Phrase,
  args: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): Event | null {
  if (!phrase.deed?.hearsay || !deniedAfter(flat.text, phrase.end)) return null
  const plain: Phrase = { ...phrase, case: 'acc', deed: { ...phrase.deed, hearsay: false } }
  const others = args.map((other) => (other === phrase ? plain : other))
  const event = deedEvent(null, plain, others, subject === phrase ? null : spokenFor(subject), flat)
  return event && { ...event, status: 'denied', end: Math.max(event.end, verb.end) }
}

/** The deeds of hearsay among the phrases of a clause, as denied. */
export const deniedDeeds = (
  verb: VerbPiece,
  args: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): Event[] => args.flatMap((deed) => deniedDeed(verb, deed, args, subject, flat) ?? [])
