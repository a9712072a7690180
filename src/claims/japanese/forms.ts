/** The forms of Japanese verbs. */
import type { ClaimStatus } from '../claim.ts'

export type FormKind = 'ru' | 'ta' | 'te' | 'masu' | 'nai' | 'nakatta' | 'noun' | 'bound'

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

export interface Form {
  readonly text: string
  readonly kind: FormKind
  readonly passive: boolean
  /** What the noun bound to it says: 開発中, 発売予定. */
  readonly status?: ClaimStatus
  /** 供給できる. */
  readonly able?: true
}

/** Nouns bound to one that takes する, and how far along they put it. */
const BOUND: readonly (readonly [noun: string, status: ClaimStatus])[] = [
  ['中', 'ongoing'],
  ['予定', 'planned'],
  ['見込み', 'expected'],
  ['見通し', 'expected'],
  ['済み', 'done'],
]

const ichidan = (stem: string, passive: boolean): Form[] => [
  { text: `${stem}る`, kind: 'ru', passive },
  { text: `${stem}た`, kind: 'ta', passive },
  { text: `${stem}て`, kind: 'te', passive },
  { text: `${stem}ない`, kind: 'nai', passive },
  { text: `${stem}なかった`, kind: 'nakatta', passive },
  { text: stem, kind: 'masu', passive },
]

/** Forms of a dictionary form; a trailing * marks 一段, a trailing + a noun that takes する. */
export function conjugate(word: string, carries: boolean): Form[] {
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
      { text: `${stem}できる`, kind: 'ru', passive: false, able: true },
      ...BOUND.map(([noun, status]) => ({
        text: stem + noun,
        kind: 'bound' as const,
        passive: false,
        status,
      })),
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
