/** Chinese clauses: who stands before the verb, whom it acts on, and how far along the words put it. */
import type { SentenceClaim } from '../claim.ts'
import { isKind } from '../clauses/machines.ts'
import type { Phrase } from '../clauses/pieces.ts'
import { type Flat, indexOf } from '../shared/flat.ts'
import {
  doerOf,
  firmIn,
  isDoubted,
  isIdle,
  isLatter,
  leavesOpen,
  madeBy,
  ownerFor,
  PIVOT,
  plantOwner,
  productOf,
  undergoerOf,
} from './actors.ts'
import { COMMA, GIVEN, isCopula, isOf, NOUN, STOP, saidAt, without } from './bounds.ts'
import type { Clause, Found } from './clause.ts'
import { Line, type Topic } from './line.ts'
import { isDeal } from './outcomes.ts'
import { DELIVERS, otherOf } from './pairs.ts'
import { phraseAt } from './phrases.ts'
import { agentAt, caseBefore, describesOn, objectAfter, prepositionAt } from './reach.ts'
import { claimsOfClause } from './reading.ts'
import { agentOf, receivers, suppliedTo } from './supply.ts'
import { wordAt } from './verbs.ts'
import { BLOCKS, DEAL } from './words.ts'

/** Between two verbs of one clause. */
const ALONGSIDE = /^了?(?:并|和|及|以及|且|、)(?:持续|继续|长期|负责|独家|共同)*$/

class Clauses extends Line {
  /** Who did what the clause told last, behind 由 or 被. */
  private handed: { readonly agent: Phrase; readonly end: number } | null = null

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
    // 广达证实GB300已出货: behind who says so another clause begins.
    const said = this.pending.length > 0 ? saidAt(text, at) : 0
    if (said > 0 && indexOf('mention', text[at + said]) >= 0) {
      this.pause(at + said)
      return at + said
    }
    if (isCopula(text, at) && this.pending.some(({ case: of }) => of === 'topic')) {
      this.copula = at
      this.passed = true
      return at + 1
    }
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
    if (this.last && isLatter(text.slice(at, at + 5), this.last, this.flat)) {
      this.pending.push({ ...this.last, case: caseBefore(text, at), start: at, end: at + 2 })
      return at + 2
    }
    return at + 1
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
    // 获得英伟达的投资承诺: who stands behind 获 invests.
    const given = this.agent !== null && this.got && word.cues[0]?.relation === 'invests-in'
    const nominal = !given && (isOf(text.slice(0, found.start)) || deal !== undefined || NOUN.test(word.text))
    if (nominal && this.agent && this.got) {
      this.pending.push({ ...this.agent, case: 'topic' })
      this.agent = null
    }
    const describes = !nominal && text[after] === '的'
    if (describes) return this.describing(found, after + 1)
    const place = nominal ? -1 : objectAfter(text, after)
    const handed = this.pending.some(({ case: of }) => of === 'acc')
    // 把GB300交付给微软: the thing stands before, behind stands to whom.
    const traded = isDeal(word.cues.map(({ relation }) => relation))
    const read = place >= 0 ? phraseAt(this.flat, place, handed ? 'dat' : 'acc', true, traded) : null
    const object = read && !describesOn(text, read.next) ? read : null
    const next = object?.next ?? after + (deal?.length ?? 0)
    // 供应HBM4给超微: to whom stands behind.
    const toWhom = object && /^给(?:予)?/.exec(text.slice(next, next + 2))?.[0]
    if (toWhom && indexOf('mention', text[next + toWhom.length]) >= 0)
      this.pending.push(phraseAt(this.flat, next + toWhom.length, 'dat', false).phrase)
    this.act(found, object?.phrase ?? null, nominal, next)
    return next
  }

  /** 台积电代工的Blackwell, 被英伟达收购的SchedMD. */
  private describing(found: Found, at: number): number {
    const { text } = this.flat
    const place = objectAfter(text, at)
    const own = this.pending.at(-1)
    const head = place >= 0 && place - at <= 10 ? phraseAt(this.flat, place, 'topic', false) : null
    // TPU是谷歌自研的AI芯片
    const kind = head?.phrase.names.every((name) => isKind(this.flat, name)) && this.copula >= 0
    if (head && kind && own?.case === 'other' && found.start - own.end <= 4)
      return this.cleft(found, own, head.next)
    if (!head) {
      // 获得阿里巴巴领投的融资: what is described has no name, but who stands before undergoes it.
      if (this.agent) this.act(found, null, false, at)
      else {
        // 昇腾是华为设计的芯片: what is described is the topic.
        if (this.copula >= 0 && own?.case === 'other' && found.start - own.end <= 4)
          return this.cleft(found, own, at)
        // 甲与乙共同开发的芯片: what is made has no name, but the two have.
        const actor = this.actor(found.start)
        const made = actor && this.carriedOver(actor, found.start)
        const doer = actor && productOf(found.word, actor, made, null, this.flat)
        // 把Gemini植入人们构建的工具: what is handed over is another verb's.
        const args = this.pending.filter((phrase) => phrase !== doer && phrase.case !== 'acc')
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
    const governed = own?.case === 'from' || own?.case === 'with'
    // 字节跳动从华为采购的昇腾: whom it is done with stands between.
    const doer = this.agent ?? (own?.case === 'topic' ? own : governed ? (this.pending.at(-2) ?? null) : null)
    const args = this.agent ? [this.agent] : this.pending.filter((phrase) => phrase !== doer)
    const between = without(this.flat.text, doer?.end ?? this.begin, found.start, args)
    // 马斯克创立的xAI的SpaceX: which of the two is open.
    const open = firmIn(head.phrase.names, this.flat) && firmIn(head.phrase.owners, this.flat)
    if (
      doer &&
      !open &&
      !BLOCKS.test(between) &&
      between.length <= 6 &&
      !/[了于]|^[或和与及、是]/.test(between)
    )
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

  private cleft(found: Found, doer: Phrase, at: number): number {
    const said = this.flat.text.slice(doer.end, found.start)
    const head = this.pending.findLast(({ case: of }) => of === 'topic')
    const rest = /^[^，。；：]*/.exec(this.flat.text.slice(at))?.[0] ?? ''
    // Claude Tag是: the name goes on, and is another's.
    if (head?.end === this.copula && !BLOCKS.test(said) && !/[的\ue000-\ue7ff]/.test(rest))
      this.add(found, {
        subject: doer,
        args: [],
        head,
        passive: false,
        said,
        after: '',
        start: head.start,
        end: at,
      })
    this.blocked = true
    return at
  }

  private act(of: Found, object: Phrase | null, nominal: boolean, next: number): void {
    const { text } = this.flat
    // 由华为开源并维护: whoever did the one does the other.
    if (!this.agent && this.handed && ALONGSIDE.test(text.slice(this.handed.end, of.start)))
      this.agent = this.handed.agent
    const { subject: first, near } = this.parties(of, nominal)
    const carried = first && productOf(of.word, first, this.carriedOver(first, of.start), object, this.flat)
    const sides = carried && this.sides(of, carried, nominal, next)
    const turned =
      sides?.second?.names[0] === (sides?.one?.names[0] ?? -1) && of.word.cues[0]?.relation === 'buys-from'
    const found = turned ? { ...of, word: DELIVERS } : of
    const subject = turned ? carried : (sides?.one ?? null)
    const actedBefore = this.acted
    this.acted = true
    const third = {
      object,
      dative: this.pending.some(({ case: of }) => of === 'dat' || of === 'dir'),
      ends: object === null && /^(?:了)?(?:$|[，。；、！：—–-])/.test(text.slice(found.end)),
    }
    const own =
      subject && !this.agent ? doerOf(found.word, subject, this.before(subject), third, this.flat) : null
    const actor = this.agent && object ? this.agent : (own?.doer ?? subject)
    this.last = object ?? this.lastFirm() ?? this.last
    this.made = madeBy(found.word, object, this.flat) ?? (this.pending.length > 0 ? null : this.made)
    if (!this.blocked && actor !== null) {
      // 把Gemini植入人们构建的工具: what is handed over belongs to the verb right behind it.
      const far = (phrase: Phrase): boolean =>
        phrase.case === 'acc' &&
        (found.start - phrase.end > 8 || /[植引融带]入/.test(text.slice(phrase.end, found.start)))
      const args = this.pending
        .filter((phrase) => phrase !== carried && phrase !== near && phrase !== sides?.second && !far(phrase))
        .map((phrase) =>
          phrase.case === 'with' || phrase.case === 'dir' || phrase.case === 'dat'
            ? ownerFor(found.word, phrase, this.flat)
            : phrase,
        )
      if (own?.goods) args.push({ ...own.goods, case: 'acc' })
      if (object) args.push(ownerFor(found.word, own?.goods ? { ...object, case: 'dat' } : object, this.flat))
      if (near) args.push({ ...near, case: 'acc' })
      if (sides) args.push(...otherOf(sides.pair, subject, found.word))
      const passive = this.agent !== null && object === null
      if (passive && this.agent) args.push(agentOf(found.word, this.agent))
      args.push(...receivers(found.word, actor, args, this.flat))
      const from = subject && subject.end <= found.start ? subject.end : this.begin
      const said = without(this.flat.text, from, found.start, [...args, this.agent])
      const after = text.slice(next, next + 26)
      const doubtful =
        (actedBefore && actor === this.agent) ||
        isDoubted({ found: of, actor, nominal, said, after, begin: this.begin, next, text })
      const summed = /[\uec00-\uefff](?:的)?$/.test(text.slice(0, of.start))
      if (!doubtful && !(nominal && isIdle(found.word, said, after, summed)))
        this.add(found, {
          subject:
            passive && !this.pending.includes(actor)
              ? undergoerOf(found.word, actor, this.last, this.flat.mentions)
              : passive
                ? suppliedTo(found.word, actor, this.flat)
                : actor,
          args,
          head: null,
          passive,
          agreed: this.mutual && sides !== null && sides.one !== sides.pair && actor.start < this.begin,
          said,
          after,
          start: Math.min(actor.start, found.start),
          end: next,
        })
    }
    this.handed = this.agent && !object ? { agent: this.agent, end: of.end } : null
    if (leavesOpen(found.word, object, text.slice(next, next + 2), this.flat)) this.blocked = true
    if (carried && this.pending.includes(carried)) this.topic = carried
    // 微软自研芯片Maia由台积电代工: what was made is what the clause goes on about.
    const shown =
      object && this.made?.thing === object && PIVOT.test(text.slice(next, next + 6)) ? object : carried
    this.pending = shown ? [{ ...shown, case: 'topic' }] : []
    if (shown === object && shown) this.topic = { ...shown, case: 'topic' }
    this.agent = null
  }

  private readonly add = (found: Found, clause: Clause): unknown =>
    this.claims.push(...claimsOfClause(this.flat, this.source, found, clause))
}

/** Claims of the clauses of a folded sentence, and who each clause goes on about; `source`: who says it. */
export function readClauses(
  flat: Flat,
  source: string | null,
): { readonly claims: readonly SentenceClaim[]; readonly topics: readonly Topic[] } {
  const clauses = new Clauses(flat, source)
  clauses.read()
  return clauses
}
