/** Claims in a Chinese sentence, simplified or traditional. */
import type { ClaimMention, ClaimSentence, ClaimStatus, SentenceClaim } from '../claim.ts'
import { findAmounts } from '../shared/amounts.ts'
import { bind, pairKey } from '../shared/bind.ts'
import { CHINESE_DATES, dateFinder } from '../shared/dates.ts'
import { type Flat, flatten, indexOf, NAME } from '../shared/flat.ts'
import { findShares } from '../shared/shares.ts'
import { applyTemplates } from '../shared/template.ts'
import { AFTER, BEFORE, BLOCKS, type ChineseCue, CUES, NEGATION, PARTS, UNSURE } from './cues.ts'
import { ROLES } from './roles.ts'
import { readShares } from './shares.ts'

const findDates = dateFinder(CHINESE_DATES)

const LIST = `${NAME}(?:(?:、|，|和|与|與|及|以及|，以及)${NAME}){0,6}`
/** Words of one clause: no name, no full stop. */
const gap = (most: number): string => `(?:(?!${NAME})[^。；;！!\\n]){0,${most}}?`
const near = (most: number): string => `(?:(?!${NAME})[^，。；;,！!\\n]){0,${most}}?`
/** Nouns that a firm's name only describes: 收购英伟达股票, 英伟达前员工. */
const NOT_HEAD =
  /^(?:的?(?:股票|股份|股价|股價|员工|員工|工程师|工程師|高管|前高管|前员工|供应商|供應商|客户|客戶|概念股|前[^，。]{0,6}(?:设计|工程|高管|总裁|首席)|设计师|設計師|用户|對手|对手|竞争对手|債券|债券|博士|研究员))/

/** 英伟达执行长黄仁勋宣布: the firm speaks through its head. */
const SPEAKER = `(?:(?:首席执行官|首席執行官|执行长|執行長|CEO|董事长|董事長|总裁|總裁|创始人|創辦人)${NAME})?`
/** 英伟达H800: the maker only describes the thing. */
const OBJECT = `(?:${NAME}的?)?(?<o>${LIST})`
/** What one firm does for another: 替亚马逊设计. */
const FOR_OTHERS = new Set<string>(['develops', 'packages', 'fabricates'])
/** Words right before a name after which it is no subject. */
const NO_SUBJECT = /[为為替给給向对對从從与與和跟同在把以用于於]$/

interface Pattern {
  readonly cue: ChineseCue
  readonly pattern: RegExp
  /** The words between subject and verb, where status is read. */
  readonly passive: boolean
}

const PATTERNS: readonly Pattern[] = CUES.flatMap((cue): Pattern[] => {
  const verb = `(?<v>${cue.verbs})(?:了|过|過|着|完)?`
  const list: Pattern[] = []
  const add = (source: string, passive = false) =>
    list.push({ cue, pattern: new RegExp(source, 'g'), passive })
  if (cue.after) {
    add(`(?<s>${LIST})${SPEAKER}(?<mod>${gap(22)})${verb}(?<mid>${near(12)})${OBJECT}`)
    if (FOR_OTHERS.has(cue.relation))
      add(
        `(?<s>${NAME})(?:[以用]${NAME})?(?<mod>${near(6)})(?:为|為|替|给|給)${NAME}(?<mod2>${near(6)})${verb}(?<mid>${near(6)})${OBJECT}`,
      )
    add(
      `(?<o>${LIST})(?<mod>${near(10)})(?:被|遭|由|获|獲|获得|獲得)(?<s>${NAME})(?:公司)?(?<mod2>${near(10)})${verb}`,
      true,
    )
    add(`被(?<s>${NAME})(?<mod>${near(6)})${verb}的(?<mid>${near(8)})(?<o>${NAME})`, true)
    add(`(?<s>${NAME})(?<mod>${near(6)})${verb}的(?<mid>${near(8)})(?<o>${NAME})`, true)
    add(`(?<s>${NAME})对(?<o>${NAME})的(?<mod>${near(4)})${verb}`, true)
  }
  if (cue.before)
    add(
      `(?<s>${NAME}(?:、${NAME}){0,6})(?<mod>${gap(14)})(?:${cue.before})(?<o>${LIST})(?<mod2>${near(14)})${verb}`,
    )
  return list
})

/** 向 Y 供应 Z, 为 Y 提供 Z: who gets it stands before the verb, what it is after. */
const SUPPLY = new RegExp(
  `(?<s>${LIST})(?<mod>${gap(14)})(?:向|为|為|给|給|替|对|對)(?<w>${LIST})(?<mod2>${near(10)})(?<v>独家供应|供应|供應|提供|交付|出货|出貨|供货|供貨|销售|銷售|出售|供给)(?:了)?(?<rest>(?<mid>${near(14)})(?<o>${LIST}))?`,
  'g',
)
const SUPPLY_PLAIN = new RegExp(
  `(?<s>${LIST})(?<mod>${near(12)})(?<v>独家供应|供应|供應|供货|供貨)(?:了|给|給)?(?<w>${NAME})(?<mid>${near(8)})(?<o>${NAME})?`,
  'g',
)
/** 采购英伟达芯片: bought of whoever makes it. */
const GOODS = new RegExp(
  `(?<s>${LIST})(?<mod>${gap(20)})(?<v>采购|採購|购买|購買|订购|訂購|租用|囤积|囤積)(?:了)?(?<mid>${near(16)})(?<o>${NAME})(?:的)?(?:芯片|晶片|GPU|服务器|伺服器|加速器|AI芯片|显卡|产品|產品|设备|設備|算力)`,
  'g',
)

interface Context {
  readonly flat: Flat
  readonly source: string | null
}

const mentionsIn = (flat: Flat, text: string | undefined): ClaimMention[] =>
  [...(text ?? '')].flatMap((unit) => flat.mentions[indexOf('mention', unit)] ?? [])

/** How far along, by the words before the verb and after the object. */
function statusOf(said: string, after: string, passive: boolean): ClaimStatus {
  for (const [pattern, status] of AFTER) if (pattern.test(after)) return status
  // 达成合作，部署了: the first half is another deed, unless it says that the second is announced.
  const half = said.slice(said.lastIndexOf('，') + 1)
  const before = /宣|表示|称|稱/.test(said) ? said : half
  for (const [pattern, status] of BEFORE) {
    if (!pattern.test(before)) continue
    // A clause that only describes is over: 计划收购的.
    if (status === 'announced' && passive) return 'done'
    return status
  }
  return 'done'
}

/** The one sum, and the last date, of the clause around a match. */
function measures({ flat }: Context, start: number, end: number) {
  const left = Math.max(...['。', '；', ';', '\n'].map((mark) => flat.text.lastIndexOf(mark, start))) + 1
  const stop = flat.text.slice(end).search(/[。；;\n]/)
  const right = stop < 0 ? flat.text.length : end + stop
  const [from, to] = [flat.from[left] ?? 0, flat.to[Math.max(0, right - 1)] ?? 0]
  const inside = <Found extends { start: number; end: number }>(list: readonly Found[]): Found[] =>
    list.filter((found) => found.start >= from && found.end <= to)
  const amounts = inside(flat.amounts)
  const dates = inside(flat.dates).filter(({ end: last }) => last <= (flat.to[end - 1] ?? 0))
  return {
    amount: amounts.length === 1 ? (amounts[0]?.value ?? null) : null,
    date: dates.length === 1 ? (dates[0]?.value ?? null) : null,
  }
}

const MONEY = new Set([
  'acquires',
  'invests-in',
  'buys-from',
  'supplies',
  'partners-with',
  'raises',
  'fabricates',
])

interface Found {
  readonly relation: ChineseCue['relation']
  readonly subjects: readonly ClaimMention[]
  readonly objects: readonly ClaimMention[]
  readonly company?: readonly ClaimMention[]
  readonly before: string
  /** What stands right after the other party, where that stands before the verb. */
  readonly between?: string
  readonly passive: boolean
}

function claim(context: Context, match: RegExpMatchArray, found: Found): SentenceClaim[] {
  const { flat } = context
  const start = match.index ?? 0
  const end = start + match[0].length
  const after = flat.text.slice(end, end + 16)
  if (!found.passive && BLOCKS.test(found.before)) return []
  const lead = flat.text
    .slice(Math.max(0, start - 8), start)
    .replace(new RegExp(`^.*(?:${NAME}|[，。；;])`), '')
  if (NO_SUBJECT.test(lead)) return []
  const before = /[由被]$/.test(lead) ? lead + found.before : found.before
  if (NOT_HEAD.test(after) || /^(?:前(?!沿)|的)/.test(found.between ?? '')) return []
  // 黄仁勋...英伟达 before it: the name is part of a longer subject.
  if (/[的]$/.test(flat.text.slice(Math.max(0, start - 1), start)) && found.passive) return []
  const negated = NEGATION.test(before)
  const status = statusOf(before, after, found.passive)
  const { amount, date } = measures(context, start, end)
  return bind({
    relation: found.relation,
    subjects: found.subjects,
    objects: found.objects,
    ...(found.company ? { company: found.company } : {}),
    status: negated && status === 'ongoing' ? 'done' : status,
    negated,
    attributedTo: context.source,
    date,
    amount: MONEY.has(found.relation) ? amount : null,
    start: flat.from[start] ?? 0,
    end: flat.to[end - 1] ?? 0,
  })
}

function readVerbs(context: Context): SentenceClaim[] {
  const { flat } = context
  return PATTERNS.flatMap(({ cue, pattern, passive }) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const { s, o, mod = '', mod2 = '', mid = '' } = match.groups ?? {}
      // 收购A股公司B, 投资者对B: other words have come between.
      if (/[和与與]$|(?:者|商|的公司|子公司)$/.test(mid) || /^(?:者|商|人|额|額|案)/.test(mid)) return []
      // 平头哥自研的PPU已用于…: another thing is what was made.
      if (passive ? /[已将將用在是被把向对對为為]/.test(mid) : PARTS.test(mid)) return []
      return claim(context, match, {
        relation: cue.relation,
        subjects: mentionsIn(flat, s),
        objects: mentionsIn(flat, o),
        before: mod + mod2,
        ...(cue.before && !passive ? { between: mod2 } : {}),
        passive,
      })
    }),
  )
}

function readSupplies(context: Context): SentenceClaim[] {
  const { flat } = context
  const read = (pattern: RegExp) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const { s, w, o, mod = '', mod2 = '' } = match.groups ?? {}
      const subjects = mentionsIn(flat, s)
      const things = mentionsIn(flat, o).filter(({ type }) => type === 'chip' || type === 'technology')
      const to = mentionsIn(flat, w).filter(({ type }) => type === 'company')
      const rest = { relation: 'supplies' as const, subjects, before: mod + mod2, passive: false }
      if (to.length === 0) return []
      return things.length > 0
        ? claim(context, match, { ...rest, objects: things, company: to })
        : claim(context, match, { ...rest, objects: to })
    })
  return [...read(SUPPLY), ...read(SUPPLY_PLAIN)]
}

function readGoods(context: Context): SentenceClaim[] {
  const { flat } = context
  return [...flat.text.matchAll(GOODS)].flatMap((match) =>
    claim(context, match, {
      relation: 'buys-from',
      subjects: mentionsIn(flat, match.groups?.s),
      objects: mentionsIn(flat, match.groups?.o),
      before: match.groups?.mod ?? '',
      passive: false,
    }),
  )
}

const REGULATED = new RegExp(
  `(?<s>${NAME})(?<mod>${near(12)})(?:(?<yes>批准|允许|允許|放行|准许|准許|同意)|禁止|限制|阻止)(?<c>${NAME})?${near(16)}(?:出售|出口|销售|銷售|采购|採購|购买|購買|进口|進口)${near(6)}${OBJECT}`,
  'g',
)
const readRegulated = (context: Context): SentenceClaim[] =>
  [...context.flat.text.matchAll(REGULATED)].flatMap((match) =>
    claim(context, match, {
      relation: match.groups?.yes === undefined ? 'restricts' : 'permits',
      subjects: mentionsIn(context.flat, match.groups?.s),
      objects: mentionsIn(context.flat, match.groups?.o),
      before: match.groups?.mod ?? '',
      passive: false,
    }),
  )

const ROUND = new RegExp(
  `(?<s>${LIST})(?<mod>${near(12)})(?:参与|參與|领投|領投|参投|參投)(?:了)?(?<o>${NAME})(?:的)?${near(8)}(?:融资|融資|投资|投資)`,
  'g',
)
const readRounds = (context: Context): SentenceClaim[] =>
  [...context.flat.text.matchAll(ROUND)].flatMap((match) =>
    claim(context, match, {
      relation: 'invests-in',
      subjects: mentionsIn(context.flat, match.groups?.s),
      objects: mentionsIn(context.flat, match.groups?.o),
      before: match.groups?.mod ?? '',
      passive: false,
    }),
  )

const RAISES = new RegExp(
  `(?<s>${NAME})(?<mod>${near(16)})(?:登陆|登陸|上市|挂牌|掛牌|完成[^，。]{0,10}融资|完成[^，。]{0,10}融資|募资|募資)`,
  'g',
)

const readRaises = (context: Context): SentenceClaim[] =>
  [...context.flat.text.matchAll(RAISES)].flatMap((match) =>
    /(?:产品|芯片|晶片|新品|手机|等上市|自上市|上市公司|[对對就向])/.test(match[0])
      ? []
      : claim(context, match, {
          relation: 'raises',
          subjects: mentionsIn(context.flat, match.groups?.s),
          objects: [],
          before: match.groups?.mod ?? '',
          passive: false,
        }),
  )

const SOURCE = new RegExp(
  `(?:据|據)(?<n>${NAME}|[^，。${NAME.slice(1, -1)}]{2,14}?)(?:的)?(?:报道|報導|报导|消息|称|稱|透露|爆料|周[一二三四五六日]报道)`,
)

function sourceOf(flat: Flat): string | null {
  const said = SOURCE.exec(flat.text)?.groups?.n
  if (said === undefined) return null
  return mentionsIn(flat, said)[0]?.entity ?? said
}

/** Claims in one Chinese sentence. */
export function readChinese({ text, mentions, published }: ClaimSentence): readonly SentenceClaim[] {
  if (mentions.length === 0 || UNSURE.test(text)) return []
  const flat = flatten(text, mentions, {
    dates: findDates(text, published).flatMap(({ start, end, value }) =>
      value ? [{ start, end, value }] : [],
    ),
    amounts: findAmounts(text),
    shares: findShares(text),
  })
  const context: Context = { flat, source: sourceOf(flat) }
  const seen = new Set<string>()
  return [
    ...readSupplies(context),
    ...readGoods(context),
    ...readRegulated(context),
    ...readRounds(context),
    ...readVerbs(context),
    ...readRaises(context),
    ...readShares(flat),
    ...applyTemplates(ROLES, flat),
  ].filter(({ relation, subject, object }) => {
    const key = pairKey(relation, subject, object)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
