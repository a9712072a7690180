/** What two firms signed or talk about, by the nouns beside it: 与甲骨文签署云计算合同, 与英特尔就代工事宜接洽. */
import type { ClaimMention, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, NAME } from '../shared/flat.ts'
import { buysFrom, isCloud, isFoundry, isPackager } from '../shared/trades.ts'
import { goesOn } from './bounds.ts'
import type { Topic } from './line.ts'
import {
  clauseStart,
  isFirm,
  KINDS,
  LIST,
  measuredIn,
  mentionsIn,
  near,
  said,
  spanOf,
  topicAt,
} from './match.ts'
import { BLOCKS } from './words.ts'

const WHAT = '[^，。；;：:！!？?]{0,30}?'
/** Claude开发商Anthropic: whose maker it is. */
const APPOSED = `(?:${NAME}${near(6)}(?:开发商|开发者|设计商|制造商|巨头|龙头))?`
const SIGNED = new RegExp(
  `(?:与|和|同|跟)${APPOSED}(?<b>${LIST})(?:公司|集团|等[^，。；的\\ue000-\\ue7ff]{0,8}?(?:公司|企业|对手|伙伴|巨头|大厂|厂商))?(?<adv>${near(12, '与和同跟向对为')})(?:签署|签订|签下|签定|签|达成|敲定|订立|缔结)(?:了)?(?<what>${WHAT})(?:协议|合同|合约|大单|订单|协定)(?!书面|失败)`,
  'g',
)
const TALKS = new RegExp(
  `(?:与|和|同|跟)(?<b>${LIST})(?:公司|集团)?(?<adv>${near(8, '与和同跟向对为')})(?:就|围绕|洽谈|洽商|商谈|谈判|接洽|磋商|商讨|讨论)(?<what>[^，。；;：:！!？?]{1,26})`,
  'g',
)
/** 就代工事宜与三星电子洽谈 */
const ABOUT = new RegExp(
  `(?:就|围绕)(?<what>[^，。；;：:！!？?]{1,26}?)(?:与|和|同|跟)(?<b>${LIST})(?:公司|集团)?(?<adv>${near(6, '与和同跟向对为')})(?:洽谈|洽商|商谈|谈判|接洽|磋商|商讨|讨论|协商|会谈|沟通)`,
  'g',
)
const TALKED = /洽谈|洽商|商谈|谈判|接洽|磋商|商讨|讨论|协商|会谈|沟通/

const MADE_FOR = /代工|制造|晶圆|生产|流片|定制/
const PACKED = /封装|封测/
const RENTED = /云|算力|容量|数据中心|资料中心|计算|运算|租/
const GOODS =
  /芯片|晶片|处理器|加速器|GPU|内存|记忆体|存储|HBM|服务器|伺服器|设备|材料|供应|供货|采购|购买|租用|使用|下单|电源|光模块/
const WARES = /芯片|晶片|处理器|加速器|设备|内存|记忆体|材料/
/** Deals of another kind, told by their own verbs or not at all. */
const OTHER =
  /许可|授权|专利|和解|保密|股权|投资|入股|收购|并购|合并|雇|竞业|赞助|广告|保险|停火|关税|贸易|传输|通信|隐私|分手|离婚|不竞争|内容|新闻|版权|国防|军/
/** Not yet: 接近达成. */
const NEARLY = /接近|有望|临近/

type Deal = Pick<Parameters<typeof bind>[0], 'relation' | 'subjects' | 'objects'> & {
  readonly company?: readonly ClaimMention[]
}

/** Of two, who does what by the kind of deal; `plain`: what it is where the kind leaves it open. */
function dealOf(
  a: ClaimMention,
  b: ClaimMention,
  what: string,
  thing: ClaimMention | undefined,
  plain: boolean,
): Deal | null {
  if (OTHER.test(what)) return null
  if (PACKED.test(what) && isPackager(a.entity) !== isPackager(b.entity))
    return isPackager(a.entity)
      ? { relation: 'packages', subjects: [a], objects: [b] }
      : { relation: 'packages', subjects: [b], objects: [a] }
  if (MADE_FOR.test(what)) {
    const [makes, other] = [isFoundry(a.entity), isFoundry(b.entity)]
    const made = thing?.type === 'chip' ? thing : null
    if (makes !== false && other === false)
      return { relation: 'fabricates', subjects: [a], objects: [made ?? b] }
    if (other !== false && makes === false)
      return { relation: 'fabricates', subjects: [b], objects: [made ?? a] }
  }
  const rented = RENTED.test(what) && !WARES.test(what)
  const rents = rented && isCloud(a.entity) !== isCloud(b.entity) ? isCloud(b.entity) : null
  const buys = rents ?? buysFrom(a.entity, b.entity)
  if (buys !== null && (rented || GOODS.test(what) || thing !== undefined)) {
    const [buyer, seller] = buys ? [a, b] : [b, a]
    if (thing) return { relation: 'supplies', subjects: [seller], objects: [thing], company: [buyer] }
    return buys || (rented && !/供/.test(what))
      ? { relation: 'buys-from', subjects: [buyer], objects: [seller] }
      : { relation: 'supplies', subjects: [seller], objects: [buyer] }
  }
  return plain ? { relation: 'partners-with', subjects: [a], objects: [b] } : null
}

/** Who the deal of a 与 at `at` is told of: the one firm before it in its clause, else whoever is spoken of. */
function tellerAt(
  flat: Flat,
  topics: readonly Topic[],
  at: number,
): { readonly who: ClaimMention[]; readonly lead: string } {
  const begin = clauseStart(flat.text, at)
  const before = flat.text.slice(begin, at)
  const names = mentionsIn(flat, before)
  const last = before.search(/[\ue000-\ue7ff][^\ue000-\ue7ff]*$/)
  if (names.length === 0) {
    const topic = goesOn(before) ? topicAt(topics, begin) : null
    return { who: (topic?.names ?? []).flatMap((name) => flat.mentions[name] ?? []), lead: before }
  }
  const one = new Set(names.map(({ entity }) => entity)).size === 1
  return { who: one ? names.slice(-1) : [], lead: before.slice(last + 1) }
}

function readDeal(
  match: RegExpExecArray,
  flat: Flat,
  source: string | null,
  topics: readonly Topic[],
  signed: boolean,
): SentenceClaim[] {
  const { b, adv = '', what = '' } = match.groups ?? {}
  const { who, lead } = tellerAt(flat, topics, match.index)
  const others = mentionsIn(flat, b)
  const [a, second] = who
  const named = mentionsIn(flat, what)
  if (a === undefined || second !== undefined || !isFirm(a) || named.some(isFirm)) return []
  if (BLOCKS.test(lead) || /的/.test(lead) || (!signed && !TALKED.test(match[0]))) return []
  const end = match.index + match[0].length
  const how = said(lead + adv)
  const status = signed
    ? NEARLY.test(lead + adv)
      ? 'considering'
      : how.status === 'done' || how.status === 'announced' || how.status === 'ongoing'
        ? 'agreed'
        : how.status
    : /完成|谈妥|敲定/.test(match[0])
      ? 'agreed'
      : how.status === 'abandoned' || how.status === 'denied'
        ? how.status
        : 'considering'
  const thing = named.findLast(
    ({ entity, type }) => !KINDS.has(entity) && (type === 'chip' || type === 'technology'),
  )
  return others.filter(isFirm).flatMap((other) => {
    const deal = dealOf(a, other, what, thing, signed || /合作/.test(what))
    if (deal === null || how.negated) return []
    return bind({
      ...deal,
      status,
      attributedTo: source,
      ...measuredIn(flat, match.index, end),
      ...spanOf(flat, match.index - lead.length, end),
    })
  })
}

/** Contracts and talks in a flat, folded sentence. */
export const readDeals = (flat: Flat, source: string | null, topics: readonly Topic[]): SentenceClaim[] => [
  ...[...flat.text.matchAll(SIGNED)].flatMap((match) => readDeal(match, flat, source, topics, true)),
  ...[...flat.text.matchAll(ABOUT)].flatMap((match) => readDeal(match, flat, source, topics, false)),
  ...[...flat.text.matchAll(TALKS)].flatMap((match) => readDeal(match, flat, source, topics, false)),
]
