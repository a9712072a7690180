/** Korean words that say a relation, and the verbs that say what became of a deed: tables, no rules. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'

/** Where the other party stands: 을/를, 에/에게, 와/과, 에서/로부터, 에서, 로. */
export type Slot = 'acc' | 'dat' | 'with' | 'from' | 'loc' | 'dir'

export interface Cue {
  readonly relation: RelationKind
  /** Slots of the object, the likelier first. None: the subject alone (상장했다). */
  readonly object: readonly Slot[]
  /** Slots of others who take part. */
  readonly company?: readonly Slot[]
  /** The grammatical subject is the object of the relation: 수주하다, 영입되다. */
  readonly turned?: true
  /** Said with 있다 or the present it holds already: 의존한다, 이끈다. */
  readonly state?: true
  /** 되다 says the same as 하다: 호환되다. */
  readonly still?: true
  /** 할 수 있다 says it too. */
  readonly able?: true
  /** Said of what comes first, it is over: 손잡고 … 개발할 계획이다. */
  readonly met?: true
  /** Past tense starts what goes on: 가동했다. */
  readonly started?: true
  /** Only denied it says so: 뒤지지 않는다. */
  readonly denies?: true
  /** Where no subject fits, the place is meant: 트레이니움4에서 NV링크를 지원한다. */
  readonly placed?: true
  /** What 한다 means where nothing else says: an act to come. */
  readonly present?: ClaimStatus
}

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

/** What a verb says of a deed named before it (인수를 검토하다), or of words quoted before it (…다고 밝혔다). */
export interface Carrier {
  /** Status of the deed where its own words leave it open; null: as the carrier's own ending says. */
  readonly status: ClaimStatus | null
  /** The status holds whatever else is said: 철회, 부인. */
  readonly final?: true
  /** Says what another said: 밝히다. */
  readonly says?: true
  /** The carrier's own tense is the deed's: 완료했다 done, 완료할 예정이다 planned. */
  readonly tensed?: true
  /** Another does it: 생산을 맡기다. */
  readonly hands?: true
  /** The subject of the carrier is not the doer: 승인하다, 거절하다. */
  readonly other?: true
}

interface CarrierRow extends Carrier {
  readonly nouns?: string
  readonly stems?: string
}

const CARRIER_ROWS: readonly CarrierRow[] = [
  {
    status: 'announced',
    says: true,
    nouns: '발표 공식발표 공시 공식화 선언 공개 발언 공언',
    stems: '밝히 알리',
  },
  {
    status: 'announced',
    says: true,
    nouns: '전언 설명 강조 주장 소개 언급 귀띔 보도 인용보도 시사 덧붙',
    stems: '전하 말하 덧붙이 보도하',
  },
  { status: 'considering', nouns: '검토 논의 협상 타진 저울질 고려 협의 모색 조율 고민 물밑협상' },
  { status: 'planned', nouns: '추진 계획 예고 준비 예정 목표', stems: '노리 앞두 서두르' },
  { status: 'agreed', nouns: '결정 확정 합의 체결 약속 타결 서명 계약', stems: '맺 따내' },
  {
    status: 'ongoing',
    nouns: '시작 착수 돌입 진행 강화 확대 지속 가속화 본격화 개시 모색',
    stems: '나서 이어가 늘리 벌이',
  },
  {
    status: null,
    tensed: true,
    nouns: '완료 단행 성공 마무리 확보 성사 실시 제기 제출 집행 조달 실행 독점 담당 전담 유치 종결',
    stems: '마치 마무르 끝내 맡 이루 하 매듭짓 내 뽑 받 잡 맞잡 합치 모으 걸 보유하',
  },
  {
    status: 'abandoned',
    final: true,
    nouns: '포기 철회 중단 취소 무산 결렬 파기 백지화 보류 중지 흐지부지',
    stems: '접 무르 그만두',
  },
  { status: 'abandoned', final: true, other: true, nouns: '거절 거부 반대 불허' },
  { status: null, tensed: true, hands: true, nouns: '위탁 의뢰', stems: '맡기' },
  { status: 'denied', final: true, nouns: '부인 일축 반박 부정' },
  { status: 'expected', nouns: '전망 예상 관측 예측 기대 내다봄 분석 추정', stems: '내다보 점치' },
  { status: 'planned', other: true, nouns: '승인 허가 허용 요구 요청 제안 압박 촉구 우려' },
]

/** Nouns after a deed that say how far it is; null: nothing new. Only these keep the deed a deed. */
export const DEED_NOUNS: Readonly<Record<string, ClaimStatus | null>> = {
  사실: null,
  소식: null,
  작업: null,
  절차: null,
  규모: null,
  건: null,
  거래: null,
  관계: null,
  시점: null,
  효과: null,
  체제: null,
  사업: null,
  신청: null,
  심사: null,
  예비심사: null,
  요청: null,
  파트너십: null,
  계약: 'agreed',
  합의: 'agreed',
  협약: 'agreed',
  본계약: 'agreed',
  협정: 'agreed',
  양해각서: 'agreed',
  의향서: 'agreed',
  체결: 'agreed',
  확정: 'agreed',
  결정: 'agreed',
  계획: 'planned',
  방안: 'planned',
  방침: 'planned',
  전략: 'planned',
  추진: 'planned',
  예정: 'planned',
  준비: 'planned',
  의사: 'planned',
  목표: 'planned',
  협상: 'considering',
  논의: 'considering',
  검토: 'considering',
  제안: 'considering',
  타진: 'considering',
  고려: 'considering',
  완료: 'done',
  마무리: 'done',
  성공: 'done',
  단행: 'done',
  시작: 'ongoing',
  개시: 'ongoing',
  착수: 'ongoing',
  돌입: 'ongoing',
  강화: 'ongoing',
  확대: 'ongoing',
  발표: 'announced',
  공식화: 'announced',
  무산: 'abandoned',
  포기: 'abandoned',
  철회: 'abandoned',
  중단: 'abandoned',
  취소: 'abandoned',
  결렬: 'abandoned',
  불발: 'abandoned',
  보류: 'abandoned',
  부인: 'denied',
  전망: 'expected',
  예상: 'expected',
}

/** A deed named so is hearsay: only what is said against it counts (합병설을 부인했다). */
/** Money raised, whoever gives it: 투자를 유치했다. */
export const RAISED: Cue = { relation: 'raises', object: [], present: 'planned' }
/** 공동 개발. */
export const TOGETHER: Cue = { relation: 'partners-with', object: ['with'], present: 'planned' }
/** A foundry's order: 파운드리 공급 계약. */
export const MADE: Cue = { relation: 'fabricates', object: ['with', 'dat', 'from'], present: 'planned' }

export const HEARSAY = '설|설도|루머|소문|의혹|가능성|관측'

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
