/** What became of a deal that the words behind it tell of: 收购Arm的交易已经完成, 就收购Arm展开谈判. Text is folded. */
import type { ClaimStatus } from '../claim.ts'

const TALKS = '(?:谈判|磋商|洽谈|商谈|协商|接触|讨论|会谈|沟通|接洽)'
/** The noun that names the deal, behind what it acts on. */
const NOUN =
  '(?:一案|案|(?:的)?[^，。；的\\ue000-\\ue7ff]{0,6}?(?:交易案?|收购案|并购案|案|谈判|磋商|洽谈|协商|会谈|计划|方案|提案|提议|要约|事宜|意向|想法|念头|打算|决定|协议|合约|合同|申请))'
const GAP = '[^。；\\ue000-\\ue7ff]{0,18}?'
/** Still to come, whatever the verb behind says. */
const YET = '(?:预计|预期|有望|可望|将|尚未|还未|仍未|尚待|有待|待|须|需|等待|力争|计划|拟|未能|未)'

const OUTCOMES: readonly (readonly [pattern: RegExp, status: ClaimStatus])[] = [
  [
    new RegExp(
      `^${NOUN}${GAP}(?:告吹|破裂|流产|终止|取消|失败|破局|泡汤|作罢|搁浅|夭折|中止|叫停|喊停|撤回|否决|无疾而终|受阻|落空)`,
    ),
    'abandoned',
  ],
  [
    new RegExp(
      `^${NOUN}?[^，。；\\ue000-\\ue7ff]{0,8}?${YET}[^，。；\\ue000-\\ue7ff]{0,12}(?:完成|交割|落定|获批|批准|放行|通过|同意)`,
    ),
    'agreed',
  ],
  [
    new RegExp(`^${NOUN}?[^，。；\\ue000-\\ue7ff]{0,12}?(?:完成|交割|尘埃落定|落幕|生效)(?!度|率|后|前|之)`),
    'done',
  ],
  [
    new RegExp(
      `^(?:${NOUN}[^，。；]{0,12}?|(?:一事)?(?:已|已经|正式|终于)?)(?:获批|获准|获得?[^，。；]{0,12}?(?:批准|核准|放行|同意|通过|许可)|过关|放行)`,
    ),
    'agreed',
  ],
  [new RegExp(`^的?[^，。；的\\ue000-\\ue7ff]{0,6}?${TALKS}`), 'considering'],
  [
    /^的?[^，。；的\ue000-\ue7ff]{0,6}?(?:计划|方案|提案|提议|要约|意向|想法|念头|打算|申请)(?!书)/,
    'planned',
  ],
  [/^(?:一案|案|的)?[^，。；的\ue000-\ue7ff]{0,6}?(?:交易|案|协议|合约|合同|决定)(?!书)/, 'agreed'],
]
/** 就收购Arm展开谈判 */
const ABOUT = /(?:就|围绕)(?:以[^，。；]{0,6})?$/
const TALK = new RegExp(`^[^，。；\\ue000-\\ue7ff]{0,14}${TALKS}`)

/** Deals that a noun may name; a thing that is used or shown has plans and agreements of its own. */
const DEALS = new Set<string>(['acquires', 'invests-in'])
export const isDeal = (relations: readonly string[]): boolean => relations.some((each) => DEALS.has(each))

/** How far the words behind a deal put it, `own` being what the words before say; null where they leave it open. */
export function outcomeOf(said: string, after: string, own: ClaimStatus): ClaimStatus | null {
  if (ABOUT.test(said) && TALK.test(after)) return own === 'done' || own === 'ongoing' ? 'considering' : own
  const status = OUTCOMES.find(([pattern]) => pattern.test(after))?.[1] ?? null
  if (status === null || own === 'denied' || own === 'abandoned') return null
  if (status === 'abandoned') return status
  // 宣布已完成…的交易, 正考虑收购…的方案: what is said before is nearer.
  return own === 'done' || (own === 'ongoing' && status === 'considering') ? status : null
}
