/** Finds the words of the tables in folded Chinese text. */
import type { Carrier, Cue } from '../clauses/pieces.ts'
import { NAME } from '../shared/flat.ts'
import { CARRIER_ROWS } from './carrier-rows.ts'
import { OTHER_VERBS, VERB_ROWS } from './verb-rows.ts'

export interface Word {
  readonly text: string
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
  /** Says nothing to us, but acts on what follows. */
  readonly other: boolean
}

/** Behind a verb these make a noun of it that names no deed: 供应商, 生产线, 投资者. */
const NOT_VERB =
  /^(?:者|器|卡(?!住)|商(?!业)|师|链|线|厂|力(?!积)|局|会(?![议])|员|人(?!工|形|民)|方(?!案|舟)|额|费|率|部(?!署|分)|中心|公司|企业|巨头|龙头|大厂|业(?!务)|工艺|能力|成本|节点|环境|基地|经验|市场|门槛|周期|价(?!值)|量|压力|对手|伙伴|股|概念|型|级|版|性|权|比重|份额|占比|比例|系统|软件|工具|团队|部门|教育|资料(?!中)|数据(?!中)|集|显卡|电路|度(?!假)|式|侵|创始|联盟|体系|限额|上限|下限|体验|场景|时长|频率|次数|条款|情况|指南|习惯|寿命|说明|方式|案例|期限|记录|政策|时(?:中|库|环)|元年|进度|时程|热潮|阶段|计划书)/

/** 收购对手英特尔: who is acted on, and no word of two; but 竞争对手, 合作伙伴. */
const RIVAL = new RegExp(`^(?:对手|巨头|龙头|大厂)${NAME}`)
const takesRival = (rest: string, { text }: Word): boolean => !/竞争|合作/.test(text) && RIVAL.test(rest)

const WORDS: ReadonlyMap<string, Word> = (() => {
  const map = new Map<string, Word>()
  const put = (text: string, cue: Cue | null, carrier: Carrier | null) => {
    const known = map.get(text) ?? { text, cues: [], carrier: null, other: false }
    map.set(text, {
      text,
      cues: cue ? [...known.cues, cue] : known.cues,
      carrier: known.carrier ?? carrier,
      other: false,
    })
  }
  for (const { words, cue } of VERB_ROWS) for (const word of words.split(' ')) put(word, cue, null)
  for (const { words, carrier } of CARRIER_ROWS) for (const word of words.split(' ')) put(word, null, carrier)
  for (const word of OTHER_VERBS.split(' '))
    if (!map.has(word)) map.set(word, { text: word, cues: [], carrier: null, other: true })
  return map
})()
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length))

/** 反竞争行为, 不正当竞争: against the law, and not against each other. */
const UNLAWFUL = /(?:反|不正当|不公平)$/

/** The longest word of the tables at `at`; null where none stands there. */
export function wordAt(text: string, at: number): Word | null {
  if (text.startsWith('竞争', at) && UNLAWFUL.test(text.slice(Math.max(0, at - 3), at))) return null
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = WORDS.get(text.slice(at, at + length))
    if (word && (word.other || takesRival(text.slice(at + length), word))) return word
    if (word) return NOT_VERB.test(text.slice(at + length, at + length + 3)) ? null : word
  }
  return null
}
