/** Chinese turns of phrase that no single verb tells: orders won, what is handed on, lists, verdicts, what runs where. Folded. */
import type { ClaimMention } from '../claim.ts'
import { NAME, SHARE } from '../shared/flat.ts'
import { buysFrom, isFoundry } from '../shared/trades.ts'
import { isAuthority, isFirm, LIST, near } from './match.ts'
import { type Turn, turn } from './turns.ts'

const firms = (subject: ClaimMention, object: ClaimMention): boolean => isFirm(subject) && isFirm(object)
const runs = ({ type }: ClaimMention): boolean =>
  type === 'model' || type === 'software' || type === 'project'
const isList = ({ type }: ClaimMention): boolean => type === 'policy'
const onThing = (subject: ClaimMention, { type }: ClaimMention): boolean =>
  runs(subject) && (type === 'chip' || type === 'technology' || type === 'software')

/** What is delivered as it is; a chip that is ordered of a designer or a foundry is the customer's own. */
const WARES = /^(?:hbm|dram|nand|ddr|gddr|lpddr|ssd|high-na-euv$|euv$)/
const GOT =
  '(?:拿下|夺下|手握|获得|取得|接获|接到|斩获|赢得|抢下|夺得|拿到|承接|包办|囊括|通吃|吃下|掌握|独拿|抢得|收到|揽下|喜获|独揽|包揽|争取到)(?:了)?'
/** An order for samples delivers nothing yet. */
const ORDER =
  '(?<!测试|试验|样品|试产|工程|验证|试单|小量|潜在)(?:订单|大单|急单|合约|合同|供应量|供应|供货)(?!商|链|短缺|紧张|吃紧|减少|不足|受)'
/** Not of what is made or packaged to order: that is another relation. */
const GOODS_OF = `[^，。；${NAME.slice(1, -1)}代封]{0,18}?`
const MAKES = '(?:生产|代工|制造|量产|流片|投片)'
const LISTED = '(?:列入|纳入|加入|列为|增列)'

const ORDERS: readonly Turn[] = [
  // 拿下英伟达三成的HBM4订单: what is ordered is delivered, and to whom.
  turn(
    `(?:(?<s>${LIST})(?<mod>${near(14)}))?${GOT}(?<w>${NAME})(?:(?<p>${SHARE})|${near(10)})的?${NAME}?(?<o>${NAME})(?:芯片|晶片)?${near(6)}(?:的)?${ORDER}`,
    'supplies',
    (subject, { entity }) => isFirm(subject) && WARES.test(entity),
  ),
  turn(
    `(?:(?<s>${LIST})(?<mod>${near(14)}))?${GOT}(?<o>${NAME})(?:的)?${GOODS_OF}(?:${NAME}${GOODS_OF})?${ORDER}`,
    'supplies',
    firms,
  ),
  // SK海力士是HBM4的主要来源
  turn(
    `(?<s>${LIST})(?<mod>(?:都|均|也|仍|目前)*)是(?<o>${NAME})的(?:主要|最大|唯一|独家|核心)*(?:供应)?(?:来源|货源)`,
    'supplies',
    (subject, { type }) => isFirm(subject) && type === 'technology',
  ),
  // 纬颖的AWS订单: of two, the one that buys.
  turn(
    `(?<s>${NAME})的?(?<o>${NAME})(?:服务器|伺服器|AI|芯片|晶片|设备)*订单(?<mod>)`,
    'supplies',
    (subject, object) => firms(subject, object) && buysFrom(object.entity, subject.entity) === true,
  ),
  // 其设备主要供应华为
  turn(
    `其(?:主要|核心)?(?:设备|产品|芯片|晶片|机台|材料|零件|元件|组件|模组|载板|基板|电源)(?<mod>${near(8)})(?:供应|供货|出货|交付|销售|用于|打入|进入)(?:给|了|至)?(?<o>${LIST})`,
    'supplies',
    firms,
  ),
  // 提供AI芯片给OpenAI
  turn(
    `(?:(?<s>${NAME})(?<mod>${near(10)}))?(?:提供|供应|出售|销售|交付)(?:了)?${near(10)}(?:芯片|晶片|处理器|GPU|服务器|伺服器|设备|算力|记忆体|内存|模组|零件|材料)给(?:予)?(?<o>${LIST})`,
    'supplies',
    firms,
  ),
  // 由Cerebras提供算力支持
  turn(
    `(?<mod>)由(?<s>${LIST})(?:公司|独家|负责|共同|联合)*提供${near(10)}(?:算力|芯片|晶片|云服务|内存|记忆体|设备|电源|硬件|服务器|伺服器|存储)`,
    'supplies',
    firms,
  ),
  // 每月向SpaceX支付12.5亿美元，以获取其算力
  turn(
    `(?<s>${NAME})(?<mod>${near(24)}(?:，${near(6)})?)向(?<o>${NAME})支付[^。；]{0,24}?(?:以|来|用于|换取)[^。；]{0,10}?(?:算力|云服务|云计算|芯片|基础设施|使用权|产能|计算)`,
    'buys-from',
    firms,
  ),
]

const MONEY: readonly Turn[] = [
  // 从微软获得50亿美元融资
  turn(
    `(?<o>${NAME})(?<mod>${near(10)})从(?<s>${LIST})(?:等[^，。；的\\ue000-\\ue7ff]{0,8})?(?:处|那里|手中)?(?:获得|获|筹集|募集|募得|拿到|筹得|得到)(?:了)?${near(6)}[\\uec00-\\uefff](?:的)?${near(4)}(?:投资|融资|资金|注资)`,
    'invests-in',
    (subject, object) => isFirm(object) && subject.type !== 'person',
  ),
]

const GIVEN: readonly Turn[] = [
  // 投资143亿美元给Scale AI
  turn(
    `(?:(?<s>${NAME})(?<mod>${near(12)}))?(?:投资|注资|出资|豪掷|砸下)(?:了)?[\\uec00-\\uefff](?:给|于|到|至|在)(?<o>${NAME})(?!的|旗下)`,
    'invests-in',
    (subject, object) => firms(subject, object),
  ),
  // 向Anthropic提供400亿美元资金
  turn(
    `(?<s>${NAME})(?<mod>${near(12)})向${near(8)}(?<o>${NAME})(?:提供|投入|注入)(?:了)?${near(4)}[\\uec00-\\uefff](?:的)?${near(2)}(?:资金|现金|投资|注资|股权)`,
    'invests-in',
    firms,
  ),
  // 谷歌与微软的合作关系
  turn(
    `(?<=^|[，。；：])(?<s>${NAME})[与和同](?<o>${NAME})(?:之间)?的(?<mod>)(?:战略|深度|长期|独家|多年)*(?:合作伙伴关系|合作关系|伙伴关系|合作项目|联盟|合作)(?![^，。；]{0,14}(?:破裂|终止|结束|告吹|取消|传闻|可能|谈判|未|没有|成真|协议|前景|若|意愿|机会|谣))`,
    'partners-with',
    firms,
  ),
]

const LICENCES: readonly Turn[] = [
  // 联电2025年获英特尔授权
  turn(
    `(?<s>${NAME})(?<mod>${near(10)})(?:获|获得|取得)(?<o>${NAME})(?:的)?${near(8)}授权(?!商|费)`,
    'licenses-from',
    firms,
  ),
]

const MAKING: readonly Turn[] = [
  // 把昇腾交给中芯国际生产
  turn(
    `(?<mod>${near(8)})把(?:${NAME}的?)?(?<o>${NAME})(?:芯片|晶片|系列)?(?:的)?${near(6)}(?:交给|交由|委托|委由|外包给|转给|转交)(?:给)?(?<s>${NAME})${near(4)}${MAKES}`,
    'fabricates',
    ({ entity }) => isFoundry(entity) !== false,
  ),
  // 将AI6的部分代工订单交由三星电子负责
  turn(
    `(?<mod>${near(8)})把(?:${NAME}的?)?(?<o>${LIST})(?:芯片|晶片|系列)?(?:的)?${near(6)}(?:代工|生产|制造)(?:订单|业务|工作)?(?:交给|交由|委托|委由|分配给|外包给|转给|转交)(?:给)?(?<s>${LIST})`,
    'fabricates',
    ({ entity }) => isFoundry(entity) !== false,
  ),
  // 首款芯片已在台积电流片
  turn(
    `(?<o>${NAME})(?<mod>${near(10, '的')})(?:在|于|交由|委由|委托|交给|找)(?<s>${NAME})${near(8, '的')}(?:流片|投片|下线|代工|量产)`,
    'fabricates',
    ({ entity }, { type }) => isFoundry(entity) === true && type === 'chip',
  ),
]

const PACKAGING: readonly Turn[] = [
  // 承接英伟达CoWoS后段封装
  turn(
    `(?<s>${LIST})(?<mod>${near(8, '的')})(?:承接|负责|包办|拿下|取得|接获)(?:了)?(?<o>${NAME})(?:${NAME})?(?:的)?(?:部分|先进|后段|前段|芯片|晶片)*(?:封装|封测)(?!设备|材料|技术|基板|产业|厂|产能)`,
    'packages',
    firms,
  ),
]

const USES: readonly Turn[] = [
  // DeepSeek-V4运行在昇腾950之上
  turn(
    `(?<s>${NAME})(?:模型|系列)?(?<mod>${near(8, '的')})(?:运行|跑|训练|部署|构建|搭建)(?:在|于)${near(4)}(?:${NAME}的?)?(?<o>${NAME})`,
    'uses',
    onThing,
  ),
  // H100被用于训练GPT-5
  turn(
    `(?<o>${NAME})(?:芯片|晶片|集群)?(?<mod>${near(8, '的')})(?:用于|用来|用以)(?:训练|运行|推理|支撑)(?:${NAME}的)?(?<s>${NAME})`,
    'uses',
    (subject, object) => onThing(subject, object) && object.type === 'chip',
  ),
  // DeepSeek-V4的训练用了H800
  turn(
    `(?<s>${NAME})(?:模型)?的(?:预|后)?(?:训练|推理|运行)(?<mod>${near(8, '的')})(?:用了|用上了?|使用了?|采用了?|基于|依赖|依靠|用的是|用到了?)${near(4, '的')}(?:${NAME}的?)?(?<o>${NAME})`,
    'uses',
    onThing,
  ),
  // 将用超微MI450系列芯片，建造设施
  turn(
    `(?:(?<s>${NAME})(?<mod>${near(10, '的')}))?用(?:${NAME}的?)?(?<o>${NAME})(?:系列|芯片|晶片|处理器|加速器)*，?(?:来|以)?(?:建造|建置|建设|打造|布建|搭建|训练|构建|兴建)`,
    'uses',
    (subject, { type }) => isFirm(subject) && type === 'chip',
  ),
  // Maia 200是微软自家第二代AI加速器
  turn(
    `(?<o>${NAME})(?<mod>)是(?<s>${NAME})(?:自家|自研|旗下|推出的|的)?(?:首款|最新|新一代|下一代|第[一二三四五六七八九十0-9]+代|旗舰)的?${near(4)}(?:${NAME}|AI)?(?:芯片|晶片|加速器|处理器|模型|架构|平台|系列)(?=[，。；]|$)`,
    'develops',
    (subject, object) => isFirm(subject) && ['chip', 'model'].includes(object.type),
  ),
  // 与依赖台积电的英伟达不同: who buys of whom tells that it is no firm's product.
  turn(
    `(?:依赖|仰赖|依靠)(?:于)?(?<o>${NAME})(?<mod>)的(?<s>${NAME})(?!的)`,
    'depends-on',
    (subject, object) => firms(subject, object) && buysFrom(subject.entity, object.entity) === true,
  ),
]

const RULED: readonly Turn[] = [
  turn(
    `(?<mod>)(?:被)?(?:${LISTED}|登上|进入)(?<s>${NAME})的${near(4)}(?:还有|包括|有|是)(?<o>${LIST})`,
    'restricts',
    isList,
  ),
  turn(
    `(?<mod>${near(6)})把(?:包括)?(?<o>${LIST})(?:在内的)?${near(12)}${LISTED}(?<s>${NAME})`,
    'restricts',
    isList,
  ),
  turn(
    `(?<s>${NAME})(?<mod>${near(10)})把(?<o>${LIST})(?:等)?${near(8)}${LISTED}(?:${NAME}|${near(10)}(?:清单|名单))`,
    'restricts',
    isAuthority,
  ),
  turn(
    `(?<s>${NAME})(?<mod>${near(12)})(?:对|向)(?<o>${LIST})(?:处以|开出|开罚|作出|做出|施以|罚款)${near(16)}(?:罚款|罚单|处罚|元|$|，)`,
    'restricts',
    (subject, object) => isAuthority(subject) && isFirm(object),
  ),
  turn(
    `(?<s>${NAME})(?<mod>${near(12)})(?:认定|裁定|判定)(?<o>${LIST})[^，。；]{0,24}?(?:违反|违法|违规|垄断)`,
    'restricts',
    (subject, object) => isAuthority(subject) && isFirm(object),
  ),
  turn(
    `(?<s>${NAME})(?<mod>${near(12)})(?:禁止|限制|不准)${near(14)}(?:使用|安装|部署|下载|采用)(?:${NAME}的?)?(?<o>${NAME})`,
    'restricts',
    isAuthority,
  ),
  turn(
    `(?<s>${NAME})(?<mod>${near(12)})(?:向|给)(?<o>${LIST})(?:发放|颁发|授予|核发|发出)${near(14)}(?:许可|牌照)`,
    'permits',
    isAuthority,
  ),
  // 批准了新思科技收购Ansys一案
  turn(
    `(?<mod>)(?:批准|核准|放行|准许)(?:了)?(?<s>${NAME})(?:以${near(12)})?(?:收购|并购)(?:了)?(?<o>${NAME})`,
    'acquires',
    firms,
    { status: 'agreed', undated: true },
  ),
  turn(
    `(?<mod>)(?:批准|核准|放行|准许)(?:了)?(?<s>${NAME})对(?<o>${NAME})的(?:收购|并购)`,
    'acquires',
    firms,
    { status: 'agreed', undated: true },
  ),
  // 认定英伟达收购迈络思时违反承诺
  turn(
    `(?<mod>)(?:认定|裁定)(?<s>${NAME})(?:在)?(?:收购|并购)(?<o>${NAME})(?:时|后|期间|过程中)`,
    'acquires',
    firms,
    { undated: true },
  ),
]

export const TURN_ROWS: readonly Turn[] = [
  ...ORDERS,
  ...MONEY,
  ...GIVEN,
  ...LICENCES,
  ...MAKING,
  ...PACKAGING,
  ...USES,
  ...RULED,
]
