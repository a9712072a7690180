/** Names that match a query, each with how well: one pass over all of them, in the order of `RANKS`. */
import {
  fold,
  HANGUL,
  hangulKeys,
  initialsOf,
  isInitials,
  latinKeys,
  lettersOf,
  oneSlip,
  romanOf,
  tighten,
} from './forms.ts'
import { RANKS, type Rank } from './ranks.ts'

export interface NameEntry {
  readonly id: string
  /** As knowledge spells it. */
  readonly name: string
  readonly folded: string
  /** Folded without spaces and hyphens. */
  readonly tight: string
  readonly initials: string
  readonly letters: string
}

export interface NameMatch {
  readonly entry: NameEntry
  readonly rank: Rank
}

export function nameEntry(id: string, name: string): NameEntry {
  const folded = fold(name)
  const tight = tighten(folded)
  return { id, name, folded, tight, initials: initialsOf(tight), letters: lettersOf(tight) }
}

/** A query in the forms it is compared in. */
interface Typed {
  readonly query: string
  readonly tight: string
  readonly letters: string
  readonly initials: boolean
  /** Letters of Hangul, and Latin letters, that the other keyboard layout would have given. */
  readonly asHangul: string
  readonly asLatin: string
  readonly words: readonly string[]
}

function typed(query: string): Typed {
  const folded = fold(query)
  const tight = tighten(folded)
  const words = folded.split(/[\s\-·・]+/)
  return {
    query: folded,
    tight,
    letters: lettersOf(tight),
    initials: isInitials(tight),
    asHangul: hangulKeys(tight),
    asLatin: latinKeys(tight),
    words: words.length > 1 ? words : [],
  }
}

const isWordStart = (folded: string, at: number): boolean =>
  at === 0 || /[\s\-·・(/]/.test(folded[at - 1] ?? '')

/** Whether a word of the name begins with `query`. */
function hasWord(folded: string, query: string): boolean {
  for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + 1)) {
    if (isWordStart(folded, at)) return true
  }
  return false
}

type Matcher = (entry: NameEntry, typed: Typed) => boolean

/** Shorter queries would be a slip away from half the names. */
const LEAST_SLIP = { latin: 4, hangulLetters: 6 }

const slips: Matcher = ({ folded, tight, letters }, query) =>
  query.letters !== ''
    ? query.letters.length >= LEAST_SLIP.hangulLetters && letters !== '' && oneSlip(letters, query.letters)
    : query.tight.length >= LEAST_SLIP.latin &&
      (oneSlip(tight, query.tight) ||
        (query.words.length === 0 &&
          folded.split(/[\s-]/).some((word, index) => index > 0 && oneSlip(word, query.tight))))

const MATCHERS: readonly (readonly [Rank, Matcher])[] = [
  ['exact', ({ folded }, { query }) => folded === query],
  ['exactTight', ({ tight }, query) => tight === query.tight],
  ['prefix', ({ folded }, { query }) => folded.startsWith(query)],
  ['prefixTight', ({ tight }, query) => tight.startsWith(query.tight)],
  ['word', ({ folded }, { query }) => hasWord(folded, query)],
  ['initials', ({ initials }, query) => query.initials && initials.startsWith(query.tight)],
  ['letters', ({ letters }, query) => query.letters !== '' && letters.startsWith(query.letters)],
  ['part', ({ tight }, query) => query.tight.length >= 2 && tight.includes(query.tight)],
  ['words', ({ folded }, { words }) => words.length > 1 && words.every((word) => hasWord(folded, word))],
  [
    'layout',
    ({ letters, tight }, { asHangul, asLatin }) =>
      (asHangul !== '' && letters.startsWith(asHangul)) || (asLatin !== '' && tight.startsWith(asLatin)),
  ],
  ['slip', slips],
]

export class Names {
  readonly #entries: readonly NameEntry[]
  readonly #byTight = new Map<string, NameEntry[]>()
  #roman: readonly (readonly [NameEntry, string])[] | null = null

  constructor(entries: readonly NameEntry[]) {
    this.#entries = entries
    for (const entry of entries) {
      const list = this.#byTight.get(entry.tight)
      if (list) list.push(entry)
      else this.#byTight.set(entry.tight, [entry])
    }
  }

  /** Every name that matches, with the best way it does. */
  find(query: string): NameMatch[] {
    const wanted = typed(query)
    if (wanted.tight === '') return []
    const found: NameMatch[] = []
    for (const entry of this.#entries) {
      const way = MATCHERS.find(([, matches]) => matches(entry, wanted))
      if (way) found.push({ entry, rank: way[0] })
    }
    return found.length === 0 || found.every(({ rank }) => RANKS[rank] >= RANKS.slip)
      ? [...found, ...this.#romanised(wanted.tight)]
      : found
  }

  /** Entities that bear exactly this name, spaces aside. */
  exact(name: string): readonly string[] {
    const entries = this.#byTight.get(tighten(fold(name))) ?? []
    return [...new Set(entries.map(({ id }) => id))]
  }

  /** Made at the first query that nothing else answers: most are never typed in romanised Korean. */
  #romanised(tight: string): NameMatch[] {
    if (!/^[a-z]{3,}$/.test(tight)) return []
    this.#roman ??= this.#entries
      .filter(({ tight: name }) => HANGUL.test(name))
      .map((entry) => [entry, romanOf(entry.tight)] as const)
    return this.#roman.flatMap(([entry, roman]) =>
      roman.startsWith(tight) ? [{ entry, rank: 'roman' as const }] : [],
    )
  }
}
