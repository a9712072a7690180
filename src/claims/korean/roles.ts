/** What Korean says of two names without a verb: 슬럼의 개발사 스케드MD, 젠슨 황 엔비디아 CEO. */
import { type Template, templates } from '../shared/template.ts'

const make = templates('[,·]? ?(?:와 |과 |및 )?')
const MOD = '(?:[가-힣A-Za-z0-9]+ ){0,2}'
const TO = '(?:은|는|이|가|도)'
/** Before a noun that stands for the next name: 엔비디아는 경쟁사 AMD를. With 이/가 and 인 it turns round. */
const OF = '(?:의|은|는|도)?'
const CHIEF = '(?:최고경영자|CEO|대표이사|대표|회장|사장|총수|의장|이사회 의장)'
const CHIEFS = `(?:(?:공동)?창업자 겸 |창립자 겸 |공동 ?|그룹 )?${CHIEF}(?! ?(?:비서|직무대행|보좌))`
const OFFICER =
  '(?:부회장|부사장|최고기술책임자|CTO|최고재무책임자|CFO|최고운영책임자|COO|수석과학자|수석 과학자|연구원|전무|상무|이사|본부장|총괄)'
const MAKER_OF =
  '(?:칩|반도체|GPU|AI칩|모델|언어모델|LLM|챗봇|도구|프레임워크|라이브러리|플랫폼|소프트웨어|가속기|프로세서|AI|프로그램|서비스|비서|시리즈|제품|NPU|CPU|운영체제)'

export const ROLES: readonly Template[] = [
  make(
    'develops',
    `<o>(?:의|을|를)? ?(?:개발사|제작사|개발업체|개발 업체|설계사|제조사|만든 회사)(?:인|이자)? ?(?:미국 |중국 )?<s>`,
  ),
  make('develops', `<s>의 ${MOD}${MAKER_OF} <o>`),
  make('develops', `<s>이? 자체 개발한 ${MOD}<o>`),
  make(
    'part-of',
    `<o>${OF} ?(?:자회사|계열사|산하|손자회사|사업부)(?:인|로 있는| 기업)? ?(?:[가-힣A-Za-z]+ )?<s>`,
  ),
  make('part-of', `<s>${TO} <o>의 ${MOD}(?:자회사|계열사|사업부|산하 (?:기업|조직))`),
  make('part-of', `<s>${TO} <o> (?:자회사|계열사|산하)`),
  make('owns', `<o>${OF} ?(?:모회사|최대주주|대주주)(?:인)? ?<s>`),
  make('owns', `<s>${TO} <o>의 (?:모회사|최대주주)`),
  make('invests-in', `<s>${TO} <o>의 (?:\\d대 |주요 )?주주(?!총회| ?환원)`),
  make(
    'competes-with',
    `<s>(?:의|${TO}) ?(?:최대 |핵심 |주요 |강력한 |오랜 )?(?:경쟁사|경쟁자|라이벌|맞수|대항마|경쟁 업체|경쟁업체|적수)(?:인|로 꼽히는|격인)? <O>`,
  ),
  make(
    'competes-with',
    `<s>${TO} <o>의 (?:최대 |핵심 |주요 |강력한 |유력한 |오랜 )?(?:경쟁사|경쟁자|라이벌|맞수|대항마|경쟁 제품|경쟁 모델)`,
  ),
  make('partners-with', `<s>(?:의|${TO}) ?(?:핵심 |주요 |오랜 |전략적 )?(?:파트너사|파트너|동맹)(?:인)? <O>`),
  make('buys-from', `<o>(?:의|은|는) ?(?:최대 |핵심 |주요 )?고객사?(?:인|이자)? <S>`),
  make('buys-from', `<s>${TO} <o>의 (?:최대 |핵심 |주요 )?고객`),
  make(
    'supplies',
    `<o>(?:의|에) ?(?:최대 |핵심 |주요 )?(?:공급사|공급업체|공급 업체|납품업체|납품사)(?:인)? <S>`,
  ),
  make('supplies', `<s>${TO} <o>의 (?:최대 |핵심 |주요 )?(?:공급사|공급업체|납품업체)`),
  make(
    'succeeds',
    `<o>의 (?:후속작|후속|후계|차세대|다음 세대|후속 모델|후속 칩|후속 제품|후속 버전)(?:인|격인)? ?(?:모델 |칩 |제품 |버전 )?<s>`,
  ),
  make('succeeds', `<s>${TO} <o>의 (?:후속|후계|다음 세대|차세대)`),
  make('succeeds', `<o>의? ?뒤를 (?:이을|잇는|이은|이어받은|이어받을) ${MOD}<s>`),
  make('succeeds', `<o> (?:다음은|후속은|다음 세대는) <s>`),
  make('leads', `(?<!전 |前 |옛 |전임 )<s> ?<o>(?: 그룹)? ?${CHIEFS}`),
  make('leads', `(?<!전 |前 |옛 )<o>(?:의)? ?(?:신임 |초대 )?${CHIEFS}(?:인|로 있는|이자 창업자인)? <s>`),
  make('leads', `<s>(?: 회장| 대표)?(?:은|는) (?:현재 )?<o>의? ?${CHIEFS}(?:다|이다|로|를|직)`),
  make('leads', `<s> (?:회장|대표|사장|CEO|최고경영자|부회장) 체제의 <o>`),
  make('works-for', `<s> <o> ${OFFICER}`),
  make('works-for', `<o>(?:의)? ?${OFFICER}(?:인)? <s>`),
  make('founded', `<o>(?:의)? ?(?:공동 ?)?(?:창업자|설립자|창립자)(?:인| 겸 [가-힣A-Z]+)? ?<s>`),
  make('founded', `<s> <o> (?:공동 ?)?(?:창업자|설립자|창립자)`),
  make(
    'depends-on',
    `<S>(?:은|는|도|이|가)? <o>(?:의 [가-힣]+ )?(?: ?없이|없이)(?:는|서는)? [^,.]{0,24}(?:수 없|못하|못한|어렵|불가능)`,
  ),
  make('works-for', `<s>(?:이|가|은|는) <o>(?:을|를) (?:떠나|떠났|퇴사|그만두)`, { negated: true }),
]
