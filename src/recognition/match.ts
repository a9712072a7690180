/** One pass over a text: the longest names whose edges hold, from left to right, none overlapping. */
import { NONE, SPACE } from './dictionary/alphabet.ts'

import type { Dictionary, DictionaryName } from './dictionary/dictionary.ts'
import { filterHash, wordMask } from './dictionary/filter.ts'
import { caseAgrees, type EdgeRules, type LeftEdge, leftEdge, rightEdge } from './edges/edges.ts'
import { straddlesWord } from './edges/segment.ts'
import { asWritten, type Folded, fold } from './fold.ts'
import { isLatinWord } from './scripts.ts'
import { versionEnd } from './versions.ts'

/** A span that one or more names cover; disambiguation decides which, if any, is meant. */
export interface Candidate {
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Indices into the dictionary's names, one per entity. */
  readonly names: readonly number[]
  /** Whether a version tail was taken in: HBM5 for HBM. */
  readonly versioned: boolean
}

/** A candidate in the making; positions count folded units. */
interface Found {
  to: number
  names: number[]
  versioned: boolean
}

/** All candidates of `text`. Linear in the text for a given dictionary. */
export function matchNames(dictionary: Dictionary, text: string): Candidate[] {
  return scan(dictionary, asWritten(text), text) ?? (scan(dictionary, fold(text), text) as Candidate[])
}

/**
 * All candidates, or null when `folded` is the text as written and it turns out that it has to be folded.
 *
 * The loop looks at three codes, those of the units `at`, `at` + 1 and `at` + 2, and asks the filter whether
 * a name may begin at `at`. It has no branch but that one, which the processor guesses well: nearly always no.
 */
function scan(dictionary: Dictionary, folded: Folded, text: string): Candidate[] | null {
  const { codes, filter } = dictionary
  const { source } = folded
  const isWritten = folded.starts === null
  const candidates: Candidate[] = []
  let previousEnd = 0
  let irregular = 0
  let first = NONE
  let second = NONE
  let before = 0
  let firstWord = 0
  let secondWord = 0
  for (let next = 0; next < source.length; next++) {
    const third = codes[source.charCodeAt(next)] as number
    const thirdWord = wordMask(third)
    irregular |= third - 1
    // No name begins inside a Latin word; what comes after its end is left to the edges.
    const hash = filterHash(first & ~(before & firstWord), second, third & firstWord & thirdWord)
    if ((((filter[hash >> 5] as number) >> (hash & 31)) & 1) !== 0) {
      if (isWritten && (irregular < 0 || (first === SPACE && second === SPACE))) return null
      const at = next - 2
      if (at >= previousEnd) previousEnd = accept(dictionary, folded, text, at, previousEnd, candidates)
    }
    before = firstWord
    firstWord = secondWord
    secondWord = thirdWord
    first = second
    second = third
  }
  if (isWritten && (irregular < 0 || (first === SPACE && second === SPACE))) return null
  // The last two units have no third one.
  const at = source.length - 2
  if (at >= previousEnd) accept(dictionary, folded, text, at, previousEnd, candidates)
  return candidates
}

/** Adds the name that begins at `at`, if one does; returns where it ends, else `previousEnd`. */
function accept(
  dictionary: Dictionary,
  folded: Folded,
  text: string,
  at: number,
  previousEnd: number,
  candidates: Candidate[],
): number {
  const found = longestAt(dictionary, folded, text, at, previousEnd)
  if (found === null) return previousEnd
  const { to, names, versioned } = found
  candidates.push({ start: folded.start(at), end: folded.endBefore(to), names, versioned })
  return to
}

function longestAt(
  dictionary: Dictionary,
  folded: Folded,
  text: string,
  at: number,
  previousEnd: number,
): Found | null {
  const { codes } = dictionary
  const { base, check, tail, tailEnd, value, labels } = dictionary.forms
  const { source } = folded
  let left: LeftEdge | null = null
  let best: Found | null = null
  let state = 0
  let to = at
  while (to < source.length) {
    const code = codes[source.charCodeAt(to)] as number
    const next = (base[state] as number) + code
    if (check[next] !== code) return best
    state = next
    to++
    for (let rest = tail[state] as number; rest < (tailEnd[state] as number); rest++) {
      if (to === source.length || codes[source.charCodeAt(to)] !== labels.charCodeAt(rest)) return best
      to++
    }
    const form = value[state] as number
    if (form >= 0) {
      left ??= leftEdge(folded, at, previousEnd)
      if (left === 'inside') return null
      const found = endsOf(dictionary, folded, text, at, to, form, left)
      // On a tie the longer name wins: HBM3E is itself before it is a version of HBM.
      if (found && (best === null || found.to >= best.to)) best = found
    }
    if (base[state] === 0) return best
  }
  return best
}

/** The names of `form`, found from `at` to `to`, that may stand there: those that reach farthest. */
function endsOf(
  dictionary: Dictionary,
  folded: Folded,
  text: string,
  at: number,
  to: number,
  form: number,
  left: LeftEdge,
): Found | null {
  const { formStarts, formNames, names } = dictionary
  let best: Found | null = null
  for (let i = formStarts[form] as number; i < (formStarts[form + 1] as number); i++) {
    const index = formNames[i] as number
    const name = names.at(index)
    if (left === 'prefixed' && (name.edge !== 'free' || name.ambiguity > 0)) continue
    if (!caseAgrees(name, text, folded.start(at), folded.endBefore(to))) continue
    const reached = extent(dictionary, folded, to, name)
    if (reached === 0 || isVetoed(folded, at, to, name.vetoes)) continue
    if (straddlesWord(text, folded.start(at), folded.endBefore(to))) continue
    if (best === null || reached > best.to) {
      best = { to: reached, names: [index], versioned: reached > to && folded.unit(reached - 1) !== PLURAL }
    } else if (reached === best.to && !best.names.some((other) => names.at(other).entity === name.entity)) {
      // Two spellings of one entity (Arm, ARM) are one option.
      best.names.push(index)
    }
  }
  return best
}

const PLURAL = 0x73
/** A version makes clear what is meant. */
const VERSIONED: EdgeRules = { edge: 'free', ambiguity: 0 }

/** Where the name that ends at `to` really ends (version, plural), or 0 when its right edge does not hold. */
function extent(dictionary: Dictionary, folded: Folded, to: number, name: DictionaryName): number {
  const rule = dictionary.versions[dictionary.entities.at(name.entity).version]
  if (rule) {
    const end = versionEnd(folded, to, rule)
    if (end > to && rightEdge(folded, end, VERSIONED)) return end
  }
  // H100s, GPUs: the plural belongs to the name as the press writes it.
  if (
    folded.unit(to) === PLURAL &&
    isLatinWord(folded.unit(to - 1)) &&
    !isLatinWord(folded.unit(to + 1)) &&
    name.ambiguity < 2
  ) {
    if (rightEdge(folded, to + 1, name)) return to + 1
  }
  return rightEdge(folded, to, name) ? to : 0
}

/** Whether one of `vetoes` holds the name found from `at` to `to` and stands right here: 드라마 for 라마, AI浪潮 for 浪潮. */
function isVetoed(folded: Folded, at: number, to: number, vetoes: readonly string[]): boolean {
  for (const word of vetoes) {
    for (let shift = 0; shift + (to - at) <= word.length; shift++) {
      if (shift <= at && folded.startsWith(at - shift, word)) return true
    }
  }
  return false
}
