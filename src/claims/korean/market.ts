/** Shares of a market, and stakes: GPU 시장 점유율 90%로 독점 지위에 있는 엔비디아. */
import type { ClaimDate, ClaimMention, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { AMOUNT, DATE, type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'
import { respective } from './respective.ts'

interface Pattern {
  readonly pattern: RegExp
  readonly relation: 'holds-share-of' | 'invests-in' | 'owns'
  readonly status?: SentenceClaim['status']
}

const MARKET = `<m>(?:의|용)? ?(?:시장|점유율|분야|부문|출하량)?`
const FILL = `(?:(?!${NAME}|${SHARE}|[.!?]).){0,40}?`
const ABOUT = '(?:약 |무려 |최대 |전체의 |전 세계 )?'
const NUMBER = `${ABOUT}(?<share>${SHARE})`
const HOLD = '(?:차지|점유|장악|확보|기록|보유|독식|지배|쥐고|가져)'

const make = (relation: Pattern['relation'], source: string, status?: SentenceClaim['status']): Pattern => ({
  pattern: new RegExp(
    source.replaceAll('<m>', `(?<m>${NAME})`).replaceAll('<c>', `(?<c>${NAME})`).replaceAll('<f>', FILL),
    'g',
  ),
  relation,
  ...(status ? { status } : {}),
})

const PATTERNS: readonly Pattern[] = [
  // 엔비디아는 GPU 시장에서 점유율 90%를 차지한다; 엔비디아의 GPU 시장 점유율은 90%
  make(
    'holds-share-of',
    `<c>(?:은|는|이|가|의|도) <f>${MARKET}<f>(?:점유율|시장)(?:은|이|을|의|에서)?<f>${NUMBER}(?!<f>(?:성장|증가|감소|하락|상승|늘|줄|급))`,
  ),
  // GPU 시장 점유율 90%로 … 엔비디아
  make(
    'holds-share-of',
    `${MARKET}<f>(?:점유율)(?:이|은)? ?${NUMBER}<f>(?:있는|가진|차지한|차지하는|점유한|보유한|기록한|장악한|쥔|달하는) <c>`,
  ),
  // AI 가속기 시장의 90%를 엔비디아가 차지한다
  make(
    'holds-share-of',
    `${MARKET}(?:의|에서|중) ?${NUMBER}(?:을|를|가량|가량을| 이상을| 안팎을)? <c>(?:이|가) <f>${HOLD}`,
  ),
  make(
    'holds-share-of',
    `${MARKET}(?:의|에서) ?${NUMBER}(?:을|를| 이상을)? ?<f>${HOLD}(?:한|하는|하고 있는) <c>`,
  ),
  // 파운드리 분야에서 삼성전자의 몫은 7.3%, D램 시장에서 CXMT의 비중을 5%로 추산
  make(
    'holds-share-of',
    `${MARKET}(?:에서|의|에선|에서는)? (?:세계 |글로벌 )?<c>의 (?:몫|비중|점유율)(?:은|이|을|를)? ?<f>${NUMBER}(?!<f>(?:성장|증가|감소|하락|상승|늘|줄었|급))`,
  ),
  // 파운드리 시장에서 삼성전자는 6.8%의 점유율로
  make(
    'holds-share-of',
    `${MARKET}(?:에서|에서는|에선) ?(?:세계 |글로벌 )?<c>(?:은|는|이|가) ${NUMBER}(?:의)? ?(?:점유율|시장 ?점유율|로 ?[1-9]위|로 1위|로 선두)`,
  ),
  make(
    'holds-share-of',
    `<c>의 <m> (?:시장 )?(?:몫|비중|점유율)(?:은|이|을|를)? ?<f>${NUMBER}(?!<f>(?:성장|증가|감소|하락|상승|늘|줄었|급))`,
  ),
  // 낸드 시장 1위는 점유율 32%의 삼성전자
  make(
    'holds-share-of',
    `${MARKET}<f>(?:1위|선두|맹주|강자)(?:는|인|로|자리는)? ?(?:점유율 )?${NUMBER}(?:의|인|를 가진|를 차지한) <c>`,
  ),
  make(
    'invests-in',
    `<c>(?:은|는|이|가|도|,) (?:(?!${NAME}|[.!?]).){0,20}?<m>(?:의)? 지분(?:을|의)? ?(?:<f>${NUMBER})?(?:을|를)?<f>(?:인수|매입|취득|확보|사들)`,
  ),
  make(
    'holds-share-of',
    `<c>(?:은|는|이|가|도) (?:(?!${NAME}|[.!?]).){0,20}?<m>(?:의)? 지분(?:을|의)? ?<f>${NUMBER}(?:을|를)?<f>(?:보유|갖고|가진|들고|소유|쥐고)(?!한 최대주주)`,
  ),
  // SK하이닉스 지분 20%를 쥔 최대주주 SK스퀘어; 소프트뱅크가 지분 90%를 가진 Arm
  make(
    'holds-share-of',
    `<m>(?:의)? 지분(?:을|의)? ?(?:약 )?${NUMBER}(?:을|를)? ?(?:쥔|가진|보유한|들고 있는|소유한|갖고 있는|보유하고 있는) (?:최대주주 |2대 주주 |대주주 |주요 주주 )?(?:인 )?<c>`,
  ),
  make(
    'holds-share-of',
    `<c>(?:이|가|은|는) (?:지분(?:을)? ?(?:약 )?${NUMBER}(?:을|를)?|${NUMBER.replace('share', 'more')}(?:의)? 지분을) ?(?:쥔|가진|보유한|들고 있는|소유한|갖고 있는|보유하고 있는) <m>`,
  ),
  make(
    'holds-share-of',
    `<m>(?:은|는) [^.]{0,40}?<c>(?:이|가) 지분(?:을)? ?${NUMBER}(?:을|를)? ?(?:들고 있|보유하|갖고 있|가지고 있|소유하|쥐고 있)`,
  ),
  make(
    'owns',
    `<c>(?:은|는|이|가) <m>(?:의)? 지분(?:을|의)? ?<f>${NUMBER}(?:을|를)?<f>(?:보유한|가진) 최대주주`,
  ),
]

/** Measures and dates stand where they like in these: they must not be taken for words. */
const plain = (flat: Flat): string => flat.text.replace(new RegExp(`${AMOUNT}|${DATE}`, 'g'), (unit) => unit)

function statusAfter(rest: string): SentenceClaim['status'] {
  if (/(?:철회|무산|포기|중단)/.test(rest)) return 'abandoned'
  if (/(?:부인|사실이 아니|사실무근)/.test(rest)) return 'denied'
  if (/(?:검토|논의|협상|저울질)/.test(rest)) return 'considering'
  if (/(?:전망|예상|관측|추정|것으로 보)/.test(rest)) return 'expected'
  if (/(?:권리|할 계획|할 예정|목표|기로 (?:했|결정)|한다[.]?$|방침)/.test(rest)) return 'planned'
  if (/(?:계약|합의)/.test(rest)) return 'agreed'
  return 'done'
}

/** The last date named before a unit of the flat text, within the sentence. */
function dateBefore(flat: Flat, unit: number): ClaimDate | null {
  const place = flat.from[unit] ?? 0
  return flat.dates.filter(({ end }) => end <= place).at(-1)?.value ?? null
}

/** A share is had, or somebody expects it to be. */
const statusOfState = (rest: string): SentenceClaim['status'] =>
  /(?:목표로|달성을 목표|목표다|끌어올릴 계획|겠다고|높이기로)/.test(rest)
    ? 'planned'
    : /(?:전망|예상|관측|추정|예측|점쳐|점치|점쳤|내다|기대|것으로 보)/.test(rest)
      ? 'expected'
      : 'done'

export function readMarkets(flat: Flat): SentenceClaim[] {
  const text = plain(flat)
  const claims: SentenceClaim[] = []
  for (const { pattern, relation } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { c, m, share = match.groups?.more } = match.groups ?? {}
      const [company, market] = [c, m].map((unit) => flat.mentions[indexOf('mention', unit)]) as (
        | ClaimMention
        | undefined
      )[]
      if (!company || !market) continue
      const firm = market.type === 'company'
      if ((relation === 'holds-share-of') === firm && !/지분/.test(match[0])) continue
      const rest = text.slice(match.index, match.index + match[0].length + 24)
      if (/[?]|않|아니|못/.test(rest)) continue
      claims.push(
        ...bind({
          relation,
          subjects: [company],
          objects: [market],
          status: relation === 'holds-share-of' && !firm ? statusOfState(rest) : statusAfter(rest),
          share: share === undefined ? null : (flat.shares[indexOf('share', share)]?.value ?? null),
          // 지난해 TC본더 시장점유율은 71%: the date may stand among the words, before the share.
          date: dateBefore(flat, match.index + (share === undefined ? 0 : match[0].lastIndexOf(share))),
          amount: flat.amounts.length === 1 ? (flat.amounts[0]?.value ?? null) : null,
          start: flat.from[match.index] ?? 0,
          end: flat.to[match.index + match[0].length - 1] ?? 0,
        }),
      )
    }
  }
  return [
    ...claims,
    ...ranking(flat),
    ...others(flat, claims),
    ...asides(flat, claims),
    ...respective(flat, claims),
  ]
}

/** … 반면 TSMC는 70%를 넘겼다: more firms after the first share of the same market. */
const OTHER = new RegExp(
  `(${NAME})(?:은|는|이|가|의|,)? ?(?:점유율 |비중 |각각 )?(?:약 )?(${SHARE})(?!(?:를|로|가량|이상)? ?[가-힣]{0,6} ?(?:성장|증가|감소|하락|상승|늘|줄|급|올|떨어|지분))`,
  'g',
)

/** 삼성전자(33%)를 제치고: a share in brackets right behind a firm, of the market that the sentence is about. */
function asides(flat: Flat, claims: readonly SentenceClaim[]): SentenceClaim[] {
  const first = claims.find(({ relation, share }) => relation === 'holds-share-of' && share !== null)
  const market = flat.mentions.find(({ entity, type }) => entity === first?.object && type !== 'company')
  if (!first || !market) return []
  const known = new Set(claims.map(({ subject }) => subject))
  return flat.shares.flatMap(({ start, end, value }) => {
    const firm = flat.mentions.find((mention) => mention.type === 'company' && start === mention.end + 1)
    const closed = flat.raw?.[start - 1] === '(' && flat.raw[end] === ')'
    if (!firm || !closed || known.has(firm.entity)) return []
    return bind({
      relation: 'holds-share-of',
      subjects: [firm],
      objects: [market],
      status: first.status,
      share: value,
      date: first.date,
      start: firm.start,
      end: end + 1,
    })
  })
}

function others(flat: Flat, claims: readonly SentenceClaim[]): SentenceClaim[] {
  const first = claims.find(({ relation, share }) => relation === 'holds-share-of' && share !== null)
  const market = flat.mentions.find(({ entity, type }) => entity === first?.object && type !== 'company')
  if (!first || !market) return []
  const known = new Set(claims.map(({ subject }) => subject))
  return [...flat.text.matchAll(OTHER)].flatMap(([whole, name, share]) => {
    const firm = flat.mentions[indexOf('mention', name)]
    const value = flat.shares[indexOf('share', share)]
    if (!firm || !value || whole === '' || known.has(firm.entity) || firm.start < first.start) return []
    return bind({
      relation: 'holds-share-of',
      subjects: [firm],
      objects: [market],
      status: first.status,
      share: value.value,
      date: first.date,
      start: firm.start,
      end: value.end,
    })
  })
}

/** HBM 점유율은 SK하이닉스 62%, 마이크론 21% 순: one market, then firm and share by turns. */
const RANKING = new RegExp(
  `(?<m>${NAME})(?: 시장)? ?(?:점유율(?:은|는|이|을 보면|에서)?|(?:시장)?에서는?) ?(?<list>(?:${NAME}(?:이|가)? ?(?:약 )?${SHARE}(?:로|를|,|·|와|과|이고|,? 그리고)*[ ,]*){1,8})`,
  'g',
)
const PAIR = new RegExp(`(${NAME})(?:이|가)? ?(?:약 )?(${SHARE})`, 'g')

function ranking(flat: Flat): SentenceClaim[] {
  return [...flat.text.matchAll(RANKING)].flatMap((match) => {
    const market = flat.mentions[indexOf('mention', match.groups?.m)]
    const dates = flat.dates.filter(({ end }) => end <= (flat.from[match.index] ?? 0))
    if (!market) return []
    return [...(match.groups?.list ?? '').matchAll(PAIR)].flatMap(([, name, share]) => {
      const firm = flat.mentions[indexOf('mention', name)]
      return firm
        ? bind({
            relation: 'holds-share-of',
            subjects: [firm],
            objects: [market],
            status: 'done',
            share: flat.shares[indexOf('share', share)]?.value ?? null,
            date: dates[dates.length - 1]?.value ?? null,
            start: flat.from[match.index] ?? 0,
            end: firm.end,
          })
        : []
    })
  })
}
