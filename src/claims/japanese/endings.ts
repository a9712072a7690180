/** What follows a form of a Japanese verb, and how far along and how it goes on it says the clause is. */
import type { ClaimStatus } from '../claim.ts'
import type { Ending, EndingKind } from '../clauses/pieces.ts'
import type { Form, FormKind } from './forms.ts'

interface Rest {
  readonly pattern: RegExp
  readonly kind: EndingKind
  readonly status?: ClaimStatus
  readonly negated?: true
}
const rest = (source: string, kind: EndingKind, more: Pick<Rest, 'status' | 'negated'> = {}): Rest => ({
  pattern: new RegExp(source, 'y'),
  kind,
  ...more,
})

const SAYS =
  '(?:発表|明らか|表明|報じ|報道|伝え|述べ|語|話|説明|否定|公表|強調|主張|みられ|予想|見込|みて|みる|示し|コメント|決め|決定|合意|約束)'
/** What may follow a plain form. The first that fits wins. */
const AFTER_PLAIN: readonly Rest[] = [
  rest('か(?=は|が|を|も|に|どう|否)', 'void'),
  rest('(?:方向で|方針で)(?:の)?(?:最終)?(?:調整|検討|協議|交渉)(?:して|に入|を|中)', 'final', {
    status: 'considering',
  }),
  rest(
    '(?:可能性|兆し|気配|余地|かもしれ|だろう|なら|場合|かどうか|のか|(?:と|という|との)(?:の)?(?:うわさ|噂|観測|臆測|憶測|懸念)|べき|よう(?:に)?(?:求|要|促|命)|よう|恐れ|おそれ|わけではない|とは限ら|必要|つもりはない|と仮定|たら|か[。？?])',
    'void',
  ),
  // 供給すると予想されていたが: it was thought so once.
  rest('と(?:予想|予測|期待|み|見)(?:され|られ)てい(?:た|ました)(?=が|ものの|けれど)', 'void'),
  rest(
    '(?:とみられ(?:る|ている|ます)|見通し|見込み|と予想され(?:る|ている)|とみている|公算|ようだ|もよう|模様|とされる|とされている|といわれ(?:る|ている)|らしい|そうだ|はず|と目され|と期待され)',
    'final',
    {
      status: 'expected',
    },
  ),
  rest(`と(?=、|[^。]{0,30}?${SAYS})`, 'carried'),
  rest(
    '[一-鿿]{0,4}(?:計画|予定|方針|考え|意向|案|構え|方向|準備|意思|構想|提案|戦略|ねらい|狙い)(?=を|に|が|も|で|と|だと|であると)',
    'carried',
    { status: 'planned' },
  ),
  rest('(?:計画|予定|方針|考え|意向|構え|方向|準備|見込み|構想|つもり)(?:だ|である|です)?', 'final', {
    status: 'planned',
  }),
  rest('(?:検討|協議|交渉)(?=を|に|が|も)', 'carried', { status: 'considering' }),
  rest(
    '(?:[一-鿿ァ-ー]{0,6}|新たな|数年間の|複数年の)(?:契約|合意|覚書|協定|合意書|基本合意)(?=を|に|が|も|で)',
    'carried',
    { status: 'agreed' },
  ),
  // 買収する手続きを終えた: what becomes of it the next verb says.
  rest('(?:手続き|取引|作業)(?=を|に|が|も|は)', 'carried'),
  // 開発することになった: settled, not yet done.
  rest(
    `こと(?:に(?:なる|なった|なっている|なりました|した|しました|している)|となった)(?=と[^。]{0,30}?${SAYS})`,
    'carried',
    {
      status: 'planned',
    },
  ),
  rest(
    'こと(?:に(?:なる|なった|なっている|なりました|した|しました|している)|となった)(?=[。、」）\\s]|$)',
    'final',
    {
      status: 'planned',
    },
  ),
  rest('(?:こと|の)(?=[でをにがはもと])', 'carried'),
  rest('(?:と|との)(?:報道|発表|内容|情報|見方|ニュース)(?=を|に|が|も)', 'carried'),
  rest('ため', 'and'),
  rest('という', 'final'),
  rest('と(?:した|している|しています|する|いい|のこと)(?=[。、]|$)', 'final'),
  rest('(?:の|ん)(?:だ|です|である)(?=[。、]|$)', 'final'),
  rest(
    '(?:が|ものの|ほか|一方|うえ|上で|後|など|とともに|し、|のに対し|のに続き|だけでなく|ばかりか|ばかりで|ばかりだ|ことから|ので|から、|際に|際、|前に|ながら|中で、|なか、|なかで、|にあたり|に先立ち)',
    'and',
  ),
  rest('(?=[。」）\\s]|$)', 'final'),
  rest('(?=[\\ue000-\\ue7ff\\u3400-\\u9fffァ-ヶA-Za-z0-9])', 'adnominal'),
]
const TE: readonly Rest[] = [
  rest('い(?:ない|なかった|ません(?:でした)?)', 'final', { negated: true, status: 'done' }),
  // 生産してもらう: another does it.
  rest('(?:もら|ほし|くれ|いただ)', 'void'),
  rest('いました', 'final', { status: 'done' }),
  rest('おります', 'final', { status: 'ongoing' }),
  rest('きました', 'final', { status: 'done' }),
  rest('から、', 'and'),
  rest('おらず', 'and', { negated: true, status: 'done' }),
  rest('(?:い)?る最中', 'final', { status: 'ongoing' }),
  rest('い(?:る|た|ます)', 'final', { status: 'ongoing' }),
  rest('おり', 'and', { status: 'ongoing' }),
  rest('(?:いく|いった|しまった|しまう)', 'final'),
  rest('き(?:た|ている)', 'final', { status: 'done' }),
  rest('', 'and'),
]
const NOUN: readonly Rest[] = [rest('(?:中|へ)?(?=[、。…\\s]|$)', 'final', { status: 'done' })]
const MASU: readonly Rest[] = [
  rest('(?:得る|うる|得ない|かね)', 'void'),
  rest('ません(?:でした)?', 'final', { negated: true, status: 'done' }),
  rest('たい(?:考え|意向|方針|構え)', 'final', { status: 'planned' }),
  rest('(?:始め|続け)(?:た|ている|る|ました|ています)', 'final', { status: 'ongoing' }),
  rest('ます', 'final'),
  rest('ました', 'final', { status: 'done' }),
  rest('(?=[、，]|$)', 'and'),
  // 出資し半導体を: with no comma between.
  rest('(?<=[しれ])(?=[\\ue000-\\uefff\\u3400-\\u9fffァ-ヶA-Za-z])', 'and'),
  rest('つつ', 'and', { status: 'ongoing' }),
  rest('ながら', 'and'),
]
/** 開発中だ, 発売予定の: the noun is bound to another, and what follows says how the clause goes on. */
const BOUND_TO: readonly Rest[] = [
  rest(`(?:だ|である)?と(?=[^。]{0,30}?${SAYS})`, 'carried'),
  rest('の(?=[\\ue000-\\ue7ff\\u3400-\\u9fffァ-ヶA-Za-z0-9])', 'adnominal'),
  rest('(?:であり|で|だが|ですが)(?=、)', 'and'),
  rest('(?:だ|である|です|という)?(?=[、。」\\s…]|$)', 'final'),
]

function find(rows: readonly Rest[], text: string, at: number): { row: Rest; end: number } | null {
  for (const row of rows) {
    row.pattern.lastIndex = at
    if (row.pattern.test(text)) return { row, end: row.pattern.lastIndex }
  }
  return null
}

const ROWS: Readonly<Record<FormKind, readonly Rest[]>> = {
  ru: AFTER_PLAIN,
  ta: AFTER_PLAIN,
  nai: AFTER_PLAIN,
  nakatta: AFTER_PLAIN,
  te: TE,
  masu: MASU,
  noun: NOUN,
  bound: BOUND_TO,
}

const OWN: Readonly<Record<FormKind, ClaimStatus | null>> = {
  ru: null,
  ta: 'done',
  te: null,
  masu: null,
  nai: null,
  nakatta: 'done',
  noun: null,
  bound: null,
}

/** What `form` says with what follows it at `at`; null where nothing known follows. */
export function readEnding(
  text: string,
  at: number,
  form: Pick<Form, 'kind' | 'status' | 'able'>,
): Ending | null {
  const { kind } = form
  const rows = ROWS[kind]
  const found = find(rows, text, at)
  if (!found) return null
  let { end } = found
  let { kind: goes, status: said, negated: no } = found.row
  if (kind === 'te' && goes === 'final') {
    // 供給しているHBM, 供給していると発表した: what follows the auxiliary decides.
    const more = find(AFTER_PLAIN, text, end)
    if (!more) return null
    goes = more.row.kind
    said = more.row.status ?? said
    end = more.end
  }
  const purpose = goes === 'and' && /ため$/.test(text.slice(at, end))
  const status = said ?? form.status ?? (purpose && kind === 'ru' ? 'planned' : OWN[kind])
  return {
    kind: goes,
    status,
    present: kind === 'ru' && status === null,
    negated: kind === 'nai' || kind === 'nakatta' || no === true,
    able: form.able === true,
    sequel: kind === 'te' && goes === 'and',
    end,
  }
}
