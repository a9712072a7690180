/** Version tails of open-ended families: HBM5, TPU v9, GPT-5.6, Llama 5 Maverick. */
import type { VersionRule } from './dictionary/dictionary.ts'
import type { Folded } from './fold.ts'
import { isDigit, isLatinWord } from './scripts.ts'

/** Digits past which a number is a quantity, not a version; four are one only where they are no year. */
const MAX_DIGITS = 4
const YEARS = [19, 20]

/** A rule whose `join`, `prefix` and `suffix` are folded; a suffix comes before those it begins with. */
export function versionRule(
  join: readonly string[],
  prefix: readonly string[],
  suffix: readonly string[],
): VersionRule {
  const glued = [...'0123456789', ...prefix, ...suffix]
  const firsts = [...join, ' ', '-'].flatMap((word) => (word === '' ? glued : [word]))
  return { join, prefix, suffix, starts: new Set([...firsts, ...suffix].map((word) => word.charCodeAt(0))) }
}

/**
 * Where a name that ends at `end` ends with its version, or `end` itself when none follows. Indices into
 * folded units. A version is a number of at most three digits, with decimals, then letters or words the
 * family lists.
 */
export function versionEnd(folded: Folded, end: number, rule: VersionRule): number {
  if (!rule.starts.has(folded.unit(end))) return end
  for (const join of rule.join) {
    if (!folded.startsWith(end, join)) continue
    let at = end + join.length
    const prefix = rule.prefix.find((word) => folded.startsWith(at, word))
    if (prefix) at += prefix.length
    const number = numberEnd(folded, at)
    if (number === at) continue
    const done = suffixesEnd(folded, number, rule.suffix)
    // "HBM 3개" and "Llama 3 times" keep the name and drop what is no version.
    const counts = join === ' ' && !prefix && !folded.slice(at, number).includes('.')
    if (counts && (isQuantity(folded, done) || RANGE.test(folded.slice(done, done + 5)))) continue
    if (counts && done === number && isCount(folded, at, number)) continue
    if (!isLatinWord(folded.unit(done))) return done
  }
  const bare = suffixesEnd(folded, end, rule.suffix)
  return isLatinWord(folded.unit(bare)) ? end : bare
}

function numberEnd(folded: Folded, from: number): number {
  let at = from
  while (isDigit(folded.unit(at))) at++
  if (at === from || at - from > MAX_DIGITS) return from
  if (
    at - from === MAX_DIGITS &&
    YEARS.includes((folded.unit(from) - 0x30) * 10 + folded.unit(from + 1) - 0x30)
  )
    return from
  if (folded.unit(at) === 0x2e && isDigit(folded.unit(at + 1))) {
    at++
    while (isDigit(folded.unit(at))) at++
  }
  return at
}

function suffixesEnd(folded: Folded, from: number, suffixes: readonly string[]): number {
  let at = from
  for (let round = 0; round < 3; round++) {
    const next = suffixEnd(folded, at, suffixes, at > from || from > 0)
    if (next === at) return at
    at = next
  }
  return at
}

function suffixEnd(folded: Folded, at: number, suffixes: readonly string[], glued: boolean): number {
  const gap = folded.unit(at) === 0x20 || folded.unit(at) === 0x2d ? 1 : 0
  for (const suffix of suffixes) {
    if (gap === 0 && !glued) continue
    // A single letter is a suffix only when glued to the number: HBM4E, not "HBM4 e".
    if (gap === 1 && suffix.length === 1) continue
    if (folded.startsWith(at + gap, suffix) && !isLatinWord(folded.unit(at + gap + suffix.length))) {
      return at + gap + suffix.length
    }
  }
  return at
}

/** Two digits above this are a score or a number of things where nothing but a space ties them to the name: Claude 57. */
const LAST_BARE = 20

const isCount = (folded: Folded, from: number, to: number): boolean =>
  to - from === 2 && Number(folded.slice(from, to)) > LAST_BARE

/** "Claude 10-20 minutes", "Claude 24/7": numbers of something else. */
const RANGE = /^[-\u2013/]\d+(?![\w.])/

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
  '단',
  '종',
  '대',
  '장',
  '곳',
  '세대',
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

const isQuantity = (folded: Folded, at: number): boolean =>
  QUANTITIES.some((word) => folded.startsWith(at, word))
