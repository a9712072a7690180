/** What a clause of one verb tells of: a part taken, deeds that nouns name, a contract, or what the verb itself says. */
import type { Flat } from '../shared/flat.ts'
import { contractEvent, isUse } from './contracts.ts'
import { type Clause, deedEvent, verbEvent } from './deeds.ts'
import { deniedDeed } from './denials.ts'
import type { Event } from './events.ts'
import { officeEvent } from './offices.ts'
import type { Phrase, VerbPiece } from './pieces.ts'
import { joinedRound } from './rounds.ts'
import { togetherEvent } from './together.ts'

/** 무산될 위기, 무산될 것으로 보인다: it has not come to nothing yet. */
const isFeared = ({ carrier, ending: { kind, status } }: VerbPiece): boolean =>
  carrier?.status === 'abandoned' &&
  carrier.other !== true &&
  (status === 'expected' || (status === 'planned' && kind === 'adnominal'))

const RULES = new Set<string>(['permits', 'restricts'])

/** `first`: who the sentence began with, and so who denies. */
export function eventsOf({ verb, args, subject }: Clause, first: Phrase | null, flat: Flat): Event[] {
  const office = officeEvent(verb, args, subject, flat)
  if (office) return [office]
  const round = joinedRound({ verb, args, subject }, flat)
  if (round) return [round]
  const deeds = isFeared(verb)
    ? []
    : [...args, ...(subject?.deed ? [subject] : [])].filter(({ deed }) => deed !== null)
  const events = deeds.flatMap((deed) => {
    // 생산은 SMIC가 맡았다: the deed is the topic, and its doer stands beside it.
    const doer = deed === subject ? null : subject
    const event = deedEvent(verb, deed, args, doer, flat)
    // 기업공개를 통해 조달한다: a means that nobody is named for leaves the verb its say.
    if (event && deed.case === 'other' && event.subject === null && event.doers.length === 0) return []
    return event ?? deniedDeed(verb, deed, args, doer ?? first, flat) ?? []
  })
  const uses = deeds.every(({ deed }) => deed === null || isUse(deed))
  const contract = events.length === 0 || uses ? contractEvent({ args, subject }, verb, flat) : null
  if (contract) return [contract]
  const made = events.length === 0 && verb.cues.length > 0 ? [verbEvent({ verb, args, subject })] : events
  const together = togetherEvent({ verb, args, subject }, flat)
  // 런AI 인수를 승인했다: what is allowed is said, and that it is.
  const ruled =
    events.length > 0 && verb.carrier?.other === true && verb.cues.some(({ relation }) => RULES.has(relation))
  return [...made, ...(together ? [together] : []), ...(ruled ? [verbEvent({ verb, args, subject })] : [])]
}
