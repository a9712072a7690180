/** Turns of phrase that take more than one verb: who allows whom to sell what, who goes public, who says so. */
import { NAME } from '../shared/flat.ts'

const LIST = `${NAME}(?:(?:、|，|和|与|及|以及|，以及)${NAME}){0,6}`
const near = (most: number): string => `(?:(?!${NAME})[^，。；;,！!\\n]){0,${most}}?`

export const REGULATED = new RegExp(
  `(?<s>${NAME})(?<mod>${near(12)})(?:(?<yes>批准|允许|放行|准许|同意|核准)|禁止|限制|阻止)(?:了)?(?<c>${NAME})?${near(12)}(?:出售|出口|销售|采购|购买|进口)${near(6)}(?:${NAME}的?)?(?<o>${LIST})`,
  'g',
)
export const ROUND = new RegExp(
  `(?<s>${LIST})(?<mod>${near(12)})(?:参与|领投|参投|跟投)(?:了)?(?<o>${NAME})(?:的)?${near(8)}(?:融资|投资|增资)`,
  'g',
)
export const RAISES = new RegExp(
  `(?<s>${NAME})(?:公司|集团)?(?<mod>${near(14)})(?:登陆(?:科创板|纳斯达克|那斯达克|港股|港交所|创业板|A股|美股|资本市场|北交所|纽交所)|(?:上市|挂牌)(?=[，。；,;]|$|后|首日|交易)|完成[^，。]{0,10}融资|募资)`,
  'g',
)
export const SOURCE = new RegExp(
  `(?:据|根据)(?<n>${NAME}|[^，。${NAME.slice(1, -1)}]{2,14}?)(?:的)?(?:报道|报导|消息|称|透露|爆料|周[一二三四五六日]报道|引述|指出|统计|预测|研究)`,
)
/** A sentence with these asks or supposes. */
export const UNSURE =
  /[？?]|如果|假如|倘若|若(?![干非])|要是|是否|能否|会不会|吗[。！]?|难道|何时能|一旦|万一|除非|要不要|传言称|传闻称|谣言称|有传言|有传闻|有谣言/
