/** Auxiliaries and nouns that go on where a Korean ending leaves off: 있다, 않다, 것으로 알려졌다, 계획. */
import type { ClaimStatus } from '../claim.ts'
import type { EndingKind } from '../clauses/pieces.ts'
import type { FormKind } from './conjugate.ts'

/** What a row of endings may go on with. */
export type Next =
  | 'progress'
  | 'decide'
  | 'negate'
  | 'aim'
  | 'help'
  | 'thing'
  | 'ahead'
  | 'prospect'
  | 'able'
  | 'state'
  | 'begin'
  | 'noun'
/** Verbs that may follow, with what they change. Patterns end where the verb's own ending begins. */
export interface Follow {
  readonly pattern: RegExp
  readonly form: FormKind | 'copula'
  readonly status?: ClaimStatus
  readonly negated?: true
  readonly able?: true
  readonly kind?: EndingKind
}
const follow = (
  pattern: string,
  form: Follow['form'],
  rest: Pick<Follow, 'status' | 'negated' | 'able' | 'kind'> = {},
): Follow => ({ pattern: new RegExp(pattern, 'y'), form, ...rest })

/** 하다 and its like after something: each form of it, with the same effect. */
const hada = (lead: string, rest: Pick<Follow, 'status' | 'negated' | 'able' | 'kind'>): Follow[] => [
  follow(`${lead}(?:했|하였)`, 'past', rest),
  follow(`${lead}한(?=다)`, 'now', rest),
  follow(`${lead}합`, 'b', rest),
  follow(`${lead}하는`, 'neun', rest),
  follow(`${lead}한`, 'n', rest),
  follow(`${lead}할`, 'l', rest),
  follow(`${lead}해`, 'a', rest),
  follow(`${lead}하`, 'base', rest),
]
const iss = (lead: string, rest: Pick<Follow, 'status' | 'negated' | 'able'>): Follow[] => [
  follow(`${lead}있었`, 'past', rest),
  follow(`${lead}있(?=다)`, 'now', rest),
  follow(`${lead}있는`, 'neun', rest),
  follow(`${lead}있던`, 'n', rest),
  follow(`${lead}있습`, 'b', rest),
  follow(`${lead}있을`, 'l', rest),
  follow(`${lead}있어`, 'a', rest),
  follow(`${lead}있으(?=[면며])`, 'eu', rest),
  follow(`${lead}있`, 'base', rest),
]
const anh = (lead: string): Follow[] => [
  follow(`${lead}(?:않았|못했)`, 'past', { negated: true, status: 'done' }),
  follow(`${lead}(?:않(?=는다|다)|못한(?=다))`, 'now', { negated: true }),
  follow(`${lead}않는(?=다)`, 'now', { negated: true }),
  follow(`${lead}(?:않는|못하는)`, 'neun', { negated: true }),
  follow(`${lead}(?:않은|못한)`, 'n', { negated: true, status: 'done' }),
  follow(`${lead}(?:않을|못할)`, 'l', { negated: true }),
  follow(`${lead}(?:않으|못하으)(?=[면며려])`, 'eu', { negated: true }),
  follow(`${lead}(?:않아|못해)`, 'a', { negated: true }),
  follow(`${lead}(?:않|못하)`, 'base', { negated: true }),
]
/** 보인다, 알려졌다 and so on, after 것으로. */
const seen = (stems: string, rest: Pick<Follow, 'status' | 'kind'>): Follow[] => [
  follow(
    `것으로 ?(?:[가-힣\\ue000-\\ue7ff]{1,8}[은는이가] )?(?:${stems})(?:졌|됐|되었|였|했|봤|났)`,
    'past',
    rest,
  ),
  follow(
    `것으로 ?(?:[가-힣\\ue000-\\ue7ff]{1,8}[은는이가] )?(?:${stems})(?:진|된|인|한|본|난)(?=다)`,
    'now',
    rest,
  ),
  follow(`것으로 ?(?:${stems})(?:지는|되는|이는|하는|보는)`, 'neun', rest),
  follow(`것으로 ?(?:${stems})(?:진|된|인|한|본|난)`, 'n', rest),
  follow(`것으로 ?(?:${stems})(?:집|됩|입|합|봅|납)`, 'b', rest),
  follow(`것으로 ?(?:${stems})(?:져|돼|여|해|봐|나)`, 'a', rest),
  follow(`것으로 ?(?:${stems})(?:지|되|이|하|보|나)`, 'base', rest),
  // 것으로 보고 있다, 보며
  follow(`것으로 ?(?:${stems})(?=고|며|는데|지만)`, 'base', rest),
]
const FORECAST = '전망|예상|점쳐지|점쳐|내다보|추측|관측|기대|예측|추정|분석|풀이|해석|점쳐|보|내다|추산|예견'
const KNOWN = '알려|전해|확인|파악|나타|드러|전'

const GUESS: readonly Follow[] = [
  follow('것으로 점쳤', 'past', { status: 'expected' }),
  follow('것으로 점친(?=다)', 'now', { status: 'expected' }),
]

export const FOLLOWS: Readonly<Record<Next, readonly Follow[]>> = {
  progress: iss('', { status: 'ongoing' }),
  able: [
    ...iss('수(?:도)? ', { able: true }),
    follow('수(?:는|도|가)? 없(?=다)', 'now', { able: true, negated: true }),
    follow('수(?:는|도|가)? 없었', 'past', { able: true, negated: true }),
    follow('수(?:는|도|가)? 없는', 'neun', { able: true, negated: true }),
    follow('수(?:는|도|가)? 없', 'base', { able: true, negated: true }),
  ],
  decide: [
    ...hada('(?:최종 |전격 )?(?:합의|계약|약속|협의|약정|확약)', { status: 'agreed' }),
    follow('(?:뜻을|의견을|손을|힘을) (?:모았|합쳤|잡았)', 'past', { status: 'agreed' }),
    // 하기로 했다, 하기로 결정했다: one side's resolve; nothing is signed.
    ...hada('(?:최종 |전격 |잠정 )?(?:결정|확정|계획)?', { status: 'planned' }),
    follow('한 것', 'n', { status: 'planned' }),
  ],
  negate: [...anh(''), follow('(?:아니한|말)', 'base', { negated: true, kind: 'void' })],
  aim: [
    follow('위해|위하여', 'a', { status: 'planned' }),
    follow('위한', 'n', { status: 'planned' }),
    follow('위함', 'm', { status: 'planned' }),
    ...hada('', { status: 'planned' }),
  ],
  help: [
    ...hada('', { status: 'planned' }),
    ...hada('지원', { status: 'planned' }),
    follow('돕', 'base', { status: 'planned' }),
    follow('돕는', 'neun', { status: 'planned' }),
  ],
  begin: hada('시작', { status: 'ongoing' }),
  // 할 것으로 알려졌다: hearsay of what is ahead.
  ahead: [
    ...GUESS,
    follow('것으로 안(?=다)', 'now', { status: 'expected' }),
    follow('것으로 알(?=고)', 'base', { status: 'expected' }),
    ...seen(FORECAST, { status: 'expected' }),
    ...seen(KNOWN, { status: 'expected' }),
    follow('것(?=이?[다라])', 'copula'),
    follow('(?:것|게) (?=아니)', 'copula', { negated: true }),
  ],
  thing: [
    follow('것으로 안(?=다)', 'now'),
    follow('것으로 알(?=고)', 'base'),
    ...seen(FORECAST, { status: 'expected' }),
    ...seen(KNOWN, {}),
    follow('것(?=이?[다라])', 'copula'),
    follow('(?:것|게) (?=아니)', 'copula', { negated: true }),
    follow('(?:상태|형태)(?=[이다])', 'copula'),
    ...iss('바(?:가)? ', { status: 'done' }),
  ],
  prospect: [
    follow('(?:전망|모양|듯)', 'copula', { status: 'expected' }),
    follow('(?:예정|계획|방침|방향|내용|전략|구상|생각|태세|채비|준비|목표|쪽|작정|방안)', 'copula', {
      status: 'planned',
    }),
  ],
  state: [
    follow('중', 'copula', { status: 'ongoing' }),
    follow('(?:셈|참|터|판)', 'copula'),
    ...iss('', {}),
    follow('(?:왔|냈|줬|주었|놨|놓았|뒀|두었|봤|버렸|나갔)', 'past', {}),
    follow('(?:온|준|낸|놓은|둔)(?=다)', 'now'),
    follow('(?:오는|주는|두는|나가는)', 'neun'),
    follow('(?:온|준|낸|놓은|둔)', 'n'),
    follow('(?:줄|둘|낼|나갈|갈)', 'l'),
    follow('(?:오|주|놓|두|나가|보)(?=고|며|기|지)', 'base'),
  ],
  noun: [
    follow(' ?(?:방침|계획|전략|구상|목표|복안|의지|포부|각오|입장|취지|의도|뜻)', 'copula', {
      status: 'planned',
    }),
    follow(' ?(?:전망|관측|분석|예상|평가|기대|해석|시각)', 'copula', { status: 'expected' }),
    follow(' ?(?:내용|소식|설명|발표|점|사실|것|얘기|이야기)', 'copula'),
    follow(' ?(?:보도|주장)', 'copula'),
    follow(' ?(?:소문|루머|설|의혹|우려|지적|가정|가능성)', 'copula', { kind: 'void' }),
  ],
}
