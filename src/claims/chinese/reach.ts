/** How far Chinese prepositions and verbs reach for a name. Text is flat and folded; places are its units. */
import type { Case } from '../clauses/pieces.ts'
import { indexOf } from '../shared/flat.ts'
import { NO_AGENT, NOT_PREPOSITION, OTHER_WORD } from './bounds.ts'
import { type Word, wordAt } from './verbs.ts'
import { AGENTS, BETWEEN, PREPOSITIONS } from './words.ts'

/** Another preposition between one and the name. */
const NEARER = /(?<![成作称因视认])[与向对给从替被]|(?<![成作称因视认是更较极])为|(?<![共总温柔])和|(?<!自)由/

/** How many letters may stand between a verb and what it acts on. */
const REACH = 14

/** Where the firm behind it is: 向中东的Humain. */
const PLACED =
  /(?:美国|英国|韩国|日本|中国|法国|德国|荷兰|沙特|沙特阿拉伯|阿联酋|中东|台湾|以色列|加拿大|印度|欧洲|新加坡|硅谷|加州|北京|上海|深圳|杭州|[位设]于[^，。；的]{2,6}|设在[^，。；的]{2,6})$/

/** Place of the name that a preposition governs; -1 where none stands near. */
function nameAfter(text: string, at: number, stops = /[，。；;,、！!：:的将把]/): number {
  const to = /[向与和从给由被跟]/.test(text[at - 1] ?? '')
  for (let place = at; place < Math.min(text.length, at + 14); place++) {
    // Far off only over plain words: 向人工智能基础设施提供商CoreWeave.
    if (indexOf('mention', text[place]) >= 0)
      return place - at < 9 || /^[\u4e00-\u9fff]+$/.test(text.slice(at, place)) ? place : -1
    const placed = to && text[place] === '的' && PLACED.test(text.slice(at, place))
    if (placed && indexOf('mention', text[place + 1]) >= 0) return place + 1
    if (stops.test(text[place] as string) || wordAt(text, place)) return -1
  }
  return -1
}

/** The preposition at `at`, and the place of the name it governs; null where there is none. */
export function prepositionAt(text: string, at: number): { place: number; of: Case } | null {
  const [word, of] = PREPOSITIONS.find(([each]) => text.startsWith(each, at)) ?? []
  if (word === undefined || of === undefined || OTHER_WORD.test(text.slice(at, at + 2))) return null
  // 因为, 共同: one letter before makes another word of it.
  // 更为, 极为.
  if (word === '为' && /[较更极还]$/.test(text.slice(0, at))) return null
  if (word.length === 1 && NOT_PREPOSITION.test(text.slice(Math.max(0, at - 2), at))) return null
  // 正在向华为送样: now, not where.
  if (word === '在' && /[正现也仍都]$/.test(text.slice(0, at))) return null
  // 解除对华为的禁令: to lift.
  if (word === '除' && /[消解删清免废排扣拆去根开]$/.test(text.slice(0, at))) return null
  // 通过全新的Meta接口使用: by what means, however it is described.
  const place = nameAfter(
    text,
    at + word.length,
    /^[通透]过$/.test(word) ? /[，。；;,、！!：:将把]/ : undefined,
  )
  // 在与英伟达的合作中: the nearer one governs the name.
  // 与前苹果设计师合作: no firm at all.
  if (place >= 0 && /[前原]$/.test(text.slice(at, place)) && /[与和跟向对由]/.test(word))
    return { place, of: 'other' }
  if (place >= 0 && NEARER.test(text.slice(at + word.length, place))) return null
  return place < 0 ? null : { place, of }
}

/** The case of what stands at `at`, by the preposition right before it: 向后者. */
export const caseBefore = (text: string, at: number): Case =>
  PREPOSITIONS.find(([word]) => text.slice(0, at).endsWith(word))?.[1] ?? 'topic'

/** 收购OpenAI使用的工具: behind the name a verb describes something else. */
export function describesOn(text: string, at: number): boolean {
  for (let place = at; place < Math.min(text.length, at + 9); place++) {
    if (/[，。；;,！!：:\ue000-\ue7ff]/.test(text[place] as string)) return false
    const word = wordAt(text, place)
    if (word)
      return /^了?的(?!消息|计划|交易|协议|可能)/.test(
        text.slice(place + word.text.length, place + word.text.length + 4),
      )
  }
  return false
}

/** Whether what follows this verb is its own: 合作推出, 公开批评; but 发布开源 and 采用自研. */
const takesOn = ({ cues, other, text }: Word): boolean =>
  (cues.length > 0 || other) && !/^(?:开源|自研)$/.test(text)

/** 发布两款专为推理设计的第八代TPU: what it was made for stands before the name. */
const MADE_FOR =
  /^(?:了)?[^，。；的\ue000-\ue7ff]{0,6}?(?:专?为|专门为|面向|针对)[^，。；的\ue000-\ue7ff]{1,16}?(?:设计|打造|优化|开发|构建|准备|推出|定制)的|^(?:了)?[^，。；的\ue000-\ue7ff]{0,4}?(?:面向|针对|专为|瞄准)[^，。；的\ue000-\ue7ff]{1,12}的/

/** Place of the name that a verb ending at `verb` acts on; -1 where none is plain. */
export function objectAfter(text: string, verb: number): number {
  // 出货、微软宣布: another clause.
  if (text[verb] === '、') return -1
  const at = verb + (MADE_FOR.exec(text.slice(verb, verb + 36))?.[0].length ?? 0)
  for (let place = at; place < Math.min(text.length, at + REACH); place++) {
    if (indexOf('mention', text[place]) >= 0) return BETWEEN.test(text.slice(at, place)) ? -1 : place
    if (/[，。；;,！!：:]/.test(text[place] as string)) return -1
    const word = wordAt(text, place)
    // 合作推出Blackwell: the second verb's.
    if (word && (place > at || (takesOn(word) && text[place + word.text.length] !== '的'))) return -1
  }
  return -1
}

/** 被, 由, 获 at `at` and the place of the name that acts; `got`: what the name gives may be got of it. */
export function agentAt(text: string, at: number): { place: number; got: boolean } | null {
  const agent = AGENTS.find((word) => text.startsWith(word, at))
  const place = agent === undefined ? -1 : nameAfter(text, at + agent.length)
  if (agent === undefined || place < 0) return null
  const other = /[自理缘不]$/.test(text.slice(0, at)) || NO_AGENT.test(text.slice(at + agent.length, place))
  return other ? null : { place, got: agent.startsWith('获') }
}
