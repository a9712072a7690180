/** Korean words for taking up and using what others make: rows as in cue-rows.ts. */
import { ACTS, type CueRow, row, STATE, VERB } from './cue-row.ts'

export const USE_ROWS: readonly CueRow[] = [
  row('uses', 'acc', {
    nouns: '도입 채택 채용 시험도입 낙점',
    stems: '택하 들이 들여놓 고르 들여오',
    actor: true,
    ...ACTS,
  }),
  row('uses', 'acc', {
    nouns: '사용 활용 이용 선택 접목',
    stems: '쓰 굴리 돌리 가져다쓰 빌려쓰 써먹',
    passives: '쓰이 동원되',
    ...STATE,
  }),
  row('uses', 'acc', { nouns: '적용', ...ACTS }),
  row('buys-from', 'acc', {
    shop: true,
    nouns: '사용 활용 이용 선택 채택',
    stems: '쓰 빌리 택하 고르',
    ...VERB,
    ...STATE,
  }),
  // AMD 제품을 채택하다: whose goods they are sells.
  row('buys-from', 'acc', {
    nouns: '도입 채택 사용 활용 이용 선택 낙점',
    stems: '택하 고르 쓰 들이 들여오',
    ...VERB,
    ...ACTS,
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
    actor: true,
    ...VERB,
    ...ACTS,
  }),
  row('uses', 'dir', {
    nouns: '교체 전환 대체',
    stems: '갈아타 바꾸 옮기 옮겨타 돌아서 채우 꾸리',
    actor: true,
    ...VERB,
    ...ACTS,
  }),
]
