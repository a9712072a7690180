/** Chinese turns of the supply chain: capacity booked, parts that come from, what is made or packaged where. Folded. */
import type { ClaimMention } from '../claim.ts'
import { NAME } from '../shared/flat.ts'
import { isAssembler, isFabless, isFoundry } from '../shared/trades.ts'
import { isFirm, LIST, near } from './match.ts'
import { type Turn, turn } from './turns.ts'

const firms = (subject: ClaimMention, object: ClaimMention): boolean => isFirm(subject) && isFirm(object)
const foundry = ({ entity }: ClaimMention): boolean => isFoundry(entity) !== false
const packager = ({ entity, type }: ClaimMention): boolean =>
  type === 'company' && isFabless(entity) === false && !isAssembler(entity)
const chipOrFirm = ({ type }: ClaimMention): boolean => type === 'chip' || type === 'company'
/** What memory and optics are called: these are delivered as they are. */
const isWare = ({ type }: ClaimMention): boolean => type === 'technology'

const MOSTLY = '(?:主要|多半|大多|大部分|绝大部分|全部|全数|几乎|部分|则|也|均|都|目前|仍|同样|皆|已)*'
const PARTS =
  '(?:电源|电源供应器|模组|模块|模组件|载板|基板|材料|零件|零组件|元件|组件|芯片|晶片|设备|机壳|导轨|散热|连接器|光模块|内存|记忆体|存储|机柜|服务器|伺服器|硅片|晶圆)'
const BOOKS = '(?:包下|包揽|预订|预定|锁定|吃下|订下|追加|加订|抢下|抢占|占用|占据|拿下|包走)(?:了)?'
const CAPACITY = '(?:产能|晶圆|货源|投片量)'
const HANDS = '(?:交由|委由|交给|委托给?|转由|改由|转交给?|外包给|转单给?|转投|改投)'
const MAKES = '(?:代工|生产|制造|量产|流片|投片|试产|操刀|承制)'
const PACKS = '(?:封装|封测|后段)'

export const CHAIN_ROWS: readonly Turn[] = [
  // 散热模组则多半来自奇鋐; 英伟达的HBM主要来自SK海力士
  turn(
    `(?:(?<o>${NAME})(?:的)?)?${near(8, '的')}${PARTS}(?<mod>${MOSTLY})来自(?:于)?(?<s>${LIST})(?!的)`,
    'supplies',
    firms,
  ),
  turn(
    `(?:(?<w>${NAME})(?:的|所用的?|所需的?)?)?(?<o>${NAME})(?:芯片|内存|记忆体)?(?<mod>${MOSTLY})来自(?:于)?(?<s>${LIST})(?!的)`,
    'supplies',
    (subject, object) => isFirm(subject) && isWare(object),
  ),
  // 苹果向台积电包下2纳米过半产能
  turn(
    `(?<s>${LIST})(?<mod>${near(16)})(?:向|在)(?<o>${NAME})(?:公司)?${BOOKS}${near(14)}${CAPACITY}`,
    'buys-from',
    firms,
  ),
  turn(
    `(?<=[，：])(?<mod>${near(8)})向(?<o>${NAME})(?:公司)?${BOOKS}${near(14)}${CAPACITY}`,
    'buys-from',
    firms,
  ),
  turn(
    `(?<s>${LIST})(?<mod>${near(10)})${BOOKS}(?<o>${NAME})(?:的)?${near(12)}(?:${NAME})?${near(4)}${CAPACITY}`,
    'buys-from',
    firms,
  ),
  // 微软贡献了CoreWeave六成的营收
  turn(
    `(?<s>${NAME})(?<mod>${near(8)})贡献(?:了)?(?<o>${NAME})(?:的)?[^，。；${NAME.slice(1, -1)}]{0,12}(?:营收|收入|业绩)`,
    'buys-from',
    firms,
  ),
  // 为谷歌组装服务器
  turn(
    `(?<s>${LIST})(?<mod>${near(10)})(?:为|替|帮)(?<o>${LIST})${near(4)}(?:组装|代工组装|打造)(?:了)?${near(4)}(?:${NAME})?${near(4)}(?:服务器|伺服器|机柜|机架|整机)`,
    'supplies',
    (subject, object) => isAssembler(subject.entity) && isFirm(object),
  ),
  turn(
    `(?<s>${NAME})(?<mod>(?:则|也|均|都|已|同样|皆)*)(?:是|为|成为)(?<o>${NAME})(?:${NAME})?${near(6, '的')}(?:主要|最大|独家|重要|第一大|核心|合作)+(?:代工厂|代工商|代工伙伴|组装厂|组装商|代工业者)`,
    'supplies',
    (subject, object) => isAssembler(subject.entity) && isFirm(object),
  ),
  // 独家承接英伟达GB300整机柜组装
  turn(
    `(?<s>${LIST})(?<mod>${near(8, '的')})(?:承接|负责|包办|拿下|取得|接获|独揽)(?:了)?(?<o>${NAME})(?:的)?(?:${NAME})?${near(8)}(?:组装|代工)(?!厂|商|业)`,
    'supplies',
    (subject, object) => isAssembler(subject.entity) && isFirm(object),
  ),
  // Rubin已在台积电投产
  turn(
    `(?<o>${NAME})(?:芯片|晶片|处理器)?(?<mod>${near(10, '的')})(?:在|于)(?<s>${NAME})${near(8, '的')}(?:投产|生产|试产|量产|投片|流片)(?!线)`,
    'fabricates',
    (subject, { type }) => foundry(subject) && type === 'chip',
  ),
  // 英伟达的Rubin芯片交由台积电制造
  turn(
    `(?<o>${NAME})(?:系列|芯片|晶片|处理器)*(?<mod>${near(8, '的')})${HANDS}(?<s>${NAME})${near(8)}${MAKES}`,
    'fabricates',
    (subject, { type }) => foundry(subject) && type === 'chip',
  ),
  // 英伟达委托台积电生产Rubin; with no chip named, it is made for the firm.
  turn(
    `(?<=委托|委由|交由|找|请)(?<mod>)(?<s>${NAME})(?:独家|负责|以${near(8)})?${MAKES}(?:${NAME}的?)?(?<o>${NAME})`,
    'fabricates',
    (subject, { type }) => foundry(subject) && type === 'chip',
  ),
  turn(
    `(?<o>${NAME})(?<mod>${near(8, '的')})(?:委托|委由|交由)(?<s>${NAME})(?:独家|负责|以${near(8)})?${MAKES}(?![^，。；]{0,6}${NAME})`,
    'fabricates',
    (subject, object) => foundry(subject) && isFirm(object) && isFoundry(object.entity) !== true,
  ),
  turn(
    `(?<o>${NAME})的?(?:主要|独家|长期|最大)?(?:代工厂|代工伙伴|代工商|晶圆代工厂)(?<mod>)(?<s>${NAME})`,
    'fabricates',
    (subject, object) => isFoundry(subject.entity) === true && chipOrFirm(object),
  ),
  // 为AMD提供封测服务
  turn(
    `(?<s>${LIST})(?<mod>${near(10)})(?:为|替|向)(?<o>${LIST})${near(6)}提供${near(8)}(?:封装|封测)${near(4)}(?:服务|产能)`,
    'packages',
    firms,
  ),
  turn(
    `(?<s>${LIST})(?<mod>${near(10)})(?:为|替|向)(?<o>${LIST})${near(6)}提供${near(8)}(?:代工|晶圆制造)${near(4)}(?:服务|产能)`,
    'fabricates',
    (subject, object) => foundry(subject) && isFirm(object),
  ),
  // Blackwell的封装由台积电负责
  turn(
    `(?<o>${NAME})(?:芯片|晶片)?的?${near(6)}${PACKS}${near(6)}(?<mod>${MOSTLY})(?:由|交由|交给|委由|委托)(?<s>${LIST})(?:负责|承担|完成|操刀|代工|提供|承接|进行|独家)`,
    'packages',
    (subject, object) => packager(subject) && chipOrFirm(object),
  ),
  // Blackwell采用台积电CoWoS-L封装
  turn(
    `(?<o>${NAME})(?:芯片|晶片|处理器)?(?<mod>${near(8, '的')})(?:采用|使用|基于|导入|以)(?:了)?(?<s>${NAME})(?:的)?(?:${NAME}|[A-Za-z0-9-]{2,8})(?:-[A-Z])?${near(6)}封装(?!基板|设备|材料)`,
    'packages',
    (subject, { type }) => packager(subject) && type === 'chip',
  ),
  // 拿到Rubin的后段封装订单
  turn(
    `(?<s>${LIST})(?<mod>${near(8, '的')})(?:承接|包办|拿下|取得|接获|拿到|获得|夺得|抢下|斩获|赢得|获)(?:了)?(?:${NAME}的?)?(?<o>${NAME})(?:的)?${near(6)}${PACKS}${near(4)}(?:订单|大单|代工单|业务)`,
    'packages',
    (subject, object) => packager(subject) && chipOrFirm(object),
  ),
]
