/** What a reader of Chinese keeps in mind along a sentence: who is spoken of, and which names await their verb. */
import type { SentenceClaim } from '../claim.ts'
import type { Case, Phrase } from '../clauses/pieces.ts'
import type { Flat } from '../shared/flat.ts'
import { firmIn, type Made, nearOf } from './actors.ts'
import { BOTH, GOES_ON, goesOn } from './bounds.ts'
import type { Found } from './clause.ts'
import { agreed, isContract, oneOf, otherThan, type Sides, secondOf } from './pairs.ts'
import { phraseAt } from './phrases.ts'
import { ALSO, BLOCKS } from './words.ts'

/** Who a clause that begins at `from` goes on about, where it names nobody of its own. */
export interface Topic {
  readonly from: number
  readonly phrase: Phrase | null
}

/** 为了满足OpenAI的需求: what for, which says nothing of who acts. */
const PURPOSE = /为了?(?:满足|因应|配合|迎合).*$/

/** Right before a name: what it once was. */
const FORMER = /(?:^|[，。、由被位名个和与对向是的])前$/

export abstract class Line {
  readonly claims: SentenceClaim[] = []
  protected topic: Phrase | null = null
  protected last: Phrase | null = null
  protected pending: Phrase[] = []
  protected agent: Phrase | null = null
  protected begin = 0
  /** Nothing more is sure until the next comma. */
  protected blocked = false
  /** The agent stands behind 获, which may also be what is got. */
  protected got = false
  /** A verb of no meaning to us has passed: a name behind it is what that verb acts on. */
  protected passed = false
  protected acted = false
  /** What the last clause made or showed. */
  protected made: Made | null = null
  /** The topic is two firms that agreed on something in a clause before. */
  protected mutual = false
  /** Where the clause says what its topic is: 昇腾是; -1 where it does not. */
  protected copula = -1
  /** Who was spoken of where each clause began. */
  readonly topics: Topic[] = []

  constructor(
    protected readonly flat: Flat,
    protected readonly source: string | null,
  ) {}

  protected forget(): void {
    this.topic = null
    this.topics.push({ from: this.begin, phrase: null })
    this.last = null
    this.made = null
  }

  protected name(at: number, of: Case): number {
    const last = this.pending.at(-1)
    // 在DGX或普通GPU上: still what the preposition governs.
    const listed = last && last.case !== 'topic' && GOES_ON.test(this.flat.text.slice(last.end, at))
    // 被微软、雅虎、Salesforce收购: still of those who act.
    const acting = this.agent && /^、[^，。；]{0,10}$/.test(this.flat.text.slice(this.agent.end, at))
    const { phrase, next } = phraseAt(
      this.flat,
      at,
      (listed || acting) && of === 'topic' ? 'other' : of,
      false,
    )
    // 多位前Meta同事: who left is not the firm.
    const former = FORMER.test(this.flat.text.slice(0, at)) && firmIn(phrase.names, this.flat)
    this.pending.push(former ? { ...phrase, names: [], noun: '前' } : phrase)
    return next
  }

  protected pause(next: number): void {
    const subject = this.pending.filter(({ case: of }) => of === 'topic')
    if (!this.acted) {
      this.last = this.lastFirm() ?? this.last
      const [only] = subject
      if (only) this.mutual = agreed(only, next - 1, this.flat)
      if (subject.length === 1 && only)
        // 英伟达股价下跌，: not about the firm.
        this.topic = BLOCKS.test(this.flat.text.slice(only.end, next - 1).replace(PURPOSE, '')) ? null : only
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
    this.copula = -1
    this.topics.push({ from: next, phrase: this.topic })
  }

  /** Who acts, where two agreed on something: the one whose trade the deed is, out of the pair. */
  protected sides({ word, start, end }: Found, actor: Phrase, nominal: boolean, next: number): Sides {
    const { text } = this.flat
    const deal = nominal && isContract(text.slice(end, next + 2))
    // 公司与字节跳动签署采购合同: the second stands behind its preposition.
    const second = deal ? secondOf(word, actor, this.pending, this.flat) : null
    const pair = second ? { ...actor, names: [...actor.names, ...second.names], end: second.end } : actor
    if (!deal && !(this.mutual && actor.start < this.begin)) return { one: actor, pair, second }
    const rest = this.pending.filter((phrase) => phrase !== second && phrase.case !== 'topic')
    // 三星与特斯拉签约，为特斯拉生产: for one of the two the other does it.
    const other = otherThan(pair, rest, this.flat)
    if (other) return { one: other, pair: other, second: null }
    const third = rest.some((phrase) => firmIn(phrase.names, this.flat))
    return {
      one: oneOf(word, pair, { said: text.slice(this.begin, start), deal, third }, this.flat),
      pair,
      second,
    }
  }

  /** With whom a deed is done, where that is one firm: 后者 means it. */
  protected lastFirm(): Phrase | null {
    const beside = this.pending.filter(({ case: of }) => of === 'with' || of === 'dat' || of === 'from')
    const [only] = beside
    return only && beside.length === 1 && only.names.length === 1 && firmIn(only.names, this.flat)
      ? only
      : null
  }

  /** Who was spoken of before this phrase. */
  protected before = (phrase: Phrase): Phrase | null =>
    this.topic && this.topic.end <= phrase.start ? this.topic : null

  /** Who acts in the clause of a verb at `start`: null where that is in doubt. */
  protected actor(start: number): Phrase | null {
    const own = this.pending.filter(({ case: of }) => of === 'topic')
    if (own.length > 1) return null
    if (own.length === 1) return own[0] ?? null
    const first = this.pending[0] ?? this.agent
    const lead = this.flat.text.slice(this.begin, Math.min(start, first?.start ?? start))
    // 双方将共同开发: of two, and no more.
    if (BOTH.test(lead) && this.topic?.names.length !== 2) return null
    return goesOn(lead) ? this.topic : null
  }

  /** Who acts, and in a noun's deed the name right before it: 拿下英伟达的代工订单. */
  protected parties(found: Found, nominal: boolean): { subject: Phrase | null; near: Phrase | undefined } {
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
  protected carriedOver(actor: Phrase, start: number): Made | null {
    const lead = this.flat.text.slice(this.begin, start)
    return this.agent || this.pending.includes(actor) || ALSO.test(lead) ? null : this.made
  }
}
