/** Shares of a market in Japanese: HBM市場ではSKハイニックスが約6割のシェアを持つ. */
import type { SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'

const gap = `(?:(?!${NAME}|${SHARE})[^。！!？?]){0,14}?`
const PATTERNS = [
  `(?<m>${NAME})(?:の)?市場(?:では|で|の)、?(?<c>${NAME})(?:が|は)${gap}(?<p>${SHARE})${gap}(?:シェア|占め|握)`,
  `(?<m>${NAME})(?:の)?市場(?:で|の)?${gap}(?<p>${SHARE})(?:の)?${gap}(?:シェア)?を?(?:握る|持つ|占める)(?<c>${NAME})`,
  `(?<m>${NAME})で${gap}(?<p>${SHARE})(?:の)?シェアを(?:握る|持つ|占める)(?<c>${NAME})`,
  `(?<c>${NAME})の${gap}(?<m>${NAME})(?:の)?(?:市場)?(?:での|における|の)?(?:世界)?(?:市場)?(?:シェア|占有率)(?:は|が|を)${gap}(?<p>${SHARE})`,
  `(?<c>${NAME})(?:は|が)${gap}(?<m>${NAME})(?:の)?(?:市場|シェア)(?:の|で)?${gap}(?<p>${SHARE})${gap}(?:シェア|占め|握)`,
].map((source) => new RegExp(source, 'g'))

export const readMarkets = (flat: Flat): SentenceClaim[] =>
  PATTERNS.flatMap((pattern) =>
    [...flat.text.matchAll(pattern)].flatMap((match) => {
      const { c, m, p } = match.groups ?? {}
      const firm = flat.mentions[indexOf('mention', c)]
      const market = flat.mentions[indexOf('mention', m)]
      if (!firm || !market || market.type === 'company') return []
      return bind({
        relation: 'holds-share-of',
        subjects: [firm],
        objects: [market],
        status: 'done',
        // One date in a sentence about shares is theirs.
        date: flat.dates.length === 1 ? (flat.dates[0]?.value ?? null) : null,
        share: flat.shares[indexOf('share', p)]?.value ?? null,
        start: flat.from[match.index] ?? 0,
        end: flat.to[match.index + match[0].length - 1] ?? 0,
      })
    }),
  )
