/** Who raises money, and who puts it in: 完成5亿美元融资，由IDG领投，阿里巴巴、腾讯等老股东跟投. */
import type { ClaimAmount, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { AMOUNT, type Flat, indexOf, NAME } from '../shared/flat.ts'
import { clauseStart, LIST, measuredIn, mentionsIn, near, said, spanOf } from './match.ts'
import { BLOCKS } from './words.ts'

/** Each of several: 四家公司先后上市. */
const COUNT = '(?:等)?(?:[两三四五六七八九十数多]+家)?(?:公司|集团|企业|厂商|新创|初创公司)?'
const LISTS_SHARES =
  '登陆(?:科创板|纳斯达克|那斯达克|港股|港交所|创业板|A股|美股|资本市场|北交所|纽交所)|(?:上市|挂牌|IPO|首次公开募股)(?=[，。；,;]|$|后|首日|交易)'
const TAKES =
  '(?:完成|获得|获|宣布|确认|敲定|筹集|募集|筹得|募得|斩获|启动|寻求|计划|拟|正|洽谈)(?:了)?[^，。；对为向\\ue000-\\ue7ff]{0,16}(?:融资|募资|筹资)(?!租赁|余额|成本|环境|渠道|买|券|方|协议)'
/** On the way to a listing: 递交上市申请, IPO获批, 撤回IPO申请. */
const LISTING =
  '(?:科创板|港股|港交所|创业板|北交所|主板|美股|A股)?(?:IPO|上市|首次公开募股|发行)(?:申请|计划|注册|材料|文件)?'
const FILES = `(?:递交|提交|递|呈交|撤回|撤销|终止|暂停|搁置|推进|启动|重启|筹备|计划|考虑|准备)(?:了)?(?:${LISTING}|招股书|招股说明书)(?!公司|规则|后)|${LISTING}(?:获批|过会|获受理|获通过|注册生效|获准|通过聆讯)|通过(?:港交所)?上市聆讯|(?:完成|拟|启动|推出)[^，。；对为向\\ue000-\\ue7ff]{0,10}(?:定增|增发|配股|配售)(?!价)`
const BORROWS = '(?:发行|发)[^，。；\\ue000-\\ue7ff]{0,10}债(?:券)?|募资'
const SUMS = `(?:筹集|募集|募得|筹得|融资|再融资|筹资)(?:了|到)?${AMOUNT}`
const ROUND = `${TAKES}|${SUMS}`
const RAISES = new RegExp(
  `(?<s>${LIST})${COUNT}(?<mod>${near(14)})(?<what>${LISTS_SHARES}|${ROUND}|${BORROWS}|${FILES})`,
  'g',
)
/** Of the firm's goods, its units or its shares, and not of itself. */
const OTHERS =
  /产品|芯片|晶片|新品|手机|模型|等上市|自上市|上市公司|[对就向为被]|谈判|合作|联手|竞相|争相|传闻|原本|原定|原计划|本来|希望|推迟|延后|取决|或(?!将)|^(?:的(?!(?:新|最新|本|首|前|上)?一?轮)|旗下|子公司|概念|竞|对手|供应|投资|股)/

/** 参与, 领投 before the firm, or behind the names where the round was told before. */
const INTO = new RegExp(
  `(?<s>${LIST})(?<mod>${near(12)})(?:参与|领投|参投|跟投)(?:了)?(?<o>${NAME})(?:的)?${near(8)}(?:融资|投资|增资)`,
  'g',
)
const GIVES = new RegExp(
  `(?<s>${LIST})(?:等[^，。；的\\ue000-\\ue7ff]{0,10}?)?(?<mod>(?:也|均|都|则|共同|联合|继续|持续|再次|分别|此前|曾)*)(?:领投|跟投|参投|参与投资|参与了?本轮|共同投资)(?![^，。；]{0,4}${NAME})`,
  'g',
)
const LED = new RegExp(
  `(?<o>${NAME})(?<mod>${near(8)})(?:获|获得|完成)(?:了)?(?:由)?(?<s>${LIST})(?:等[^，。；\\ue000-\\ue7ff]{0,8})?(?:联合|共同)?(?:领投|参投|投资|跟投)的?${near(14)}融资`,
  'g',
)

/** The sum a clause behind `end` tells, where it names nobody else: 上市，募资20亿元. */
function besides(flat: Flat, end: number): ClaimAmount | null {
  const behind = /^[^，。；]*，([^，。；\ue000-\ue7ff]*(?:募|融|筹|金额)[^，。；\ue000-\ue7ff]*)/.exec(
    flat.text.slice(end),
  )
  const sums = [...(behind?.[1] ?? '')].map((unit) => indexOf('amount', unit)).filter((index) => index >= 0)
  return sums.length === 1 ? (flat.amounts[sums[0] ?? 0]?.value ?? null) : null
}

/** Said of whoever stands there, and not of another: 从英伟达筹集. */
const isOwn = ({ index, groups }: RegExpExecArray, text: string): boolean =>
  !OTHERS.test(groups?.mod ?? '') &&
  !/[从向由给被]|(?<![因成作])为|对(?!手|于)/.test(
    /[^\ue000-\ue7ff]*$/.exec(text.slice(clauseStart(text, index), index))?.[0] ?? '',
  )

/** A listing that was filed for, or let through, is to come. */
const howFar = (words: string): ReturnType<typeof said> => {
  const how = said(words)
  const filed = /申请|招股|递|文件|材料|草案|获批|过会|受理|获通过|聆讯|注册生效|获准/.test(words)
  return filed && (how.status === 'done' || how.status === 'announced') ? { ...how, status: 'planned' } : how
}

const raised = (match: RegExpExecArray, flat: Flat, source: string | null): SentenceClaim[] => {
  const { s, mod = '', what = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  const subjects = mentionsIn(flat, s)
  const measured = measuredIn(flat, match.index, end)
  return bind({
    relation: 'raises',
    subjects,
    objects: [],
    ...howFar(mod + what.replace(/^(?:宣布|确认|敲定)/, '')),
    attributedTo: source,
    // A sum that several raised together is no one's.
    amount: subjects.length > 1 ? null : (measured.amount ?? besides(flat, end)),
    date: measured.date,
    ...spanOf(flat, match.index, end),
  })
}

const invested = (match: RegExpExecArray, flat: Flat, source: string | null, into: string | undefined) => {
  const { s, mod = '' } = match.groups ?? {}
  if (BLOCKS.test(mod)) return []
  return bind({
    relation: 'invests-in',
    subjects: mentionsIn(flat, s),
    objects: mentionsIn(flat, into).slice(0, 1),
    ...said(mod),
    attributedTo: source,
    ...spanOf(flat, match.index, match.index + match[0].length),
  })
}

/** Rounds and listings in a flat, folded sentence. */
export function readRounds(flat: Flat, source: string | null): SentenceClaim[] {
  const { text } = flat
  const raisers = [...text.matchAll(RAISES)].filter((match) => isOwn(match, text))
  return [
    ...raisers.flatMap((match) => raised(match, flat, source)),
    ...[...text.matchAll(LED)].flatMap((match) => [
      ...invested(match, flat, source, match.groups?.o),
      ...bind({
        relation: 'raises',
        subjects: mentionsIn(flat, match.groups?.o),
        objects: [],
        ...said(match.groups?.mod ?? ''),
        attributedTo: source,
        ...measuredIn(flat, match.index, match.index + match[0].length),
        ...spanOf(flat, match.index, match.index + match[0].length),
      }),
    ]),
    ...[...text.matchAll(INTO)].flatMap((match) => invested(match, flat, source, match.groups?.o)),
    ...[...text.matchAll(GIVES)].flatMap((match) => {
      const round = raisers.findLast(
        ({ index, groups }) =>
          index < match.index && /[融募筹]资/.test(groups?.what ?? '') && groups?.s?.length === 1,
      )
      return round ? invested(match, flat, source, round.groups?.s) : []
    }),
  ]
}
