/** Shares told in a row: 삼성전자와 마이크론이 각각 35%, 11%; TSMC, 삼성전자 등의 점유율은 각각 70%, 7%. */
import type { ClaimMention, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'

const ROW = new RegExp(
  `(?<list>${NAME}(?:[,·]? ?(?:와 |과 |및 )?${NAME})+)(?:이|가|은|는|의)?(?:(?!${SHARE}|[.!?]).){0,30}?각각 ?(?<shares>${SHARE}(?:[,와과]* ?(?:약 )?${SHARE})+)(?!(?:씩|를|로|가량|이상)? ?[가-힣]{0,6} ?(?:성장|증가|감소|하락|상승|늘|줄|급|올|뛰|떨어|지분|인상))`,
  'g',
)
const TOLD = /점유율|비중|시장(?:의|에서)|차지/

/** The one kind of thing that the sentence gives shares of. */
function marketOf(flat: Flat, claims: readonly SentenceClaim[]): ClaimMention | null {
  const first = claims.find(({ relation, share }) => relation === 'holds-share-of' && share !== null)
  const things = flat.mentions.filter(({ type }) => type === 'technology' || type === 'chip')
  if (first) return things.find(({ entity }) => entity === first.object) ?? null
  return new Set(things.map(({ entity }) => entity)).size === 1 ? (things[0] ?? null) : null
}

/** A claim for each firm of a list that as many shares stand behind. `claims`: what the sentence gave already. */
export function respective(flat: Flat, claims: readonly SentenceClaim[]): SentenceClaim[] {
  const market = TOLD.test(flat.text) ? marketOf(flat, claims) : null
  if (!market) return []
  return [...flat.text.matchAll(ROW)].flatMap((match) => {
    const firms = [...(match.groups?.list ?? '')].flatMap(
      (unit) => flat.mentions[indexOf('mention', unit)] ?? [],
    )
    const shares = [...(match.groups?.shares ?? '')].flatMap(
      (unit) => flat.shares[indexOf('share', unit)] ?? [],
    )
    if (firms.length !== shares.length || firms.some(({ type }) => type !== 'company')) return []
    const date = flat.dates.filter(({ end }) => end <= (shares[0]?.start ?? 0)).at(-1)?.value ?? null
    return firms.flatMap((firm, index) =>
      bind({
        relation: 'holds-share-of',
        subjects: [firm],
        objects: [market],
        status: claims.find(({ relation }) => relation === 'holds-share-of')?.status ?? 'done',
        share: shares[index]?.value ?? null,
        date,
        start: firm.start,
        end: shares[index]?.end ?? firm.end,
      }),
    )
  })
}
