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
  /** English: capital inside a sentence that does not capitalise every word. */
  capitalInside: 1,
  /** English: "an apple", "the oracle". */
  determiner: -1.6,
  /** A capitalised stranger after it: Claude Shannon, Amazon River. */
  strangerBeside: -1.2,
  /** A family name after somebody else's first name, in a Korean, Japanese or Chinese sentence: Spencer Huang. */
  otherPerson: -5,
  /** A capitalised stranger before it: Gabriel Dell, Sensor Tower. Products follow a firm's name, nothing goes before it. */
  strangerBefore: -1.6,
  /** English: a verb of saying or doing after it. */
  verbAfter: 0.8,
  /** A word of another sense: in the sentence, in the block, anywhere on the page. */
  blocker: -2.5,
  blockerInBlock: -2,
  blockerOnPage: -1.5,
} as const

/** Evidence that lies in the name's own shape, not in what stands around it. */
export const SHAPE: ReadonlySet<EvidenceKind> = new Set([
  'prior',
  'capitalInside',
  'latinAmongCjk',
  'verbAfter',
])

export type EvidenceKind = 'prior' | keyof typeof WEIGHTS

export interface Evidence {
  readonly kind: EvidenceKind
  readonly weight: number
  /** The word or entity it rests on. */
  readonly on?: string
}

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

const DETERMINERS = /(?:^|[^\p{L}])(?:an?|the|every|each|some|any|his|her|their|my|your|our)\s+$/iu
const WORD_BEFORE = /(?<![\p{L}\p{N}’'-])([\p{Lu}][\p{Ll}]+)\s+$/u
/** Words that begin a sentence or a headline with a capital and say nothing of the name after them. */
const FUNCTION_WORDS = new Set(
  'The A An In On At By For From With Of To As And Or But If When While After Before Since Until Despite Via Like Unlike Not No Why How What Where Who Is Are Was Were Will Can Does Do Did Has Have Its Their Our Your My His Her This That These Those Both Even Now So Yet Than Then Also Only Once New Former Rival Using Inside Meet Use Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Big Chinese American Korean Japanese Taiwanese Dutch Israeli Canadian French German British European Asian Indian'.split(
    ' ',
  ),
)
const WORD_AFTER = /^\s+([\p{Lu}][\p{Ll}]+)/u
const VERB_AFTER =
  /^(?:\s*\([^)]{1,20}\))?\s+(?:said|says|announced|announces|unveiled|unveils|launched|launches|plans|planned|agreed|wants|plans|reported|reports|expects|bought|buys|sold|sells|makes|made|designs|builds|released|releases|introduced|hired|sued|raised|unveil)\b/
/** Capitalised words that go with a firm's or product's name. */
const COMPANIONS = new Set(
  'Inc Corp Corporation Ltd Platforms Holdings Labs Research Systems Technologies Technology Group Pro Max Ultra Mini Nano Flash Opus Sonnet Haiku Code Cloud Silicon Computing Chief President Chairman Founder Shares Stock Foundry Advanced Intelligence Mac Watch Web Studios Platform Models Assistant Instinct'.split(
    ' ',
  ),
)

/** Initials: an article or a first name before them says nothing against them. */
const isInitials = (surface: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.-]+s?$/u.test(surface)

/** Small words, after which a name with an article before it stands alone: the Amazon and, the Oracle is. */
const SMALL =
  /^\s+(?:and|or|but|nor|of|in|on|at|by|to|for|from|with|into|onto|over|under|about|after|before|since|until|near|along|across|through|than|then|as|that|which|who|whose|where|when|while|if|is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|will|would|may|might|must|shall|should|said|says|told|tells|spoke|speaks|came|comes|went|goes|rose|fell|flows?|runs?|lies|lay|stood|stands)\b/

/** Whether a noun or number follows, which makes the name a firm's or a make's: the Palantir contract, the Tesla Model Y. */
const isAdjunct = (after: string): boolean =>
  /^(?:-\p{Ll}{2}|\s+(?:\p{Ll}{3}|\p{N}|\p{Lu}))/u.test(after) && !SMALL.test(after)

/** Capitalised words right beside `start`..`end` that are no part of any name we know. */
export function strangers(
  sentence: string,
  start: number,
  end: number,
  knownBefore: boolean,
  knownAfter: boolean,
): Evidence[] {
  const before = sentence.slice(0, start)
  const left =
    knownBefore || isInitials(sentence.slice(start, end)) ? undefined : WORD_BEFORE.exec(before)?.[1]
  const right = knownAfter ? undefined : WORD_AFTER.exec(sentence.slice(end))?.[1]
  const begins = left !== undefined && before.trim() === left
  if (left && !begins && !COMPANIONS.has(left) && !FUNCTION_WORDS.has(left))
    return [{ kind: 'strangerBefore', weight: WEIGHTS.strangerBefore, on: left }]
  if (right && !COMPANIONS.has(right))
    return [{ kind: 'strangerBeside', weight: WEIGHTS.strangerBeside, on: right }]
  return []
}

/** English evidence around `start`..`end` (UTF-16) inside one sentence of the original text. */
export function englishEvidence(
  sentence: string,
  start: number,
  end: number,
  knownBefore: boolean,
  knownAfter: boolean,
): Evidence[] {
  const found: Evidence[] = []
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  const titleCase = isTitleCase(sentence)
  const atStart = !/[\p{L}\p{N}]/u.test(before)
  const capital = /^\p{Lu}/u.test(sentence.slice(start, end))
  if (capital && !atStart && !titleCase) found.push({ kind: 'capitalInside', weight: WEIGHTS.capitalInside })
  const isName =
    capital &&
    (isInitials(sentence.slice(start, end))
      ? /\p{Ll}{2}/u.test(before + after)
      : !titleCase && isAdjunct(after))
  if (DETERMINERS.test(before) && !knownAfter && !isName)
    found.push({ kind: 'determiner', weight: WEIGHTS.determiner, on: before.trim().split(/\s+/).pop() ?? '' })
  if (!titleCase) found.push(...strangers(sentence, start, end, knownBefore, knownAfter))
  const verb = VERB_AFTER.exec(after)
  if (verb && capital) found.push({ kind: 'verbAfter', weight: WEIGHTS.verbAfter, on: verb[0].trim() })
  return found
}

/**
 * Evidence from the Latin letters of a name in a Korean, Japanese or Chinese sentence: they make it a name, but
 * a family name is somebody else's after a capitalised stranger (the reporter Spencer Huang).
 */
export function latinEvidence(
  sentence: string,
  start: number,
  end: number,
  knownBefore: boolean,
  knownAfter: boolean,
  type: EntityType | undefined,
): Evidence[] {
  const beside = strangers(sentence, start, end, knownBefore, knownAfter)
  return [
    { kind: 'latinAmongCjk', weight: WEIGHTS.latinAmongCjk },
    ...beside.map(
      (evidence): Evidence =>
        type === 'person' && evidence.kind === 'strangerBefore'
          ? { ...evidence, kind: 'otherPerson', weight: WEIGHTS.otherPerson }
          : evidence,
    ),
  ]
}

/** A headline that capitalises its words: capitals there tell nothing. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? []
  if (words.length < 3) return true
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.6
}
