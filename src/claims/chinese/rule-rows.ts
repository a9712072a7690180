/** Chinese turns of courts and authorities: probes into a matter, goods put under licence, who takes whom to court. Folded. */
import { NAME } from '../shared/flat.ts'
import { isAuthority, isFirm, LIST, near } from './match.ts'
import { type Turn, turn } from './turns.ts'

const PROBE = `(?:(?:正式)?立案|展开|开展|启动|发起|进行|着手)${near(8)}调查|立案`
const TRADE = '(?:出口|销售|出货|出售|输出)'

export const RULE_ROWS: readonly Turn[] = [
  // 就英伟达涉嫌捆绑销售一事正式立案调查
  turn(
    `(?<s>${NAME})(?<mod>${near(8)})(?:就|对|针对)(?<o>${LIST})(?:是否|涉嫌|的|被控|收购)[^。；，]{0,28}?(?:${PROBE})`,
    'restricts',
    (subject, object) => isAuthority(subject) && isFirm(object),
  ),
  // 将MI308的对华出口重新纳入许可管制
  turn(
    `(?<s>${NAME})(?<mod>[^，。；\\ue000-\\ue7ff]{0,14})把(?:${NAME}的?)?(?<o>${LIST})(?:芯片|晶片)?(?:的)?${near(6)}${TRADE}${near(6)}(?:纳入|列入|列为|置于)${near(8)}(?:管制|许可|限制|清单|管控)`,
    'restricts',
    isAuthority,
  ),
  // 要求H20对华出口须获得许可
  turn(
    `(?<s>${NAME})(?<mod>${near(8)})(?:要求|规定)(?:${NAME}的?)?(?<o>${LIST})(?:芯片|晶片)?(?:的)?${near(8)}${TRADE}${near(6)}(?:须|需|必须|应)${near(10)}许可`,
    'restricts',
    (subject, { type }) => isAuthority(subject) && type === 'chip',
  ),
  // 寒武纪被美国商务部列入实体清单
  turn(
    `(?<o>${LIST})(?<mod>${near(8, '的')})(?:被|遭)(?<s>${NAME})(?:${near(6)})(?:列入|加入|纳入|列为|增列)(?:${NAME}|${near(10)}(?:清单|名单))`,
    'restricts',
    (subject, object) => isAuthority(subject) && isFirm(object),
  ),
  // 向英伟达发放H20出口许可证
  turn(
    `(?<s>${NAME})(?<mod>${near(12)})(?:向|给)(?<o>${LIST})(?:发放|颁发|授予|核发|发出|签发)(?:了)?${near(6)}${NAME}${near(10)}(?:许可|牌照)`,
    'permits',
    (subject, object) => isAuthority(subject) && isFirm(object),
  ),
  // 高通指控Arm违反协议并诉至法院
  turn(
    `(?<s>${NAME})(?<mod>${near(6)})(?:指控|指责|控告|指)(?<o>${NAME})[^。；\\ue000-\\ue7ff]{0,20}(?:诉至|诉诸法|告上|提起诉讼|提起|提出诉讼|对簿公堂|向[^，。；\\ue000-\\ue7ff]{0,12}起诉)`,
    'sues',
    (subject, object) => !isAuthority(subject) && isFirm(object),
  ),
  // 面临苹果的起诉
  turn(
    `(?<o>${NAME})(?<mod>${near(8, '的')})(?:面临|遭到|受到|遭遇|面对)${near(12)}(?<s>${NAME})(?:公司)?(?:的|提起的|发起的)${near(6)}(?:起诉|诉讼|控告)`,
    'sues',
    (subject, object) => !isAuthority(subject) && isFirm(object),
  ),
  turn(
    `(?<o>${NAME})(?<mod>${near(8, '的')})(?:面临|遭到|受到|遭遇|面对|接受)${near(6)}(?<s>${NAME})(?:的)?${near(6)}(?:调查|制裁|处罚|审查)`,
    'restricts',
    (subject, object) => isAuthority(subject) && isFirm(object),
  ),
  // 向Arm支付授权费
  turn(
    `(?<s>${LIST})(?<mod>${near(10)})向(?<o>${NAME})(?:支付|缴纳|缴付)(?:了)?${near(8)}(?:授权费|授权金|许可费|版税|专利费|权利金|专利许可费)`,
    'licenses-from',
    (subject, object) => isFirm(subject) && isFirm(object),
  ),
]
