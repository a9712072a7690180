/** Turns of phrase that take more than one verb: who allows whom to sell what, who goes public, who says so. */
import { NAME } from '../shared/flat.ts'

const LIST = `${NAME}(?:(?:、|，|和|与|及|以及|，以及)${NAME}){0,6}`
const near = (most: number): string => `(?:(?!${NAME})[^，。；;,！!\\n]){0,${most}}?`

export const REGULATED = new RegExp(
  `(?<s>${NAME})(?<mod>${near(12)})(?:(?<yes>批准|允许|放行|准许|同意|核准)|禁止|限制|阻止)(?:了)?(?<c>${NAME})?${near(12)}(?:出售|出口|销售|采购|购买|进口)${near(6)}(?:${NAME}的?)?(?<o>${LIST})`,
  'g',
)
export const SOURCE = new RegExp(
  `(?:据|根据)(?<n>${NAME}|[^，。${NAME.slice(1, -1)}]{2,14}?)(?:当时|近日|此前|日前)?(?:的)?(?:报道|报导|消息|称|透露|爆料|周[一二三四五六日]报道|引述|指出|统计|预测|研究)`,
)
/** Who is not named, or a house of analysts, and what it then says. */
export const SPEAKER =
  /(?:^|[，。；：])(?:据|根据|有|多名|多位|一位|一名)*(?<n>知情人士|消息人士|业内人士|业界人士|供应链人士|熟悉内情的人士|业界|业内|外界|外电|外媒|[韩日陆台港美英德]媒|供应链|市场人士|法人|外资|机构|分析师|产业链人士|[^，。；\ue000-\uf3ff]{2,6}(?:证券|投行|银行)|高盛|大摩|小摩|摩根士丹利|摩根大通|花旗|瑞银|野村|美银)(?:普遍|均|也|则|们)*(?:称|表示|透露|认为|估计|预估|预计|预期|指出|预测|研判|推估|披露|爆料|报道|报导|说)/
/** …，一位设备商人士说。 */
export const TRAILING =
  /，(?<n>(?:一位|一名|多位|多名)[^，。；\ue000-\uf3ff]{2,10}(?:人士|分析师|高管|官员))(?:说|称|表示|指出|透露)(?:[。！]|$)/
/** Where a clause begins that supposes or leaves open what comes of the first; what stands before it is said all the same. */
export const SUPPOSES =
  /[，；：][^，。；：]{0,4}(?:若(?![干非])|如果|假如|倘若|要是|一旦|万一)(?=[^。；]*(?:，|便|就|则))|[，；][^，。；：\ue000-\ue7ff]{0,10}(?:能否|是否|会否)/
/** A sentence with these asks or supposes. */
export const UNSURE =
  /[？?]|如果|假如|倘若|若(?![干非])|要是|是否|否认[^，。；]{0,12}(?:指控|说法|报道|传闻)，即|与否|能否|会不会|会否|是不是|(?:^|[，。；：])假[设定]|未知数|吗[。！]?|难道|何时能|一旦|万一|除非|要不要|传言称|传闻称|谣言称|有传言|有传闻|有谣言|(?:传闻|传言|谣言)(?:不断|四起|满天|甚嚣|纷|频|沸)/
/** 市场传言, 坊间流传: what nobody stands for. */
const NOBODY =
  '(?<![对向给])(?:市场|外界|业界|业内|坊间|圈内|圈子|江湖|街头|市面|网上|网络|网路|民间|股民|乡民)(?:里|上|间|中|内)?'
/** Hearsay, of which nothing is claimed; 盛传 and 据传 say at least that it is expected. */
export const HEARSAY = new RegExp(
  [
    '耳语|小道消息|道听途说|流言|风言风语|捕风捉影|街谈巷议',
    '风声(?!鹤)',
    `${NOBODY}(?:一直|近[期日来]|最近|早[有就已]?|又|也|再度|都|还)*(?:有人|人人|有人士)?(?:传言|传闻|流传|谣传|疯传|说(?![明服法到起]))`,
    `${NOBODY}(?:的|有|有种|一种|流行)*说法`,
    `(?:^|[，。；：])(?:有|坊间)?(?:传言|传闻|谣言|有人说)(?:指|说|是|，|：|(?=${NAME}))`,
  ].join('|'),
)
