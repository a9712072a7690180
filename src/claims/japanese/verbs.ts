/** Japanese verbs: their forms, what they say, and how far along their endings put it. */
import type { ClaimStatus } from '../claim.ts'
import type { Carrier, Cue, Ending, EndingKind } from '../clauses/pieces.ts'
import { CARRIERS, CUES, OTHERS } from './cues.ts'

type FormKind = 'ru' | 'ta' | 'te' | 'masu' | 'nai' | 'nakatta' | 'noun'
interface Known {
  readonly stem: string
  readonly kind: FormKind
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
  readonly passive: boolean
}

export interface JapaneseVerb {
  readonly stem: string
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
  readonly passive: boolean
  readonly start: number
  readonly ending: Ending
}

/** Last kana of a dictionary form: past, 連用形, negative stem. */
const GODAN: Readonly<Record<string, readonly [ta: string, masu: string, nai: string]>> = {
  う: ['っ', 'い', 'わ'],
  つ: ['っ', 'ち', 'た'],
  る: ['っ', 'り', 'ら'],
  む: ['ん', 'み', 'ま'],
  ぶ: ['ん', 'び', 'ば'],
  ぐ: ['い', 'ぎ', 'が'],
  く: ['い', 'き', 'か'],
  す: ['し', 'し', 'さ'],
}
const VOICED = new Set(['む', 'ぶ', 'ぐ'])

interface Form {
  readonly text: string
  readonly kind: FormKind
  readonly passive: boolean
}

const ichidan = (stem: string, passive: boolean): Form[] => [
  { text: `${stem}る`, kind: 'ru', passive },
  { text: `${stem}た`, kind: 'ta', passive },
  { text: `${stem}て`, kind: 'te', passive },
  { text: `${stem}ない`, kind: 'nai', passive },
  { text: `${stem}なかった`, kind: 'nakatta', passive },
  { text: stem, kind: 'masu', passive },
]

/** Forms of a dictionary form; a trailing * marks 一段, a trailing + a noun that takes する. */
function conjugate(word: string, carries: boolean): Form[] {
  const stem = word.slice(0, -1)
  if (word.endsWith('+'))
    return [
      { text: `${stem}する`, kind: 'ru', passive: false },
      { text: `${stem}した`, kind: 'ta', passive: false },
      { text: `${stem}して`, kind: 'te', passive: false },
      { text: `${stem}しない`, kind: 'nai', passive: false },
      { text: `${stem}しなかった`, kind: 'nakatta', passive: false },
      { text: `${stem}せず`, kind: 'nai', passive: false },
      { text: `${stem}し`, kind: 'masu', passive: false },
      { text: `${stem}できる`, kind: 'ru', passive: false },
      // 買収を検討、米紙報道: headlines leave する out.
      ...(carries ? [{ text: stem, kind: 'noun' as const, passive: false }] : []),
      ...ichidan(`${stem}され`, true),
    ]
  if (word.endsWith('*'))
    return [...ichidan(stem.slice(0, -1), false), ...ichidan(`${stem.slice(0, -1)}られ`, true)]
  const row = GODAN[word.slice(-1)]
  if (!row) return []
  const [ta, masu, nai] = row
  const [d, t] = VOICED.has(word.slice(-1)) ? ['だ', 'で'] : ['た', 'て']
  return [
    { text: word, kind: 'ru', passive: false },
    { text: stem + ta + d, kind: 'ta', passive: false },
    { text: stem + ta + t, kind: 'te', passive: false },
    { text: `${stem + nai}ない`, kind: 'nai', passive: false },
    { text: `${stem + nai}なかった`, kind: 'nakatta', passive: false },
    { text: stem + masu, kind: 'masu', passive: false },
    ...ichidan(`${stem + nai}れ`, true),
  ]
}

let table: Map<string, Known[]> | undefined
let longest = 0

function known(): Map<string, Known[]> {
  if (table) return table
  table = new Map()
  for (const { words, cue, carrier, passive: turned } of [
    ...CUES,
    ...CARRIERS,
    { words: OTHERS, cue: undefined, carrier: undefined, passive: undefined },
  ])
    for (const word of words.split(' '))
      for (const { text, kind, passive: voice } of conjugate(word, carrier !== undefined)) {
        const passive = voice !== (turned === true)
        const list = table.get(text) ?? []
        const same = list.find((entry) => entry.kind === kind && entry.passive === passive)
        const cues = cue ? [cue] : []
        if (same)
          list[list.indexOf(same)] = {
            ...same,
            cues: [...same.cues, ...cues],
            carrier: same.carrier ?? carrier ?? null,
          }
        else list.push({ stem: word, kind, cues, carrier: carrier ?? null, passive })
        table.set(text, list)
        longest = Math.max(longest, text.length)
      }
  return table
}

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
  '(?:発表|明らか|表明|報じ|報道|伝え|述べ|語|話|説明|否定|公表|強調|主張|みられ|予想|見込|みて|みる|示し|コメント)'
/** What may follow a plain form. The first that fits wins. */
const AFTER_PLAIN: readonly Rest[] = [
  rest('か(?=は|が|を|も|に|どう|否)', 'void'),
  rest('(?:方向で|方針で)(?:の)?(?:最終)?(?:調整|検討|協議|交渉)(?:して|に入|を|中)', 'final', {
    status: 'considering',
  }),
  rest(
    '(?:可能性|かもしれ|だろう|なら|場合|かどうか|のか|(?:と|という|との)(?:の)?(?:うわさ|噂|観測|臆測|憶測|懸念)|べき|よう(?:に)?(?:求|要|促|命)|よう|恐れ|おそれ|わけではない|とは限ら|必要|つもりはない|と仮定|たら|か[。？?])',
    'void',
  ),
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
  rest('(?:こと|の)(?=[でをにがはも])', 'carried'),
  rest('(?:と|との)(?:報道|発表|内容|情報|見方|ニュース)(?=を|に|が|も)', 'carried'),
  rest('ため', 'and'),
  rest('という', 'final'),
  rest(
    '(?:が|ものの|ほか|一方|うえ|上で|後|など|とともに|し、|のに対し|のに続き|だけでなく|ばかりか|ばかりで|ばかりだ|ことから|ので|から、|際に|際、|前に|ながら)',
    'and',
  ),
  rest('(?=[。」）\\s]|$)', 'final'),
  rest('(?=[\\ue000-\\ue7ff\\u3400-\\u9fffァ-ヶA-Za-z0-9])', 'adnominal'),
]
const TE: readonly Rest[] = [
  rest('い(?:ない|なかった|ません)', 'final', { negated: true, status: 'done' }),
  rest('おらず', 'and', { negated: true, status: 'done' }),
  rest('(?:い)?る最中', 'final', { status: 'ongoing' }),
  rest('い(?:る|た|ます)', 'final', { status: 'ongoing' }),
  rest('おり', 'and', { status: 'ongoing' }),
  rest('(?:いく|いった|しまった|しまう)', 'final'),
  rest('き(?:た|ている)', 'final', { status: 'done' }),
  rest('', 'and'),
]
const NOUN: readonly Rest[] = [rest('(?:中|へ)?(?=[、。\\s]|$)', 'final', { status: 'done' })]
const MASU: readonly Rest[] = [
  rest('(?:得る|うる|得ない|かね)', 'void'),
  rest('(?:始め|続け)(?:た|ている|る)', 'final', { status: 'ongoing' }),
  rest('ます', 'final'),
  rest('ました', 'final', { status: 'done' }),
  rest('(?=[、，]|$)', 'and'),
  rest('つつ', 'and', { status: 'ongoing' }),
]

function find(rows: readonly Rest[], text: string, at: number): { row: Rest; end: number } | null {
  for (const row of rows) {
    row.pattern.lastIndex = at
    if (row.pattern.test(text)) return { row, end: row.pattern.lastIndex }
  }
  return null
}

const OWN: Readonly<Record<FormKind, ClaimStatus | null>> = {
  ru: null,
  ta: 'done',
  te: null,
  masu: null,
  nai: null,
  nakatta: 'done',
  noun: null,
}

function readEnding(text: string, at: number, kind: FormKind): Ending | null {
  const rows = kind === 'noun' ? NOUN : kind === 'te' ? TE : kind === 'masu' ? MASU : AFTER_PLAIN
  const found = find(rows, text, at)
  if (!found) return null
  const negated = kind === 'nai' || kind === 'nakatta'
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
  const status = said ?? (purpose && kind === 'ru' ? 'planned' : OWN[kind])
  return {
    kind: goes,
    status,
    present: kind === 'ru' && status === null,
    negated: negated || no === true,
    able: false,
    sequel: kind === 'te' && goes === 'and',
    end,
  }
}

/** The verb that begins at `at`; null when no verb we know does. */
export function verbAt(text: string, at: number): JapaneseVerb | null {
  const map = known()
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    for (const entry of map.get(text.slice(at, at + length)) ?? []) {
      const ending = readEnding(text, at + length, entry.kind)
      if (ending) return { ...entry, start: at, ending }
    }
  }
  return null
}

const SURU = conjugate('+', false).sort((a, b) => b.text.length - a.text.length)

/** する, した, されて at `at`, behind a noun that makes a verb of no meaning to us; null where there is none. */
export function suruAt(text: string, at: number, noun: string): JapaneseVerb | null {
  if (!/[すしさせ]/.test(text[at] ?? '')) return null
  for (const { text: form, kind, passive } of SURU) {
    const ending = text.startsWith(form, at) ? readEnding(text, at + form.length, kind) : null
    if (ending) return { stem: `${noun}する`, cues: [], carrier: null, passive, start: at, ending }
  }
  return null
}
