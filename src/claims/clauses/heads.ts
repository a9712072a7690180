/** Nouns that a describing clause may have for its head, and what they make of it. */
import type { Event } from './events.ts'
import type { Phrase } from './pieces.ts'

/** Nouns that stand for the clause before them: what is then done to them is done to the deed. */
export const CLAUSE_NOUN =
  /^(?:방안|계획|것|방침|안|내용|사실|소식|전략|협상|논의|문제|카드|시나리오|계약|협약|합의|양해각서|의향서|구상|절차|작업|방법|데|거래|업무협약|기술협약|본계약|공급계약|협정|MOU|점|뒤|후|이후|직후)$/
/** A clause that one of these ends shares its subject with the next. */
export const PURPOSE_NOUN = /^(?:데|뒤|후|이후|직후|과정|대신|가운데|중|동안)$/
/** 인수할 것이라는 소문: nobody stands for it. */
export const RUMOUR = /^(?:소문|루머|설|의혹|관측|우려|가능성|주장|지적|추측|보도|うわさ|観測)$/
/** Heads that only shape their clause: 뒤지지 않는 모습, 최적화된 형태. The clause is about its sentence's topic. */
export const SHAPE_NOUN =
  /^(?:모습|형태|상태|방식|수준|성능|양상|형국|구도|구조|관계|입장|중|가운데|만큼|訴訟|裁判|計画|体制|方式|形)$/

const MEANS = /^(?:돈|자금|여력|능력|힘|여유|자격|권리|기회|필요|여건|현금)$/
const ORDER = /(?:물량|일감|주문|발주|외주|용역|일부|상당수|대부분)$/
/** GPU를 살 돈: nobody has bought any. SK하이닉스에서 받던 물량: an order that is received is not bought. */
export const means = (event: Event, { names, last }: Phrase): boolean =>
  names.length === 0 &&
  (MEANS.test(last) ||
    (ORDER.test(last) && event.cues.some(({ relation, goods }) => relation === 'buys-from' && goods)))

/** What two sign: whoever it is signed with sells, and what it lets do is done. */
export const CONTRACT = /^(?:계약|합의|협약|거래|업무협약|기술협약|본계약|공급계약|협정|MOU)$/
/** The noun is what the sentence says its topic is. */
export const COPULA = /[가-힣](?:이다|다|입니다|이었다|였다|이며|이고|로|으로|인데|이자)$/

/** 100만 개를 쓸 수 있는 계약을 구글과 맺었다: whoever it is signed with sells, and what it lets do is done. */
export function underContract(event: Event): void {
  event.able = false
  if (event.cues.some(({ relation }) => relation === 'buys-from'))
    event.args = event.args.map((phrase) => (phrase.case === 'with' ? { ...phrase, case: 'from' } : phrase))
}
