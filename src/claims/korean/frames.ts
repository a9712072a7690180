/** Words that stand around names and after phrases in Korean, and what they make of them. */
import type { Case } from '../clauses/pieces.ts'
import { NAME } from '../shared/flat.ts'

/** What a name becomes with these behind it is no longer that name. */
export const ATTRIBUTE =
  /^(?:향|용|발|제|산|표|판|칩|폰|주|급|형|류|식|계|관련주|수혜주|효과|쇼크|독주|독점|천하|생태계)$/
export const OPAQUE_PREFIX = /^(?:탈|반|친|비|대|범|포스트|넥스트|제2의|한국판|중국판|옛|전)$/
export const COPULA_TAIL =
  /^(?:이다|다|이었다|였다|입니다|인|이며|이고|이자|이지만|이라고|라고|라며|이라며|이란|라는|이라는|인데|이라|라|였던|이던)$/
export const FRAME = new RegExp(`^([가-힣A-Za-z0-9]*)(${NAME}(?:[·/&,+-]${NAME})*)(.*)$`)
export const ANY_NAME = new RegExp(NAME)
export const MEASURES = /[\ue800-\uf3ff]/

/** After a phrase, words that turn its particle into another: 에 대한, 와 함께, 을 상대로. */
export const POSTPOSITIONS: readonly (readonly [
  after: readonly (Case | 'gen')[],
  word: RegExp,
  becomes: Case,
  joint: boolean,
])[] = [
  [['dat'], /^(?:대한|대해|대하여|대해서|관한|관해|의한|의해|맞선)$/, 'dat', false],
  [['dat'], /^(?:비해|비하면|앞서|이어|더해|따라|걸쳐|맞춰)$/, 'other', false],
  [['with', 'bare'], /^(?:함께|공동으로|나란히|더불어|손을|함께하는|함께하며|같이)$/, 'with', true],
  [['with'], /^(?:달리|비교해|관련해|관련한|비슷한|같은|맞먹는|다른|무관한|무관하게)$/, 'other', false],
  [['acc'], /^(?:상대로|대상으로|겨냥해|향해)$/, 'dat', false],
  [
    ['acc'],
    /^(?:위해|위한|위해서|통해|통한|통해서|비롯해|포함해|중심으로|놓고|두고|앞세워|앞세운|둘러싼|둘러싸고|계기로|토대로|바탕으로|제외한|제외하고|넘어|넘어선)$/,
    'other',
    false,
  ],
  [['dir'], /^(?:인한|인해|하여금|꼽히는|불리는|알려진)$/, 'other', false],
]

/** 지금은, 올해는: when, not who the sentence is about. */
export const TIME_TOPIC =
  /^(?:지금|현재|당시|이번|최근|앞|향후|그동안|그간|올해|내년|지난해|이날|당초|애초|이후|먼저|우선|특히|여기|이곳|결국|사실|이 가운데|다음|하반기|상반기|연말|연초|그때|이제)$/
/** 주식 2억여주를: only how many. */
export const SHARES = /^[\d.,]+(?:만|억|천)*여?주$/
/** 고객인, 최대주주인: what somebody is to the next name. */
export const ROLE_IS =
  /^(?:투자자|투자사|주주|최대주주|대주주|고객|고객사|공급사|공급업체|협력사|파트너|파트너사|모회사|경쟁사|라이벌|회장|대표|CEO|최고경영자|창업자)인$/
/** 만든 뒤 …: the noun ends its clause, and the next words are another's. */
export const CLAUSE_END = /^(?:뒤|후|이후|직후|데|때|만큼|것|가운데|사이|동안|와중에|대신|한편)$/
/** Behind a name: it takes no part. */
const INSTEAD = /^(?:대신|대신해|외에|외에도|말고|말고도|덕분에|때문에|이후)$/
/** 엔비디아 대신: what is not taken stands for itself; 오픈AI 상대 소송: whom it is against. */
export function asideOf(word: string, nouns: number): { readonly rest: ''; readonly case: Case } | null {
  if (INSTEAD.test(word)) return { rest: '', case: 'other' }
  return word === '상대' && nouns === 0 ? { rest: '', case: 'dat' } : null
}
/** X를 비롯한 Y: X is one of Y. */
export const AMONG = /^(?:비롯한|포함한)$/
