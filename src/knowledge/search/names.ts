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
import type { Rank } from './ranks.ts'

export class NameEntry {
  readonly id: string
  /** As knowledge spells it. */
  readonly name: string
  readonly folded: string
  /** Folded without spaces and hyphens. */
  readonly tight: string
  #initials: string | null = null
  #letters: string | null = null
  #words: readonly string[] | null = null

  constructor(id: string, name: string) {
    this.id = id
    this.name = name
    this.folded = fold(name)
    this.tight = tighten(this.folded)
  }

  // Taken apart when first asked for: only Korean queries ask for letters, only slips for words.
  get initials(): string {
    this.#initials ??= initialsOf(this.tight)
    return this.#initials
  }

  get letters(): string {
    this.#letters ??= lettersOf(this.tight)
    return this.#letters
  }

  /** Words after the first. */
  get laterWords(): readonly string[] {
    this.#words ??= this.folded.split(/[\s-]/).slice(1)
    return this.#words
  }
}

export interface NameMatch {
  readonly entry: NameEntry
  readonly rank: Rank
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

const slips: Matcher = (entry, query) =>
  query.letters !== ''
    ? query.letters.length >= LEAST_SLIP.hangulLetters &&
      entry.letters !== '' &&
      oneSlip(entry.letters, query.letters)
    : query.tight.length >= LEAST_SLIP.latin &&
      (oneSlip(entry.tight, query.tight) ||
        (query.words.length === 0 && entry.laterWords.some((word) => oneSlip(word, query.tight))))

const MATCHERS: readonly (readonly [Rank, Matcher])[] = [
  ['exact', ({ folded }, { query }) => folded === query],
  ['exactTight', ({ tight }, query) => tight === query.tight],
  ['prefix', ({ folded }, { query }) => folded.startsWith(query)],
  ['prefixTight', ({ tight }, query) => tight.startsWith(query.tight)],
  ['word', ({ folded }, { query }) => hasWord(folded, query)],
  ['initials', (entry, query) => query.initials && entry.initials.startsWith(query.tight)],
  ['letters', (entry, query) => query.letters !== '' && entry.letters.startsWith(query.letters)],
  ['part', ({ tight }, query) => query.tight.length >= 2 && tight.includes(query.tight)],
  ['words', ({ folded }, { words }) => words.length > 1 && words.every((word) => hasWord(folded, word))],
  [
    'layout',
    (entry, { asHangul, asLatin }) =>
      (asHangul !== '' && entry.letters.startsWith(asHangul)) ||
      (asLatin !== '' && entry.tight.startsWith(asLatin)),
  ],
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
    const found = this.#entries.flatMap((entry): NameMatch[] => {
      const way = MATCHERS.find(([, matches]) => matches(entry, wanted))
      return way ? [{ entry, rank: way[0] }] : []
    })
    // Whoever finds what they typed as they typed it meant no other name.
    if (found.length > 0) return found
    const near = this.#entries.filter((entry) => slips(entry, wanted))
    return [...near.map((entry) => ({ entry, rank: 'slip' as const })), ...this.#romanised(wanted.tight)]
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
