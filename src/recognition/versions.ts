/** Version tails of open-ended families: HBM5, TPU v9, GPT-5.6, Llama 5 Maverick. */
import type { VersionRule } from './dictionary/dictionary.ts'
import { isDigit, isLatinWord } from './scripts.ts'

const startsWith = (units: Uint16Array, at: number, length: number, word: string): boolean => {
  if (at + word.length > length) return false
  for (let i = 0; i < word.length; i++) if (units[at + i] !== word.charCodeAt(i)) return false
  return true
}

/** Digits past which a number is a quantity, not a version; four are one only where they are no year. */
const MAX_DIGITS = 4
const YEARS = [19, 20]

/**
 * Where a name that ends at `end` ends with its version, or `end` itself when none follows. Indices into
 * folded units. A version is a number of at most three digits, with decimals, then letters or words the
 * family lists.
 */
export function versionEnd(units: Uint16Array, length: number, end: number, rule: VersionRule): number {
  for (const join of rule.join) {
    if (!startsWith(units, end, length, join)) continue
    let at = end + join.length
    const prefix = rule.prefix.find((word) => startsWith(units, at, length, word))
    if (prefix) at += prefix.length
    const number = numberEnd(units, length, at)
    if (number === at) continue
    const done = suffixesEnd(units, length, number, rule.suffix)
    // "HBM 3개" and "Llama 3 times" keep the name and drop what is no version.
    if (join === ' ' && !prefix && isQuantity(units, length, done)) continue
    if (!isLatinWord(units[done] ?? 0)) return done
  }
  const bare = suffixesEnd(units, length, end, rule.suffix)
  return isLatinWord(units[bare] ?? 0) ? end : bare
}

function numberEnd(units: Uint16Array, length: number, from: number): number {
  let at = from
  while (at < length && isDigit(units[at] as number)) at++
  if (at === from || at - from > MAX_DIGITS) return from
  if (
    at - from === MAX_DIGITS &&
    YEARS.includes(((units[from] as number) - 0x30) * 10 + (units[from + 1] as number) - 0x30)
  )
    return from
  if (units[at] === 0x2e && isDigit(units[at + 1] ?? 0)) {
    at++
    while (at < length && isDigit(units[at] as number)) at++
  }
  return at
}

function suffixesEnd(units: Uint16Array, length: number, from: number, suffixes: readonly string[]): number {
  let at = from
  for (let round = 0; round < 3; round++) {
    const next = suffixEnd(units, length, at, suffixes, at > from || from > 0)
    if (next === at) return at
    at = next
  }
  return at
}

function suffixEnd(
  units: Uint16Array,
  length: number,
  at: number,
  suffixes: readonly string[],
  glued: boolean,
): number {
  const gap = units[at] === 0x20 || units[at] === 0x2d ? 1 : 0
  for (const suffix of suffixes) {
    if (gap === 0 && !glued) continue
    // A single letter is a suffix only when glued to the number: HBM4E, not "HBM4 e".
    if (gap === 1 && suffix.length === 1) continue
    if (startsWith(units, at + gap, length, suffix) && !isLatinWord(units[at + gap + suffix.length] ?? 0)) {
      return at + gap + suffix.length
    }
  }
  return at
}

const QUANTITIES = [
  '개',
  '명',
  '년',
  '월',
  '일',
  '배',
  '억',
  '조',
  '만',
  '%',
  '퍼센트',
  '달러',
  '원',
  '위',
  '차',
  '번',
  '가지',
  ' times',
  ' percent',
  ' billion',
  ' million',
  ' years',
  ' months',
  ' days',
  ' firms',
  ' models',
  ' chips',
  'x ',
  '年',
  '月',
  '日',
  '個',
  '个',
  '倍',
  '億',
  '亿',
  '万',
  '社',
  '家',
]

const isQuantity = (units: Uint16Array, length: number, at: number): boolean =>
  QUANTITIES.some((word) => startsWith(units, at, length, word))
