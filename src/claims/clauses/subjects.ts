/** Who acts, and on what, where a clause leaves it to another: models that a means serves, two verbs in a row. */
import type { Flat } from '../shared/flat.ts'
import { lacksObject } from './adnominal.ts'
import type { Clause } from './deeds.ts'
import type { Event } from './events.ts'
import { CLAUSE_NOUN } from './heads.ts'
import type { Phrase, Piece, VerbPiece } from './pieces.ts'
import { areThings } from './settle.ts'

const isActedOn = ({ case: of }: Phrase): boolean => of === 'acc'

/** The topic of a sentence, where it has one of its own. */
export const topicOf = (topic: Phrase | null, outer: Phrase | null): Phrase | null =>
  topic === outer ? null : topic

/** 인텔을 이끌던: it is no more. */
export const isFormer = ({ cues, start, end }: VerbPiece, { text }: Flat): boolean =>
  text.slice(start, end).endsWith('던') && cues.some(({ state }) => state)

/** TPU는 구글이 개발했다: with a subject beside it the topic is what is acted on; 富岳NEXTは富士通が開発を進める: a deed's noun is no thing. */
export const topicAsObject = (topical: Phrase, args: readonly Phrase[], flat: Flat): readonly Phrase[] =>
  args.some((phrase) => isActedOn(phrase) && (phrase.deed === null || !areThings(topical, flat)))
    ? []
    : [{ ...topical, case: 'acc' }]

const RUNS =
  /^(?:재|다시 )?(?:구동|돌리|학습|훈련|운영|운용|가동|실행|추론|서비스|개발|만들|튜닝|미세조정|고도화|動か|稼働|学習|訓練|運用|開発)/

/** Models that a clause runs or makes; 엑사원을 뛰어넘는 데: what is only surpassed runs on nothing. */
export const modelsOf = ({ args, verb }: Clause, { mentions }: Flat): readonly number[] =>
  RUNS.test(verb.stem)
    ? args.filter(isActedOn).flatMap(({ names }) => names.filter((name) => mentions[name]?.type === 'model'))
    : []

/** 엑사원을 구동하는 데 레니게이드를 쓴다: the model uses it as well. */
export const withModels = (
  subject: Phrase | null,
  models: readonly number[],
  { cues }: VerbPiece,
): Phrase | null =>
  subject && models.length > 0 && cues.some(({ relation }) => relation === 'uses')
    ? { ...subject, names: [...subject.names, ...models] }
    : subject

/** 인수를 타진했다가, 인수하려 했으나: how it ended is still to be said. */
export const isWeighed = ({ carrier, ending, start, end }: VerbPiece, { text }: Flat): boolean =>
  ending.kind === 'and' &&
  (carrier?.status === 'considering' ||
    (ending.status === 'planned' && /(?:려|고자|기로) ?(?:했|하였)/.test(text.slice(start, end))))

/** 타진했다가 접었다; 도입을 검토했지만 쓰지 않기로 했다: what was weighed came to nothing. */
export function endWeighed(weighed: readonly Event[], verb: VerbPiece, taken: readonly Phrase[]): void {
  const { carrier, cues, ending } = verb
  const named = taken.some(({ names }) => names.length > 0)
  if (carrier?.final && !carrier.other && !named && !taken.some(({ deed }) => deed))
    for (const event of weighed) event.status = carrier.status
  else if (ending.negated && cues.length > 0 && !named)
    for (const event of weighed) event.status = 'abandoned'
}

/** Acts of the clauses before that nobody is named for, where `phrase` names firms that may have done them. */
const doerless = (open: readonly Event[], phrase: Phrase, { mentions }: Flat): Event[] =>
  phrase.names.length > 0 && phrase.names.every((name) => mentions[name]?.type === 'company')
    ? open.filter(
        ({ subject, doers, head, passive }) =>
          subject === null && doers.length === 0 && head === null && !passive,
      )
    : []

function completeWith(event: Event, phrase: Phrase, main: Event | undefined): void {
  event.subject = { ...phrase, case: 'subj' }
  event.status ??= main?.status ?? 'done'
  event.end = Math.max(event.end, phrase.end)
}

/**
 * Gives what a chain of clauses describes to those before the last. 엔비디아가 설계하고 TSMC가 만드는 루빈: what both act
 * on; TSMC와 협력해 다이를 만드는 SK하이닉스: whoever does both.
 */
export function describeAll(
  open: readonly Event[],
  heads: readonly Event[],
  phrase: Phrase,
  flat: Flat,
): void {
  if (phrase.names.length === 0) return
  // `heads` have been bound: what had no doer before has none now, or the phrase.
  if (heads.every(({ subject, doers }) => (subject === null || subject === phrase) && doers.length === 0))
    for (const event of doerless(open, phrase, flat)) completeWith(event, phrase, heads[0])
  for (const event of open.filter(lacksObject)) {
    event.head = phrase
    event.status ??= 'done'
    event.end = Math.max(event.end, phrase.end)
  }
}

export const isDate = ({ dates, names, owners, noun }: Phrase): boolean =>
  dates.length === 1 && names.length + owners.length === 0 && noun === ''

/** 지난해 말 엔비디아는 …하고 …했다: the date that leads the sentence holds for what its subject has done. */
export function dateBy(event: Event, led: Phrase): void {
  const dated = [event.deed, ...event.args].some((phrase) => (phrase?.dates.length ?? 0) > 0)
  if (event.status === 'done' && !dated) event.args.push({ ...led, start: event.start, end: event.end })
}

/** 오픈AI가 애플이 제기한 소송을 기각해 달라고 했다: with nobody else named, whoever answers a suit is sued. */
export function suedBy(event: Event, outer: Phrase | null, flat: Flat): Event {
  const named = event.inner.length > 0 || event.args.some(({ names }) => names.length > 0)
  const sues = event.cues[0]?.relation === 'sues' && event.subject !== null && !named
  return sues && outer && outer !== event.subject && ANSWERS.test(flat.text.slice(event.end))
    ? { ...event, inner: outer.names }
    : event
}
const ANSWERS = /기각|각하|반박|맞서|맞소송|대응|방어|승소|패소|이겼|졌다/

/** Who acts where no 이/가 or 은/는 stands in the clause; `inherited`: who the sentence goes on about. */
export function impliedSubject(taken: readonly Phrase[], inherited: Phrase | null): Phrase | null {
  const also = taken.find(({ case: of, names }) => of === 'also' && names.length > 0) ?? null
  return also && (inherited === null || taken.some(isActedOn)) ? also : inherited
}

/**
 * 빌려 쓰는 방안을 검토한다: of two verbs in a row the first is as far along as the second, and what the first acts
 * on the second does too. Events of `open` that are so; those of `made` are completed.
 */
export function besides(
  open: readonly Event[],
  made: readonly Event[],
  { start }: VerbPiece,
  next: Piece | undefined,
): Event[] {
  if (next?.kind !== 'phrase' || !CLAUSE_NOUN.test(next.noun)) return []
  const both = open.filter((event) => event.sequel && event.status === null && event.end >= start - 1)
  for (const event of made)
    if (event.args.length === 0) event.args.push(...both.flatMap(({ args }) => args.filter(isActedOn)))
  return both
}
