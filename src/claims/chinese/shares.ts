/** Shares of a market in Chinese: 英伟达占据GPU市场90%的份额. */
import type { ClaimMention, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { DATE, type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'
import { isFirm, LIST, mentionsIn } from './match.ts'

const gap = `(?:(?!${NAME}|${SHARE})[^。；;！!？?]){0,16}?`
/** 第二季, 去年: when, between the firm and its market. */
const WHEN = `(?:${DATE}|第[一二三四]季度?|目前|去年|今年|当前|现|仍)*`
const PART = '(?:份额|占有率|市占率|市占)'
const HAS = '(?:占据|占|拿下|掌握|握有|控制|拥有)'
const PATTERNS = [
  `(?<c>${NAME})${gap}${HAS}${gap}(?<m>${NAME})(?:的)?(?:市场|市占)${gap}(?<p>${SHARE})`,
  `(?<c>${NAME})${gap}${HAS}${gap}(?<p>${SHARE})(?:以上|左右)?的(?<m>${NAME})(?:市场|份额)`,
  `(?<c>${NAME})${WHEN}(?:在|的)?${WHEN}(?:全球|中国)?(?<m>${NAME})(?:代工|芯片|晶片)?(?:市场|领域)?(?:上|中|的)?(?:的)?${PART}${gap}(?<p>${SHARE})`,
  `(?<m>${NAME})(?:市场|领域)(?:上|中)?，?(?<c>${NAME})${gap}(?:${PART}|占)${gap}(?<p>${SHARE})`,
  `(?<m>${NAME})(?:市场)?(?:的)?${PART}(?:方面|上|中)?，?(?<c>${NAME})(?:则|以)?(?:为|占|占据|达)?(?<p>${SHARE})`,
  // 以62%的份额位居HBM市场第一
  `(?<c>${NAME})${gap}以(?<p>${SHARE})的?(?:市场)?${PART}[^，。；\\ue000-\\uf3ff]{0,6}(?<m>${NAME})(?:市场|领域|龙头|第一|之首|首位)`,
].map((source) => new RegExp(source, 'g'))
const STAKE = new RegExp(
  `(?<c>${NAME})${gap}(?:持有|拥有)${gap}(?:(?<m>${NAME})${gap}(?<p>${SHARE})${gap}(?:股份|股权)|(?<p2>${SHARE})${gap}(?<m2>${NAME})(?:的)?(?:股份|股权))|(?<c4>${NAME})(?:在|对)(?<m4>${NAME})(?:的)?持股(?:比例|比率)?${gap}(?<p4>${SHARE})|(?<m3>${NAME})的(?:第一|最)大股东(?:是|为)(?<c3>${NAME})，持股(?:比例)?(?:为|达)?(?<p3>${SHARE})`,
  'g',
)
/** 联电与格罗方德分别为4.3%和3.9%: others in the market that was named. */
const OTHERS = new RegExp(
  `^${gap}[，；](?:而)?(?<list>${LIST})(?:则|也|均|的${PART})*(?:分别)?(?:有望|预计|可望|将|料)?(?:为|占|占据|达|拥有|有|以|(?:回升|滑落|下滑|回落|攀升|上升|提升|降|升|增|减|跌|维持|拉高|萎缩)(?:至|到|在|为)?)?(?<shares>${SHARE}(?:(?:、|和|与|及|，)${SHARE})*)`,
)
/** More than this of a firm is the whole say in it. */
const HALF = 50

/** Said anywhere before, it is a forecast. */
const FORECAST = /预计|预测|预估|预料|推估|有望|可望|预期|料将|将(?=持有|占|拥有|达)/

type Held = readonly [firm: ClaimMention | undefined, share: number | null]

/** The firms a match tells of, each with its share. */
function holdersIn(match: RegExpExecArray, flat: Flat): Held[] {
  const { c, c3, c4, p, p2, p3, p4 } = match.groups ?? {}
  const shareOf = (unit: string | undefined): number | null =>
    flat.shares[indexOf('share', unit)]?.value ?? null
  const held: Held[] = [[flat.mentions[indexOf('mention', c ?? c3 ?? c4)], shareOf(p ?? p2 ?? p3 ?? p4)]]
  for (let rest = flat.text.slice(match.index + match[0].length); ; ) {
    const more = OTHERS.exec(rest)
    const names = mentionsIn(flat, more?.groups?.list)
    const shares = [...(more?.groups?.shares ?? '')].filter((unit) => indexOf('share', unit) >= 0)
    if (more === null || names.length !== shares.length || !names.every(isFirm)) return held
    held.push(...names.map((name, index): Held => [name, shareOf(shares[index])]))
    rest = rest.slice(more[0].length)
  }
}

export function readShares(flat: Flat, source: string | null): SentenceClaim[] {
  return [...PATTERNS, STAKE].flatMap((pattern) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const { m, m2, m3, m4 } = match.groups ?? {}
      const market = flat.mentions[indexOf('mention', m ?? m2 ?? m3 ?? m4)]
      if (!market || (pattern !== STAKE && market.type === 'company')) return []
      const end = match.index + match[0].length
      const held = pattern === STAKE ? holdersIn(match, flat).slice(0, 1) : holdersIn(match, flat)
      return held.flatMap(([firm, share]) =>
        firm === undefined
          ? []
          : bind({
              relation: pattern === STAKE && (share ?? 0) > HALF ? 'owns' : 'holds-share-of',
              subjects: [firm],
              objects: [market],
              status: FORECAST.test(flat.text.slice(0, end)) ? 'expected' : 'done',
              attributedTo: source,
              // One date in a sentence about shares is theirs.
              date: flat.dates.length === 1 ? (flat.dates[0]?.value ?? null) : null,
              share,
              start: flat.from[match.index] ?? 0,
              end: flat.to[end - 1] ?? 0,
            }),
      )
    }),
  )
}
