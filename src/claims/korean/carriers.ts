/** Korean verbs that say what became of a deed, and nouns that say how far it is: tables, no rules. */
import type { Carrier } from '../clauses/pieces.ts'

export interface CarrierRow extends Carrier {
  readonly nouns?: string
  readonly stems?: string
}

export const CARRIER_ROWS: readonly CarrierRow[] = [
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
  {
    status: 'considering',
    nouns: '검토 논의 협상 타진 저울질 고려 협의 모색 조율 고민 물밑협상 물색 의논 상의 교섭',
    stems: '들여다보 살펴보 따져보 저울질하 만지작거리 곱씹',
  },
  {
    status: 'planned',
    nouns: '추진 계획 예고 준비 예정 목표 청구 신청',
    stems: '노리 앞두 서두르 겨냥하 꾀하 벼르',
  },
  {
    status: 'agreed',
    nouns: '결정 확정 합의 체결 약속 타결 서명 계약 조인 교환 날인 수주',
    stems: '맺 따내 주고받 쥐 거머쥐 도장을찍',
  },
  {
    status: 'ongoing',
    nouns: '시작 착수 돌입 진행 강화 확대 지속 가속화 본격화 개시 모색',
    stems: '나서 이어가 늘리 들어가 넓히',
  },
  {
    status: null,
    tensed: true,
    nouns:
      '완료 단행 성공 마무리 확보 성사 실시 제기 제출 집행 조달 실행 독점 담당 전담 유치 종결 마감 수행 결성 구성 관철 개발 주도 책임 도맡 인수 부과 적용 도입 발급',
    stems:
      '마치 마무르 끝내 내주 맡 이루 하 매듭짓 내 뽑 받 잡 맞잡 합치 모으 걸 보유하 당하 얻 치르 내놓 벌이 꾸리 구성하 결성하 갖 가지 잇 펼치 누리 하',
  },
  {
    status: 'abandoned',
    final: true,
    nouns:
      '포기 철회 중단 취소 무산 결렬 파기 백지화 보류 중지 흐지부지 불발 좌초 해지 종료 없던일 폐기 실패',
    stems: '접 무르 그만두 물리 거두 거둬들이 엎 깨 깨지 엎어지 틀어지 물거품이되',
  },
  { status: 'abandoned', final: true, other: true, nouns: '거절 거부 불허' },
  // What is put off may yet come.
  { status: null, opposes: true, nouns: '반대 저지 제동 만류 우려 연기', stems: '막 가로막 막아서 말리' },
  { status: null, tensed: true, hands: true, nouns: '위탁 의뢰', stems: '맡기' },
  { status: 'denied', final: true, nouns: '부인 일축 반박 부정 해명' },
  { status: 'expected', nouns: '전망 예상 관측 예측 기대 내다봄 분석 추정', stems: '내다보 점치' },
  { status: 'planned', other: true, nouns: '승인 허가 허용 요구 요청 제안 압박 촉구' },
]
