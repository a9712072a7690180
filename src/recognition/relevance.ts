/** Whether a page is about AI chips at all: most articles on news hosts are not, and stay unmarked. */
import type { Dictionary } from './dictionary/dictionary.ts'

const CHIP_LIKE: ReadonlySet<string> = new Set(['chip', 'technology', 'software', 'model'])

/** One name found on the page, title included. */
export interface Found {
  /** Index into the dictionary's entities. */
  readonly entity: number
  /** The name has no other everyday sense: H100, not Rubin. */
  readonly sure: boolean
  /** It stands in the page's title. */
  readonly inTitle: boolean
}

/** Words of silicon, by script: what a chip itself is called and how it is made. */
const CHIP_LATIN =
  '(?:micro)?chips?|chip(?:maker|making)s?|semiconductors?|[gtn]pus?|hbm\\w*|asics?|foundr(?:y|ies)|wafers?|d?ram|lithography'
const CHIP_CJK =
  '칩|반도체|파운드리|메모리|D램|낸드|웨이퍼|프로세서|노광|식각|증착|팹|半導体|チップ|メモリ|プロセッサ|ウエハ|芯片|半导体|晶片|半導體|晶圆|晶圓|内存|記憶體|处理器|處理器'

/**
 * Words of the trade. Market reports, sponsors and lawsuits name its firms without any of them; an article
 * on what the firms make cannot.
 */
const TRADE = new RegExp(
  `\\b(?:${CHIP_LATIN}|processors?|accelerators?|data ?cent(?:er|re)s?|supercomput\\w+|compute|servers?|racks?)\\b|${CHIP_CJK}|데이터 ?센터|가속기|슈퍼컴|연산|서버|データセンター|アクセラレータ|演算|サーバ|算力|数据中心|資料中心|加速器|加速卡|服务器|伺服器`,
  'i',
)

/** Words for AI, which go with a chip maker in its headline. */
const AI_WORD = /\bAI\b|인공지능|人工智能|人工知能|人工智慧/

/** Chips and how they are made, in a headline. Not the parts that every device is advertised with. */
const CHIP_HEADLINE =
  /\b(?:chip(?:maker|making)s?|chips?|semiconductors?|hbm\w*|foundr(?:y|ies)|wafers?|dram|nand)\b|반도체|AI ?칩|파운드리|D램|낸드|웨이퍼|메모리|노광|半導体|半导体|半導體|芯片|晶片|晶圆|晶圓/i

/** Silicon alone. Servers and data centres belong to other trades as well. */
const SILICON = new RegExp(`\\b(?:${CHIP_LATIN}|(?:micro)?processors?)\\b|${CHIP_CJK}`, 'gi')

/** How often the texts use one of `words`. Linear in their length. */
const occurrences = (texts: readonly string[], words: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0)

/**
 * Two different core entities, or a core or chip-like thing together with a firm; and the trade itself, in
 * words or in a name that means nothing else. Or one firm named again and again where every other sentence
 * speaks of the trade, a title with a chip maker in it, chips at large. `texts`: the page's title, its
 * description and its blocks.
 */
export function isRelevant(
  dictionary: Dictionary,
  found: readonly Found[],
  texts: readonly string[],
): boolean {
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  const isSpoken =
    namesTrade(dictionary, found) ||
    texts.some((text) => TRADE.test(text)) ||
    isCrowded(dictionary, found, units)
  if (isSpoken && hasCast(dictionary, found)) return true
  if (isDevoted(dictionary, found, units) && texts.some((text) => TRADE.test(text))) return true
  if (isOnChipMaker(dictionary, found) && texts.some((text) => TRADE.test(text) || AI_WORD.test(text)))
    return true
  if (isOnChips(dictionary, found, texts, units)) return true
  const core = leadingFirm(dictionary, found)
  if (core === null) return false
  const { least, every } = DENSITY[core ? 'core' : 'broad']
  return occurrences(texts, SILICON) >= Math.max(least, units / every)
}

/** How dense words for chips stand on a page about one firm alone: at least so many, one in so many units. */
const DENSITY = { core: { least: 2, every: 400 }, broad: { least: 3, every: 150 } } as const

/** At most so many units of text for each mention of a chip maker, where no word of the trade is needed. */
const CROWDED = 60
/** And where one will do: a page on one chip maker, which names it so often. */
const DEVOTED = { least: 4, every: 300 } as const

/** A core firm of more chips than models, going by what knowledge links to it. */
function isChipMaker(dictionary: Dictionary, entity: number): boolean {
  const { type, core, related } = dictionary.entities.at(entity)
  if (type !== 'company' || !core) return false
  const linked = (wanted: string) => related.filter((other) => dictionary.entities.at(other).type === wanted)
  return linked('model').length === 0 || linked('chip').length > linked('model').length
}

/** How often each core firm is named, of those named at least twice. */
function namedAgain(dictionary: Dictionary, found: readonly Found[]): [entity: number, count: number][] {
  const counts = new Map<number, number>()
  for (const { entity } of found) {
    const { type, core } = dictionary.entities.at(entity)
    if (core && type === 'company') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1)
}

/**
 * A short text on two core firms or more, which names them again and again: it can only be about them. Not on
 * makers of models alone, of which as much is written without their chips.
 */
function isCrowded(dictionary: Dictionary, found: readonly Found[], units: number): boolean {
  const again = namedAgain(dictionary, found)
  return (
    again.length > 1 &&
    again.some(([entity]) => isChipMaker(dictionary, entity)) &&
    units <= CROWDED * again.reduce((sum, [, count]) => sum + count, 0)
  )
}

/** A page that names one chip maker all along. */
const isDevoted = (dictionary: Dictionary, found: readonly Found[], units: number): boolean =>
  namedAgain(dictionary, found).some(
    ([entity, count]) =>
      count >= Math.max(DEVOTED.least, units / DEVOTED.every) && isChipMaker(dictionary, entity),
  )

/** A page whose title names a chip maker that the text names again, more than in a title said twice. */
const isOnChipMaker = (dictionary: Dictionary, found: readonly Found[]): boolean =>
  found.some(({ entity, sure, inTitle }) => inTitle && sure && isChipMaker(dictionary, entity)) &&
  namedAgain(dictionary, found).some(
    ([entity, count]) =>
      count >= SPOKEN_OF &&
      found.some((other) => other.inTitle && other.entity === entity) &&
      isChipMaker(dictionary, entity),
  )

/** The title, the same as the article's first line, and once in the text. */
const SPOKEN_OF = 3

/** At least so many words for chips, one in so many units, on a page whose title is about them and names no firm. */
const ON_CHIPS = { least: 4, every: 80 } as const

/** A page on chips at large: prices of memory, bans on machines. */
function isOnChips(
  dictionary: Dictionary,
  found: readonly Found[],
  [title = '', ...rest]: readonly string[],
  units: number,
): boolean {
  if (!CHIP_HEADLINE.test(title) || !namesTrade(dictionary, found)) return false
  return occurrences([title, ...rest], SILICON) >= Math.max(ON_CHIPS.least, units / ON_CHIPS.every)
}

/** Whether the firm a page names most is a core entity; null when none is named twice. */
function leadingFirm(dictionary: Dictionary, found: readonly Found[]): boolean | null {
  const counts = new Map<number, number>()
  for (const { entity } of found) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const firms = [...counts]
    .filter(([entity, count]) => count > 1 && dictionary.entities.at(entity).type === 'company')
    .map(([entity]) => dictionary.entities.at(entity).core)
  return firms.length === 0 ? null : firms.includes(true)
}

/** A chip, technology or piece of software that is no other word. */
const namesTrade = (dictionary: Dictionary, found: readonly Found[]): boolean =>
  found.some(({ entity, sure }) => {
    const { type, core, generic } = dictionary.entities.at(entity)
    return sure && CHIP_LIKE.has(type) && type !== 'model' && (core || generic)
  })

function hasCast(dictionary: Dictionary, found: readonly Found[]): boolean {
  const distinct = [...new Set(found.map(({ entity }) => entity))]
    .map((index) => dictionary.entities.at(index))
    .filter((entity) => entity !== undefined)
  const specific = distinct.filter(({ generic }) => !generic)
  const core = specific.filter((entity) => entity.core)
  if (core.length >= 2) return true
  const firms = specific.filter(({ type }) => type === 'company')
  const things = distinct.filter(
    ({ type, core: isCore, generic }) => CHIP_LIKE.has(type) && (isCore || generic),
  )
  if (core.length === 1)
    return things.some((thing) => thing !== core[0]) || firms.some((firm) => firm !== core[0])
  // No core entity: a broad firm and a chip concept, each more than in passing.
  return firms.length > 0 && things.length > 0 && found.length >= 4
}
