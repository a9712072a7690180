/** One pass over folded text: the longest names whose edges hold, from left to right, none overlapping. */
import { type Dictionary, step } from './dictionary/dictionary.ts'
import { caseAgrees, leftEdge, rightEdge } from './edges/edges.ts'
import { straddlesWord } from './edges/segment.ts'
import type { Folded } from './fold.ts'
import { isLatinWord } from './scripts.ts'
import { versionEnd } from './versions.ts'

/** A span that one or more names cover; disambiguation decides which, if any, is meant. */
export interface Candidate {
  /** Indices into folded units, end exclusive. */
  readonly from: number
  readonly to: number
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Indices into the dictionary's names, one per entity. */
  readonly names: readonly number[]
  /** Whether a version tail was taken in: HBM5 for HBM. */
  readonly versioned: boolean
}

const PLURAL = 0x73

/** All candidates of `text`, whose folded form is `folded`. Linear in the text for a given dictionary. */
export function matchNames(dictionary: Dictionary, folded: Folded, text: string): Candidate[] {
  const { units, length } = folded
  const candidates: Candidate[] = []
  let previousEnd = 0
  for (let at = 0; at < length; at++) {
    if (step(dictionary, 0, units[at] as number) < 0) continue
    const left = leftEdge(folded, at, previousEnd)
    if (left === 'inside') continue
    const found = longestAt(dictionary, folded, text, at, left === 'prefixed')
    if (!found) continue
    candidates.push(found)
    previousEnd = found.to
    at = found.to - 1
  }
  return candidates
}

function longestAt(
  dictionary: Dictionary,
  folded: Folded,
  text: string,
  at: number,
  onlyFree: boolean,
): Candidate | null {
  const { units, length, starts, ends } = folded
  let state = 0
  let best: Candidate | null = null
  for (let to = at; to < length; ) {
    state = step(dictionary, state, units[to] as number)
    if (state < 0) break
    to++
    const pattern = dictionary.value[state] as number
    if (pattern < 0) continue
    const start = starts[at] as number
    let bestTo = 0
    const names: number[] = []
    let versioned = false
    for (const index of dictionary.patterns[pattern] ?? []) {
      const name = dictionary.names[index]
      if (!name || (onlyFree && (name.edge !== 'free' || name.ambiguity > 0))) continue
      if (!caseAgrees(name, text.slice(start, ends[to - 1]))) continue
      const reached = extent(dictionary, folded, to, index)
      if (reached === 0 || vetoed(folded, at, to, name.blockers)) continue
      if (straddlesWord(text, start, ends[to - 1] as number)) continue
      if (reached > bestTo) {
        bestTo = reached
        names.length = 0
        versioned = reached > to && units[reached - 1] !== PLURAL
      }
      // Two spellings of one entity (Arm, ARM) are one option.
      if (reached === bestTo && !names.some((other) => dictionary.names[other]?.entity === name.entity))
        names.push(index)
    }
    // On a tie the longer name wins: HBM3E is itself before it is a version of HBM.
    if (bestTo > 0 && bestTo >= (best?.to ?? 0)) {
      best = { from: at, to: bestTo, start, end: ends[bestTo - 1] as number, names, versioned }
    }
  }
  return best
}

/** Where the name that ends at `to` really ends (version, plural), or 0 when its right edge does not hold. */
function extent(dictionary: Dictionary, folded: Folded, to: number, index: number): number {
  const { units, length } = folded
  const name = dictionary.names[index]
  if (!name) return 0
  const rule = dictionary.versions[dictionary.entities[name.entity]?.version ?? -1]
  if (rule) {
    const end = versionEnd(units, length, to, rule)
    if (end > to && rightEdge(folded, end, { ...name, edge: 'free', ambiguity: 0 })) return end
  }
  // H100s, GPUs: the plural belongs to the name as the press writes it.
  if (
    units[to] === PLURAL &&
    isLatinWord(units[to - 1] as number) &&
    !isLatinWord(units[to + 1] ?? 0) &&
    name.ambiguity < 2
  ) {
    if (rightEdge(folded, to + 1, name)) return to + 1
  }
  return rightEdge(folded, to, name) ? to : 0
}

/** A blocker that holds the name and stands right here: 드라마 for 라마, AI浪潮 for 浪潮. */
function vetoed({ units, length }: Folded, at: number, to: number, blockers: readonly string[]): boolean {
  for (const blocker of blockers) {
    for (let shift = 0; shift + (to - at) <= blocker.length; shift++) {
      const from = at - shift
      if (from < 0 || from + blocker.length > length) continue
      let same = true
      for (let i = 0; i < blocker.length && same; i++) same = units[from + i] === blocker.charCodeAt(i)
      if (same) return true
    }
  }
  return false
}
