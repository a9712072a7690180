/** Words of a clause under which its verb tells no deed, and words that put the deed under way. Text is flat and folded. */
import type { ClaimStatus } from '../claim.ts'

/** What stands in a clause around its verb. */
export interface Around {
  /** Between who acts and the verb, without the other names. */
  readonly said: string
  /** From the last mark up to the verb. */
  readonly lead: string
  /** Behind the verb and what it acts on. */
  readonly after: string
  /** The sentence before the clause. */
  readonly before: string
}

type Doubt = readonly [part: keyof Around, pattern: RegExp, of?: RegExp]

/** `of`: the statuses that are in doubt; all where it is missing. */
const DOUBTS: readonly Doubt[] = [
  // 否认推迟部署: that there is no delay says nothing of the deed.
  [
    'said',
    /(?:否认|驳斥|澄清)[^，。；]*(?:推迟|延后|延迟|延期|延宕|放缓|暂缓|暂停|停止|取消|放弃|终止|中止|搁置|撤回|退出|缩减|削减|减少|砍)/,
  ],
  // 否认供货遭砍单: less of it, or none.
  ['after', /^(?:遭|被)?[^，。；]{0,3}(?:砍单|受阻|短缺|不足|吃紧|延误)/],
  // 面临乙的起诉: it is the other that sues.
  ['said', /(?:面临|遭到|受到|收到|面对|招致|遭遇|应对|回应|驳斥)[^，。；]*的$/],
  // 不得出售, 暂无收购的计划, 传闻中的合作.
  ['said', /不得(?!不)|不准|不许|严禁|暂无|并无|毫无|不想|不愿|不肯|不敢|不希望/, /^(?!denied|abandoned)/],
  ['lead', /传闻中的|传说中的|所谓的/],
  // 试图收购: tried, and the end is not told.
  ['lead', /试图|企图|妄图|妄想/],
  // 苹果和英特尔传闻合作: a rumour.
  ['said', /传闻|谣传|谣言|网传/, /^(?!denied|abandoned)/],
  // 当时，微软正准备投资: what was once to come has long come or failed.
  ['before', /(?:当时|彼时|那时|其时)[，,]?$/, /^(?:planned|considering|expected)$/],
  [
    'said',
    /当时|彼时|那时|(?:曾经?|一度|曾一度)(?:计划|打算|考虑|拟|有意|准备|洽谈|寻求)/,
    /^(?:planned|considering|expected)$/,
  ],
  // 原本采用英特尔: and what now?
  ['said', /原本|本来|原定|原拟|原计划|原先|原预计|原有意/, /^(?!denied|abandoned)/],
  // 应该收购, 争取代工, 减少采购: somebody's advice, a hope, less of it than there was.
  ['said', /应该|应当|理应|不妨|争取(?!到)|竞逐|竞标|抢攻/],
  ['lead', /(?:减少|缩减|削减|调降|缩小|放缓|推迟|延后|延迟|暂缓)(?:了|对|向|从)?[^，。；]{0,8}$/],
  // 同意推迟其下一代模型的全面发布
  ['lead', /(?:推迟|延后|延迟|暂缓)[^，。；]{0,20}的[^，。；]{0,4}$/],
  // 就针对苹果提起的诉讼发表声明: whose suit it is, is open.
  ['said', /针对.*(?:提起|发起)的/],
  // 据传，此次取消是甲与乙合作的后果; 从甲芯片开始采用乙.
  ['before', /(?:据传|传闻|谣传)，[^，。；]{1,10}$/, /^(?!denied|abandoned)/],
  ['lead', /从[^，。；\ue800-\uebff]{0,16}[\ue000-\ue7ff][^，。；]{0,4}开始$/],
  // 可能结束开发, 考虑放弃合作: not off yet.
  [
    'said',
    /(?:可能|或将|或许|考虑|评估|预计|可望|有望|传|拟|计划|打算|威胁|扬言|声称)[^，。；]{0,8}(?:停止|停用|放弃|取消|终止|撤回|结束|解除|中止)/,
    /^abandoned$/,
  ],
  // 结束长期的排他性合作: it goes on, but with others too.
  ['said', /排他|独家|独占|专属/, /^abandoned$/],
]

/** Whether the words around a verb leave open what became of its deed. */
export const leavesInDoubt = (around: Around, status: ClaimStatus): boolean =>
  DOUBTS.some(([part, pattern, of]) => pattern.test(around[part]) && (of?.test(status) ?? true))

/** 在收购后: when, not what is under way. */
const WHILE =
  /^[^，。；]{0,16}?(?:之?后|以后|之际|时|同时|期间|过程|之前|方面|以来|中(?!国|芯|科|兴)|上(?!市|海))/
/** 仍在开发, 也在构建: a 在 right before the verb, and no phrase of where or when. */
export const isUnderWay = (text: string, verb: number, after: string): boolean =>
  text[verb - 1] === '在' && !/[存实所潜旨意]在$/.test(text.slice(0, verb)) && !WHILE.test(after)
