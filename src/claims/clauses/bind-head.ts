/** What the noun behind a describing clause is to it: 엔비디아에 인수된 스케드MD, 인텔을 인수하려던 퀄컴의 계획. */
import { type Flat, NAME } from '../shared/flat.ts'
import { isAssembler, isCloud, isOperator } from '../shared/trades.ts'
import { type Clause, nounStatus } from './deeds.ts'
import { asDenied, deniedAfter } from './denials.ts'
import type { Event } from './events.ts'
import { CLAUSE_NOUN, CONTRACT, COPULA, means, RUMOUR, SHAPE_NOUN, underContract } from './heads.ts'
import { isKind, MACHINE } from './machines.ts'
import type { Phrase } from './pieces.ts'
import { areFirms } from './settle.ts'

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

/** 루빈은 엔비디아가 내놓을 차세대 GPU다: what the clause describes is the topic, and GPU only what kind it is. */
const isKindOf = ({ names, start, end }: Phrase, topic: Phrase | null, event: Event, flat: Flat): boolean =>
  topic !== null &&
  topic !== event.subject &&
  topic.names.length > 0 &&
  names.length === 1 &&
  isKind(flat, names[0]) &&
  PREDICATE.test(flat.text.slice(start, end))
const PREDICATE = new RegExp(`${NAME}(?:이다|다|입니다|이며|이고|이자|로|으로|인데)$`)

/** 애플이 설계한 칩의 생산을: whose design it is stands where the chip's own name would. */
const DESIGNED =
  /^(?:(?:차세대|맞춤형|전용|자체|신형|AI|추론용|학습용|모바일) ?)*(?:칩|반도체|프로세서|가속기)/
export function designedBy({ verb, args, subject }: Clause, phrase: Phrase, flat: Flat): Phrase {
  const designs = verb.cues.some(({ relation }) => relation === 'develops') && !verb.passive
  const open = phrase.names.length + phrase.owners.length === 0 && !args.some(({ case: of }) => of === 'acc')
  const words = flat.text.slice(verb.end, phrase.end).trim()
  if (!designs || !open || subject?.case !== 'subj' || !areFirms(subject, flat) || !DESIGNED.test(words))
    return phrase
  const { names } = subject
  return { ...phrase, owners: names, deed: phrase.deed && { ...phrase.deed, inner: names } }
}

/** 富士通が開発を進めるMONAKAの量産を: whoever does one deed does not do what it describes. */
export const hasOwnDeed = ({ args }: Clause): boolean =>
  args.some(({ deed, case: of }) => deed !== null && of === 'acc')

/** 엔비디아가 H200을 파는 것을 허용했다: the thing is allowed. */
export function withThings({ args, subject }: Clause, phrase: Phrase): Phrase {
  const acted = args.filter(({ case: of }) => of === 'acc').flatMap(({ names }) => names)
  // SK하이닉스가 장비를 들여놓는 것을: with no known thing, whoever does it is allowed to.
  const things = acted.length > 0 || subject?.case !== 'subj' ? acted : subject.names
  return phrase.noun === '것' && phrase.owners.length === 0 ? { ...phrase, owners: things } : phrase
}

/** TSMC가 만드는 애플 칩: what is described are goods, named by whose they are. */
const isGoodsOf = ({ subject, args }: Event, { names, owners, last }: Phrase): boolean =>
  names.length === 0 &&
  owners.length > 0 &&
  subject?.names.every((name) => !owners.includes(name)) === true &&
  /^(?:칩|반도체|제품|프로세서|가속기)$/.test(last) &&
  args.every(({ case: of }) => of !== 'acc')

/** Gives an event the phrase that its clause describes. */
export function bindHead(event: Event, phrase: Phrase, around: Around): void {
  const { topic, carried, open, flat, outer } = around
  if (means(event, phrase)) event.dropped = true
  if (isGoodsOf(event, phrase) && !event.passive) {
    event.args.push({ ...phrase, case: 'acc' })
    event.end = Math.max(event.end, phrase.end)
    return
  }
  const alone = event.subject === null && event.doers.length === 0 && !event.passive
  if (alone && phrase.names.length === 0 && phrase.possessors.length > 0 && CLAUSE_NOUN.test(phrase.noun)) {
    // 인텔을 인수하려던 퀄컴의 계획: whose plan it is would do it.
    event.subject = { ...phrase, names: phrase.possessors.slice(-1), owners: [], deed: null }
    carried.push(event)
  } else if (
    (phrase.names.length > 0 || phrase.possessors.length > 0) &&
    !isKindOf(phrase, topic, event, flat)
  ) {
    event.head = phrase
    event.end = Math.max(event.end, phrase.end)
    if (alone && event.args.every(({ case: of }) => of !== 'acc')) event.subject = outer()
  } else if (
    (phrase.is || COPULA.test(phrase.noun) || isKindOf(phrase, topic, event, flat)) &&
    topic &&
    topic !== event.subject
  ) {
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
