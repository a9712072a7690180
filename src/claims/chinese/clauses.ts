/** Chinese clauses: who stands before the verb, whom it acts on, and how far along the words put it. */
import type { ClaimStatus, SentenceClaim } from '../claim.ts'
import { claimsOfEvent, type Event } from '../clauses/events.ts'
import type { Case, Cue, Phrase } from '../clauses/pieces.ts'
import { AMOUNT, DATE, type Flat, indexOf, SHARE } from '../shared/flat.ts'
import { AFTER, BEFORE, NEGATION, RUMOUR } from './carrier-rows.ts'
import { phraseAt } from './phrases.ts'
import { type Word, wordAt } from './verbs.ts'
import { AGENTS, BETWEEN, BLOCKS, DEAL, GOODS, LATTER, PREPOSITIONS, SAME } from './words.ts'

const COMMA = /[，,：:]/
const STOP = /[。；;！!？?]/
/** Before a preposition these make another word of it: 因为, 共同, 面对. */
const NOT_PREPOSITION = /(?:[因成作称视应面不共相连合协何实较更极还的]|(?<!否)认)$/
/** How many letters may stand between a verb and what it acts on. */
const REACH = 14
/** Words that are always a deal's noun. */
const NOUN = /^(?:订单|大单|急单)$/
const measuresIn = (kind: 'date' | 'amount' | 'share', pattern: string, text: string): number[] =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map(([unit]) => indexOf(kind, unit))

/** How far along, by the words before the verb and after the object. */
function statusOf(said: string, after: string, passive: boolean, over: boolean): ClaimStatus {
  for (const [pattern, status] of AFTER) if (pattern.test(after)) return status
  // 达成合作，部署了: the first half is another deed, unless it says that the second is announced.
  const half = said.slice(Math.max(said.lastIndexOf('，'), said.lastIndexOf(',')) + 1)
  // 计划减少依赖，转而采用: the second half is as far along as the first, unless it says 了.
  const whole =
    /宣|表示|称|证实|否认|驳斥|据传/.test(said) || (!over && /^(?:并|转而|改|进而|再|同时|且)/.test(half))
  const before = whole ? said : half
  for (const [pattern, status] of BEFORE) {
    if (!pattern.test(before)) continue
    // A clause that only describes is over: 计划收购的.
    return status === 'announced' && passive ? 'done' : status
  }
  return 'done'
}

interface Found {
  readonly word: Word
  readonly start: number
  readonly end: number
}

class Clauses {
  readonly claims: SentenceClaim[] = []
  /** Whom the sentence is about, over its commas. */
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
  /** A verb has acted in this clause; the next may have another actor. */
  private acted = false

  constructor(
    private readonly flat: Flat,
    private readonly source: string | null,
  ) {}

  read(): void {
    const { text } = this.flat
    for (let at = 0; at < text.length; ) at = this.step(at)
  }

  private step(at: number): number {
    const { text } = this.flat
    const unit = text[at] as string
    if (STOP.test(unit)) {
      this.pause(at + 1)
      this.topic = null
      this.last = null
      return at + 1
    }
    if (COMMA.test(unit)) {
      this.pause(at + 1)
      return at + 1
    }
    if (indexOf('mention', unit) >= 0) return this.name(at, this.passed ? 'other' : 'topic')
    const verb = wordAt(text, at)
    if (verb) return this.verb({ word: verb, start: at, end: at + verb.text.length })
    const agent = AGENTS.find((word) => text.startsWith(word, at))
    const place = agent === undefined ? -1 : this.nameAfter(at + agent.length)
    if (agent !== undefined && place >= 0 && !/[自理缘不]$/.test(text.slice(0, at))) {
      const { phrase, next } = phraseAt(this.flat, place, 'dat', false)
      this.agent = phrase
      this.got = agent.startsWith('获')
      return next
    }
    const preposition = PREPOSITIONS.find(([word]) => text.startsWith(word, at))
    if (preposition && !(preposition[0].length === 1 && NOT_PREPOSITION.test(text.slice(0, at)))) {
      const [word, of] = preposition
      const behind = this.nameAfter(at + word.length)
      if (behind >= 0) return this.name(behind, of)
    }
    if (LATTER.test(text.slice(at, at + 5)) && this.last) {
      this.pending.push({ ...this.last, case: 'topic', start: at, end: at + 2 })
      return at + 2
    }
    return at + 1
  }

  /** Place of the name that a preposition governs; -1 where none stands near. */
  private nameAfter(at: number): number {
    const { text } = this.flat
    for (let place = at; place < Math.min(text.length, at + 9); place++) {
      if (indexOf('mention', text[place]) >= 0) return place
      if (/[，。；;,、！!：:的]/.test(text[place] as string) || wordAt(text, place)) return -1
    }
    return -1
  }

  private name(at: number, of: Case): number {
    const { phrase, next } = phraseAt(this.flat, at, of, false)
    this.pending.push(phrase)
    return next
  }

  private pause(next: number): void {
    const subject = this.pending.filter(({ case: of }) => of === 'topic')
    if (!this.acted) {
      const [only] = subject
      if (subject.length === 1 && only) this.topic = only
      else if (subject.length > 1) this.topic = null
      else if (!this.goesOn(this.flat.text.slice(this.begin, next - 1))) this.topic = this.topic && null
    }
    this.pending = []
    this.agent = null
    this.begin = next
    this.blocked = false
    this.acted = false
    this.passed = false
  }

  private goesOn(lead: string): boolean {
    return lead.replace(SAME, '').length <= 2
  }

  /** Who acts in the clause of a verb at `start`: null where that is in doubt. */
  private actor(start: number): Phrase | null {
    const own = this.pending.filter(({ case: of }) => of === 'topic')
    if (own.length > 1) return null
    if (own.length === 1) return own[0] ?? null
    const first = this.pending[0] ?? this.agent
    const lead = this.flat.text.slice(this.begin, Math.min(start, first?.start ?? start))
    return this.goesOn(lead) ? this.topic : null
  }

  private said(from: number, to: number, without: readonly (Phrase | null)[]): string {
    const spans = without.flatMap((phrase) => (phrase ? [phrase] : []))
    return [...this.flat.text.slice(from, to)]
      .filter((_, index) => !spans.some(({ start, end }) => from + index >= start && from + index < end))
      .join('')
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
      // 获得特斯拉的代工订单: got of whom, not done by whom.
      this.pending.push({ ...this.agent, case: 'topic' })
      this.agent = null
    }
    const describes = !nominal && text[after] === '的'
    if (describes) return this.describing(found, after + 1)
    const place = nominal ? -1 : this.objectAfter(after)
    const object = place >= 0 ? phraseAt(this.flat, place, 'acc', true) : null
    const next = object?.next ?? after + (deal?.length ?? 0)
    this.act(found, object?.phrase ?? null, nominal, next)
    return next
  }

  private objectAfter(at: number): number {
    const { text } = this.flat
    for (let place = at; place < Math.min(text.length, at + REACH); place++) {
      if (indexOf('mention', text[place]) >= 0) return BETWEEN.test(text.slice(at, place)) ? -1 : place
      if (/[，。；;,！!：:]/.test(text[place] as string)) return -1
      const word = wordAt(text, place)
      if (word && place > at) return -1
    }
    return -1
  }

  /** 台积电代工的Blackwell, 被英伟达收购的SchedMD. */
  private describing(found: Found, at: number): number {
    const { text } = this.flat
    const place = this.objectAfter(at)
    const head = place >= 0 && place - at <= 10 ? phraseAt(this.flat, place, 'topic', false) : null
    const own = this.pending.at(-1)
    if (!head) {
      // 获得阿里巴巴领投的融资: what is described has no name, but who stands before undergoes it.
      if (this.agent) this.act(found, null, false, at)
      else {
        // 甲与乙共同开发的芯片: what is made has no name, but the two have.
        const doer = this.actor(found.start)
        const args = this.pending.filter((phrase) => phrase !== doer)
        const between = doer ? this.said(doer.end, found.start, args) : ''
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
    const between = this.said(doer?.end ?? this.begin, found.start, args)
    if (doer && !BLOCKS.test(between) && between.length <= 10)
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
    const { subject, near } = this.parties(found, nominal)
    const actedBefore = this.acted
    this.acted = true
    const actor = this.agent && object ? this.agent : subject && this.made(found.word, subject)
    if (object) this.last = object
    if (!this.blocked && actor !== null) {
      const args = this.pending.filter((phrase) => phrase !== subject && phrase !== near)
      if (object) args.push(object)
      if (near) args.push({ ...near, case: 'acc' })
      const passive = this.agent !== null && object === null
      if (passive && this.agent) args.push(this.agent)
      const from = subject && subject.end <= found.start ? subject.end : this.begin
      const said = this.said(from, found.start, [...args, this.agent])
      const after = text.slice(next, next + 16)
      const closed = nominal && !BEFORE.some(([pattern]) => pattern.test(said)) && !this.light(said)
      const settled = AFTER.some(([pattern]) => pattern.test(after))
      const competes = found.word.cues.some(({ relation }) => relation === 'competes-with')
      const doubtful =
        BLOCKS.test(said.slice(said.lastIndexOf('，') + 1)) || (actedBefore && actor === this.agent)
      if (!doubtful && (!closed || settled || competes))
        this.add(found, {
          subject: passive ? this.undergoer(found.word, actor) : actor,
          args,
          head: null,
          passive,
          said,
          after,
          start: Math.min(actor.start, found.start),
          end: next,
        })
    }
    const over = found.word.cues.some(({ relation }) => relation === 'permits' || relation === 'restricts')
    const pivot = object?.names.some((name) => this.flat.mentions[name]?.type === 'company') ?? false
    // 投资B研发C: who develops is open.
    if (over || (pivot && !/^(?:并|来|以|、|后|，|。|$)/.test(after1(text, next)))) this.blocked = true
    if (subject && this.pending.includes(subject)) this.topic = subject
    this.pending = subject ? [{ ...subject, case: 'topic' }] : []
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
    if (!NOUN.test(found.word.text)) return { subject, near: last }
    // An order is got of a firm: Google下一代TPU订单.
    const firms = [...last.owners, ...last.names].filter(
      (name) => this.flat.mentions[name]?.type === 'company',
    )
    return { subject, near: firms.length > 0 ? { ...last, names: firms.slice(0, 1), owners: [] } : undefined }
  }

  /** 华为发布昇腾950，由海思设计: it is the chip that is designed. */
  private undergoer({ cues }: Word, subject: Phrase): Phrase {
    const { last } = this
    const things = cues.some(({ relation }) => ['develops', 'fabricates', 'packages'].includes(relation))
    const isThing = last?.names.every((name) => this.flat.mentions[name]?.type !== 'company') ?? false
    return things && isThing && last && last.names.length > 0 && !this.pending.includes(subject)
      ? last
      : subject
  }

  /** ASML的曝光机已交付: whose the goods are supplies them. */
  private made({ cues }: Word, subject: Phrase): Phrase {
    const supplies = cues.some(({ relation }) => relation === 'supplies')
    return supplies && subject.names.length === 0 && GOODS.test(subject.noun)
      ? { ...subject, names: subject.owners.slice(-1), owners: [] }
      : subject
  }

  /** A verb that carries the deed stands before it: 完成对Arm的收购. */
  private light(said: string): boolean {
    return [...said].some((_, at) => wordAt(said, at)?.carrier != null)
  }

  private add(
    found: Found,
    clause: {
      readonly subject: Phrase | null
      readonly args: readonly Phrase[]
      readonly head: Phrase | null
      readonly passive: boolean
      readonly said: string
      readonly after: string
      readonly start: number
      readonly end: number
    },
  ): void {
    const { text } = this.flat
    const { said, after } = clause
    const half = said.slice(said.lastIndexOf('，') + 1)
    const negated = NEGATION.test(half)
    const over = /[了过]/.test(text[found.end] ?? '')
    const found0 = statusOf(said, after, clause.passive || clause.head !== null, over)
    // 并未停止采购: two noes.
    if (/(?:未|没有|不|并非).{0,2}(?:停止|放弃|取消|排除|终止|否认)/.test(half)) return
    const rumour = RUMOUR.test(after) && found0 !== 'denied' && found0 !== 'abandoned'
    if (rumour) return
    const status = negated && found0 === 'ongoing' ? 'done' : found0
    const measures = this.measures(clause.start, clause.end)
    const groups = new Map<string, Cue[]>()
    for (const cue of found.word.cues) {
      const key = cue.relation === 'partners-with' ? 'with' : 'own'
      groups.set(key, [...(groups.get(key) ?? []), cue])
    }
    const possible = /(?:可以|能够|能|可)$/.test(half)
    for (const cues of groups.values()) {
      const event: Event = {
        cues: possible ? cues.filter(({ relation }) => relation === 'supports' || relation === 'uses') : cues,
        args: [...clause.args, measures, ...beside(text, clause.end)],
        subject: clause.subject,
        doers: [],
        inner: [],
        head: clause.head,
        passive: clause.passive,
        causative: false,
        status,
        present: false,
        negated,
        able: false,
        sequel: false,
        deed: null,
        purpose: false,
        attributedTo: this.source,
        start: clause.start,
        end: clause.end,
        dropped: false,
      }
      this.claims.push(...claimsOfEvent(event, this.flat))
    }
  }

  /** The one sum, share and date of the sentence around a clause, as a phrase of their own. */
  private measures(start: number, end: number): Phrase {
    const { text } = this.flat
    const left = Math.max(...['。', '；', ';', '\n'].map((mark) => text.lastIndexOf(mark, start))) + 1
    const stop = text.slice(end).search(/[。；;\n]/)
    const sentence = text.slice(left, stop < 0 ? text.length : end + stop)
    const dates = measuresIn('date', DATE, text.slice(left, end))
    const amounts = measuresIn('amount', AMOUNT, sentence)
    const shares = measuresIn('share', SHARE, sentence)
    return {
      ...EMPTY,
      start,
      end,
      dates: dates.length === 1 ? dates : [],
      amounts: amounts.length === 1 ? amounts : [],
      shares: shares.length === 1 ? shares : [],
    }
  }
}

const after1 = (text: string, at: number): string => text.slice(at, at + 2)

const EMPTY: Phrase = {
  kind: 'phrase',
  start: 0,
  end: 0,
  names: [],
  owners: [],
  possessors: [],
  doubtful: [],
  noun: '',
  last: '',
  case: 'other',
  comma: false,
  joint: false,
  deed: null,
  dates: [],
  amounts: [],
  shares: [],
}

/** The noun behind a clause, for cues that need one beside them: 列入实体清单. */
function beside(text: string, end: number): Phrase[] {
  const noun = /^[^，。；,;\ue000-\ue7ff]{1,8}/.exec(text.slice(end, end + 8))?.[0]
  return noun === undefined ? [] : [{ ...EMPTY, start: end, end: end + noun.length, noun, last: noun }]
}

/** Claims of the clauses of a folded sentence; `source`: who the sentence names as saying it. */
export function readClauses(flat: Flat, source: string | null): SentenceClaim[] {
  const clauses = new Clauses(flat, source)
  clauses.read()
  return clauses.claims
}
