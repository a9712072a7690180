/** From a Chinese clause to claims: how far along its words put it, its sums and dates, its cues. */
import { isSymmetric } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus, SentenceClaim } from '../claim.ts'
import { claimsOfEvent, type Event } from '../clauses/events.ts'
import { type Cue, NO_PHRASE, type Phrase } from '../clauses/pieces.ts'
import { AMOUNT, DATE, type Flat, indexOf, SHARE } from '../shared/flat.ts'
import { isThing } from './actors.ts'
import { AFTER, BEFORE, FORETOLD, NEGATION, RUMOUR } from './carrier-rows.ts'
import { type Clause, type Found, halfOf } from './clause.ts'
import { cuesOf } from './cues.ts'
import { isUnderWay, leavesInDoubt } from './doubts.ts'
import { clauseStart, SINCE } from './match.ts'
import { isDeal, outcomeOf } from './outcomes.ts'
import { apart } from './pairs.ts'
import { wordAt } from './verbs.ts'

const measuresIn = (kind: 'date' | 'amount' | 'share', pattern: string, text: string): number[] =>
  [...text.replace(SINCE, '').matchAll(new RegExp(pattern, 'g'))].map(([unit]) => indexOf(kind, unit))

/** Begins what is yet to be. */
const AHEAD = /^(?:公司|明年|今年)?(?:将(?!自|其|该|这)|拟|计划|预计|可望|有望|或将|可能)[^，：:]{0,20}，$/
/** Whether a verb of the tables stands in the words. */
const acts = (words: string): boolean => [...words].some((_, at) => (wordAt(words, at)?.cues.length ?? 0) > 0)

const UNDONE = /放弃|取消|终止|撤回|叫停|搁置|中止|停止|解除|终结|拆解|撤销|暂停|中断|结束(?!后|时|之)/

/** How far along, by the words before the verb and after the object. */
function statusOf(said: string, after: string, describes: boolean, over: boolean): ClaimStatus {
  const undone = UNDONE.test(halfOf(said))
  // 取消了采购的订单: the order is no more.
  for (const [pattern, status] of AFTER)
    if (pattern.test(after)) return status === 'agreed' && undone ? 'abandoned' : status
  // 达成合作，部署了: the first half is another deed, unless it says that the second is announced.
  const half = halfOf(said)
  // 计划减少依赖，转而采用: the second half is as far along as the first, unless it says 了.
  const goesOn = !over && /^(?:并|转而|改|进而|再|同时|且)/.test(half) && !/持续|继续|仍|正在|一直/.test(half)
  const whole = /宣|表示|称|证实|否认|驳斥|据传/.test(said) || goesOn
  // 将通过关联公司，采购GPU: how far stands before words that only say how.
  const lead = said.slice(0, said.length - half.length)
  const open = !over && AHEAD.test(lead) && !acts(lead)
  const before = whole || open ? said : half
  for (const [pattern, status] of BEFORE) {
    if (!pattern.test(before)) continue
    // 放弃合作，改为采购: what came to nothing is the first half's alone.
    if ((status === 'abandoned' || status === 'denied') && goesOn && !pattern.test(half)) continue
    // A clause that only describes is over: 计划收购的.
    return status === 'announced' && describes ? 'done' : status
  }
  return 'done'
}

/** Ends in a contract. */
const SIGNED = /(?:达成|签署|签订|签下|敲定)[^，。；]*(?:协议|合约|合同)，$/

/** How far the clause before the one that begins at `start` is, where it is yet to be. */
function setBeside(text: string, start: number): ClaimStatus | null {
  const end = clauseStart(text, start) - 1
  const before = end > 0 ? text.slice(clauseStart(text, end), end) : ''
  const status = BEFORE.find(([pattern]) => pattern.test(before))?.[1]
  return status === 'planned' || status === 'expected' ? status : null
}

/** 仍在开发; but 已在使用 says that it has begun. */
const goesOnNow = ({ word, start, end }: Found, text: string): boolean =>
  isUnderWay(text, start, text.slice(end, end + 18)) &&
  (word.cues.some(({ relation }) => relation === 'develops') || !/(?:已经?|现)在$/.test(text.slice(0, start)))

interface Around {
  readonly flat: Flat
  readonly found: Found
  readonly clause: Clause
  readonly negated: boolean
  /** A 了 or 已 says that it is over. */
  readonly over: boolean
}

/** How far a deed is, `own` by the words of its clause, once it is seen what stands around the clause. */
function inContext(own: ClaimStatus, { flat, found, clause, negated, over }: Around): ClaimStatus {
  const { text } = flat
  if ((own === 'planned' || own === 'done') && FORETOLD.test(text.slice(0, clause.start))) return 'expected'
  if (negated && own === 'ongoing') return 'done'
  if (own === 'done' && !negated && goesOnNow(found, text)) return 'ongoing'
  if (own !== 'done' || over) return own
  // 甲将由乙代工，丙则由丁生产: as far along as what it is set beside.
  const beside = /^则/.test(clause.said) ? setBeside(text, clause.start) : null
  // 甲与乙已达成协议，由乙为甲生产: agreed on, and not yet done.
  const begin = clauseStart(text, found.start)
  if (text[begin] === '由' && SIGNED.test(text.slice(0, begin))) return 'agreed'
  return beside ?? (clause.agreed ? 'agreed' : own)
}

/** What is a state or an act of a moment, whatever goes on with it: 正与甲争夺客户, 诉讼因时效而失败. */
function standing(status: ClaimStatus, { word }: Found, around: string): ClaimStatus {
  const relation = word.cues[0]?.relation
  if (relation !== 'competes-with' && relation !== 'sues') return status
  if (status === 'ongoing') return 'done'
  const lost = relation === 'sues' && status === 'abandoned' && !/撤|终止|放弃|和解/.test(around)
  return lost ? 'done' : status
}

export function claimsOfClause(
  flat: Flat,
  source: string | null,
  found: Found,
  clause: Clause,
): SentenceClaim[] {
  const { text } = flat
  const { said, after } = clause
  const half = halfOf(said)
  // 不再竞购东芝: it was on, and is off.
  const dropped = /不再$/.test(half) && found.word.cues.some(({ relation }) => relation === 'acquires')
  const negated = !dropped && NEGATION.test(half)
  const over = /[了过]/.test(text[found.end] ?? '') || /^(?:并|且)?(?:早|也)?已(?!计划|拟|同意)/.test(half)
  const own0 = dropped ? 'abandoned' : statusOf(said, after, clause.head !== null, over)
  const traded = clause.head === null && isDeal(found.word.cues.map(({ relation }) => relation))
  const outcome = traded ? outcomeOf(halfOf(said), after, own0) : null
  const found0 = outcome ?? own0
  // 并未停止采购: two noes.
  if (/(?:未|没有|不|并非).{0,2}(?:停止|放弃|取消|排除|终止|否认)/.test(half)) return []
  const rumour = RUMOUR.test(after) && found0 !== 'denied' && found0 !== 'abandoned'
  if (rumour) return []
  const status = standing(inContext(found0, { flat, found, clause, negated, over }), found, said + after)
  const lead = text.slice(clauseStart(text, found.start), found.start)
  if (leavesInDoubt({ said, lead, after, before: text.slice(0, clause.start) }, status)) return []
  const own = Math.max(clause.start, clauseStart(text, found.start))
  const measured = measures(flat, clause.start, own, clause.end, clause.head !== null)
  const claims: SentenceClaim[] = []
  const groups = new Map<string, Cue[]>()
  for (const cue of cuesOf(found, clause, flat)) {
    const key = cue.relation === 'partners-with' ? 'with' : 'own'
    groups.set(key, [...(groups.get(key) ?? []), cue])
  }
  const possible = /(?:可以|能够|能|可)$/.test(half)
  for (const cues of groups.values()) {
    const mutual = cues.every(({ relation }) => isSymmetric(relation))
    // 甲与乙共建数据中心: what is built is no partner.
    const partners = cues.some(({ relation }) => relation === 'partners-with')
    const parted = mutual ? apart(clause.subject, flat) : null
    const event: Event = {
      cues: possible ? cues.filter(({ relation }) => relation === 'supports' || relation === 'uses') : cues,
      args: [
        ...(partners
          ? clause.args.filter((phrase) => phrase.case !== 'acc' || !isThing(phrase, flat))
          : clause.args),
        ...(parted ? [parted.others] : []),
        measured,
        ...beside(text, clause.end),
      ],
      subject: parted?.one ?? clause.subject,
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
      attributedTo: source,
      start: clause.start,
      end: clause.end,
      dropped: false,
    }
    claims.push(...claimsOfEvent(event, flat))
  }
  return claims
}

/** A clause beside the deal's that tells its sum: 金额约18亿元. */
const SUM = /金额|总额|总价|对价|作价|价值|价格|规模(?!的)|斥资|耗资|交易|合约价|合同/
/** The size of a market or a firm is no deal's sum. */
const SIZE = new RegExp(
  `(?:估值|市值|市场|营收|收入|产值|股价)[^，。；,;]{0,8}(${AMOUNT})|(${AMOUNT})(?:的)?[^，。；,;\\ue000-\\uf3ff]{0,6}(?:市场|营收|收入|估值|市值|产值|财报)`,
  'g',
)

/** Sums of a clause from `start` to `end`, or of one beside it that names the deal's. */
function sumsOf(sentence: string, start: number, end: number, describes: boolean): number[] {
  const plain = sentence.replace(SIZE, '')
  const own = describes ? 0 : (/^[^，,：:]*/.exec(sentence.slice(end))?.[0].length ?? 0)
  const here = measuresIn('amount', AMOUNT, sentence.slice(start, end + own).replace(SIZE, ''))
  if (here.length > 0) return here
  const beside = plain.split(/[，,：:]/).filter((part) => SUM.test(part))
  return measuresIn('amount', AMOUNT, beside.join('，'))
}

/** 6月，甲告诉立法者，乙…: the date is that of telling. */
const TELLS = /(?:告诉|表示|称|透露|指出|坦言|承认|警告|报道|报导|披露|说|写道)[^，。；：]{0,8}[，：]/

/** The one sum, share and date of the sentence around a clause whose verb's part begins at `own`, as a phrase of their own. */
function measures(flat: Flat, start: number, own: number, end: number, describes: boolean): Phrase {
  const { text } = flat
  const left = Math.max(...['。', '；', ';', '\n'].map((mark) => text.lastIndexOf(mark, start))) + 1
  const stop = text.slice(end).search(/[。；;\n]/)
  const sentence = text.slice(left, stop < 0 ? text.length : end + stop)
  // 合并计划去年底宣告终止: behind it, up to the next mark.
  const earlier = text.slice(left, own)
  // 英伟达本月发表的Rubin，微软的Maia由…: the date is that deed's.
  const dated = earlier.search(new RegExp(DATE))
  const taken =
    dated >= 0 &&
    (acts(/^[^，。；：]*/.exec(earlier.slice(dated))?.[0] ?? '') ||
      TELLS.test(text.slice(left + dated, Math.max(left + dated, start))))
  const before = measuresIn('date', DATE, text.slice(describes || taken ? own : left, end))
  const behind = describes ? '' : (/^[^，。；,;、]*/.exec(text.slice(end))?.[0] ?? '')
  const here = measuresIn('date', DATE, text.slice(own, end))
  const dates =
    before.length > 1 && here.length === 1
      ? here
      : before.length > 0
        ? before
        : measuresIn('date', DATE, behind)
  const amounts = sumsOf(sentence, Math.max(0, own - left), end - left, describes)
  const shares = measuresIn('share', SHARE, sentence)
  return {
    ...NO_PHRASE,
    start,
    end,
    dates: dates.length === 1 ? dates : [],
    amounts: amounts.length === 1 ? amounts : [],
    shares: shares.length === 1 ? shares : [],
  }
}

/** The noun behind a clause, for cues that need one beside them: 列入实体清单. */
function beside(text: string, end: number): Phrase[] {
  const noun = /^[^，。；,;\ue000-\ue7ff]{1,8}/.exec(text.slice(end, end + 8))?.[0]
  return noun === undefined ? [] : [{ ...NO_PHRASE, start: end, end: end + noun.length, noun, last: noun }]
}
