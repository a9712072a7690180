/** Claims in a Chinese sentence, simplified or traditional. */
import type { ClaimMention, ClaimSentence, ClaimStatus, SentenceClaim } from '../claim.ts'
import { bind, pairKey } from '../shared/bind.ts'
import { CHINESE_DATES, dateFinder } from '../shared/dates.ts'
import { type Flat, indexOf, NAME } from '../shared/flat.ts'
import { flattenMeasured } from '../shared/measured.ts'
import { applyTemplates } from '../shared/template.ts'
import { AFTER, BEFORE, BLOCKS, type ChineseCue, NEGATION, PARTS, UNSURE } from './cues.ts'
import {
  GOODS,
  NO_SUBJECT,
  NOT_HEAD,
  PATTERNS,
  RAISES,
  REGULATED,
  ROUND,
  SOURCE,
  SUPPLY,
  SUPPLY_PLAIN,
} from './patterns.ts'
import { ROLES } from './roles.ts'
import { readShares } from './shares.ts'

const findDates = dateFinder(CHINESE_DATES)

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

/** Behind a firm: what is bought is a part of it, not the firm. */
const ONLY_PART =
  /^的?[\u4e00-\u9fff]{0,6}?(?:廠|厂|业务|業務|部门|部門|资产|資產|园区|園區|大楼|大樓|产线|產線|股份|股权|股權|持股)/

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
  if (found.relation === 'acquires' && ONLY_PART.test(after)) return []
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
  return PATTERNS.filter(({ says }) => says.test(flat.text)).flatMap(({ cue, pattern, passive }) =>
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

function sourceOf(flat: Flat): string | null {
  const said = SOURCE.exec(flat.text)?.groups?.n
  if (said === undefined) return null
  return mentionsIn(flat, said)[0]?.entity ?? said
}

/** Claims in one Chinese sentence. */
export function readChinese(sentence: ClaimSentence): readonly SentenceClaim[] {
  const { text, mentions } = sentence
  if (mentions.length === 0 || UNSURE.test(text)) return []
  const flat = flattenMeasured(sentence, findDates)
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
