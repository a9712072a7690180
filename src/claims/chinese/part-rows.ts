/** What one is to another in Chinese, said of it at length: 预计将成为博通最大的客户, 客户还包括谷歌. Folded. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention } from '../claim.ts'
import { DATE, NAME } from '../shared/flat.ts'
import { isFirm, LIST } from './match.ts'
import type { Turn } from './turns.ts'

const PARTS: readonly (readonly [relation: RelationKind, noun: string])[] = [
  ['supplies', '供应商|供货商|供应厂商|供应厂|供应伙伴'],
  ['buys-from', '客户|买家|买主'],
  ['competes-with', '竞争对手|劲敌|死对头|对手|竞争者|对标者'],
  ['partners-with', '合作伙伴|盟友|伙伴|合作方'],
  ['invests-in', '股东|投资者|投资方|投资人|出资方'],
]
/** Another word begins here: 客户端, 伙伴关系. */
const ENDS = '(?!端|群|服务|关系|数据|之一的|支持|经理)'
const OF = `(?:的)?[^，。；\\ue000-\\ue7ff]{0,8}(?:${NAME})?(?:的)?[^，。；\\ue000-\\ue7ff]{0,14}`
/** Between who is meant and what it is: how far, since when. */
const HOW = `(?:则|也|同|双双|同样|均|都|已经?|将会?|预计|可望|有望|或|在|于|${DATE}|未来|最终|正式|首度|首次|仍|一直|曾经?|可能|拟|计划|力争|不再|不|并非|并不|料|据传|传|会|正在?|逐渐|目前|现在|如今|近年|同时|还|因此|公司|自|以来)*`
const SIZE = '(?:主要|最大|前[一-十]+大|第[一-十]大|核心|重要|海外|首批|长期|独家|现有|的)*'
const LISTS = '(?:还|也|则|主要|目前|现|均)*(?:包括|包含|有|是|为|涵盖|囊括|据传是|据传为|传为)(?:了)?'

/** A firm's rival is a firm. */
const alike = (subject: ClaimMention, object: ClaimMention): boolean => isFirm(subject) === isFirm(object)

const turnsOf = ([relation, noun]: (typeof PARTS)[number]): readonly Turn[] => [
  {
    relation,
    pattern: new RegExp(
      `(?<s>${LIST})(?<mod>${HOW})(?:是|为|成为|身为|作为|被视为|被看作|被认为是|被称为|堪称|号称|定位为)(?:了)?[^，。；的\\ue000-\\ue7ff]{0,6}(?:${NAME}(?:巨头|龙头|大厂|领导者|厂商|公司))?(?<o>${LIST})${OF}(?:${noun})${ENDS}(?!的)`,
      'g',
    ),
  },
  {
    relation,
    pattern: new RegExp(
      `(?<o>${NAME})的[^，。；\\ue000-\\ue7ff]{0,8}(?:${noun})${ENDS}(?<mod>${LISTS})(?<s>${LIST})(?!的)`,
      'g',
    ),
  },
  {
    relation,
    pattern: new RegExp(
      `(?<s>${LIST})等(?<o>${NAME})(?:的)?(?<mod>)[^，。；\\ue000-\\ue7ff]{0,4}(?:${noun})${ENDS}(?!的)`,
      'g',
    ),
  },
  // 芯原股份，客户还包括谷歌和亚马逊
  {
    relation,
    pattern: new RegExp(
      `(?<=[，。；、])(?:其|公司|该公司)?(?:的)?${SIZE}(?:${noun})${ENDS}(?:名单|阵容|群)?(?<mod>${LISTS})(?<s>${LIST})(?!的)`,
      'g',
    ),
  },
]

export const PART_ROWS: readonly Turn[] = PARTS.flatMap(turnsOf).map((turn) => ({ ...turn, fits: alike }))
