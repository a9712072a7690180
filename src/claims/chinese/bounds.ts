/** Where Chinese clauses end, and letters that make no preposition and no agent of what looks like one. Folded. */

import type { Phrase } from '../clauses/pieces.ts'
import { NAME } from '../shared/flat.ts'
import { SAME } from './words.ts'

export const COMMA = /[，,：:—]/
export const STOP = /[。；;！!？?]/
/** Before a preposition these make another word of it: 因为, 共同, 面对. */
export const NOT_PREPOSITION = /(?:[因作称视应面不共相连合协何的]|(?<![完达])成|(?<!否)认|(?<!证)实)$/
/** 被曝正与三星合作, 被视为英伟达的对手: the name behind is not who acts. */
export const NO_AGENT = /[与和跟曝传指认视称誉问]/
/** And these begin with one: 以及, 用户. */
export const OTHER_WORD =
  /^(?:以[及来上下内外后前]|用[户于来途]|自[研家己主身]|同[时样意比]|从[而事]|对手|于是|为了)/
/** Between two names of one list. */
export const GOES_ON = /^(?:(?:或|和|与|及|、|以及|等)[^，。；]{0,6}|、[^，。；]{0,14})$/
/** 获得英伟达50亿美元投资: what is got is another's deed. */
export const GIVEN = new RegExp(
  `^获得?(?:了)?${NAME}(?:(?:、|和|与|及)${NAME}){0,6}(?:等)?(?:的)?[^，。；\\ue000-\\ue7ff]{0,10}(?:投资|注资|入股|增资|领投|收购)(?!人|者|方|组合|案)`,
)
/** Words that are always a deal's noun. */
export const NOUN = /^(?:订单|大单|急单|诉讼|官司|(?:谅解)?备忘录|框架协议|战略协议)$/

/** The words from `from` to `to` without what stands in `phrases`. */
export function without(text: string, from: number, to: number, phrases: readonly (Phrase | null)[]): string {
  const spans = phrases.flatMap((phrase) => (phrase ? [phrase] : []))
  return [...text.slice(from, to)]
    .filter((_, index) => !spans.some(({ start, end }) => from + index >= start && from + index < end))
    .join('')
}

/** Where and when, at the head of a clause: 在自家数据中心, 从2027年起, 未来三年内. */
const CIRCUMSTANCE =
  /除了?[^，。；]{1,16}?(?:之|以)?外|(?:在|从|自|于)[^，。；的与和向对为由被\ue000-\ue7ff]{1,8}(?:起|内|里|中(?!国)|上|期间|数据中心|机房|工厂|基地)|(?:未来|今后|近|过去)?[0-9一二两三四五六七八九十数几]+(?:个)?(?:年|月|季|季度|周|天)(?:之)?(?:内|间|里)?|后续|届时|随后|(?:只能|只有|仅能)?(?:靠|依靠|通过|凭借|借助|透过)[^，。；\ue000-\ue7ff]{1,16}来/g

/** Two that were named before. */
export const BOTH = /^(?:但|而|目前)?(?:双方|两家公司|两公司|两家|二者|两者)/
const SAYS = /^(?:证实|表示|透露|指出|强调|坦言|报道称?|报导称?|宣称|披露|公告称?|称|宣布)/
/** Length of a verb of saying at `at`; 0 where none stands. */
export const saidAt = (text: string, at: number): number =>
  /[号名自统职堪简昵俗著媲]$/.test(text.slice(0, at))
    ? 0
    : (SAYS.exec(text.slice(at, at + 3))?.[0].length ?? 0)

/** Whether the words end in a 的, or in one and a word that only tells of what kind: 对Arm的全面收购. */
export const isOf = (before: string): boolean =>
  /的(?:全面|正式|最终|深度|官方|原生|初步|战略|首次|大规模|全资|部分|潜在|拟议|首轮|进一步|长期|技术|直接|持续|股权|股份|[A-Za-z0-9 ]{1,6}|[\uec00-\uf3ff](?:的)?(?:股权|战略|现金|新)?)?$/.test(
    before,
  )

/** Whether a 是 stands at `at` that tells what its subject is. */
export const isCopula = (text: string, at: number): boolean =>
  text[at] === '是' &&
  !/[但于还凡可要总若]$/.test(text.slice(0, at)) &&
  !/^是(?:否|以|次)/.test(text.slice(at, at + 2))

/** Whether a clause that begins with `lead` goes on about the one before. */
export const goesOn = (lead: string): boolean => lead.replace(CIRCUMSTANCE, '').replace(SAME, '').length <= 2
