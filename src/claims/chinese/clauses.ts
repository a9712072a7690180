/** Chinese clauses: who stands before the verb, whom it acts on, and how far along the words put it. */
import type { SentenceClaim } from '../claim.ts'
import type { Case, Phrase } from '../clauses/pieces.ts'
import { type Flat, indexOf } from '../shared/flat.ts'
import {
  firmIn,
  isCaused,
  isIdle,
  leavesOpen,
  type Made,
  madeBy,
  nearOf,
  ownerFor,
  PIVOT,
  plantOwner,
  productOf,
  supplierOf,
  undergoerOf,
} from './actors.ts'
import { COMMA, GIVEN, GOES_ON, goesOn, NOUN, STOP, without } from './bounds.ts'
import { agreed, isContract, oneOf, otherOf } from './pairs.ts'
import { phraseAt } from './phrases.ts'
import { agentAt, describesOn, objectAfter, prepositionAt } from './reach.ts'
import { type Clause, claimsOfClause, type Found, halfOf } from './reading.ts'
import { wordAt } from './verbs.ts'
import { ALSO, BLOCKS, DEAL, LATTER } from './words.ts'

class Clauses {
  readonly claims: SentenceClaim[] = []
  private topic: Phrase | null = null
  private last: Phrase | null = null
  private pending: Phrase[] = []
  private agent: Phrase | null = null
  private begin = 0
  /** Nothing more is sure until the next comma. */
  private blocked = false
  /** The agent stands behind 获, which may also be what is got. */
  private got = false
  /** A verb of no meaning to us has passed: a name behind it is what that verb acts on. */
  private passed = false
  private acted = false
  /** What the last clause made or showed. */
  private made: Made | null = null
  /** The topic is two firms that agreed on something in a clause before. */
  private mutual = false

  constructor(
    private readonly flat: Flat,
    private readonly source: string | null,
  ) {}

  read(): void {
    for (let at = 0; at < this.flat.text.length; ) at = this.step(at)
  }

  private step(at: number): number {
    const { text } = this.flat
    const unit = text[at] as string
    if (STOP.test(unit) || COMMA.test(unit)) {
      this.pause(at + 1)
      if (STOP.test(unit)) this.forget()
      return at + 1
    }
    if (indexOf('mention', unit) >= 0) return this.name(at, this.passed ? 'other' : 'topic')
    const verb = wordAt(text, at)
    if (verb && !GIVEN.test(text.slice(at, at + 22)))
      return this.verb({ word: verb, start: at, end: at + verb.text.length })
    const agent = agentAt(text, at)
    if (agent) {
      const { phrase, next } = phraseAt(this.flat, agent.place, 'dat', false)
      this.agent = plantOwner(phrase)
      this.got = agent.got
      return next
    }
    const governed = prepositionAt(text, at)
    if (governed) return this.name(governed.place, governed.of)
    if (LATTER.test(text.slice(at, at + 5)) && this.last) {
      this.pending.push({ ...this.last, case: 'topic', start: at, end: at + 2 })
      return at + 2
    }
    return at + 1
  }

  private forget(): void {
    this.topic = null
    this.last = null
    this.made = null
  }

  private name(at: number, of: Case): number {
    const last = this.pending.at(-1)
    // 在DGX或普通GPU上: still what the preposition governs.
    const listed = last && last.case !== 'topic' && GOES_ON.test(this.flat.text.slice(last.end, at))
    const { phrase, next } = phraseAt(this.flat, at, listed && of === 'topic' ? 'other' : of, false)
    this.pending.push(phrase)
    return next
  }

  private pause(next: number): void {
    const subject = this.pending.filter(({ case: of }) => of === 'topic')
    if (!this.acted) {
      const [only] = subject
      if (only) this.mutual = agreed(only, next - 1, this.flat)
      if (subject.length === 1 && only)
        // 英伟达股价下跌，: not about the firm.
        this.topic = BLOCKS.test(this.flat.text.slice(only.end, next - 1)) ? null : only
      else if (subject.length > 1) this.topic = null
      else if (!goesOn(this.flat.text.slice(this.begin, next - 1))) this.topic = null
    }
    if (this.acted && this.topic && this.topic.start >= this.begin)
      this.mutual = agreed(this.topic, next - 1, this.flat)
    this.pending = []
    this.agent = null
    this.begin = next
    this.blocked = false
    this.acted = false
    this.passed = false
  }

  /** Of two that agreed, the one whose trade the deed is; whoever acts, where that is no question. */
  private oneOf({ word, start, end }: Found, actor: Phrase, nominal: boolean, next: number): Phrase | null {
    const { text } = this.flat
    const deal = nominal && isContract(text.slice(end, next + 2))
    if (!deal && !(this.mutual && actor.start < this.begin)) return actor
    const third = this.pending.some(({ case: of, names }) => of !== 'topic' && firmIn(names, this.flat))
    return oneOf(word, actor, { said: text.slice(this.begin, start), deal, third }, this.flat)
  }

  /** Who acts in the clause of a verb at `start`: null where that is in doubt. */
  private actor(start: number): Phrase | null {
    const own = this.pending.filter(({ case: of }) => of === 'topic')
    if (own.length > 1) return null
    if (own.length === 1) return own[0] ?? null
    const first = this.pending[0] ?? this.agent
    const lead = this.flat.text.slice(this.begin, Math.min(start, first?.start ?? start))
    return goesOn(lead) ? this.topic : null
  }

  private verb(found: Found): number {
    const { text } = this.flat
    const { word, end } = found
    if (word.cues.length === 0) {
      this.passed ||= word.other
      return end
    }
    const rest = text.slice(end)
    const trail = /^(?:了|过|着|到|出|完|给)?/.exec(rest)?.[0].length ?? 0
    const after = end + trail
    // 取得Meta的伺服器订单: the order is what is said.
    if (word.carrier && /^[^，。；]{0,20}(?:订单|大单|案(?!例)|合约|合同|资格|授权|业务|项目)/.test(rest))
      return end
    const deal = DEAL.exec(rest)?.[0]
    const nominal = text[found.start - 1] === '的' || deal !== undefined || NOUN.test(word.text)
    if (nominal && this.agent && this.got) {
      this.pending.push({ ...this.agent, case: 'topic' })
      this.agent = null
    }
    const describes = !nominal && text[after] === '的'
    if (describes) return this.describing(found, after + 1)
    const place = nominal ? -1 : objectAfter(text, after)
    const read = place >= 0 ? phraseAt(this.flat, place, 'acc', true) : null
    const object = read && !describesOn(text, read.next) ? read : null
    const next = object?.next ?? after + (deal?.length ?? 0)
    this.act(found, object?.phrase ?? null, nominal, next)
    return next
  }

  /** 台积电代工的Blackwell, 被英伟达收购的SchedMD. */
  private describing(found: Found, at: number): number {
    const { text } = this.flat
    const place = objectAfter(text, at)
    const head = place >= 0 && place - at <= 10 ? phraseAt(this.flat, place, 'topic', false) : null
    const own = this.pending.at(-1)
    if (!head) {
      // 获得阿里巴巴领投的融资: what is described has no name, but who stands before undergoes it.
      if (this.agent) this.act(found, null, false, at)
      else {
        // 甲与乙共同开发的芯片: what is made has no name, but the two have.
        const doer = this.actor(found.start)
        const args = this.pending.filter((phrase) => phrase !== doer)
        const between = doer ? without(this.flat.text, doer.end, found.start, args) : ''
        if (doer && !this.blocked && !BLOCKS.test(between))
          this.add(found, {
            subject: doer,
            args,
            head: null,
            passive: false,
            said: between,
            after: '',
            start: Math.min(doer.start, found.start),
            end: at,
          })
        this.blocked = true
      }
      return at
    }
    const doer = this.agent ?? (own?.case === 'topic' ? own : null)
    const args = this.agent ? [this.agent] : this.pending.filter((phrase) => phrase !== doer)
    const between = without(this.flat.text, doer?.end ?? this.begin, found.start, args)
    if (doer && !BLOCKS.test(between) && between.length <= 6 && !/[了于]/.test(between))
      this.add(found, {
        subject: this.agent ? null : doer,
        args,
        head: head.phrase,
        passive: this.agent !== null,
        said: between,
        after: '',
        start: Math.min(doer.start, found.start),
        end: head.next,
      })
    this.pending = this.pending.filter((phrase) => phrase !== doer && !args.includes(phrase))
    this.agent = null
    if (text[head.next] !== '的') this.pending.push(head.phrase)
    return head.next
  }

  private act(found: Found, object: Phrase | null, nominal: boolean, next: number): void {
    const { text } = this.flat
    const { subject: first, near } = this.parties(found, nominal)
    const carried =
      first && productOf(found.word, first, this.carriedOver(first, found.start), object, this.flat)
    const subject = carried && this.oneOf(found, carried, nominal, next)
    const actedBefore = this.acted
    this.acted = true
    const actor = this.agent && object ? this.agent : subject && supplierOf(found.word, subject)
    if (object) this.last = object
    this.made = madeBy(found.word, object, this.flat) ?? (this.pending.length > 0 ? null : this.made)
    if (!this.blocked && actor !== null) {
      const args = this.pending
        .filter((phrase) => phrase !== carried && phrase !== near)
        .map((phrase) => (phrase.case === 'with' ? ownerFor(found.word, phrase, this.flat) : phrase))
      if (object) args.push(ownerFor(found.word, object, this.flat))
      if (near) args.push({ ...near, case: 'acc' })
      if (carried) args.push(...otherOf(carried, subject, found.word))
      const passive = this.agent !== null && object === null
      if (passive && this.agent) args.push(this.agent)
      const from = subject && subject.end <= found.start ? subject.end : this.begin
      const said = without(this.flat.text, from, found.start, [...args, this.agent])
      const after = text.slice(next, next + 16)
      const doubtful =
        /[和与及或、]$/.test(text.slice(0, found.start)) ||
        BLOCKS.test(halfOf(said)) ||
        isCaused(actor, this.begin, text) ||
        (actedBefore && actor === this.agent)
      if (!doubtful && !(nominal && isIdle(found.word, said, after)))
        this.add(found, {
          subject:
            passive && !this.pending.includes(actor)
              ? undergoerOf(found.word, actor, this.last, this.flat.mentions)
              : actor,
          args,
          head: null,
          passive,
          said,
          after,
          start: Math.min(actor.start, found.start),
          end: next,
        })
    }
    if (leavesOpen(found.word, object, text.slice(next, next + 2), this.flat)) this.blocked = true
    if (carried && this.pending.includes(carried)) this.topic = carried
    // 微软自研芯片Maia由台积电代工: what was made is what the clause goes on about.
    const shown =
      object && this.made?.thing === object && PIVOT.test(text.slice(next, next + 6)) ? object : carried
    this.pending = shown ? [{ ...shown, case: 'topic' }] : []
    if (shown === object && shown) this.topic = { ...shown, case: 'topic' }
    this.agent = null
  }

  /** Who acts, and in a noun's deed the name right before it: 拿下英伟达的代工订单. */
  private parties(found: Found, nominal: boolean): { subject: Phrase | null; near: Phrase | undefined } {
    const own = this.pending.filter(({ case: of }) => of === 'topic' || of === 'other')
    const last = own.at(-1)
    if (!nominal || !last || last !== this.pending.at(-1) || found.start - last.end > 6)
      return { subject: this.actor(found.start), near: undefined }
    const rest = this.pending
    this.pending = rest.filter((phrase) => phrase !== last)
    const subject = this.actor(found.start)
    this.pending = rest
    if (subject === null || subject.end > last.start)
      return { subject: this.actor(found.start), near: undefined }
    return { subject, near: nearOf(found.word, last, this.flat) }
  }

  /** What the clause before made, where this clause goes on about it or its maker; null where that is no question. */
  private carriedOver(actor: Phrase, start: number): Made | null {
    const lead = this.flat.text.slice(this.begin, start)
    return this.agent || this.pending.includes(actor) || ALSO.test(lead) ? null : this.made
  }

  private readonly add = (found: Found, clause: Clause): unknown =>
    this.claims.push(...claimsOfClause(this.flat, this.source, found, clause))
}

/** Claims of the clauses of a folded sentence; `source`: who the sentence names as saying it. */
export function readClauses(flat: Flat, source: string | null): SentenceClaim[] {
  const clauses = new Clauses(flat, source)
  clauses.read()
  return clauses.claims
}
