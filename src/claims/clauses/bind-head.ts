/** What the noun behind a describing clause is to it: 엔비디아에 인수된 스케드MD, 인텔을 인수하려던 퀄컴의 계획. */
import type { Flat } from '../shared/flat.ts'
import { isAssembler, isCloud, isOperator } from '../shared/trades.ts'
import { nounStatus } from './deeds.ts'
import { asDenied, deniedAfter } from './denials.ts'
import type { Event } from './events.ts'
import { CLAUSE_NOUN, CONTRACT, COPULA, means, RUMOUR, SHAPE_NOUN, underContract } from './heads.ts'
import { MACHINE } from './machines.ts'
import type { Phrase } from './pieces.ts'

/** What the sentence has said so far. */
export interface Around {
  readonly topic: Phrase | null
  /** Events that the next verb says something of. */
  readonly carried: Event[]
  /** Events whose status the next verb gives. */
  readonly open: Event[]
  readonly flat: Flat
  /** Who the main clause is about. */
  readonly outer: () => Phrase | null
}

const buildsMachines = (subject: Phrase | null, { mentions }: Flat): boolean =>
  (subject?.names ?? []).some((name) => {
    const { entity = '' } = mentions[name] ?? {}
    return isAssembler(entity) || isCloud(entity) || isOperator(entity)
  })

/** Gives an event the phrase that its clause describes. */
export function bindHead(event: Event, phrase: Phrase, around: Around): void {
  const { topic, carried, open, flat, outer } = around
  if (means(event, phrase)) event.dropped = true
  const alone = event.subject === null && event.doers.length === 0 && !event.passive
  if (alone && phrase.names.length === 0 && phrase.possessors.length > 0 && CLAUSE_NOUN.test(phrase.noun)) {
    // 인텔을 인수하려던 퀄컴의 계획: whose plan it is would do it.
    event.subject = { ...phrase, names: phrase.possessors.slice(-1), owners: [], deed: null }
    carried.push(event)
  } else if (phrase.names.length > 0 || phrase.possessors.length > 0) {
    event.head = phrase
    event.end = Math.max(event.end, phrase.end)
    if (alone && event.args.every(({ case: of }) => of !== 'acc')) event.subject = outer()
  } else if ((phrase.is || COPULA.test(phrase.noun)) && topic && topic !== event.subject) {
    // 네모트론은 엔비디아가 개발한 모델이다: what the clause describes is the topic.
    // AMD의 ROCm은 쿠다에 맞서는 소프트웨어다: the topic itself, not whose it is.
    event.head = { ...topic, possessors: [] }
    event.end = Math.max(event.end, phrase.end)
  } else if (CLAUSE_NOUN.test(phrase.noun)) {
    event.status = event.status === 'done' ? 'done' : (nounStatus(phrase) ?? event.status)
    if (CONTRACT.test(phrase.noun)) underContract(event)
    if (alone) event.subject = outer()
    else if (topic && topic !== event.subject && event.args.every(({ case: of }) => of !== 'acc'))
      // 파이토치는 메타가 만든 뒤: the topic is what was made.
      event.args.push({ ...topic, case: 'acc' })
    carried.push(event)
  } else if (RUMOUR.test(phrase.noun)) {
    // 사들인다는 소문은 사실무근: what is denied is told all the same.
    if (deniedAfter(flat.text, phrase.end)) {
      Object.assign(event, asDenied(event))
      event.subject ??= outer()
    } else event.dropped = true
  }
  // MI355X를 얹은 서버를 내놓다: whoever shows the machine uses what is in it, as far as it is shown.
  else if (
    alone &&
    phrase.case === 'acc' &&
    MACHINE.test(phrase.last) &&
    event.cues[0]?.relation === 'uses' &&
    buildsMachines(outer(), flat)
  ) {
    event.subject = outer()
    event.status = null
    open.push(event)
  }
  // 오픈AI와 공동 개발한 서비스를 공개했다: whoever the sentence is about has a part in it.
  else if (alone && event.cues[0]?.relation === 'partners-with') event.subject = outer()
  else if (SHAPE_NOUN.test(phrase.last) && event.subject === null) event.subject = outer()
}
