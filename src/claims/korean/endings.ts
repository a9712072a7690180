/**
 * What a Korean verb's ending says: how its clause goes on, and how far along the deed is. Auxiliaries are
 * read with it: 하고 있다, 하기로 했다, 할 계획이다, 한 것으로 알려졌다, 하지 않았다.
 */
import type { ClaimStatus } from '../claim.ts'
import type { FormKind } from './conjugate.ts'

/**
 * How the clause goes on. `final`: the sentence may end. `and`: another clause follows. `adnominal`: a noun
 * follows that the clause describes. `carried`: a verb follows that says what became of it (…다고 밝혔다,
 * …할 계획을 철회했다). `void`: a condition, a question, a wish: nothing is claimed.
 */
export type EndingKind = 'final' | 'and' | 'adnominal' | 'carried' | 'void'

export interface Ending {
  readonly kind: EndingKind
  /** Null: as the next clause of the sentence says (인수하고 … 할 계획이다). */
  readonly status: ClaimStatus | null
  /** 한다: an act to come, or a state that holds. */
  readonly present: boolean
  readonly negated: boolean
  /** 할 수 있다. */
  readonly able: boolean
  /** 해, 해서: over before the next clause begins. */
  readonly sequel: boolean
  readonly end: number
}

type Next =
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
interface Row {
  readonly after: readonly FormKind[]
  readonly pattern: RegExp
  readonly kind: EndingKind
  readonly status?: ClaimStatus | null
  readonly present?: true
  readonly next?: Next
}

/** The word must end here: 다고 in 했다고, not the 다 of 했다가. */
const EDGE = '(?![가-힣])'
const row = (
  after: string,
  pattern: string,
  kind: EndingKind,
  rest: Pick<Row, 'status' | 'present' | 'next'> = {},
): Row => ({ after: after.split(' ') as FormKind[], pattern: new RegExp(`${pattern}`, 'y'), kind, ...rest })
const word = (
  after: string,
  pattern: string,
  kind: EndingKind,
  rest: Pick<Row, 'status' | 'present' | 'next'> = {},
): Row => row(after, `(?:${pattern})${EDGE}`, kind, rest)

const DONE = { status: 'done' } as const
const PLANNED = { status: 'planned' } as const

/** The first row that fits wins, so the longer stand before the shorter. */
const ROWS: readonly Row[] = [
  // 했다, 했고, 했을
  word('past', '다고|다며|다면서|다는 것이다|노라고', 'carried', DONE),
  row('past', '다는(?= ?)', 'carried', { ...DONE, next: 'noun' }),
  word('past', '다면|더라면|으면|을까|을지|는지|느냐|냐|을지도|을 것', 'void'),
  row('past', '을 (?=것|가능)', 'adnominal', { status: 'expected', next: 'thing' }),
  word('past', '다|습니다|어요|음', 'final', DONE),
  word(
    'past',
    '고|으며|으면서|지만|으나|는데|기에|다가|으므로|기 때문에|으니|는가 하면|던 만큼',
    'and',
    DONE,
  ),
  word('past', '던|을', 'adnominal', DONE),
  // 한다
  word('now', '다고|다며|다면서|다는 것이다', 'carried', { status: null, present: true }),
  row('now', '다는(?= ?)', 'carried', { status: null, present: true, next: 'noun' }),
  word('now', '다면|다면야', 'void'),
  word('now', '다', 'final', { status: null, present: true }),
  word('b', '니다', 'final', { status: null, present: true }),
  // 하고, 하기로, 하지, 하려, 하도록
  row('base', '고 (?=있|계)', 'and', { next: 'progress' }),
  row('base', '고 (?=싶)', 'void'),
  word('base', '고', 'and', { status: null }),
  row(
    'base',
    '기로 ?(?=합의|결정|약속|협의|약정|확약|최종|전격|잠정|확정|계획|뜻을|의견을|손을|힘을|계약|했|한|하)',
    'final',
    { next: 'decide' },
  ),
  row('ki', '로 ?(?=합의|결정|약속|했|한|하|계약)', 'final', { next: 'decide' }),
  word('ki', '로', 'final', { status: 'agreed' }),
  word('base', '기로', 'final', { status: 'agreed' }),
  row('base', '기 (?=위해|위한|위하여|위함)', 'and', { next: 'aim' }),
  row('base', '기 (?=시작)', 'and', { next: 'begin' }),
  word('base', '기 때문에|기 때문이다|기에|기도', 'and', { status: null, present: true }),
  row('base', '지(?:는|도|를)? (?=않|못|아니|말)', 'final', { next: 'negate' }),
  word('base', '지만|는데|되', 'and', { status: null, present: true }),
  row('base eu', '(?:려|려고|고자) ?(?=하|한|했|해|할)', 'final', { next: 'aim' }),
  word('base eu', '려|려고|고자|려는', 'and', PLANNED),
  row('base', '도록 ?(?=하|한|했|돕|돕|지원)', 'final', { next: 'help' }),
  word('base', '도록', 'and', PLANNED),
  word('base', '겠다고|겠다며|겠다면서', 'carried', PLANNED),
  row('base', '겠다는(?= ?)', 'carried', { ...PLANNED, next: 'noun' }),
  word('base', '겠다|겠습니다', 'final', PLANNED),
  word('base eu', '면|면서도|자면|거든|느냐|냐|나|니|라고|라는|라|자고|자는|든|더라도|거나', 'void'),
  word('base eu', '면서|며', 'and', { status: null }),
  word('base', '다가|자|자마자|게', 'and', { status: null }),
  word('base', '던', 'adnominal', DONE),
  // 하는
  row('neun', ' (?=중)', 'final', { next: 'state' }),
  row('neun', ' (?=것|방안|게)', 'adnominal', { status: 'ongoing', next: 'thing' }),
  word('neun', '지|가|지도', 'void'),
  word('neun', '데', 'and', { status: null, present: true }),
  row('neun', ' (?=방침|계획|예정|방향|내용|전략|구상|목표|쪽|전망)', 'adnominal', {
    status: 'planned',
    next: 'prospect',
  }),
  word('neun', '', 'adnominal', { status: 'ongoing', present: true }),
  // 한
  row('n', ' (?=것|바|게)', 'adnominal', { ...DONE, next: 'thing' }),
  row('n', ' (?=상태|형태)', 'adnominal', { ...DONE, next: 'thing' }),
  word('n', '지|가', 'void'),
  word('n', '데', 'and', DONE),
  word('n', '', 'adnominal', DONE),
  // 할
  row('l', ' (?=수 |수도 )', 'adnominal', { next: 'able' }),
  row('l', ' (?=것|거)', 'adnominal', { ...PLANNED, next: 'ahead' }),
  row('l', ' (?=예정|계획|방침|방안|전략|구상|생각|태세|전망|모양|듯|채비|준비|목표|작정)', 'adnominal', {
    ...PLANNED,
    next: 'prospect',
  }),
  word('l', '지|까|지도|수록|때|경우', 'void'),
  row('l', ' (?:가능성|때|경우|뻔|만|정도|만큼|확률|지)', 'void'),
  word('l', '', 'adnominal', PLANNED),
  // 해, 함
  row('a', ' ?(?=왔|온|오고|있|주|준|줬|줄|냈|놓|둔|둘|뒀|나가|나갈|나간|갈 |보고|봤|버렸)', 'and', {
    next: 'state',
  }),
  row('a', '야 |야만 |야', 'void'),
  word('a', '도|라', 'void'),
  word('a', '서', 'and', { status: null }),
  word('a', '', 'and', { status: null }),
  word('m', '으로써|에 따라|에도', 'and', { status: null }),
  word('m', '', 'final', DONE),
]

const BY_KIND = new Map<FormKind, Row[]>()
for (const entry of ROWS)
  for (const kind of entry.after) BY_KIND.set(kind, [...(BY_KIND.get(kind) ?? []), entry])

/** Verbs that may follow, with what they change. Patterns end where the verb's own ending begins. */
interface Follow {
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
]
const FORECAST = '전망|예상|관측|기대|예측|추정|분석|풀이|해석|점쳐|보|내다|추산|예견'
const KNOWN = '알려|전해|확인|파악|나타|드러|전'

const FOLLOWS: Readonly<Record<Next, readonly Follow[]>> = {
  progress: iss('', { status: 'ongoing' }),
  able: [
    ...iss('수(?:도)? ', { able: true }),
    follow('수(?:는|도)? 없', 'base', { able: true, negated: true }),
  ],
  decide: [
    ...hada('(?:최종 |전격 )?(?:합의|계약|약속|협의|약정|확약)', { status: 'agreed' }),
    follow('(?:뜻을|의견을|손을|힘을) (?:모았|합쳤|잡았)', 'past', { status: 'agreed' }),
    ...hada('(?:최종 |전격 |잠정 )?(?:결정|확정|계획)?', { status: 'agreed' }),
    follow('한 것', 'n', { status: 'agreed' }),
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
    ...seen(FORECAST, { status: 'expected' }),
    ...seen(KNOWN, { status: 'expected' }),
    follow('것(?=이?[다라])', 'copula'),
    follow('(?:것|게) (?=아니)', 'copula', { negated: true }),
  ],
  thing: [
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

/** 계획이다, 계획이라고, 계획을. */
const COPULA: readonly (readonly [pattern: RegExp, kind: EndingKind])[] = [
  [new RegExp(`(?:이라고|라고|이라며|라며|이라면서|라면서)${EDGE}`, 'y'), 'carried'],
  [/(?:이|가)? ?아니/y, 'void'],
  [new RegExp(`(?:이다|다|이었다|였다|입니다|임)${EDGE}`, 'y'), 'final'],
  [new RegExp(`(?:인|이던|이라는|이란)${EDGE}`, 'y'), 'adnominal'],
  [new RegExp(`(?:이며|며|이고|고|이지만|이나|이자|으로|로|인데|이어서|이라|에서)${EDGE}`, 'y'), 'and'],
  [new RegExp(`(?:을|를|이|가|은|는|도|과|와|에|의|까지|만)?${EDGE}`, 'y'), 'carried'],
]

const at = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : -1
}

function readCopula(text: string, index: number): Pick<Ending, 'kind' | 'end'> | null {
  for (const [pattern, kind] of COPULA) {
    const end = at(pattern, text, index)
    if (end >= 0) return { kind: end === index ? 'final' : kind, end }
  }
  return null
}

const MOST_LINKS = 4

/** Reads the ending that begins at `index` after a form of a verb; null when nothing known follows. */
export function readEnding(text: string, index: number, form: FormKind, links = 0): Ending | null {
  for (const entry of BY_KIND.get(form) ?? []) {
    const end = at(entry.pattern, text, index)
    if (end < 0) continue
    const own: Ending = {
      kind: entry.kind,
      status: entry.status ?? null,
      present: entry.present ?? false,
      negated: false,
      able: false,
      sequel: form === 'a' && entry.kind === 'and',
      end,
    }
    if (!entry.next || links >= MOST_LINKS) return own
    const more = readFollow(text, end, entry.next, links)
    if (more) return combine(own, more)
    // 할 것 and a noun we do not know: the noun takes the clause as its description.
    if (entry.kind === 'adnominal' || entry.kind === 'carried') return { ...own, kind: 'adnominal' }
  }
  return null
}

interface More {
  readonly follow: Follow
  readonly ending: Pick<Ending, 'kind' | 'end'> & Partial<Ending>
}

function readFollow(text: string, index: number, next: Next, links: number): More | null {
  for (const entry of FOLLOWS[next]) {
    const end = at(entry.pattern, text, index)
    if (end < 0) continue
    const ending =
      entry.form === 'copula' ? readCopula(text, end) : readEnding(text, end, entry.form, links + 1)
    if (ending) return { follow: entry, ending }
  }
  return null
}

function combine(own: Ending, { follow: { status, negated, able, kind }, ending }: More): Ending {
  const later = ending.status === 'done' || ending.status === undefined ? null : ending.status
  return {
    kind: kind ?? (ending.kind === 'void' ? 'void' : ending.kind),
    // 하기로 한 것으로 전망된다: what the last word says of the whole wins over what the first said of a part.
    status:
      later === 'ongoing' && own.status === 'planned'
        ? own.status
        : later === 'expected'
          ? later
          : (status ?? later ?? own.status ?? ending.status ?? null),
    present: own.present || (own.status === null && status === undefined && (ending.present ?? false)),
    negated: own.negated || negated === true || (ending.negated ?? false),
    sequel: false,
    able: own.able || able === true || (ending.able ?? false),
    end: ending.end,
  }
}
