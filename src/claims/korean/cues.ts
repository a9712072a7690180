/** Korean words that say a relation: a table, no rules. */
import type { Carrier, Cue } from '../clauses/pieces.ts'
import { CARRIER_ROWS } from './carriers.ts'

interface CueRow extends Cue {
  /** Nouns that make verbs with 하다, 되다, 받다, and name the deed by themselves. */
  readonly nouns?: string
  /** Stems of other verbs. */
  readonly stems?: string
  /** Stems whose subject undergoes the deed: 쓰이다. */
  readonly passives?: string
  /** The noun alone names no deed: 공개 시장. */
  readonly verbOnly?: true
}

const ACTS = { present: 'planned' } as const

const ROWS: readonly CueRow[] = [
  { relation: 'acquires', object: ['acc'], nouns: '인수', stems: '사들이 품', ...ACTS },
  { relation: 'acquires', object: ['with', 'acc'], nouns: '합병 흡수합병 인수합병', ...ACTS },
  { relation: 'invests-in', object: ['dat'], nouns: '투자 출자 지분투자', ...ACTS },
  {
    relation: 'develops',
    object: ['acc'],
    company: ['with'],
    nouns: '개발 설계 자체개발 자체설계 고안 발명 독자개발 공동개발 공동설계',
    stems: '만들',
    present: 'ongoing',
  },
  {
    relation: 'develops',
    object: ['acc'],
    company: ['with'],
    nouns: '제작',
    verbOnly: true,
    present: 'ongoing',
  },
  { relation: 'develops', object: ['acc'], nouns: '가동', verbOnly: true, started: true, present: 'ongoing' },
  { relation: 'releases', object: ['acc'], nouns: '출시', stems: '선보이 내놓', ...ACTS },
  { relation: 'releases', object: ['acc'], nouns: '공개 배포 발표 출하 론칭', verbOnly: true, ...ACTS },
  {
    relation: 'fabricates',
    object: ['acc'],
    nouns: '생산 양산 위탁생산 수탁생산 제조 대량생산 생산하청',
    stems: '찍어내',
    state: true,
  },
  {
    relation: 'supplies',
    object: ['acc', 'dat', 'with'],
    company: ['dat', 'with'],
    nouns: '공급 납품 독점공급 초도공급',
    present: 'ongoing',
  },
  { relation: 'supplies', object: ['acc'], company: ['from'], nouns: '수주', verbOnly: true, ...ACTS },
  { relation: 'packages', object: ['acc'], nouns: '패키징 후공정', state: true },
  {
    relation: 'buys-from',
    object: ['from', 'acc', 'dat'],
    nouns: '구매 구입 주문 발주 매입 임차 대량구매',
    stems: '빌리',
    ...ACTS,
  },
  {
    relation: 'uses',
    object: ['acc'],
    nouns: '도입 채택 채용 시험도입',
    present: 'planned',
  },
  { relation: 'uses', object: ['acc'], nouns: '사용 활용 이용', stems: '쓰', passives: '쓰이', state: true },
  {
    relation: 'uses',
    object: ['acc'],
    company: ['dat'],
    nouns: '탑재 장착 적용',
    stems: '넣',
    passives: '들어가',
    state: true,
  },
  {
    relation: 'supports',
    object: ['acc'],
    nouns: '지원',
    verbOnly: true,
    placed: true,
    state: true,
    able: true,
  },
  { relation: 'supports', object: ['with'], nouns: '호환', still: true, state: true, able: true },
  { relation: 'supports', object: ['dat'], nouns: '최적화', verbOnly: true, still: true, state: true },
  {
    relation: 'supports',
    object: ['loc'],
    turned: true,
    still: true,
    nouns: '구동 실행 작동',
    stems: '돌아가',
    verbOnly: true,
    state: true,
    able: true,
  },
  { relation: 'competes-with', object: ['with'], nouns: '경쟁 대결 각축', stems: '맞붙 겨루', state: true },
  { relation: 'competes-with', object: ['acc'], nouns: '견제 추격 위협', verbOnly: true, state: true },
  { relation: 'competes-with', object: ['dat'], nouns: '대항', stems: '맞서', verbOnly: true, state: true },
  {
    relation: 'partners-with',
    object: ['with'],
    nouns: '협력 제휴 협업 공조 합작 파트너십 맞손 동맹 전략적제휴 업무협약 양해각서 MOU 의향서 합작법인 힘',
    present: 'planned',
  },
  { relation: 'partners-with', object: ['with'], nouns: '손', stems: '손잡', met: true, present: 'planned' },
  { relation: 'sues', object: ['acc', 'dat'], nouns: '제소 고소 고발', verbOnly: true },
  { relation: 'sues', object: ['dat', 'acc'], nouns: '소송 특허소송' },
  {
    relation: 'restricts',
    object: ['acc'],
    nouns: '규제 금지 제재 제한 차단 조사',
    stems: '막',
    verbOnly: true,
    state: true,
  },
  { relation: 'permits', object: ['acc'], nouns: '승인 허가 허용', verbOnly: true, ...ACTS },
  { relation: 'raises', object: [], nouns: '자금', ...ACTS },
  { relation: 'raises', object: [], nouns: '상장 기업공개 IPO', still: true, ...ACTS },
  { relation: 'depends-on', object: ['dat'], nouns: '의존', verbOnly: true, state: true },
  { relation: 'maintains', object: ['acc'], nouns: '유지', verbOnly: true, present: 'ongoing' },
  { relation: 'leads', object: ['acc'], nouns: '총괄', stems: '이끌', verbOnly: true, state: true },
  {
    relation: 'founded',
    object: ['acc'],
    nouns: '창업 창립 공동창업 설립 공동설립',
    stems: '세우',
    verbOnly: true,
  },
  { relation: 'works-for', object: ['dat'], nouns: '합류 입사 재직 이적', verbOnly: true },
  { relation: 'works-for', object: ['acc'], turned: true, nouns: '영입', verbOnly: true },
  { relation: 'licenses-from', object: ['with', 'from'], nouns: '라이선스계약 라이선스' },
  {
    relation: 'uses',
    object: ['loc'],
    nouns: '구동 실행',
    stems: '돌아가',
    verbOnly: true,
    still: true,
    state: true,
    able: true,
  },
  { relation: 'uses', object: ['dir', 'loc'], nouns: '학습 훈련', verbOnly: true, still: true },
  { relation: 'licenses-from', object: ['from', 'loc'], stems: '이전받', verbOnly: true },
  { relation: 'competes-with', object: ['dat'], stems: '뒤지 뒤처지 밀리', denies: true, state: true },
  { relation: 'succeeds', object: ['acc'], stems: '계승하', verbOnly: true, state: true },
  { relation: 'owns', object: ['acc'], nouns: '소유', stems: '거느리', verbOnly: true, state: true },
]

export interface Entry {
  readonly cue: Cue | null
  readonly carrier: Carrier | null
  readonly passive: boolean
}

export interface Lexeme extends Entry {
  readonly stem: string
  /** Nouns take 하, 되, 받, 시키 before they bend. */
  readonly noun: boolean
}

const words = (text: string | undefined): string[] => (text === undefined ? [] : text.split(' '))

/** Stems and nouns with what they say; one word may be cue and carrier at once (추진, 발표). */
export function lexemes(): Lexeme[] {
  const list: Lexeme[] = []
  for (const row of ROWS) {
    for (const stem of words(row.nouns))
      list.push({ stem, noun: true, cue: row, carrier: null, passive: false })
    for (const stem of words(row.stems))
      list.push({ stem, noun: false, cue: row, carrier: null, passive: false })
    for (const stem of words(row.passives))
      list.push({ stem, noun: false, cue: row, carrier: null, passive: true })
  }
  for (const row of CARRIER_ROWS) {
    for (const stem of words(row.nouns))
      list.push({ stem, noun: true, cue: null, carrier: row, passive: false })
    for (const stem of words(row.stems))
      list.push({ stem, noun: false, cue: null, carrier: row, passive: false })
  }
  return list
}

/** Nouns that name a deed by themselves (인수, 공급 계약), longest first. */
export const DEEDS: readonly (readonly [noun: string, cue: Cue & { readonly verbOnly?: true }])[] =
  ROWS.flatMap((row) => words(row.nouns).map((noun) => [noun, row] as const)).sort(
    ([a], [b]) => b.length - a.length,
  )
