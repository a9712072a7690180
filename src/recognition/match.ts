/** One pass over a text: the longest names whose edges hold, from left to right, none overlapping. */
import { CODE_MASK, IRREGULAR, IS_SPACE, IS_WORD, NO_START } from './dictionary/alphabet.ts'

import type { Dictionary, DictionaryName } from './dictionary/dictionary.ts'
import { filterHas, pairKey, wordKey } from './dictionary/filter.ts'
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
 * The loop runs over every unit of every page, so it does next to nothing: whether a name may begin at a unit
 * is one sign bit, which is set when none begins with it and when it stands inside a Latin word (then the
 * word bit of the unit before, shifted onto it, sets it).
 */
function scan(dictionary: Dictionary, folded: Folded, text: string): Candidate[] | null {
  const { units, filter } = dictionary
  const { source } = folded
  const isWritten = folded.starts === null
  const candidates: Candidate[] = []
  let previousEnd = 0
  let seen = 0
  let touching = 0
  let before = 0
  let first = NO_START
  for (let next = 0; next < source.length; next++) {
    const second = units[source.charCodeAt(next)] as number
    seen |= second
    const both = before & first
    touching |= both
    if (((both << 1) | first) >= 0 && filterHas(filter, pairKey(first, second))) {
      const at = next - 1
      if (at >= previousEnd && mayBegin(dictionary, source, first, second, next)) {
        if (isWritten && ((seen & IRREGULAR) | (touching & IS_SPACE)) !== 0) return null
        previousEnd = accept(dictionary, folded, text, at, previousEnd, candidates)
      }
    }
    before = first
    first = second
  }
  touching |= before & first
  return isWritten && ((seen & IRREGULAR) | (touching & IS_SPACE)) !== 0 ? null : candidates
}

/** Whether two more units still let a name begin with `first` and, at `next`, `second`. */
function mayBegin(
  dictionary: Dictionary,
  source: string,
  first: number,
  second: number,
  next: number,
): boolean {
  if ((first & IS_WORD) === 0) return true
  const { units, filter } = dictionary
  const third = next + 1 < source.length ? (units[source.charCodeAt(next + 1)] as number) : 0
  const fourth = next + 2 < source.length ? (units[source.charCodeAt(next + 2)] as number) : 0
  return filterHas(filter, wordKey(pairKey(first, second), third, fourth))
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
  const { units } = dictionary
  const { base, check, tail, tailEnd, value, labels } = dictionary.forms
  const { source } = folded
  let left: LeftEdge | null = null
  let best: Found | null = null
  let state = 0
  let to = at
  while (to < source.length) {
    const code = (units[source.charCodeAt(to)] as number) & CODE_MASK
    const next = (base[state] as number) + code
    if (check[next] !== code) return best
    state = next
    to++
    for (let rest = tail[state] as number; rest < (tailEnd[state] as number); rest++) {
      if (to === source.length) return best
      if (((units[source.charCodeAt(to)] as number) & CODE_MASK) !== labels.charCodeAt(rest)) return best
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
    const reached = extent(folded, to, name)
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
function extent(folded: Folded, to: number, name: DictionaryName): number {
  if (name.versions) {
    const end = versionEnd(folded, to, name.versions)
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
  if (vetoes.length === 0) return false
  const first = folded.unit(at)
  for (const word of vetoes) {
    for (let shift = 0; shift + (to - at) <= word.length; shift++) {
      if (word.charCodeAt(shift) === first && shift <= at && folded.startsWith(at - shift, word)) return true
    }
  }
  return false
}
