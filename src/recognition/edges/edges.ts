/**
 * Whether a name found inside running text stands there as a name: a different question in every script.
 * All positions are indices into folded units.
 */

import type { DictionaryName } from '../dictionary/dictionary.ts'
import type { Folded } from '../fold.ts'
import { isHangul, isKatakana, isLatinWord, isLowerLatin, Script, scriptOf } from '../scripts.ts'
import { isTailChain, PREFIXES } from './particles.ts'

/** `clean`: nothing glued before the name. `prefixed`: something that only a free name may carry. */
export type LeftEdge = 'clean' | 'prefixed' | 'inside'

const DOT = 0x2e
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const AMPERSAND = 0x26
const LONG_VOWEL = 0x30fc
/** @handle and snake_case are not names in prose. */
const GLUE = new Set([0x40, 0x5f])

/** What stands before a name that begins at `at`. `previousEnd`: where the mention before it ended. */
export function leftEdge({ units, length }: Folded, at: number, previousEnd: number): LeftEdge {
  if (at === 0) return 'clean'
  const before = units[at - 1] as number
  const first = scriptOf(units[at] as number)
  const script = scriptOf(before)
  if (first === Script.Latin || first === Script.Digit) {
    if (script === Script.Latin || script === Script.Digit || GLUE.has(before)) return 'inside'
    if (before === DOT && at > 1 && isLatinWord(units[at - 2] as number)) return 'inside'
    if (script === Script.Hangul || script === Script.Letter)
      return script === Script.Hangul ? 'clean' : 'inside'
    return inAddress(units, at, length) ? 'inside' : 'clean'
  }
  if (first === Script.Hangul) {
    if (script === Script.Latin || script === Script.Digit) return 'prefixed'
    if (script !== Script.Hangul) return 'clean'
    let start = at - 1
    while (start > 0 && isHangul(units[start - 1] as number) && at - start <= 4) start--
    const prefix = String.fromCharCode(...units.subarray(Math.max(start, previousEnd), at))
    return prefix === '' || PREFIXES.has(prefix) ? 'prefixed' : 'inside'
  }
  if (first === Script.Katakana) return isKatakana(before) ? 'inside' : 'clean'
  return 'clean'
}

/** A name inside a web address (https://www.example.com/nvidia-news) is not prose. */
function inAddress(units: Uint16Array, at: number, length: number): boolean {
  const before = units[at - 1] as number
  if (before !== 0x2f && before !== DOT && before !== HYPHEN && before !== 0x3d) return false
  let start = at - 1
  while (start > 0 && (units[start - 1] as number) > 0x20 && at - start < 200) start--
  let token = ''
  for (let i = start; i < at && i < length; i++) token += String.fromCharCode(units[i] as number)
  return token.includes('://') || token.startsWith('www.') || /^[a-z0-9-]+(\.[a-z0-9-]+)+\//.test(token)
}

/** What a hyphen may tie to an ambiguous Latin name: Arm-based, but not Meta-analysis. */
const HYPHEN_TAILS =
  /^(backed|based|owned|led|designed|made|powered|run|style|like|class|compatible|developed|built|specific|funded|supplied|only|free|friendly|trained|branded|equipped)(?![a-z])/

/** Katakana that follows a name without being part of it: アームベースの, インテルチップ. */
const KATAKANA_TAILS =
  /^(ベース|グループ|チップ|ジャパン|サイド|シリーズ|プロセッサ|サーバ|メモリ|モデル)(?![ァ-ヺ])/

/** Whether `name`, found up to `end`, may end there. */
export function rightEdge(folded: Folded, end: number, name: DictionaryName): boolean {
  const { units, length } = folded
  if (end >= length) return true
  const last = units[end - 1] as number
  const next = units[end] as number
  const lastScript = scriptOf(last)
  const nextScript = scriptOf(next)
  if (lastScript === Script.Latin || lastScript === Script.Digit) {
    if (nextScript === Script.Latin || nextScript === Script.Digit || next === 0x5f) return false
    if (nextScript === Script.Hangul) return hangulTail(folded, end, name)
    if (next === DOT && isLowerLatin(units[end + 1] as number)) return !isDomain(units, end, length)
    if (next === AMPERSAND && isLatinWord(units[end + 1] as number)) return false
    if (next === HYPHEN && name.ambiguity === 2 && isLatinWord(units[end + 1] as number)) {
      return HYPHEN_TAILS.test(sliceUnits(units, end + 1, Math.min(length, end + 14)))
    }
    if (next === APOSTROPHE) return true
    return true
  }
  if (lastScript === Script.Hangul) {
    if (nextScript === Script.Hangul) return hangulTail(folded, end, name)
    if (nextScript === Script.Latin)
      return name.edge === 'free' || (name.edge === 'particle' && name.ambiguity === 0)
    if (nextScript === Script.Digit) return name.edge !== 'lone'
    return true
  }
  if (lastScript === Script.Katakana) {
    if (!isKatakana(next) && next !== LONG_VOWEL) return true
    return KATAKANA_TAILS.test(sliceUnits(units, end, Math.min(length, end + 8)))
  }
  return true
}

function hangulTail({ units, length }: Folded, end: number, name: DictionaryName): boolean {
  if (name.edge === 'free') return true
  return isTailChain(units, end, length, units[end - 1] as number, {
    bare: name.edge !== 'lone',
    suffixes: name.edge !== 'lone' || name.ambiguity < 2,
  })
}

/** `.com` and its like right after a name: nvidia.com is an address; "Nvidia.The" lacks a space. */
function isDomain(units: Uint16Array, dot: number, length: number): boolean {
  return /^\.(com|net|org|io|ai|dev|co|cn|kr|jp|tw|eu|gov|edu|me|app|py|js|cpp|html?)(?![a-z])/.test(
    sliceUnits(units, dot, Math.min(length, dot + 8)),
  )
}

export function sliceUnits(units: Uint16Array, from: number, to: number): string {
  let slice = ''
  for (let i = from; i < to; i++) slice += String.fromCharCode(units[i] as number)
  return slice
}

/**
 * Whether the letters in the text agree with the name's case rule. `surface` is the text as written,
 * with soft hyphens and the like still in it.
 */
export function caseAgrees(name: DictionaryName, surface: string): boolean {
  if (name.case === 'any') return true
  const written = surface.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  if (name.case === 'exact') return written === name.text || written === name.text.toUpperCase()
  const wanted = name.text.match(/[A-Za-z]/)?.[0] ?? ''
  const first = written.match(/[A-Za-z]/)?.[0] ?? ''
  if (wanted !== wanted.toUpperCase()) return true
  if (first !== first.toUpperCase()) return false
  const letters = name.text.replace(/[^A-Za-z]/g, '')
  return letters.length > 3 || letters !== letters.toUpperCase() || !/[a-z]/.test(written)
}
