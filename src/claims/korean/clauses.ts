/** Reads phrases and verbs into events: which clause a phrase belongs to, and who acts in it. */
import type { Flat } from '../shared/flat.ts'
import type { Event } from './events.ts'
import type { Case, Phrase, Piece, VerbPiece } from './phrases.ts'

/** Nouns that stand for the clause before them; what is then done to them is done to the deed. */
const CLAUSE_NOUN =
  /^(?:방안|계획|것|방침|안|내용|사실|소식|전략|협상|논의|계약|협약|합의|양해각서|의향서|구상|절차|작업|가능성|방법|데|권리|거래|MOU)$/
const NOUN_STATUS: Readonly<Record<string, Event['status']>> = {
  방안: 'planned',
  계획: 'planned',
  방침: 'planned',
  안: 'planned',
  구상: 'planned',
  계약: 'agreed',
  협약: 'agreed',
  합의: 'agreed',
  양해각서: 'agreed',
  MOU: 'agreed',
  의향서: 'agreed',
}

/** A subject carried over from the sentence before: its mention stands there, not here. */
export interface Outer {
  readonly names: readonly number[]
}

export interface Reading {
  readonly events: readonly Event[]
  /** The last 은/는 phrase of the main clause. */
  readonly topic: Phrase | null
}

const isActor = (flat: Flat, phrase: Phrase): boolean =>
  phrase.names.some((name) => {
    const type = flat.mentions[name]?.type
    return type === 'company' || type === 'organisation' || type === 'person'
  })

const classOf = (flat: Flat, phrase: Phrase): boolean => isActor(flat, phrase)

class Clauses {
  readonly events: Event[] = []
  topic: Phrase | null = null
  private pending: Phrase[] = []
  private subject: Phrase | null = null
  /** Adnominal events whose head comes next. */
  private heads: Event[] = []
  /** Events whose status the next verb gives. */
  private open: Event[] = []
  /** Events that the next verb says something of: …다고 밝혔다. */
  private carried: Event[] = []
  private source: string | null = null

  constructor(
    private readonly flat: Flat,
    private readonly headline: boolean,
  ) {}

  read(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.kind === 'phrase') this.phrase(piece)
      else if (piece.kind === 'verb') this.verb(piece)
      else this.pause(piece.start)
    }
    this.pause(this.flat.text.length)
  }

  private phrase(piece: Phrase): void {
    const phrase = this.listed(piece)
    this.bindHeads(phrase)
    if (phrase.case === 'source') {
      this.source = this.nameOf(phrase)
      return
    }
    if (phrase.case === 'topic') {
      this.topic = phrase
      this.subject = null
    } else if (
      this.headline &&
      this.topic === null &&
      phrase.case === 'bare' &&
      phrase.comma &&
      this.pending.length === 0 &&
      phrase.names.length > 0
    ) {
      // "엔비디아, 인텔에 투자": in headlines a comma stands for 는.
      this.topic = { ...phrase, case: 'topic' }
      return
    }
    this.pending.push(phrase)
  }

  /** Joins a list: A, B와 C가 is one phrase that ends in 가. */
  private listed(phrase: Phrase): Phrase {
    if (phrase.names.length === 0) return phrase
    let joined = phrase
    for (;;) {
      const last = this.pending[this.pending.length - 1]
      if (!last || last.names.length === 0 || last.joint) return joined
      const comma = last.case === 'bare' && last.comma
      const and = last.case === 'with' && !comma && classOf(this.flat, last) === classOf(this.flat, joined)
      if (!(comma || (and && joined.case !== 'with' ? and : false))) return joined
      // 구글은 메타와 엔비디아에 맞선다: with whom, or against whom, is open.
      this.pending.pop()
      joined = {
        ...joined,
        start: last.start,
        names: [...last.names, ...joined.names],
        owners: [...last.owners, ...joined.owners],
        dates: [...last.dates, ...joined.dates],
        amounts: [...last.amounts, ...joined.amounts],
      }
    }
  }

  private bindHeads(phrase: Phrase): void {
    for (const event of this.heads) {
      if (phrase.names.length > 0) {
        event.head = phrase
        event.end = Math.max(event.end, phrase.end)
        if (
          event.subject === null &&
          event.doers.length === 0 &&
          event.args.every(({ case: of }) => of !== 'acc') &&
          !event.passive
        )
          event.subject = this.outerSubject()
      } else if (CLAUSE_NOUN.test(phrase.noun)) {
        event.status = event.status === 'done' ? 'done' : (NOUN_STATUS[phrase.noun] ?? event.status)
        event.subject ??= event.passive ? null : this.outerSubject()
        this.carried.push(event)
      } else if (event.subject === null) event.subject = null
    }
    this.heads = []
  }

  private outerSubject(): Phrase | null {
    return this.topic ?? this.subject ?? this.pending.find(({ case: of }) => of === 'subj') ?? null
  }

  /** Phrases that belong to an adnominal verb: back to its subject, or to the first that cannot be its. */
  private takeAdnominal(verb: VerbPiece): Phrase[] {
    const taken: Phrase[] = []
    const seen = new Set<Case>()
    const wants = (phrase: Phrase): boolean =>
      verb.cues.length === 0 ||
      phrase.names.length === 0 ||
      verb.passive ||
      phrase.case === 'subj' ||
      verb.cues.some(
        (cue) =>
          [...cue.object, ...(cue.company ?? [])].some((slot) => slot === phrase.case) ||
          (cue.object.includes('acc') && phrase.case === 'bare'),
      )
    while (this.pending.length > 0) {
      const last = this.pending[this.pending.length - 1] as Phrase
      if (last.case === 'topic') break
      if (last.names.length > 0 && last.case !== 'bare' && seen.has(last.case)) break
      if (!wants(last) && !last.joint) break
      this.pending.pop()
      taken.unshift(last)
      seen.add(last.case)
      if (last.case === 'subj') break
    }
    return taken
  }

  private verb(verb: VerbPiece): void {
    // Two verbs in a row: the first described no noun.
    const waiting = this.heads
    this.heads = []
    for (const event of waiting) this.carried.push(event)

    const { ending } = verb
    const adnominal = ending.kind === 'adnominal'
    const taken = adnominal ? this.takeAdnominal(verb) : this.pending
    if (!adnominal) this.pending = []
    const own = taken.filter(({ case: of }) => of === 'subj').at(-1) ?? null
    const topical = taken.filter(({ case: of }) => of === 'topic').at(-1) ?? null
    const also =
      own || topical ? null : (taken.find(({ case: of, names }) => of === 'also' && names.length > 0) ?? null)
    const inherited = adnominal ? null : (this.topic ?? this.subject)
    const subject =
      own ??
      topical ??
      (also && (inherited === null || taken.some(({ case: of }) => of === 'acc')) ? also : null) ??
      inherited
    this.settleOpen(verb)
    this.settleCarried(verb, own ?? topical)

    const made: Event[] = []
    if (ending.kind !== 'void') {
      const args = taken.filter((phrase) => phrase !== subject && phrase !== own)
      for (const deed of args.filter(({ deed }) => deed !== null)) {
        const event = this.deedEvent(verb, deed, args, subject)
        if (event) made.push(event)
      }
      if (verb.cues.length > 0 && !args.some(({ deed, case: of }) => deed !== null && of === 'acc')) {
        const event = this.verbEvent(verb, args, subject)
        if (topical && own) event.args.push({ ...topical, case: 'acc' })
        made.push(event)
      }
      if (subject?.deed && subject.names.length === 0) {
        const event = this.deedEvent(verb, subject, args, null)
        if (event) made.push(event)
      }
    }
    for (const event of made) {
      event.attributedTo = this.source
      this.events.push(event)
      if (adnominal) this.heads.push(event)
      else if (ending.kind === 'carried') this.carried.push(event)
      else if (event.status === null || event.purpose) this.open.push(event)
    }
    if (adnominal && made.length === 0) this.heads = []
    if (!adnominal) {
      if (own && own.names.length >= 0 && this.topic === null) this.subject = own
    }
  }

  private verbEvent(verb: VerbPiece, args: readonly Phrase[], subject: Phrase | null): Event {
    const { ending } = verb
    const phrases = [...args, ...(subject && subject.start > (this.lastEnd() ?? -1) ? [subject] : [])]
    return {
      cues: verb.cues,
      args: [...args],
      subject,
      doers: [],
      inner: [],
      head: null,
      passive: verb.passive,
      causative: verb.stem.endsWith('시키'),
      status: ending.status,
      present: ending.present,
      negated: ending.negated !== verb.refused,
      able: ending.able,
      purpose: ending.kind === 'and' && ending.status === 'planned',
      attributedTo: null,
      start: Math.min(verb.start, ...phrases.map(({ start }) => start)),
      end: verb.end,
      dropped: false,
    }
  }

  private lastEnd(): number | null {
    return null
  }

  private deedEvent(
    verb: VerbPiece | null,
    phrase: Phrase,
    all: readonly Phrase[],
    subject: Phrase | null,
  ): Event | null {
    const deed = phrase.deed
    if (!deed) return null
    const args = all.filter((other) => other !== phrase)
    const carrier = verb?.carrier ?? null
    const whole = phrase.owners.length > 0 && deed.inner.length > 0
    let status: Event['status'] = deed.status
    let present = false
    if (carrier?.final) status = carrier.status
    else if (deed.hearsay) return null
    else if (carrier?.other && !whole) return null
    else if (carrier && verb) {
      const own = verb.ending.status
      if (carrier.tensed) status = own === null || own === 'done' ? (status ?? own) : own
      else if (status === null)
        status = carrier.says && own !== 'done' && own !== null && own !== 'ongoing' ? own : carrier.status
      present = status === null && verb.ending.present
    } else if (verb && !whole) return null
    else status ??= 'done'
    const doers = phrase.owners.slice(-1)
    const rejected = carrier?.other === true && carrier.final === true
    const dropsSubject =
      phrase === subject ||
      carrier?.other === true ||
      (phrase.case !== 'acc' &&
        phrase.case !== 'dat' &&
        phrase.case !== 'bare' &&
        phrase.case !== 'also' &&
        phrase.case !== 'dir')
    const object = rejected && deed.inner.length > 0 && phrase.owners.length === 0
    return {
      cues: deed.cues,
      args: object && subject ? [...args, { ...subject, case: 'acc' }] : args,
      subject: dropsSubject ? null : subject,
      doers: object ? deed.inner : doers,
      inner: object ? [] : deed.inner,
      head: null,
      passive: false,
      causative: false,
      status,
      present,
      negated: verb ? verb.ending.negated !== verb.refused : false,
      able: verb?.ending.able ?? false,
      purpose: verb?.ending.kind === 'and' && verb.ending.status === 'planned',
      attributedTo: null,
      start: Math.min(phrase.start, ...[...args, ...(subject ? [subject] : [])].map(({ start }) => start)),
      end: verb?.end ?? phrase.end,
      dropped: false,
    }
  }

  /** 인수하고 … 할 계획이다: the first verb is as far along as the last. */
  private settleOpen(verb: VerbPiece): void {
    const { ending, carrier } = verb
    for (const event of this.open) {
      if (ending.kind === 'void') event.dropped = true
      else if (event.purpose) {
        if (carrier && (carrier.status === 'considering' || carrier.final)) event.status = carrier.status
        else if (ending.status === 'expected') event.status = 'expected'
      } else if (event.status === null) {
        if (ending.kind === 'adnominal') continue
        event.status = ending.status
        if (ending.status === null && !ending.present) continue
        if (ending.status === null)
          event.status =
            verb.cues.length > 0 && !verb.cues[0]?.state ? (verb.cues[0]?.present ?? 'done') : 'done'
      }
    }
    if (ending.kind !== 'adnominal')
      this.open = this.open.filter((event) => !event.dropped && event.status === null)
  }

  /** …다고 밝혔다, …할 계획을 철회했다. */
  private settleCarried(verb: VerbPiece, speaker: Phrase | null): void {
    if (this.carried.length === 0) return
    const { carrier, ending } = verb
    if (!carrier && ending.kind === 'adnominal') return
    for (const event of this.carried) {
      if (ending.kind === 'void') event.dropped = true
      if (!carrier) continue
      const outer = speaker ?? this.topic
      const self = outer === null || outer === event.subject
      if (carrier.other) event.dropped = true
      else if (carrier.final) event.status = carrier.status
      else if (carrier.says) {
        if (self && event.status === 'done') event.status = 'announced'
        if (!self && outer && event.attributedTo === null) event.attributedTo = this.nameOf(outer)
      } else if (carrier.status === 'expected') {
        event.status = 'expected'
        if (!self && outer && event.attributedTo === null) event.attributedTo = this.nameOf(outer)
      } else if (carrier.status !== null && event.status !== 'done') event.status = carrier.status
    }
    if (ending.kind !== 'adnominal') this.carried = []
  }

  private nameOf(phrase: Phrase): string | null {
    const name = phrase.names[0] ?? phrase.owners[0]
    const mention = name === undefined ? undefined : this.flat.mentions[name]
    return mention?.entity ?? (phrase.noun === '' ? null : phrase.noun)
  }

  /** End of the sentence, or dots in a headline: a deed named last stands for its verb. */
  private pause(end: number): void {
    const last = this.pending[this.pending.length - 1]
    if (last?.deed && last.case === 'bare' && (this.headline || end < this.flat.text.length)) {
      const own =
        this.pending.find(({ case: of }) => of === 'subj' || of === 'topic') ?? this.topic ?? this.subject
      const event = this.deedEvent(
        null,
        last,
        this.pending.slice(0, -1).filter((phrase) => phrase !== own),
        own,
      )
      if (event) {
        event.attributedTo = this.source
        this.events.push(event)
      }
    }
    for (const event of this.open) event.status ??= 'done'
    this.open = []
    this.carried = []
    this.heads = []
    this.pending = []
  }
}

/** Events of a sentence. `headline`: it has no verb of its own at the end. */
export function readClauses(
  pieces: readonly Piece[],
  flat: Flat,
  headline: boolean,
  outer: Phrase | null,
): Reading {
  const clauses = new Clauses(flat, headline)
  clauses.topic = outer
  clauses.read(pieces)
  return { events: clauses.events, topic: clauses.topic }
}
