/** Shares of a market in Japanese: HBM市場ではSKハイニックスが約6割のシェアを持つ. */
import type { SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'

const gap = `(?:(?!${NAME}|${SHARE})[^。！!？?]){0,14}?`
const PATTERNS = [
  `(?<m>${NAME})(?:の)?市場(?:では|で|の|は)、?(?<c>${NAME})(?:が|は)${gap}(?<p>${SHARE})${gap}(?:シェア|占め|握|持)`,
  `(?<m>${NAME})(?:の)?市場(?:で|の)?${gap}(?<p>${SHARE})(?:の)?${gap}(?:シェア)?を?(?:握る|持つ|占める)(?<c>${NAME})`,
  `(?<m>${NAME})で${gap}(?<p>${SHARE})(?:の)?シェアを(?:握る|持つ|占める)(?<c>${NAME})`,
  `(?<c>${NAME})の${gap}(?<m>${NAME})(?:の)?(?:市場)?(?:での|における|の)?(?:世界)?(?:市場)?(?:シェア|占有率)(?:は|が|を)${gap}(?<p>${SHARE})`,
  `(?<c>${NAME})(?:は|が)${gap}(?<m>${NAME})(?:の)?(?:市場|シェア)(?:の|で)?${gap}(?<p>${SHARE})${gap}(?:シェア|占め|握)`,
  `(?<c>${NAME})(?:は|が)(?<m>${NAME})で${gap}(?<p>${SHARE})(?:の)?(?:世界)?シェア`,
  `(?<m>${NAME})(?:の)?市場(?:で|の|における|に占める)(?<c>${NAME})の(?:世界)?(?:市場)?(?:シェア|占有率)(?:は|が)${gap}(?<p>${SHARE})`,
].map((source) => new RegExp(source, 'g'))

/** 首位のSKハイニックスが62%、マイクロンが21%: those named after the first, with shares of their own. */
const NEXT = new RegExp(
  `[^。、${'\\ue000-\\uf3ff'}]{0,12}[、,]?[^。、${'\\ue000-\\uf3ff'}]{0,6}(?<c>${NAME})(?:が|は|の|で)?(?<p>${SHARE})`,
  'y',
)
/** A first share that others follow: HBMのシェアはSKハイニックスが62%. */
const LISTED = new RegExp(
  `(?<m>${NAME})(?:の)?(?:世界)?(?:市場)?(?:での|における|の)?(?:世界)?(?:市場)?シェアは、?[^。、${'\\ue000-\\uf3ff'}]{0,8}(?<c>${NAME})(?:が|の|は)?(?<p>${SHARE})`,
  'g',
)
/** What follows a share that nobody has yet, or that one aims at. */
const FORECAST =
  /と[^。、]{0,12}(?:予測|予想|み(?:る|て|られ))|(?<!い)ると[^。、]{0,12}推[定計]|見通し|見込み|公算/
const AIMED = /目指|目標|狙|計画|たい/

interface Held {
  readonly firm: string | undefined
  readonly market: string | undefined
  readonly share: string | undefined
  readonly start: number
  readonly end: number
}

const heldBy = ({ 0: words, index, groups }: RegExpExecArray, market = groups?.m): Held => ({
  firm: groups?.c,
  market,
  share: groups?.p,
  start: index,
  end: index + words.length,
})

/** The first holder and those who follow it. */
function listed(text: string, first: Held): Held[] {
  const all = [first]
  for (let at = first.end; ; ) {
    NEXT.lastIndex = at
    const match = NEXT.exec(text)
    if (!match) return all
    const { end, ...next } = heldBy(match, first.market)
    all.push({ ...next, start: first.start, end })
    at = end
  }
}

function claimOf({ firm: holder, market: thing, share, start, end }: Held, flat: Flat): SentenceClaim[] {
  const firm = flat.mentions[indexOf('mention', holder)]
  const market = flat.mentions[indexOf('mention', thing)]
  const rest = flat.text.slice(end).split('。')[0] ?? ''
  if (!firm || !market || market.type === 'company' || AIMED.test(rest)) return []
  // 4〜6%: which of the two is not said.
  if (/[~〜∼～–-]$/.test(flat.text.slice(0, flat.text.indexOf(share ?? '')))) return []
  return bind({
    relation: 'holds-share-of',
    subjects: [firm],
    objects: [market],
    status: FORECAST.test(rest) ? 'expected' : 'done',
    // One date in a sentence about shares is theirs.
    date: flat.dates.length === 1 ? (flat.dates[0]?.value ?? null) : null,
    share: flat.shares[indexOf('share', share)]?.value ?? null,
    start: flat.from[start] ?? 0,
    end: flat.to[end - 1] ?? 0,
  })
}

/** Shares of a market that the sentence tells, each once. */
export const readMarkets = (flat: Flat): SentenceClaim[] =>
  [...PATTERNS, LISTED].flatMap((pattern) =>
    [...flat.text.matchAll(pattern)].flatMap((match) =>
      listed(flat.text, heldBy(match)).flatMap((held) => claimOf(held, flat)),
    ),
  )
