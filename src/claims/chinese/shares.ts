/** Shares of a market in Chinese: 英伟达占据GPU市场90%的份额. */
import type { SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'

const gap = `(?:(?!${NAME}|${SHARE})[^。；;！!？?]){0,16}?`
const PATTERNS = [
  `(?<c>${NAME})${gap}(?:占据|占據|占|佔据|佔|拿下|掌握|握有|控制|拥有|擁有)${gap}(?<m>${NAME})(?:的)?(?:市场|市場|市占|市佔)${gap}(?<p>${SHARE})`,
  `(?<c>${NAME})${gap}(?:占据|占據|占|佔据|佔|拿下|掌握|握有|控制|拥有|擁有)${gap}(?<p>${SHARE})(?:以上|左右)?的(?<m>${NAME})(?:市场|市場|份额|份額)`,
  `(?<c>${NAME})(?:在|的)(?:全球|中国|中國)?(?<m>${NAME})(?:市场|市場)?(?:上|中|的)?(?:的)?(?:份额|份額|占有率|佔有率|市占率|市佔率|市占|市佔)${gap}(?<p>${SHARE})`,
  `(?<m>${NAME})(?:市场|市場)(?:上|中)?，?(?<c>${NAME})${gap}(?:份额|份額|占有率|佔有率|市占率|市佔率|占|佔)${gap}(?<p>${SHARE})`,
].map((source) => new RegExp(source, 'g'))
const STAKE = new RegExp(
  `(?<c>${NAME})${gap}(?:持有|拥有|擁有)${gap}(?:(?<m>${NAME})${gap}(?<p>${SHARE})${gap}(?:股份|股权|股權)|(?<p2>${SHARE})${gap}(?<m2>${NAME})(?:的)?(?:股份|股权|股權))`,
  'g',
)

/** Said anywhere before, it is a forecast. */
const FORECAST = /预计|預計|预测|預測|有望|可望|预期|預期|料将|料將/

export function readShares(flat: Flat): SentenceClaim[] {
  return [...PATTERNS, STAKE].flatMap((pattern) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const { c, m, p, m2, p2 } = match.groups ?? {}
      const firm = flat.mentions[indexOf('mention', c)]
      const market = flat.mentions[indexOf('mention', m ?? m2)]
      if (!firm || !market || (pattern !== STAKE && market.type === 'company')) return []
      return bind({
        relation: 'holds-share-of',
        subjects: [firm],
        objects: [market],
        status: FORECAST.test(flat.text.slice(0, match.index + match[0].length)) ? 'expected' : 'done',
        // One date in a sentence about shares is theirs.
        date: flat.dates.length === 1 ? (flat.dates[0]?.value ?? null) : null,
        share: flat.shares[indexOf('share', p ?? p2)]?.value ?? null,
        start: flat.from[match.index] ?? 0,
        end: flat.to[match.index + match[0].length - 1] ?? 0,
      })
    }),
  )
}
