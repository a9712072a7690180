/** Chinese turns that say who makes or delivers, once it is known what the firm lives by. */
import type { ClaimMention, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, indexOf, NAME } from '../shared/flat.ts'
import { isAssembler, isFabless, isFoundry } from '../shared/trades.ts'
import { BEFORE, NEGATION } from './carrier-rows.ts'

interface Turn {
  readonly pattern: RegExp
  readonly relation: 'fabricates' | 'supplies'
  readonly fits: (subject: ClaimMention, object: ClaimMention) => boolean
}

const near = (most: number, without = ''): string =>
  `[^，。；;、:：${NAME.slice(1, -1)}${without}]{0,${most}}?`
const LIST = `${NAME}(?:(?:、|和|与|及|以及)${NAME}){0,6}`
const foundry = ({ entity }: ClaimMention): boolean => isFoundry(entity) !== false
const firm = ({ type }: ClaimMention): boolean => type === 'company'
/** Of servers and of chips alike. */
const CONTRACTOR = `(?<s>${LIST})(?:等)?(?<mod>(?:则|也|均|都|已|同样|皆)*)(?:是|为|成为)${near(6, '的')}(?<o>${NAME})${near(6)}(?:${NAME}${near(6)})?的(?:主要|最大|独家|重要|第一大|核心|合作)*(?:代工厂|代工商|代工伙伴|组装厂|组装商|代工业者)`

const TURNS: readonly Turn[] = [
  {
    // Rubin采用台积电3纳米工艺
    pattern: new RegExp(
      `(?<o>${NAME})(?:的?(?:芯片|晶片|处理器|加速器))?(?<mod>${near(12, '的')})(?:采用|使用|基于|导入|采|用|以)(?:了)?(?<s>${NAME})${near(12)}(?:制程|工艺|纳米|奈米|nm(?![a-z])|节点)`,
      'g',
    ),
    relation: 'fabricates',
    fits: (subject, object) => foundry(subject) && object.type === 'chip',
  },
  {
    // Taalas的首款芯片采用台积电6纳米工艺: with no name for the chip, it is made for the firm.
    pattern: new RegExp(
      `(?<o>${NAME})(?:的)?(?<mod>(?:首款|首颗|新款|新一代|下一代|自研)${near(8)}(?:芯片|晶片|处理器)${near(8)})(?:采用|使用|基于|采|用|以)(?:了)?(?<s>${NAME})${near(12)}(?:制程|工艺|纳米|奈米|节点)`,
      'g',
    ),
    relation: 'fabricates',
    fits: (subject, object) => isFoundry(subject.entity) === true && isFabless(object.entity),
  },
  {
    pattern: new RegExp(CONTRACTOR, 'g'),
    relation: 'supplies',
    fits: (subject, object) => isAssembler(subject.entity) && firm(object),
  },
  {
    pattern: new RegExp(CONTRACTOR, 'g'),
    relation: 'fabricates',
    fits: (subject) => isFoundry(subject.entity) === true,
  },
  {
    // 供应英伟达GB300机柜所需的电源
    pattern: new RegExp(
      `(?<s>${NAME})(?<mod>${near(6)})(?:供应|供货|提供|出货)(?:给|了)?(?<o>${NAME})(?:的)?(?:${NAME})?${near(8)}(?:所需|所用|使用|用)(?:的)?${near(8)}(?:电源|载板|基板|材料|零件|元件|组件|模组|模块|芯片|晶片|设备|机壳|导轨|散热|连接器|光模块|内存|记忆体)`,
      'g',
    ),
    relation: 'supplies',
    fits: (subject, object) => firm(subject) && firm(object),
  },
  {
    // 营收近七成来自AWS
    pattern: new RegExp(
      `(?<s>${NAME})(?<mod>${near(12)})(?:营收|收入|销售额|业绩)${near(8)}来自(?:于)?(?<o>${NAME})(?![^，。；]{0,4}(?:业务|平台|芯片|服务))`,
      'g',
    ),
    relation: 'supplies',
    fits: (subject, object) => firm(subject) && firm(object),
  },
  {
    // 的刻蚀机早已进入台积电产线
    pattern: new RegExp(
      `(?<s>${NAME})的?(?<mod>${near(8)}(?:机|设备|材料|芯片|电源|载板|产品|装置)${near(5)})(?:进入|打入|导入|切入|用于|进驻)(?:了)?(?<o>${NAME})(?:的)?${near(6)}(?:产线|生产线|供应链|工厂|晶圆厂)`,
      'g',
    ),
    relation: 'supplies',
    fits: (subject, object) => firm(subject) && firm(object),
  },
]

const mentionsIn = (flat: Flat, text: string | undefined): ClaimMention[] =>
  [...(text ?? '')].flatMap((unit) => flat.mentions[indexOf('mention', unit)] ?? [])

/** Nothing is told by these: another stands between. */
const OPEN = /传|据|否认|若|有望成|可能|曾|对手|客户|供应商|竞/

export function readMade(flat: Flat, source: string | null): SentenceClaim[] {
  return TURNS.flatMap(({ pattern, relation, fits }) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const { s, o, mod = '' } = match.groups ?? {}
      const [object] = mentionsIn(flat, o)
      if (object === undefined || OPEN.test(mod)) return []
      const lead = flat.text.slice(Math.max(0, match.index - 8), match.index)
      // 不是…, 与A的: the name is another's.
      if (/[与和跟对向比]$/.test(lead)) return []
      return bind({
        relation,
        subjects: mentionsIn(flat, s).filter((subject) => fits(subject, object)),
        objects: [object],
        status: BEFORE.find(([said]) => said.test(mod))?.[1] ?? 'done',
        negated: NEGATION.test(mod),
        attributedTo: source,
        start: flat.from[match.index] ?? 0,
        end: flat.to[match.index + match[0].length - 1] ?? 0,
      })
    }),
  )
}
