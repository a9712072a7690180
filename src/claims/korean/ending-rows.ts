/** Korean endings after each form of a verb: a table. The first row that fits wins. */
import type { ClaimStatus } from '../claim.ts'
import type { EndingKind } from '../clauses/pieces.ts'
import type { FormKind } from './conjugate.ts'
import type { Next } from './follows.ts'

export interface Row {
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
  word('ki', '로', 'final', PLANNED),
  word('base', '기로', 'final', PLANNED),
  row('base', '기 (?=위해|위한|위하여|위함)', 'and', { next: 'aim' }),
  row('base', '기 (?=시작)', 'and', { next: 'begin' }),
  word('base', '기 때문에|기 때문이다|기에|기도', 'and', { status: null, present: true }),
  row('base', '지(?:는|도|를)? (?=않|못|아니|말)', 'final', { next: 'negate' }),
  word('base', '지만|는데|되', 'and', { status: null, present: true }),
  row('base eu', '(?:려|려고|고자) ?(?=하|한|했|해|할)', 'final', { next: 'aim' }),
  word('base eu', '려던|려는', 'adnominal', PLANNED),
  word('base eu', '려|려고|고자', 'and', PLANNED),
  row('base', '도록 ?(?=하|한|했|돕|돕|지원)', 'final', { next: 'help' }),
  word('base', '도록', 'and', PLANNED),
  word('base', '겠다고|겠다며|겠다면서', 'carried', PLANNED),
  row('base', '겠다는(?= ?)', 'carried', { ...PLANNED, next: 'noun' }),
  word('base', '겠다|겠습니다', 'final', PLANNED),
  word(
    'base eu',
    '면|려면|으려면|면서도|자면|거든|느냐|냐|나|니|라고|라는|라|자고|자는|든|더라도|거나',
    'void',
  ),
  word('base eu', '면서|며', 'and', { status: null }),
  // 돌릴 수 있게 해주는 도구: what the tool lets others do is nobody's deed yet.
  row('base', '게 ?(?=해 ?주는|해 ?준|해 ?줄|하는|만드는|만든|만들|돕는|도와)', 'void'),
  word('base', '다가|자|자마자|게', 'and', { status: null }),
  word('base', '던', 'adnominal', DONE),
  // 하는
  row('neun', ' (?=중|셈이?[다라며]|셈인|참이[다라])', 'final', { present: true, next: 'state' }),
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
  row('n', ' (?=셈이?[다라며]|셈인)', 'final', { ...DONE, next: 'state' }),
  row('n', ' (?=상태|형태)', 'adnominal', { ...DONE, next: 'thing' }),
  word('n', '지|가', 'void'),
  word('n', '데', 'and', DONE),
  word('n', '', 'adnominal', DONE),
  // 할
  row('l', ' (?=수 |수도 |수는 |수가 )', 'adnominal', { next: 'able' }),
  row('l', ' (?=것|거)', 'adnominal', { ...PLANNED, next: 'ahead' }),
  row('l', ' (?=예정|계획|방침|방안|전략|구상|생각|태세|전망|모양|듯|채비|준비|목표|작정)', 'adnominal', {
    ...PLANNED,
    next: 'prospect',
  }),
  word(
    'l',
    '지(?:를|도)?(?= (?:최종 |막판 )?(?:검토|논의|고민|고려|저울질|타진|협의|따져|들여다))',
    'carried',
    PLANNED,
  ),
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

export const BY_KIND = new Map<FormKind, Row[]>()
for (const entry of ROWS)
  for (const kind of entry.after) BY_KIND.set(kind, [...(BY_KIND.get(kind) ?? []), entry])
