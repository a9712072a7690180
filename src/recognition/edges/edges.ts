/**
 * Whether a name found inside running text stands there as a name: a different question in every script.
 * All positions are indices into folded units.
 */

import { EDGE_CLASSES } from '../../knowledge/schema.ts'
import type { DictionaryName } from '../dictionary/dictionary.ts'
import type { Folded } from '../fold.ts'
import { isDigit, isHangul, isKatakana, isLatinWord, isLowerLatin, Script, scriptOf } from '../scripts.ts'
import { isTailChain, PREFIXES } from './particles.ts'

/**
 * `clean`: nothing glued before the name. `prefixed`: something that only a free name may carry. `hyphened`: the
 * second part of a compound, which a name with other senses seldom is (BGE-M3, K-Moonshot).
 */
export type LeftEdge = 'clean' | 'prefixed' | 'hyphened' | 'inside'

const DOT = 0x2e
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const SLASH = 0x2f
const AMPERSAND = 0x26
const LONG_VOWEL = 0x30fc
/** @handle and snake_case are not names in prose. */
const isGlue = (unit: number): boolean => unit === 0x40 || unit === 0x5f

/** What the right edge asks of a name. */
export type EdgeRules = Pick<DictionaryName, 'edge' | 'ambiguity'>

/** By EDGE_MASK's four bits: edge class in the lower two, ambiguity in the upper two. */
export const EDGE_RULES: readonly EdgeRules[] = Array.from({ length: 16 }, (_, bits) => ({
  edge: EDGE_CLASSES[bits & 3] ?? 'lone',
  ambiguity: Math.min(2, bits >> 2) as 0 | 1 | 2,
}))

/** What stands before a name that begins at `at`. `previousEnd`: where the mention before it ended. */
export function leftEdge(folded: Folded, at: number, previousEnd: number): LeftEdge {
  if (at === 0) return 'clean'
  const before = folded.unit(at - 1)
  const first = scriptOf(folded.unit(at))
  const script = scriptOf(before)
  if (first === Script.Latin || first === Script.Digit) {
    if (script === Script.Latin || script === Script.Digit || isGlue(before)) return 'inside'
    if (before === DOT && at > 1 && isLatinWord(folded.unit(at - 2))) return 'inside'
    if (script === Script.Hangul || script === Script.Letter)
      return script === Script.Hangul ? 'clean' : 'inside'
    if (inAddress(folded, at)) return 'inside'
    return before === HYPHEN && isCompound(folded, at - 1, previousEnd) ? 'hyphened' : 'clean'
  }
  if (first === Script.Hangul) {
    if (script === Script.Latin || script === Script.Digit) return 'prefixed'
    if (script !== Script.Hangul) return 'clean'
    let start = at - 1
    while (start > 0 && isHangul(folded.unit(start - 1)) && at - start <= 4) start--
    const prefix = folded.slice(Math.max(start, previousEnd), at)
    return prefix === '' || PREFIXES.has(prefix) ? 'prefixed' : 'inside'
  }
  if (first === Script.Katakana) return isKatakana(before) ? 'inside' : 'clean'
  return 'clean'
}

/** What a hyphen may tie to the front of any name: ex-Google, anti-Palantir. */
const HYPHEN_HEADS = new Set('non ex anti pro post pre co multi inter un all neo pan then and or'.split(' '))

/** Whether the hyphen at `hyphen` makes one word of what stands before it and the name; two names are two. */
function isCompound(folded: Folded, hyphen: number, previousEnd: number): boolean {
  let start = hyphen
  while (start > previousEnd && hyphen - start < 12 && scriptOf(folded.unit(start - 1)) !== Script.Other)
    start--
  return start < hyphen && start >= previousEnd && !HYPHEN_HEADS.has(folded.slice(start, hyphen))
}

/** A name inside a web address (https://www.example.com/nvidia-news) is not prose. */
function inAddress(folded: Folded, at: number): boolean {
  const before = folded.unit(at - 1)
  if (before !== 0x2f && before !== DOT && before !== HYPHEN && before !== 0x3d) return false
  let start = at - 1
  while (start > 0 && folded.unit(start - 1) > 0x20 && at - start < 200) start--
  const token = folded.slice(start, at)
  return token.includes('://') || token.startsWith('www.') || /^[a-z0-9-]+(\.[a-z0-9-]+)+\//.test(token)
}

/** What a hyphen may tie to an ambiguous Latin name: Arm-based and the exchange in NVDA-US, but not Meta-analysis. */
const HYPHEN_TAILS =
  /^(backed|based|owned|led|designed|made|powered|run|style|like|class|compatible|developed|built|specific|funded|supplied|only|free|friendly|trained|branded|equipped|us|tw|hk|jp|kr)(?![a-z])/

/**
 * Whether what stands from `at` to `end` is part of a path or package, which is written without capitals:
 * deepseek-ai/deepseek-harness, nvidia-smi. `previousEnd`: where the mention before it ended.
 */
export function isIdentifier(folded: Folded, at: number, end: number, previousEnd: number): boolean {
  if (!isLatinWord(folded.unit(end - 1))) return false
  const next = folded.unit(end)
  const before = folded.unit(at - 1)
  if (before === SLASH || before === HYPHEN)
    return isLatinWord(folded.unit(at - 2)) && isCompound(folded, at - 1, previousEnd)
  if (next !== SLASH && next !== HYPHEN) return false
  if (!isLatinWord(folded.unit(end + 1))) return false
  return next === SLASH || !HYPHEN_TAILS.test(folded.slice(end + 1, end + 14))
}

/** Katakana that follows a name without being part of it: アームベースの, インテルチップ. */
const KATAKANA_TAILS =
  /^(ベース|グループ|チップ|ジャパン|サイド|シリーズ|プロセッサ|サーバ|メモリ|モデル)(?![ァ-ヺ])/

/** Whether a name of such an edge class and ambiguity, found up to `end`, may end there. */
export function rightEdge(folded: Folded, end: number, name: EdgeRules): boolean {
  if (end >= folded.length) return true
  const last = folded.unit(end - 1)
  const next = folded.unit(end)
  const lastScript = scriptOf(last)
  const nextScript = scriptOf(next)
  if (lastScript === Script.Latin || lastScript === Script.Digit) {
    if (nextScript === Script.Latin || nextScript === Script.Digit || next === 0x5f) return false
    if (nextScript === Script.Hangul) return hangulTail(folded, end, name)
    if (next === DOT && isLowerLatin(folded.unit(end + 1))) return !isDomain(folded, end)
    // A version goes on behind its point: GPT-5.6 is not GPT-5.
    if (next === DOT && isDigit(last) && isDigit(folded.unit(end + 1))) return false
    if (next === AMPERSAND && isLatinWord(folded.unit(end + 1))) return false
    if (next === HYPHEN && name.ambiguity === 2 && isLatinWord(folded.unit(end + 1))) {
      return HYPHEN_TAILS.test(folded.slice(end + 1, end + 14))
    }
    if (next === APOSTROPHE) return true
    return true
  }
  if (lastScript === Script.Hangul) {
    if (nextScript === Script.Hangul) return hangulTail(folded, end, name)
    if (nextScript === Script.Latin)
      return name.edge === 'free' || (name.edge === 'particle' && name.ambiguity === 0)
    if (nextScript === Script.Digit) return name.edge !== 'lone'
    // 메타-분석: what a hyphen ties to a name of many senses is one word with it.
    if (next === HYPHEN && name.edge === 'lone' && name.ambiguity === 2)
      return !isHangul(folded.unit(end + 1))
    return true
  }
  if (lastScript === Script.Katakana) {
    if (!isKatakana(next) && next !== LONG_VOWEL) return true
    return KATAKANA_TAILS.test(folded.slice(end, end + 8))
  }
  return true
}

function hangulTail(folded: Folded, end: number, name: EdgeRules): boolean {
  if (name.edge === 'free') return true
  return isTailChain(folded, end, {
    bare: name.edge !== 'lone',
    suffixes: name.edge !== 'lone' || name.ambiguity < 2,
  })
}

/** `.com` and its like right after a name: nvidia.com is an address, CLAUDE.md a file; "Nvidia.The" lacks a space. */
function isDomain(folded: Folded, dot: number): boolean {
  return /^\.(com|net|org|io|ai|dev|co|cn|kr|jp|tw|eu|gov|edu|me|app|py|js|ts|rs|cpp|html?|md|txt|json|ya?ml|toml|csv|pdf|zip|exe|sh)(?![a-z])/.test(
    folded.slice(dot, dot + 8),
  )
}
