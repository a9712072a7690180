/**
 * What speaks for or against a name meaning what knowledge says it means. Each piece of evidence has a
 * weight; their sum decides. The weights are the whole model: small, readable, and explained on demand.
 */
import type { EntityType } from '../knowledge/vocabulary.ts'
import { foldToString } from './fold.ts'

/** Sum at which a mention is kept. */
export const THRESHOLD = 0

/** By ambiguity grade: sure names, short or common ones, names with another everyday sense. */
export const PRIOR = [3, 0.3, -2] as const

export const WEIGHTS = {
  /** A cue word of this name in the sentence; a second one; in the block; anywhere on the page. */
  cueInSentence: 2,
  secondCue: 0.8,
  cueInBlock: 1,
  cueOnPage: 0.5,
  /** A word that goes with things of this type (shares, chief executive; model; chip). */
  typeCueInSentence: 1.2,
  typeCueInBlock: 0.5,
  /** A sure mention that knowledge links to this entity. */
  relatedInSentence: 1.6,
  relatedOnPage: 1,
  /** Any other sure mention. */
  otherInSentence: 1.1,
  otherInBlock: 0.6,
  otherOnPage: 0.35,
  /** The same entity under a sure name elsewhere on the page. */
  sameEntityOnPage: 2.5,
  /** The same name already accepted with confidence elsewhere on the page. */
  sameNameAccepted: 1.5,
  /** In a list with a firm: Oracle and IBM, 삼성·SK하이닉스. */
  listedBeside: 1.6,
  /** A parenthesis repeats the entity: 슬럼(Slurm). */
  apposition: 3,
  /** A version behind the name: Kimi K3, Gemini 3.5; a bare number (Solar Pro 4) may count other things. */
  version: 1.8,
  versionNumber: 0.9,
  /** Latin letters in a Korean, Japanese or Chinese sentence are a name, seldom an English word. */
  latinAmongCjk: 1.5,
  /** There a whole word (Codex, Altman) is hardly ever another sense's, which is written in the sentence's own letters. */
  wordAmongCjk: 2,
  /** $NVDA. */
  cashtag: 5,
  /** English: capital inside a sentence that does not capitalise every word. */
  capitalInside: 1,
  /** English: "an apple", "the oracle". */
  determiner: -1.6,
  /** A capitalised stranger after it: Claude Shannon, Amazon River. */
  strangerBeside: -1.2,
  /** The same after a firm's name of little doubt, which products follow: Cisco Unified CM. */
  productBeside: -0.2,
  /** A family name after somebody else's first name, in a Korean, Japanese or Chinese sentence: Spencer Huang. */
  otherPerson: -5,
  /** A first name before it, or after a name of ours that is one: Gabriel Dell, Grace Kelly. */
  firstName: -8,
  familyName: -8,
  /** The same word bears a first name elsewhere on the page, and nothing there names ours in full. */
  otherPersonOnPage: -2.5,
  /** A number before initials, which makes a unit of them: 700 HP. */
  quantity: -4,
  /** A Chinese given name beside what a person is: 護理師廣達, 小米老師. */
  titleBeside: -6,
  /** A capitalised stranger before it: Gabriel Dell, Sensor Tower. Products follow a firm's name, nothing goes before it. */
  strangerBefore: -1.6,
  /** English: a verb of saying or doing after it. */
  verbAfter: 0.8,
  /** A word of another sense: in the sentence, in the block, anywhere on the page. */
  blocker: -2.5,
  /** Right beside the name: Rubin Observatory, the Amazon rainforest. */
  blockerBeside: -6,
  blockerInBlock: -2,
  blockerOnPage: -1.5,
} as const

/** Evidence that lies in the name's own shape, not in what stands around it. */
export const SHAPE: ReadonlySet<EvidenceKind> = new Set([
  'prior',
  'capitalInside',
  'latinAmongCjk',
  'wordAmongCjk',
  'verbAfter',
])

export type EvidenceKind = 'prior' | keyof typeof WEIGHTS

export interface Evidence {
  readonly kind: EvidenceKind
  readonly weight: number
  /** The word or entity it rests on. */
  readonly on?: string
}

/** A candidate in its sentence, and what it may mean. */
export interface Place {
  /** As written. */
  readonly sentence: string
  /** UTF-16 offsets in the sentence, end exclusive. */
  readonly start: number
  readonly end: number
  /** Whether a name we know ends right before it, begins right after it. */
  readonly knownBefore: boolean
  readonly knownAfter: boolean
  readonly type: EntityType
  /** The entity's preferred English name. */
  readonly fullName: string
  readonly ambiguity: 0 | 1 | 2
}

export const evidenceOf = (kind: keyof typeof WEIGHTS, on: string): Evidence => ({
  kind,
  weight: WEIGHTS[kind],
  on,
})

const fold = (words: string): string[] => words.split('|').map(foldToString)

/** Words that go with a type of thing, in the languages we read. */
export const TYPE_CUES: Readonly<Record<EntityType, readonly string[]>> = {
  company: fold(
    'shares|stock|ceo|chief executive|inc|corp|revenue|earnings|quarter|investors|nasdaq|startup|chipmaker|tech giant|big tech|semiconductor|chips|dram|foundry|gpu|data center|data centre|ai|메모리|파운드리|d램|낸드|hbm|웨이퍼|팹|나노|gpu|소부장|주가|주식|실적|매출|영업이익|시가총액|반도체|빅테크|인수|투자|스타트업|데이터센터|ai 칩|나스닥|최고경영자|株価|決算|半導体|買収|投資|巨頭|時価総額|データセンター|最高経営責任者|股价|财报|芯片|半导体|市值|营收|供应链|数据中心|首席执行官|晶片|半導體|股價|財報|營收|供應鏈|資料中心|執行長|科技',
  ),
  chip: fold(
    'chip|chips|gpu|gpus|accelerator|processor|data center|data centre|nvidia|칩|반도체|가속기|프로세서|チップ|半導体|芯片|晶片|加速器',
  ),
  software: fold(
    'software|open source|open-source|library|framework|developers|code|gpu|오픈소스|소프트웨어|프레임워크|개발자|라이브러리|ソフト|开源|軟體|软件',
  ),
  model: fold(
    'model|models|ai|llm|chatbot|open source|open-weight|parameters|benchmark|assistant|prompt|모델|챗봇|인공지능|언어모델|매개변수|오픈소스|モデル|生成ai|模型|大模型',
  ),
  technology: fold(
    'memory|chip|chips|dram|wafer|packaging|bandwidth|lithography|interconnect|gpu|메모리|반도체|패키징|공정|웨이퍼|대역폭|노광|メモリ|半導体|内存|封装|封裝|記憶體',
  ),
  person: fold(
    'ceo|chief executive|chairman|founder|president|반도체|회장|대표|최고경영자|창업자|부회장|사장|社長|会長|最高経営責任者|创始人|首席执行官|董事长|执行长|執行長|董事長|創辦人',
  ),
  project: fold(
    'data center|data centre|project|gigawatt|데이터센터|프로젝트|データセンター|数据中心|資料中心',
  ),
  policy: fold('export|chips|tariff|commerce|수출|반도체|관세|상무부|輸出|出口|关税|關稅'),
  organisation: fold('government|agency|standard|정부|당국|기관|표준|政府|标准|標準'),
}

const CJK = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g

/** A sentence that is written in Korean, Japanese or Chinese, whatever Latin names it holds. */
export const isCjk = (sentence: string): boolean => (sentence.match(CJK)?.length ?? 0) * 4 > sentence.length
