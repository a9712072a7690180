/** One pass over a text: the longest names whose edges hold, from left to right, none overlapping. */
import { CODE_MASK, IRREGULAR, IS_SPACE, IS_WORD } from './dictionary/alphabet.ts'

import { ASKS_MORE, type Dictionary, EDGE_MASK, type Veto } from './dictionary/dictionary.ts'
import { filterHas, pairKey, wordKey } from './dictionary/filter.ts'
import { caseAgrees } from './edges/case.ts'
import {
  EDGE_RULES,
  type EdgeRules,
  isIdentifier,
  type LeftEdge,
  leftEdge,
  rightEdge,
} from './edges/edges.ts'
import { liesAcrossWords } from './edges/neighbours.ts'
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

/** All candidates of `text`. Linear in the text for a given dictionary. */
export function matchNames(dictionary: Dictionary, text: string): Candidate[] {
  const written = new Pass(dictionary, asWritten(text), text)
  if (written.run()) return written.candidates
  const folded = new Pass(dictionary, fold(text), text)
  folded.run()
  return folded.candidates
}

const PLURAL = 0x73
const LOWER_A = 0x61
const LOWER_Z = 0x7a
const CAPITAL_S = 0x53
/** A version makes clear what is meant. */
const VERSIONED: EdgeRules = { edge: 'free', ambiguity: 0 }

/** One pass over one text. Positions count folded units. */
class Pass {
  readonly candidates: Candidate[] = []
  /** The text is read as written, and something in it folds only together with its neighbours. */
  private needsFolding = false
  /** Where the candidate found last ends. */
  private previousEnd = 0
  /** The forms found at the place in hand, the longest last, and where they end; so many count. */
  private readonly forms: number[] = []
  private readonly ends: number[] = []
  private count = 0
  /** The longest name there: where it ends, which names it may be; 0 while none is known. */
  private to = 0
  private names: number[] = []
  private versioned = false

  constructor(
    private readonly dictionary: Dictionary,
    private readonly folded: Folded,
    private readonly text: string,
  ) {}

  /** Finds the candidates; false when the text was read as written and turned out to need folding beforehand. */
  run(): boolean {
    for (let at = this.nextPlace(0); at >= 0; at = this.nextPlace(Math.max(at + 1, this.previousEnd))) {
      if (this.needsFolding) return false
      this.take(at)
    }
    return !this.needsFolding
  }

  /**
   * The next place, from `from` on, where a name may begin; -1 when there is none.
   *
   * This loop runs over every unit of every page, so it does next to nothing, and calls nothing that would make
   * it set its variables aside. Whether a name may begin at a unit is one sign bit, which is set when none
   * begins with it and when it stands inside a Latin word (then the word bit of the unit before, shifted onto
   * it, sets it).
   */
  private nextPlace(from: number): number {
    const { units, filter } = this.dictionary
    const { source } = this.folded
    const { length } = source
    let before = from > 0 ? (units[source.charCodeAt(from - 1)] as number) : 0
    let first = from < length ? (units[source.charCodeAt(from)] as number) : 0
    let seen = first
    let touching = before & first
    let place = -1
    for (let next = from + 1; next < length; next++) {
      const second = units[source.charCodeAt(next)] as number
      const both = before & first
      seen |= second
      touching |= both
      if (((both << 1) | first) >= 0) {
        let key = pairKey(first, second)
        if ((first & IS_WORD) !== 0) {
          const third = next + 1 < length ? (units[source.charCodeAt(next + 1)] as number) : 0
          const fourth = next + 2 < length ? (units[source.charCodeAt(next + 2)] as number) : 0
          key = wordKey(key, third, fourth)
        }
        if (filterHas(filter, key)) {
          place = next - 1
          break
        }
      }
      before = first
      first = second
    }
    this.needsFolding ||=
      this.folded.starts === null && ((seen & IRREGULAR) | ((touching | (before & first)) & IS_SPACE)) !== 0
    return place
  }

  /** Adds the longest name that begins at `at`, if there is one. */
  private take(at: number): void {
    this.to = 0
    if (!this.walk(at)) return
    const { folded, forms, ends } = this
    const left = leftEdge(folded, at, this.previousEnd)
    if (left === 'inside') return
    // The longest first: on a tie HBM3E is itself before it is a version of HBM.
    for (let i = this.count - 1; i >= 0; i--) this.weigh(at, ends[i] as number, forms[i] as number, left)
    if (this.to === 0) return
    const { to, names, versioned } = this
    const written = this.text.charCodeAt(folded.start(at))
    const isSmall = written >= LOWER_A && written <= LOWER_Z && !versioned
    if (isSmall && isIdentifier(folded, at, to, this.previousEnd) && this.isCapital(names)) return
    this.candidates.push({ start: folded.start(at), end: folded.endBefore(to), names, versioned })
    this.previousEnd = to
  }

  /** Walks the trie from `at` and notes the forms that end on the way; false when none does. */
  private walk(at: number): boolean {
    const { units } = this.dictionary
    const { base, check, tail, tailEnd, value, labels } = this.dictionary.forms
    const { source } = this.folded
    const { length } = source
    this.count = 0
    let state = 0
    for (let to = at; to < length; ) {
      const code = (units[source.charCodeAt(to)] as number) & CODE_MASK
      const next = (base[state] as number) + code
      if (check[next] !== code) break
      state = next
      to++
      let rest = tail[state] as number
      const end = tailEnd[state] as number
      while (rest < end && to < length) {
        if (((units[source.charCodeAt(to)] as number) & CODE_MASK) !== labels.charCodeAt(rest)) break
        rest++
        to++
      }
      if (rest < end) break
      if ((value[state] as number) >= 0) {
        this.forms[this.count] = value[state] as number
        this.ends[this.count++] = to
      }
      if (base[state] === 0) break
    }
    return this.count > 0
  }

  /** Keeps those names of `form`, found from `at` to `to`, that may stand there, if none known reaches as far. */
  private weigh(at: number, to: number, form: number, left: LeftEdge): void {
    const { formStarts, formNames, rules } = this.dictionary
    const known = this.to
    for (let i = formStarts[form] as number; i < (formStarts[form + 1] as number); i++) {
      const index = formNames[i] as number
      const rule = rules.charCodeAt(index)
      const asksMore = (rule & ASKS_MORE) !== 0
      // A shorter form reaches past a longer one with a version only.
      if (known > 0 && !asksMore) continue
      const edge = EDGE_RULES[rule & EDGE_MASK] as EdgeRules
      if (left === 'prefixed' && (edge.edge !== 'free' || edge.ambiguity > 0)) continue
      if (left === 'hyphened' && edge.ambiguity === 2) continue
      const reached = asksMore ? this.ask(at, to, index, known) : extent(this.folded, this.text, to, edge)
      if (reached <= known || reached < this.to) continue
      this.keep(to, reached, index)
    }
  }

  /** The same as `extent` of a name with a case rule, versions, vetoes or neighbours; 0 when one of them speaks against it. */
  private ask(at: number, to: number, index: number, known: number): number {
    const { folded, text } = this
    const name = this.dictionary.names.at(index)
    if (known > 0 && name.versions === null) return 0
    if (name.neighbours && liesAcrossWords(folded, at, to, name.neighbours)) return 0
    if (!caseAgrees(name, text, folded.start(at), folded.endBefore(to))) return 0
    const version = name.versions ? versionEnd(folded, to, name.versions) : to
    const reached =
      version > to && rightEdge(folded, version, VERSIONED) ? version : extent(folded, text, to, name)
    return reached > 0 && isVetoed(folded, at, to, name.vetoes) ? 0 : reached
  }

  /** Whether knowledge begins the names with a capital, and has no number in them: not vLLM, gpt-4o. */
  private isCapital(names: readonly number[]): boolean {
    return names.every((index) => /^[A-Z][^\d]*$/.test(this.dictionary.names.at(index).text))
  }

  private keep(to: number, reached: number, index: number): void {
    if (reached > this.to) {
      this.to = reached
      this.names = [index]
      this.versioned = reached > to && this.folded.unit(reached - 1) !== PLURAL
      return
    }
    // Two spellings of one entity (Arm, ARM) are one option.
    const { names } = this.dictionary
    const { entity } = names.at(index)
    if (!this.names.some((other) => names.at(other).entity === entity)) this.names.push(index)
  }
}

/** Where the name that ends at `to` ends with its plural, or 0 when its right edge does not hold. */
function extent(folded: Folded, text: string, to: number, rules: EdgeRules): number {
  // H100s, GPUs: the plural belongs to the name as the press writes it. WSJS is another abbreviation.
  if (
    folded.unit(to) === PLURAL &&
    text.charCodeAt(folded.start(to)) !== CAPITAL_S &&
    isLatinWord(folded.unit(to - 1)) &&
    !isLatinWord(folded.unit(to + 1)) &&
    rules.ambiguity < 2
  ) {
    if (rightEdge(folded, to + 1, rules)) return to + 1
  }
  return rightEdge(folded, to, rules) ? to : 0
}

/** Whether one of `vetoes` stands right where the name was found from `at` to `to`: 드라마 for 라마, AI浪潮 for 浪潮. */
function isVetoed(folded: Folded, at: number, to: number, vetoes: readonly Veto[]): boolean {
  for (const { word, shift, length } of vetoes) {
    if (length !== to - at || shift > at) continue
    // The unit beside the name, which seldom is that of the word.
    const beside = shift > 0 ? shift - 1 : length
    if (beside < word.length && folded.unit(at + beside - shift) !== word.charCodeAt(beside)) continue
    if (folded.startsWith(at - shift, word) && endsWord(folded, word, at - shift + word.length)) return true
  }
  return false
}

/** Whether words end at `end`, a plural s apart: the Trump phone, and not Trump phoned; but meta-prompt begins more. */
function endsWord(folded: Folded, word: string, end: number): boolean {
  if (!word.includes(' ') || !isLatinWord(folded.unit(end - 1)) || !isLatinWord(folded.unit(end))) return true
  return folded.unit(end) === PLURAL && !isLatinWord(folded.unit(end + 1))
}
