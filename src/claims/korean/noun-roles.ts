/** More of what Korean says without a verb; their nouns are looked for first, since most sentences have none. */
import type { Template } from '../shared/template.ts'
import { IS, make, RANK, TO } from './roles.ts'

/** What rivals race for: words without a particle of their own. */
const KIND = '(?:(?:<n>|[가-힣A-Za-z0-9]*[^가이은는을를고며서다에로도만 ]) ){0,3}'

/** A sentence without one of these needs none of the rows. */
export const ROLE_NOUNS =
  /경쟁|의존도|주주|투자자|투자사|고객|공급사|공급업체|모회사|수장|사령탑|새 주인|신임|차기|투자를/

export const NOUN_ROLES: readonly Template[] = [
  make('invests-in', `<s>[이가] ${RANK}(?:투자자|투자사|주주)인 <o>`),
  make('buys-from', `<s>[이가] ${RANK}고객사?인 <o>`),
  make('supplies', `<s>[이가] ${RANK}(?:공급사|공급업체)인 <o>`),
  make('owns', `<s>[이가] (?:모회사|최대주주)인 <o>`),
  make(
    'leads',
    `<o>,? (?:새 |신임 |차기 )(?:수장|CEO|최고경영자|사령탑|대표)(?:에|로)(?:는)? <s>(?! ?(?:거론|물망|유력|검토|후보))`,
  ),
  // 삼성전자와 SK하이닉스의 HBM4 경쟁이: rivals by name.
  make(
    'competes-with',
    `<S>(?: ?(?:간|사이|양사|[두세] 회사|[3-6]사))?(?:의)? ${KIND}경쟁(?:이|은|을|도|에|의|으로|,|$)`,
  ),
  make('competes-with', `<s>${TO} <o>[와과]의 ${KIND}경쟁(?:에서|이|은|을|도|에)`),
  make(
    'depends-on',
    `<S>(?:의|은|는|이|가) <o>(?:에 대한)? ?(?:과도한 |지나친 |높은 )?의존도(?:가|는|를) (?:[가-힣]+ ){0,2}(?:높|크|커|심하|절대적|여전|줄이|낮추|낮춰|재고|우려|탈피|벗어)`,
  ),
  make('acquires', `<o>(?:의|은|는)? ?새 주인(?:은|이 된|으로 낙점된|인) ?<s>`),
  make('invests-in', `<o>(?:의|은|는|이|가) <s>(?:의)? 투자를 (?:받았|유치했)`),
  make(
    'invests-in',
    `<o>(?:의|에) (?:최대 |초기 |주요 |핵심 )?(?:투자자|투자사|주주)(?:로는|는|에는) <S>(?:${IS}|가 |이 )`,
  ),
]
