/** Patterns of Chinese clauses: who, what is said before the verb, the verb, whom. */
import { NAME } from '../shared/flat.ts'
import { type ChineseCue, CUES } from './cues.ts'

const LIST = `${NAME}(?:(?:、|，|和|与|與|及|以及|，以及)${NAME}){0,6}`
/** Words of one clause: no name, no full stop. */
const gap = (most: number): string => `(?:(?!${NAME})[^。；;！!\\n]){0,${most}}?`
const near = (most: number): string => `(?:(?!${NAME})[^，。；;,！!\\n]){0,${most}}?`
/** Nouns that a firm's name only describes: 收购英伟达股票, 英伟达前员工. */
export const NOT_HEAD =
  /^(?:的?(?:股票|股份|股价|股價|员工|員工|工程师|工程師|高管|前高管|前员工|供应商|供應商|客户|客戶|概念股|前[^，。]{0,6}(?:设计|工程|高管|总裁|首席)|设计师|設計師|用户|對手|对手|竞争对手|債券|债券|博士|研究员))/

/** 英伟达执行长黄仁勋宣布: the firm speaks through its head. */
const SPEAKER = `(?:(?:首席执行官|首席執行官|执行长|執行長|CEO|董事长|董事長|总裁|總裁|创始人|創辦人)${NAME})?`
/** 英伟达H800: the maker only describes the thing. */
const OBJECT = `(?:${NAME}的?)?(?<o>${LIST})`
/** What one firm does for another: 替亚马逊设计. */
const FOR_OTHERS = new Set<string>(['develops', 'packages', 'fabricates'])
/** Words right before a name after which it is no subject. */
export const NO_SUBJECT = /[为為替给給向对對从從与與和跟同在把以用于於]$/

interface Pattern {
  readonly cue: ChineseCue
  readonly pattern: RegExp
  /** The verb alone: most sentences have it not, and are spared the rest. */
  readonly says: RegExp
  /** The words between subject and verb, where status is read. */
  readonly passive: boolean
}

export const PATTERNS: readonly Pattern[] = CUES.flatMap((cue): Pattern[] => {
  const verb = `(?<v>${cue.verbs})(?:了|过|過|着|完)?`
  const says = new RegExp(cue.verbs)
  const list: Pattern[] = []
  const add = (source: string, passive = false) =>
    list.push({ cue, says, pattern: new RegExp(source, 'g'), passive })
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
export const SUPPLY = new RegExp(
  `(?<s>${LIST})(?<mod>${gap(14)})(?:向|为|為|给|給|替|对|對)(?<w>${LIST})(?<mod2>${near(10)})(?<v>独家供应|供应|供應|提供|交付|出货|出貨|供货|供貨|销售|銷售|出售|供给)(?:了)?(?<rest>(?<mid>${near(14)})(?<o>${LIST}))?`,
  'g',
)
export const SUPPLY_PLAIN = new RegExp(
  `(?<s>${LIST})(?<mod>${near(12)})(?<v>独家供应|供应|供應|供货|供貨)(?:了|给|給)?(?<w>${NAME})(?<mid>${near(8)})(?<o>${NAME})?`,
  'g',
)
/** 采购英伟达芯片: bought of whoever makes it. */
export const GOODS = new RegExp(
  `(?<s>${LIST})(?<mod>${gap(20)})(?<v>采购|採購|购买|購買|订购|訂購|租用|囤积|囤積)(?:了)?(?<mid>${near(16)})(?<o>${NAME})(?:的)?(?:芯片|晶片|GPU|服务器|伺服器|加速器|AI芯片|显卡|产品|產品|设备|設備|算力)`,
  'g',
)

export const REGULATED = new RegExp(
  `(?<s>${NAME})(?<mod>${near(12)})(?:(?<yes>批准|允许|允許|放行|准许|准許|同意)|禁止|限制|阻止)(?<c>${NAME})?${near(16)}(?:出售|出口|销售|銷售|采购|採購|购买|購買|进口|進口)${near(6)}${OBJECT}`,
  'g',
)
export const ROUND = new RegExp(
  `(?<s>${LIST})(?<mod>${near(12)})(?:参与|參與|领投|領投|参投|參投)(?:了)?(?<o>${NAME})(?:的)?${near(8)}(?:融资|融資|投资|投資)`,
  'g',
)
export const RAISES = new RegExp(
  `(?<s>${NAME})(?<mod>${near(16)})(?:登陆|登陸|上市|挂牌|掛牌|完成[^，。]{0,10}融资|完成[^，。]{0,10}融資|募资|募資)`,
  'g',
)

export const SOURCE = new RegExp(
  `(?:据|據)(?<n>${NAME}|[^，。${NAME.slice(1, -1)}]{2,14}?)(?:的)?(?:报道|報導|报导|消息|称|稱|透露|爆料|周[一二三四五六日]报道)`,
)
