/** Korean words that say a relation: a table, no rules. The first row of a word that finds its parties wins. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { Cue, Slot } from '../clauses/pieces.ts'

export interface CueRow extends Cue {
  /** Nouns that make verbs with 하다, 되다, 받다, and name the deed by themselves. */
  readonly nouns?: string
  /** Stems of other verbs. */
  readonly stems?: string
  /** Stems whose subject undergoes the deed: 쓰이다. */
  readonly passives?: string
  /** The noun alone names no deed: 공개 시장. */
  readonly verbOnly?: true
}

const row = (
  relation: RelationKind,
  slots: string,
  rest: Omit<CueRow, 'relation' | 'object' | 'company'> & { readonly company?: string },
): CueRow => {
  const { company, ...more } = rest
  const list = (text: string): Slot[] => (text === '' ? [] : (text.split(' ') as Slot[]))
  return {
    relation,
    object: list(slots),
    ...(company === undefined ? {} : { company: list(company) }),
    ...more,
  }
}

const ACTS = { present: 'planned' } as const
const VERB = { verbOnly: true } as const
const STATE = { state: true } as const

export const ROWS: readonly CueRow[] = [
  // Stakes and money before firms as a whole: 지분을 인수하다.
  row('invests-in', 'acc', {
    stake: true,
    nouns: '인수 매입 취득 확보 추가매입 추가인수 매수 획득',
    stems: '사들이 사 늘리 얻 챙기 가져가 넘겨받',
    ...VERB,
    ...ACTS,
  }),
  row('acquires', 'acc', {
    nouns: '인수 매입 흡수 완전인수 전격인수 인수완료',
    stems: '사들이 품 삼키 집어삼키 거머쥐 떠안 품에안 사',
    ...ACTS,
  }),
  row('acquires', 'with acc', { nouns: '합병 흡수합병 인수합병 기업결합', ...ACTS }),
  row('acquires', 'acc', {
    beside: /^(?:자회사|계열사|산하|품|손자회사)$/,
    nouns: '편입',
    stems: '끌어안 두 넣',
    ...VERB,
  }),
  row('acquires', 'acc', {
    gives: true,
    nouns: '매각 처분 양도',
    stems: '팔 넘기 팔아넘기',
    ...VERB,
    ...ACTS,
  }),
  row('invests-in', 'dat', {
    nouns: '투자 출자 지분투자 재투자 추가투자 추가출자 공동투자 전략투자 전략적투자 지분출자 베팅',
    ...ACTS,
  }),
  row('invests-in', 'dat', {
    money: true,
    nouns: '투입 수혈 지원 집행 출연',
    stems: '넣 붓 쏟아붓 쏟 대 태우 걸 쥐여주 꽂 건네 보태',
    ...VERB,
    ...ACTS,
  }),
  row('invests-in', 'dat', {
    beside: /^(?:돈|자금|투자금|실탄|거금|뭉칫돈|종잣돈|자본|자본금)$/,
    nouns: '투입 수혈 지원 출연',
    stems: '넣 붓 쏟아붓 쏟 대 태우 걸 꽂 건네 보태 밀어넣',
    ...VERB,
    ...ACTS,
  }),
  row('develops', 'acc', {
    company: 'with',
    nouns: '개발 설계 자체개발 자체설계 고안 발명 독자개발 공동개발 공동설계 신규개발',
    stems: '만들 만들어내 빚 빚어내 개발해내 설계해내',
    present: 'ongoing',
  }),
  row('develops', 'acc', {
    company: 'with',
    nouns: '제작 연구 창안 상용화 국산화',
    ...VERB,
    present: 'ongoing',
  }),
  row('develops', 'acc', { nouns: '가동', ...VERB, started: true, present: 'ongoing' }),
  row('releases', 'acc', {
    nouns: '출시 발매 시판',
    stems: '선보이 내놓 내놨 꺼내들 들고나오 쏟아내',
    ...ACTS,
  }),
  row('releases', 'acc', {
    nouns: '공개 배포 발표 출하 론칭 런칭 소개 공식출시 정식출시 오픈소스화 오픈소스공개',
    stems: '꺼내 풀 띄우 내',
    ...VERB,
    ...ACTS,
  }),
  row('fabricates', 'acc', {
    nouns:
      '생산 양산 위탁생산 수탁생산 제조 대량생산 생산하청 시험생산 시범생산 시험양산 독점생산 대리생산 본격양산',
    stems: '찍어내 뽑아내 찍 구워내',
    passives: '만들어지 찍혀나오',
    ...STATE,
  }),
  row('fabricates', 'acc from', {
    beside: /^(?:위탁생산|파운드리|칩|생산|물량|양산|공정|주문|일감)$/,
    nouns: '수주',
    stems: '따내 맡 떠맡',
    ...VERB,
  }),
  row('supplies', 'acc dat with dir', {
    company: 'dat with dir',
    nouns: '공급 납품 독점공급 초도공급 조달공급 납입 전량공급 단독공급 우선공급',
    stems: '대주 실어보내',
    present: 'ongoing',
  }),
  row('supplies', 'acc dat', {
    company: 'dat',
    nouns: '판매 제공 수출 인도 출하 전달 대량판매',
    stems: '팔 보내 건네 넘기 대',
    wares: true,
    ...VERB,
    present: 'ongoing',
  }),
  row('supplies', 'acc dat', { company: 'dat', passives: '반입되 입고되 납입되', ...VERB }),
  row('supplies', 'acc from', { company: 'from', nouns: '수주', stems: '따내', ...VERB, ...ACTS }),
  row('packages', 'acc', { nouns: '패키징 후공정 첨단패키징', ...STATE }),
  row('buys-from', 'from acc dat loc', {
    nouns: '구매 구입 주문 발주 매입 임차 대량구매 대량주문 추가주문 선주문 대량구입 임대 예약 선점 입도선매',
    stems: '빌리 빌려쓰',
    ...ACTS,
  }),
  // 다시 한미반도체를 택했다: a firm that is chosen is bought from.
  row('buys-from', 'acc', { chosen: true, nouns: '선택 낙점', stems: '택하 고르', ...VERB }),
  row('buys-from', 'from loc', {
    nouns: '조달 수입 확보',
    stems: '사 사들이 들여오 받 공급받 납품받 얻 구하 사오 받아오 가져오',
    ...VERB,
    ...ACTS,
  }),
  row('licenses-from', 'from loc', { stems: '이전받', ...VERB }),
  row('licenses-from', 'from loc', {
    nouns: '라이선스 이전',
    stems: ' 라이선스받 허락받 사 받 얻',
    beside: /^(?:라이선스|특허|설계도|설계자산|IP|사용권|기술|기술이전|지식재산권|지식재산|면허|실시권)$/,
    ...VERB,
  }),
  row('licenses-from', 'with from', { nouns: '라이선스계약 라이선스', ...ACTS }),
  row('uses', 'acc', {
    nouns: '도입 채택 채용 시험도입 적용 낙점',
    stems: '택하 들이 들여놓 고르 들여오',
    ...ACTS,
  }),
  row('uses', 'acc', {
    nouns: '사용 활용 이용 선택 접목',
    stems: '쓰 굴리 돌리 가져다쓰 빌려쓰 써먹',
    passives: '쓰이 동원되',
    ...STATE,
  }),
  row('uses', 'acc', {
    company: 'dat',
    nouns: '탑재 장착 적용 내장 채용 이식 결합 통합 배치 투입 설치',
    stems: '넣 싣 얹 심 끼우 꽂 달 올리 깔 품 박',
    passives: '들어가 실리 얹히 심기 박히 깔리 담기 꽂히 쓰이',
    ...STATE,
  }),
  // Whoever gets chips puts them to use.
  row('uses', 'acc', {
    nouns: '확보 구매 구입 주문 발주 임차 대여 임대 수입 대량구매 추가구매 선주문 예약 선점',
    stems: '사 사들이 빌리 들여오 쓸어담',
    chips: true,
    ...VERB,
    ...ACTS,
  }),
  row('uses', 'dir', {
    nouns: '교체 전환 대체',
    stems: '갈아타 바꾸 옮기 옮겨타 돌아서 채우 꾸리',
    ...VERB,
    ...ACTS,
  }),
  row('supports', 'acc', { nouns: '지원', ...VERB, placed: true, ...STATE, able: true }),
  row('supports', 'with', { nouns: '호환 연동', still: true, ...STATE, able: true }),
  row('supports', 'dat', { nouns: '최적화 대응', ...VERB, still: true, ...STATE }),
  row('supports', 'loc', {
    turned: true,
    still: true,
    nouns: '구동 실행 작동',
    stems: '돌아가 돌',
    ...VERB,
    ...STATE,
    able: true,
  }),
  row('competes-with', 'with', {
    nouns: '경쟁 대결 각축 경합 맞대결 정면대결 접전',
    stems: '맞붙 겨루 다투 부딪치 경쟁하',
    ...STATE,
  }),
  row('competes-with', 'acc', {
    nouns: '견제 추격 위협 맹추격 추월',
    stems: '뒤쫓 쫓 따라잡 따라붙 넘보 바짝쫓',
    ...VERB,
    ...STATE,
  }),
  row('competes-with', 'dat', { nouns: '대항 도전 맞불', stems: '맞서 도전장내 맞불놓', ...VERB, ...STATE }),
  row('competes-with', 'dat', {
    beside: /^(?:도전장|맞불|도전|반격|승부수)$/,
    stems: '내밀 놓 던지 나서 걸 내',
    ...VERB,
  }),
  row('partners-with', 'with', {
    nouns:
      '협력 제휴 협업 공조 합작 파트너십 동맹 연합 연대 전략적제휴 전략적협력 업무제휴 업무협약 기술제휴 기술협력 협력관계 ' +
      '업무협력 양해각서 MOU 업무협정 의향서 합작법인 합작사 합작회사 힘 컨소시엄 공동연구 공동개발 협약 맞손 기술협약 ' +
      '파트너십계약 협력계약 공동사업',
    present: 'planned',
  }),
  row('partners-with', 'with', {
    nouns: '손 맞손',
    stems: '손잡 뭉치 의기투합하 합심하 손맞잡',
    met: true,
    present: 'planned',
  }),
  row('sues', 'acc dat', { nouns: '제소 고소 고발 맞제소 역제소', ...VERB }),
  row('sues', 'dat acc', { nouns: '소송 특허소송 맞소송 반소 소 손해배상소송 특허침해소송 소장 고소장' }),
  row('sues', 'acc', { beside: /^(?:법정|법원|재판|소송|피고석)$/, stems: '세우 끌고가 넘기 걸', ...VERB }),
  row('restricts', 'acc', {
    nouns: '규제 금지 제재 제한 차단 조사 통제 봉쇄 배제 불허 퇴출 단속 압박 중단 수출통제 수출금지 수출규제',
    stems: '막 틀어막 옥죄 죄 묶',
    ...VERB,
    ...STATE,
  }),
  row('restricts', 'dat', {
    beside: /^(?:과징금|벌금|관세|제재|제재금|조사|수출통제|수출규제|규제|허가제|벌|철퇴|허가)$/,
    nouns: '부과 착수 요구 가 적용 발동',
    stems: '매기 물리 내리 가하 나서 걸 들이대 물 벌이',
    ...VERB,
  }),
  row('restricts', 'acc', {
    beside: /(?:명단|리스트|블랙리스트|목록|제재)$/,
    nouns: '등재 추가 포함 지정 편입',
    stems: '올리 넣 포함시키',
    ...VERB,
  }),
  row('permits', 'acc', {
    nouns: '승인 허가 허용 인가 재허용 수출허가 조건부승인',
    stems: '풀 풀어주 열어주',
    ...VERB,
    ...ACTS,
  }),
  row('raises', '', {
    money: true,
    nouns: '자금 투자유치 조달 모금 유치',
    stems: '모으 끌어모으 끌어들이 조달받 투자받',
    ...ACTS,
  }),
  row('raises', '', {
    beside: /(?:증시|나스닥|코스닥|코스피|뉴욕증시|거래소|주식시장|증권거래소|커촹반|과창판|증시에|문)$/,
    nouns: '입성 데뷔 진입 등판 입성식',
    stems: '오르 두드리 발을들이 안착하',
    ...VERB,
    ...ACTS,
  }),
  row('raises', '', { nouns: '상장 기업공개 IPO 증시입성 유상증자', still: true, ...ACTS }),
  row('depends-on', 'dat', { nouns: '의존 의지', stems: '기대 목매 매달리', ...VERB, ...STATE, still: true }),
  row('maintains', 'acc', { nouns: '유지 유지보수 운영', ...VERB, present: 'ongoing' }),
  row('leads', 'acc', { nouns: '총괄 지휘 경영', stems: '이끌 이끌어오', ...VERB, ...STATE }),
  row('founded', 'acc', { nouns: '창업 창립 공동창업 설립 공동설립', stems: '세우 차리', ...VERB }),
  row('works-for', 'dat dir', {
    nouns: '합류 입사 재직 이적 이직 복귀 영입',
    stems: '몸담 옮기',
    still: true,
    ...VERB,
  }),
  row('works-for', 'loc', { nouns: '근무', stems: '일하', ...VERB }),
  row('works-for', 'acc', {
    turned: true,
    nouns: '영입 스카우트 채용',
    stems: '데려오 모셔오 스카우트해오',
    ...VERB,
  }),
  row('uses', 'loc', {
    nouns: '구동 실행',
    stems: '돌아가 돌리 돌',
    ...VERB,
    still: true,
    ...STATE,
    able: true,
  }),
  row('uses', 'dir loc', { nouns: '학습 훈련 추론 구축', ...VERB, still: true }),
  row('competes-with', 'dat', { stems: '뒤지 뒤처지 밀리', denies: true, ...STATE }),
  row('succeeds', 'acc', { stems: '계승하 잇 이어받 뒤잇', ...VERB, ...STATE }),
  row('owns', 'acc', { nouns: '소유 지배', stems: '거느리', ...VERB, ...STATE }),
  row('part-of', 'dat', { nouns: '편입', stems: '속하 소속되 속해있', ...VERB, still: true, ...STATE }),
]
