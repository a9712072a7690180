/** What a later verb says of an earlier deed: 인수하고 … 할 계획이다, 도입하기 위해 … 검토한다, …다고 밝혔다. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'
import type { Flat } from '../shared/flat.ts'
import { nounStatus } from './deeds.ts'
import type { Event } from './events.ts'
import { NO_PHRASE, type Phrase, type VerbPiece } from './pieces.ts'

/** What is said, and nobody who says it: 발표에 따르면. */
const NOBODY =
  /^(?:발표|발표문|보도자료|자료|성명|공시|발언|발표내용|発表|発表文|声明|資料|発言|報道資料|開示)$/

/** Who a phrase names, by id or in its words; null where it names nobody. */
export function nameOf(phrase: Phrase, flat: Flat): string | null {
  const { names, owners, noun } = phrase
  const { mentions } = flat
  const name = names[0] ?? owners[0]
  const mention = name === undefined ? undefined : mentions[name]
  if (mention && !['company', 'organisation', 'person'].includes(mention.type)) return null
  // 헬리오스라는: the particle only looks like one.
  return (
    mention?.entity ??
    (noun === '' || /[이]?라$/.test(noun) || NOBODY.test(noun) ? null : wordsOf(phrase, flat))
  )
}

/** What only says when or why somebody speaks. */
const ASIDE = /^(?:이날|최근|당시|전날|이에 대해|이와 관련해|다만|한|이를 두고|앞서) /

/** A phrase without a name, in the words of the text up to the end of its noun: 복수의 업계 관계자, 파이낸셜타임스(FT). */
function wordsOf({ start, end, noun }: Phrase, { text, from, raw }: Flat): string {
  const last = text.slice(start, end).lastIndexOf(noun)
  if (raw === undefined || last < 0 || !/[가-힣]/.test(noun)) return noun
  const words = raw.slice(from[start] ?? 0, from[start + last + noun.length] ?? raw.length)
  const whole = words.replace(ASIDE, '').trim()
  return whole.length > LONGEST_NAME || /[,·]/.test(whole) ? noun : whole
}
const LONGEST_NAME = 24

const GUESS = /^(?:관측|전망|예상|예측|추정)$/

/** 구매하며 … 추진: the noun that ends a headline says how far all of it is. */
export function settleLast(open: readonly Event[], last: Phrase | undefined): void {
  const guess = last !== undefined && GUESS.test(last.noun)
  const status = last && last.case === 'bare' ? (guess ? 'expected' : nounStatus(last)) : null
  if (status === null || status === 'done' || status === 'ongoing') return
  // 루빈을 공개하며 변화를 예고: what is shown is out, unless it is dated ahead.
  const own = /^(?:예정|계획|방침)$/.test(last?.noun ?? '')
  for (const event of open) if (own || !event.cues[0]?.dated) event.status ??= status
}

/** Whether a phrase names firms and nothing else. */
export const areFirms = (phrase: Phrase | null, { mentions }: Flat): boolean =>
  phrase !== null &&
  phrase.names.length > 0 &&
  phrase.names.every((name) => mentions[name]?.type === 'company')

/** Whether a phrase names things that are made, and nothing else. */
export const areThings = (phrase: Phrase | null, { mentions }: Flat): boolean =>
  phrase !== null &&
  phrase.names.length > 0 &&
  phrase.names.every((name) =>
    ['chip', 'software', 'model', 'technology', 'project'].includes(mentions[name]?.type ?? ''),
  )

/** A deed whose own words leave open how far it is: it is as far along as the next verb. */
export function settleOpen(event: Event, verb: VerbPiece, taken: readonly Phrase[]): void {
  const { ending, carrier } = verb
  if (ending.kind === 'void') event.dropped = true
  else if (event.status === null && event.cues.some(({ met }) => met)) event.status = 'done'
  else if (event.purpose) settlePurpose(event, verb, taken)
  else if (carrier?.final) event.status = null
  else if (ending.status !== null)
    event.status = event.sequel && ending.status === 'ongoing' ? 'done' : ending.status
  else if (ending.present) {
    // 出資し、開発すると発表した: both are to come; 공개하면서 돌아간다고 밝혔다: what holds already tells nothing.
    const ahead =
      ending.kind === 'final' || (ending.kind === 'carried' && verb.cues.every(({ state }) => state !== true))
    // 購入し、…へ貸し出す: an act to come is one whatever the next verb is.
    event.status =
      event.cues[0]?.present === 'planned' && !event.sequel && ahead && !carrier
        ? 'planned'
        : verb.cues.some(({ state }) => state)
          ? 'done'
          : (verb.cues[0]?.present ?? 'done')
  }
}

/** 도입하기 위해 수십억 달러 투자를 검토하는 중이다: weighing the means is weighing the end. */
function settlePurpose(event: Event, verb: VerbPiece, taken: readonly Phrase[]): void {
  const { carrier, ending } = verb
  if (carrier?.status === 'considering' || carrier?.final) event.status = carrier.status
  else if (ending.status === 'expected') event.status = 'expected'
  else return
  event.args.push(...taken.filter(({ amounts, case: of }) => amounts.length > 0 && of !== 'topic'))
  event.end = verb.end
}

/** Deals that whoever announces them has done: …の買収が完了したと発表した. */
const DEALS = new Set<RelationKind>(['acquires', 'invests-in', 'raises'])

export interface Speaker {
  /** Who the verb's clause is about; null when nobody is named. */
  readonly phrase: Phrase | null
  /** That one by id or word, where a reader may be told so. */
  readonly name: string | null
  /** What a noun beside the verb says: 협상을 벌이다. */
  readonly named: ClaimStatus | null
  /** A date beside the verb: 4일 공시했다. */
  readonly dated: Phrase | null
  /** Whether all that one names are firms. */
  readonly firm: boolean
}

/** Who a verb of saying makes stand for what was said, and what stands beside it. */
export function speakerOf(
  phrase: Phrase | null,
  taken: readonly Phrase[],
  outer: Phrase | null,
  flat: Flat,
): Speaker {
  return {
    phrase,
    name: phrase && phrase !== outer ? nameOf(phrase, flat) : null,
    named: taken.map(nounStatus).find((status) => status !== null && status !== 'planned') ?? null,
    dated: taken.find(({ dates, names }) => dates.length === 1 && names.length === 0) ?? null,
    firm: areFirms(phrase, flat) && phrase !== outer,
  }
}

/** Who stands before another topic with no verb and nothing acted on between: whoever says what begins there. */
export function quotes(pending: readonly Phrase[]): Phrase | null {
  const at = pending.findLastIndex(({ case: of }) => of === 'topic' || of === 'subj')
  const speaker = pending[at]
  const named = speaker && (speaker.names.length > 0 || speaker.owners.length > 0)
  return named && !pending.slice(at + 1).some(({ case: of }) => of === 'acc') ? speaker : null
}

/** 공급하겠다며 가격은 협의한다: what is quoted with 며 is whole, and the next verb, unless it only says so, tells of another deed. */
const beside = ({ end }: Event, { carrier, ending }: VerbPiece, { text }: Flat): boolean =>
  carrier !== null && !carrier.says && ending.kind !== 'void' && /[다라](?:며|면서)$/.test(text.slice(0, end))

/** …다고 밝혔다, …할 계획을 철회했다: what was quoted or meant, in the light of the verb that carries it. */
function settleCarried(event: Event, verb: VerbPiece, { phrase, name, named, dated, firm }: Speaker): void {
  const { carrier, ending, end } = verb
  if (ending.kind === 'void') event.dropped = true
  if (!carrier) return
  // 그록을 사들였다는 보도를 엔비디아는 부인했다: who denies it is whose deed it would be.
  if (
    carrier.final &&
    !carrier.other &&
    event.subject === null &&
    event.doers.length === 0 &&
    event.head === null
  )
    event.subject = phrase
  // 買収が完了したとA社が発表した: with nobody else named, whoever announces the deed has done it.
  const deal = event.cues.some(({ relation }) => DEALS.has(relation))
  if (carrier.says && firm && deal && event.deed && event.subject === null && event.doers.length === 0)
    event.subject = phrase
  const party = event.args.some(({ names }) => names.length > 0 && names[0] === phrase?.names[0])
  const self = phrase === null || phrase === event.subject || party
  if (carrier.other || carrier.opposes) event.dropped = true
  // 調達を打ち切るとの報道を否定した: a stop that is denied leaves things as they were.
  else if (carrier.status === 'denied' && (event.negated || event.status === 'abandoned'))
    event.dropped = true
  else if (carrier.final) event.status = carrier.status
  else if (carrier.says) {
    if (self && event.status === 'done') event.status = 'announced'
    // 開発すると発表した: it is to come.
    else if (self && event.status === null && event.present && /^(?:発表|公表|表明|宣言)/.test(verb.stem))
      event.status = 'planned'
    // 체결했다고 4일 공시했다: told on the day, and no other day is told.
    const told = event.status === 'announced' || event.status === 'agreed'
    if (self && told && dated && ![event.deed, ...event.args].some((each) => (each?.dates.length ?? 0) > 0))
      event.args.push({ ...NO_PHRASE, dates: dated.dates, start: event.start, end: event.end })
  } else if (carrier.status === 'expected') event.status = 'expected'
  // 買収する手続きを終えた: the verb's own tense is the deed's.
  else if (carrier.tensed && event.status === null) event.status = named ?? ending.status
  // 買収する手続きを急いでいる: what is done at once is not under way.
  else if (event.status === null && carrier.status === 'ongoing' && event.cues.some(({ result }) => result))
    event.status = 'planned'
  else if (event.status !== 'done') {
    event.status =
      carrier.status === 'considering' ? carrier.status : (named ?? carrier.status ?? event.status)
    // 공동 개발하는 협약을 10일 맺었다.
    if (carrier.status === 'agreed' && dated && event.args.every(({ dates }) => dates.length === 0))
      event.args.push({ ...NO_PHRASE, dates: dated.dates, start: event.start, end: event.end })
  }
  const cited = (carrier.says || carrier.status === 'expected') && !carrier.final && !carrier.other
  if (cited && !self) event.attributedTo ??= name
  if (!carrier.says) event.end = Math.max(event.end, end)
}

/** Settles what `verb` carries; returns what it may yet be said to have come to. */
export function settleEach(events: readonly Event[], verb: VerbPiece, speaker: Speaker, flat: Flat): Event[] {
  const own = events.filter((event) => !beside(event, verb, flat))
  for (const event of own) settleCarried(event, verb, speaker)
  // 공급하겠다며 생산을 중단했다: the same deed or another, nobody knows.
  if (verb.carrier?.final) for (const event of events) event.dropped ||= !own.includes(event)
  return own
}

/** 증권가는 삼성전자가 … 공급할 것으로 내다봤다: the topic says so, the subject does so. */
export function citeForecast(event: Event, topic: Phrase, flat: Flat): void {
  const type = flat.mentions[topic.names[0] ?? -1]?.type
  const speaks = topic.names.length === 0 || type === 'organisation' || type === 'person'
  if (event.status === 'expected' && speaks) event.attributedTo ??= nameOf(topic, flat)
}
