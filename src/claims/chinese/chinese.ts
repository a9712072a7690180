/** Claims in a Chinese sentence, simplified or traditional. */
import type { ClaimMention, ClaimSentence, SentenceClaim } from '../claim.ts'
import { bind, pairKey } from '../shared/bind.ts'
import { isAhead } from '../shared/calendar.ts'
import { isSource } from '../shared/cited.ts'
import { CHINESE_DATES } from '../shared/date-words.ts'
import { dateFinder } from '../shared/dates.ts'
import type { Flat } from '../shared/flat.ts'
import { flattenMeasured } from '../shared/measured.ts'
import { pick } from '../shared/spaces.ts'
import { applyTemplates } from '../shared/template.ts'
import { NEGATION } from './carrier-rows.ts'
import { CHAIN_ROWS } from './chain-rows.ts'
import { readClauses } from './clauses.ts'
import { readDeals } from './deals.ts'
import { readMade } from './made.ts'
import { KINDS, mentionsIn } from './match.ts'
import { PART_ROWS } from './part-rows.ts'
import { HEARSAY, REGULATED, SOURCE, SPEAKER, SUPPOSES, TRAILING, UNSURE } from './patterns.ts'
import { prepare } from './plain.ts'
import { ROLES } from './roles.ts'
import { readRounds } from './rounds.ts'
import { RULE_ROWS } from './rule-rows.ts'
import { readShares } from './shares.ts'
import { TURN_ROWS } from './turn-rows.ts'
import { readTurns, type Turn } from './turns.ts'
import { USE_ROWS } from './use-rows.ts'
import { CAUSES } from './words.ts'

/** Tables of turns, each with words of which a sentence must hold one: most hold none, and need no pattern tried. */
const TURNS: readonly (readonly [rows: readonly Turn[], words: RegExp])[] = [
  [TURN_ROWS, /[\u4e00-\u9fff]/],
  [
    CHAIN_ROWS,
    /来自|产能|晶圆|货源|投片|贡献|组装|代工|生产|制造|量产|投产|试产|流片|封[装测]|后段|操刀|承制/,
  ],
  [USE_ROWS, /搭载|采用|配备|基于|内[建置]|装有|使用|建立在|构建于|由|除/],
  [
    RULE_ROWS,
    /调查|立案|出口|销售|出货|出售|输出|列[入为]|加入|纳入|许可|牌照|诉|告上|控告|堂|制裁|处罚|审查|授权|版税|专利|权利金/,
  ],
  [PART_ROWS, /供应|供货|客户|买[家主]|对手|劲敌|竞争者|对标者|伙伴|盟友|合作方|股东|投资|出资方/],
]

const findDates = dateFinder(CHINESE_DATES)

const ASKS = /[？?]|吗[。！]?$/

/** Relations that a sum belongs to. */
const MONEY = new Set([
  'acquires',
  'invests-in',
  'buys-from',
  'supplies',
  'partners-with',
  'raises',
  'fabricates',
])

const readRegulated = (flat: Flat, source: string | null): SentenceClaim[] =>
  [...flat.text.matchAll(REGULATED)].flatMap((match) => {
    // 呼吁商务部禁止: another wants it.
    if (CAUSES.test(flat.text.slice(0, match.index))) return []
    const { s, c, o, mod = '', yes } = match.groups ?? {}
    return bind({
      relation: yes === undefined ? 'restricts' : 'permits',
      subjects: mentionsIn(flat, s),
      objects: [...mentionsIn(flat, c), ...mentionsIn(flat, o)],
      status: /考虑|评估|研究/.test(mod) ? 'considering' : /将|计划|准备|拟/.test(mod) ? 'planned' : 'done',
      negated: NEGATION.test(mod),
      attributedTo: source,
      start: flat.from[match.index] ?? 0,
      end: flat.to[match.index + match[0].length - 1] ?? 0,
    })
  })

function sourceOf(flat: Flat, original: string): string | null {
  for (const pattern of [SOURCE, SPEAKER, TRAILING]) {
    const said = pattern.exec(flat.text)
    const name = said?.groups?.n
    if (said === null || name === undefined) continue
    const at = said.index + said[0].indexOf(name)
    const words = original.slice(flat.from[at], flat.to[at + name.length - 1])
    // As the text has it, not as it was folded.
    return mentionsIn(flat, name)[0]?.entity ?? words.replace(/[《》“”‘’「」『』]/g, '')
  }
  return null
}

/** Whether two claims tie the same two, whichever way. */
const ties = (a: SentenceClaim, b: SentenceClaim): boolean =>
  (a.subject === b.subject && a.object === b.object) || (a.subject === b.object && a.object === b.subject)

/** What is delivered to a firm is told by another claim: that it delivers to the firm adds nothing. */
const toldNearer = (claim: SentenceClaim, other: SentenceClaim): boolean =>
  claim.relation === 'supplies' &&
  other.relation === 'supplies' &&
  claim.subject === other.subject &&
  claim.object !== null &&
  other.with.includes(claim.object)

/** Kinds of things, each of which a text may set beside a name without saying more of it. */
const PARTS = new Set(['cpu', 'gpu', 'llm', 'dpu', 'npu'])
/** A rival of LLMs, a GPU that runs on a GPU, a chip with a CPU in it: nothing is told. */
const isHollow = (
  { relation, subject, object }: SentenceClaim,
  mentions: readonly ClaimMention[],
): boolean => {
  if (relation === 'competes-with')
    return [subject, object ?? ''].some((id) => KINDS.has(id) || (PARTS.has(id) && id !== 'gpu'))
  const chip = mentions.some(({ entity, type }) => entity === subject && type === 'chip')
  return (
    relation === 'uses' &&
    (PARTS.has(subject) ||
      object === 'wafer' ||
      object === 'semiconductor' ||
      (chip && PARTS.has(object ?? '')))
  )
}

/** What stays as it is, whatever date stands beside it. */
const STANDS = new Set(['competes-with', 'leads', 'part-of', 'owns'])

/** Whether a day, month or year was over when the text came out. */
const isBehind = (iso: string, published: string | undefined): boolean =>
  published !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(iso) && iso < published.slice(0, iso.length)

/** Chinese verbs have no tense: what is dated ahead of the article has yet to be, unless a 了 or 已 says that it is over. */
function dated(claim: SentenceClaim, { text, published }: ClaimSentence): SentenceClaim {
  const open = claim.status === 'done' || claim.status === 'ongoing'
  const ahead = open && claim.date !== null && isAhead(claim.date.iso, published)
  const over = /[了过已]/.test(text.slice(claim.start, claim.end + 2))
  // 还在11月签署了, told in June: of another year. 2月承诺投资: the day of the promise.
  if (
    claim.date !== null &&
    ((over && claim.status !== 'planned' && isAhead(claim.date.iso, published)) ||
      (claim.status === 'planned' && isBehind(claim.date.iso, published)))
  )
    return { ...claim, date: null }
  // 计划2028年部署网络以挑战乙: the day is the first deed's.
  if (ahead && claim.relation === 'competes-with') return { ...claim, date: null }
  if (!ahead || STANDS.has(claim.relation) || over) return claim
  return { ...claim, status: claim.relation === 'holds-share-of' ? 'expected' : 'planned' }
}

/** 将为博通试产，若良率达标便扩大合作: the sentence up to what is only supposed. */
function withoutSupposed(flat: Flat): Flat {
  const at = flat.text.search(SUPPOSES)
  return at < 0 || ASKS.test(flat.text)
    ? flat
    : pick(
        flat,
        Array.from({ length: at }, (_, place) => place),
      )
}

/** Claims in one Chinese sentence. */
export function readChinese(sentence: ClaimSentence): readonly SentenceClaim[] {
  const { mentions } = sentence
  if (mentions.length === 0) return []
  const flat = withoutSupposed(prepare(flattenMeasured(sentence, findDates)))
  if (UNSURE.test(flat.text) || HEARSAY.test(flat.text)) return []
  const source = sourceOf(flat, sentence.text)
  const { claims, topics } = readClauses(flat, source)
  const turns = TURNS.flatMap(([rows, words]) =>
    words.test(flat.text) ? readTurns(rows, flat, source, topics) : [],
  )
  // What verbs say of two firms is nearer than what their deal is about.
  const deals = readDeals(flat, source, topics).filter(
    (deal) => ![...claims, ...turns].some((claim) => ties(claim, deal)),
  )
  const seen = new Set<string>()
  return [
    ...claims,
    ...turns,
    ...deals,
    ...readRegulated(flat, source),
    ...readRounds(flat, source),
    ...readMade(flat, source),
    ...readShares(flat, source),
    ...applyTemplates(ROLES, flat),
  ]
    .filter((claim) => !isHollow(claim, mentions))
    .filter(({ relation, subject }) => !(relation === 'restricts' && isSource(subject)))
    .filter((claim, _, all) => !all.some((other) => toldNearer(claim, other)))
    .filter(({ relation, subject, object }) => {
      const key = pairKey(relation, subject, object)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .map((claim) => (MONEY.has(claim.relation) ? claim : { ...claim, amount: null }))
    .map((claim) => dated(claim, sentence))
}
