/** Reads phrases and verbs into events: which clause a phrase belongs to, and who acts in it. */
import type { Flat } from '../shared/flat.ts'
import { takeAdnominal } from './adnominal.ts'
import { bindHead, designedBy, hasOwnDeed, withThings } from './bind-head.ts'
import { eventsOf } from './clause-events.ts'
import { contractOfHead } from './contracts.ts'
import { type Clause, deedEvent } from './deeds.ts'
import { asDenied, deniedDeeds, saidAndDenied } from './denials.ts'
import type { Event } from './events.ts'
import { gapped } from './gapped.ts'
import { goodsOf, withGoods } from './goods.ts'
import { contractLine, endOfLine, headlineObject, headsLine, isLineEnd, toCome } from './headlines.ts'
import { PURPOSE_NOUN } from './heads.ts'
import { joinList } from './lists.ts'
import { asPart } from './offices.ts'
import type { Phrase, Piece, VerbPiece } from './pieces.ts'
import { backersOf, isRoundOf, roundEvents } from './rounds.ts'
import { citeForecast, nameOf, quotes, settleEach, settleLast, settleOpen, speakerOf } from './settle.ts'
import {
  besides,
  dateBy,
  describeAll,
  endWeighed,
  impliedSubject,
  isDate,
  isFormer,
  isWeighed,
  modelsOf,
  suedBy,
  topicAsObject,
  topicOf,
  withModels,
} from './subjects.ts'
import { supersede } from './supersede.ts'

type Reading = { readonly events: readonly Event[]; readonly topic: Phrase | null }

class Clauses {
  readonly events: Event[] = []
  topic: Phrase | null
  /** The first 은/는 phrase of the sentence: who speaks. */
  private first: Phrase | null = null
  /** Who says what begins with the topic: A는 [B는 … 공급한다]고 밝혔다. */
  private quoting: Phrase | null = null
  private pending: Phrase[] = []
  private subject: Phrase | null = null
  /** Who a means serves, where that is not the topic: A는 [B가 … 돌리는 데] C를 쓰기로 했다. */
  private served: Phrase | null = null
  /** Who pays what the next clause raises. */
  private backers: Phrase | null = null
  /** What the means runs: [엑사원을 돌리는 데] 레니게이드를 쓴다. */
  private models: readonly number[] = []
  /** Adnominal events whose head comes next, and the clause of an adnominal verb that says nothing itself. */
  private heads: Event[] = []
  private clause: Clause | null = null
  /** Events whose status the next verb gives. */
  private open: Event[] = []
  /** Events that the next verb says something of: …다고 밝혔다. */
  private carried: Event[] = []
  /** Events that were only weighed when their clause ended. */
  private weighed: Event[] = []
  private source: string | null = null
  /** Goods that the clause before handed on: 칩을 넘겨받아 … 납품했다. */
  private goods: Phrase | null = null
  /** Events before this part of a headline. */
  private line = 0
  /** The date that the sentence begins with. */
  private led: Phrase | null = null
  private next: Piece | undefined
  constructor(
    private readonly flat: Flat,
    private readonly headline: boolean,
    /** Topic of the sentence before. */
    private readonly outer: Phrase | null,
  ) {
    this.topic = outer
  }

  read(pieces: readonly Piece[]): Reading {
    for (const [index, piece] of pieces.entries()) {
      this.next = pieces[index + 1]
      if (index === 0 && piece.kind === 'phrase' && isDate(piece)) this.led = piece
      if (piece.kind === 'phrase') this.phrase(piece)
      else if (piece.kind === 'verb') this.verb(piece)
      else this.pause(piece.start)
    }
    this.pause(this.flat.text.length)
    return { events: this.events, topic: this.topic }
  }

  private phrase(piece: Phrase): void {
    const phrase = this.bindHeads(joinList(this.pending, piece, this.flat))
    // A subject of its own: the sentence is not about the one before any more.
    if (phrase.case === 'subj' && this.topic === this.outer) this.topic = null
    if (phrase.case === 'source') {
      this.source = nameOf(phrase, this.flat)
      this.pending = this.pending.filter(({ case: of }) => of === 'topic')
      return
    }
    if (phrase.case === 'topic') {
      this.quoting = quotes(this.pending) ?? this.quoting
      this.first ??= phrase
      this.topic = phrase
      this.subject = null
    } else if (this.headline && this.begins() && headsLine(phrase)) {
      // "엔비디아, 인텔에 투자": in headlines a comma stands for 는.
      this.topic = { ...phrase, case: 'topic' }
      return
    }
    this.pending.push(phrase)
  }

  private begins(): boolean {
    return (
      this.topic === null &&
      this.subject === null &&
      this.events.length === this.line &&
      this.pending.length === 0
    )
  }

  /** Gives waiting adnominal clauses the phrase they describe; returns it as it now stands. */
  private bindHeads(phrase: Phrase): Phrase {
    const { heads, clause } = this
    if (clause && PURPOSE_NOUN.test(phrase.noun) && phrase.names.length === 0) {
      this.subject ??= clause.subject
      if (phrase.noun === '데' && clause.subject?.case === 'subj') this.served = clause.subject
      if (phrase.noun === '데') this.models = modelsOf(clause, this.flat)
    }
    this.heads = []
    this.clause = null
    const { topic, carried, open, flat } = this
    for (const event of heads) {
      // 라마를 돌리는 데 TPU를 쓴다: whoever runs it uses it.
      if (PURPOSE_NOUN.test(phrase.noun) && phrase.names.length === 0) this.subject ??= event.subject
      bindHead(event, phrase, { topic, carried, open, flat, outer: () => this.outerSubject() })
    }
    if (heads.length > 0) describeAll(open, heads, phrase, flat)
    if (!clause) return phrase
    if (isRoundOf(phrase)) this.backers ??= backersOf(clause, flat)
    const designed = designedBy(clause, phrase, this.flat)
    if (designed !== phrase) return designed
    if (phrase.deed && !hasOwnDeed(clause)) {
      // 삼성전자와 맺은 공급 계약: the noun names the deed, the verb before it only that it is done.
      const event = deedEvent(clause.verb, { ...phrase, case: 'acc' }, clause.args, clause.subject, this.flat)
      if (event) this.add([suedBy(event, this.outerSubject(), this.flat)])
    }
    return withThings(clause, phrase)
  }

  private outerSubject(): Phrase | null {
    return this.topic ?? this.subject ?? this.pending.find(({ case: of }) => of === 'subj') ?? null
  }

  private verb(verb: VerbPiece): void {
    // Two verbs in a row: the first described no noun.
    this.carried.push(...this.heads)
    this.heads = []
    this.clause = null
    const { ending } = verb
    const adnominal = ending.kind === 'adnominal'
    const whole = asPart(
      adnominal ? takeAdnominal(this.pending, verb, this.next, this.flat) : this.pending,
      verb,
      this.flat,
    )
    if (!adnominal) this.pending = []
    const { groups, rest: taken } = gapped(whole)
    const own = taken.findLast(({ case: of }) => of === 'subj') ?? null
    const topical = taken.findLast(({ case: of }) => of === 'topic') ?? null
    const subject = withModels(
      own ??
        this.servedBy(verb) ??
        topical ??
        impliedSubject(taken, adnominal ? null : (this.topic ?? this.subject)),
      this.models,
      verb,
    )
    this.models = []
    endWeighed(this.weighed, verb, taken)
    this.settleOpen(verb, taken)
    this.settleCarried(verb, own ?? topical, taken)
    // 블랙웰 양산은 TSMC가 맡는다: the deed leads the sentence, and its doer stands beside it.
    const led = own && topical?.deed && !taken.some(({ case: of }) => of === 'acc') ? topical : null
    const args = withGoods(
      taken.flatMap((phrase): Phrase[] =>
        phrase === led
          ? [{ ...led, case: 'acc' }]
          : [subject, topical, this.quoting].includes(phrase)
            ? []
            : [phrase],
      ),
      verb,
      this.goods,
      this.flat,
    )
    this.goods = adnominal ? this.goods : ending.sequel ? goodsOf(args, this.flat) : null
    if (saidAndDenied(this.flat.text, verb))
      this.add(eventsOf({ verb, args, subject }, this.first, this.flat).map(asDenied))
    else if (ending.kind === 'void') this.add(deniedDeeds(verb, args, topical ?? this.first, this.flat))
    else if (!isFormer(verb, this.flat)) {
      const made = [...groups, { args, subject }].flatMap((group) =>
        eventsOf({ verb, ...group }, this.first, this.flat),
      )
      const line =
        own && !adnominal ? headlineObject(topicOf(this.topic, this.outer), null, args, own, this.flat) : []
      const acted = topical && own && groups.length === 0 ? topicAsObject(topical, args, this.flat) : []
      for (const event of made) event.args.push(...acted, ...line)
      if (!adnominal && this.led && subject === this.topic) for (const event of made) dateBy(event, this.led)
      if (!adnominal) made.push(...roundEvents(made, this.backers, verb, args, this.flat))
      supersede(this.events, made, verb)
      if (this.first === null && isLineEnd(verb, this.next, this.flat)) toCome(made, this.flat)
      this.add(made)
      // 인수를 타진했다가 접었다: what was weighed may yet come to nothing.
      if (isWeighed(verb, this.flat)) this.weighed.push(...made)
      if (own && this.topic) for (const event of made) citeForecast(event, this.topic, this.flat)
      if (adnominal) {
        const both = besides(this.open, made, verb, this.next)
        this.open = this.open.filter((event) => !both.includes(event))
        this.heads.push(...both, ...made)
      } else if (ending.kind === 'carried') this.carried.push(...made)
      else if (!ending.present || ending.kind !== 'and')
        this.open.push(...made.filter(({ status, purpose }) => status === null || purpose))
    }
    if (adnominal) {
      this.add(contractOfHead(verb, args, subject, this.next, this.flat))
      this.clause = { verb, args, subject }
    } else if (own && this.topic === null) this.subject = own
  }

  /** LG가 엑사원을 돌리는 데 쓴다: LG uses it; … 돌리는 데 공급한다: whoever the sentence is about supplies. */
  private servedBy({ cues }: VerbPiece): Phrase | null {
    const { served } = this
    this.served = null
    return cues.some(({ relation }) => relation === 'uses') ? served : null
  }

  private add(events: readonly Event[]): void {
    for (const event of events) event.attributedTo = this.source
    this.events.push(...events)
  }

  private settleOpen(verb: VerbPiece, taken: readonly Phrase[]): void {
    if (verb.ending.kind === 'adnominal') return
    for (const event of this.open) settleOpen(event, verb, taken)
    this.open = this.open.filter(({ dropped, status }) => !dropped && status === null)
  }

  private settleCarried(verb: VerbPiece, own: Phrase | null, taken: readonly Phrase[]): void {
    const adnominal = verb.ending.kind === 'adnominal'
    if (this.carried.length === 0 || (!verb.carrier && adnominal)) return
    const quoting = verb.carrier?.says ? this.quoting : null
    const speaker = speakerOf(own ?? quoting ?? this.topic, taken, this.outer, this.flat)
    const settled = settleEach(this.carried, verb, speaker, this.flat)
    if (adnominal) return
    this.quoting = null
    // 쓸지를 검토했으나 접었다: what was weighed may yet come to nothing.
    const weighed = verb.ending.kind === 'and' && verb.carrier && !verb.carrier.final && !verb.carrier.says
    this.weighed = weighed ? settled : []
    this.carried = []
  }

  /** End of the sentence, or dots in a headline: a deed named last stands for its verb. */
  private pause(end: number): void {
    const last = this.pending[this.pending.length - 1]
    if (last?.deed && last.case === 'bare' && (this.headline || end < this.flat.text.length)) {
      const line = topicOf(this.topic, this.outer)
      const event = endOfLine(last, this.pending, line, this.topic ?? this.subject, this.flat)
      if (event) this.add([event])
    } else if (last?.case === 'bare' && this.headline)
      this.add(contractLine(last, this.pending, this.topic, this.flat))
    if (this.headline) settleLast(this.open, last)
    this.line = this.events.length
    this.open = []
    this.carried = []
    this.heads = []
    this.clause = null
    this.served = null
    this.pending = []
  }
}

/** Events of a sentence. `headline`: it ends in no verb of its own. `outer`: topic of the one before. */
export function readClauses(
  pieces: readonly Piece[],
  flat: Flat,
  headline: boolean,
  outer: Phrase | null,
): Reading {
  return new Clauses(flat, headline, outer).read(pieces)
}
