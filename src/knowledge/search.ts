/**
 * Look-up over all names in any language: exact, prefix, word start, part, Korean initial consonants
 * (ㅇㅂㄷㅇ) and half-typed syllables (엔빋), and one slip of the finger.
 */
import { disassemble, getChoseong } from 'es-hangul'
import type { KnowledgeStore } from './store.ts'

export interface SearchHit {
  readonly id: string
  /** The name that matched. */
  readonly name: string
  /** UTF-16 range of `name` that matched as typed; null when it matched in another way. */
  readonly matched: readonly [start: number, end: number] | null
}

export type Search = (query: string, here?: ReadonlySet<string>, limit?: number) => readonly SearchHit[]

interface Entry {
  readonly id: string
  readonly name: string
  readonly folded: string
  /** Folded without spaces and hyphens. */
  readonly tight: string
  readonly initials: string
  readonly letters: string
}

/** Typed consonants stay as typed: NFKC would turn ㅇ into a letter that only begins a syllable. */
const normalise = (text: string): string =>
  text
    .replace(/[^\u3131-\u318e]+/g, (part) => part.normalize('NFKC'))
    .toLowerCase()
    .trim()
const tighten = (text: string): string => text.replace(/[\s\-·・]/g, '')
const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/
const ONLY_CONSONANTS = /^[ㄱ-ㅎa-z0-9]*[ㄱ-ㅎ][ㄱ-ㅎa-z0-9]*$/

/** Initial consonants with Latin letters and digits left in place: ㅅㅋㄷmd for 스케드MD. */
const initialsOf = (text: string): string =>
  [...text].map((letter) => (/[\uac00-\ud7a3]/.test(letter) ? getChoseong(letter) : letter)).join('')

/** Ways of matching, best first; the index is the rank. */
const MATCHERS: readonly ((entry: Entry, query: string, tight: string) => boolean)[] = [
  ({ folded }, query) => folded === query,
  ({ tight: name }, _, tight) => name === tight,
  ({ folded }, query) => folded.startsWith(query),
  ({ tight: name }, _, tight) => name.startsWith(tight),
  ({ folded }, query) => folded.includes(` ${query}`) || folded.includes(`-${query}`),
  ({ initials }, _, tight) => ONLY_CONSONANTS.test(tight) && initials.startsWith(tight),
  ({ letters }, _, tight) => HANGUL.test(tight) && letters.startsWith(disassemble(tight)),
  ({ tight: name }, _, tight) => tight.length >= 2 && name.includes(tight),
  ({ tight: name }, _, tight) => tight.length >= 4 && oneSlip(name, tight),
]

/** Builds the index once; each search is one pass over all names. */
export function createSearch(store: KnowledgeStore): Search {
  const entries: Entry[] = []
  for (const { id } of store.all()) {
    for (const { text } of store.searchNames(id)) {
      const folded = normalise(text)
      const tight = tighten(folded)
      entries.push({
        id,
        name: text,
        folded,
        tight,
        initials: initialsOf(tight),
        letters: HANGUL.test(tight) ? disassemble(tight) : '',
      })
    }
  }
  return (query, here = new Set(), limit = 20) => {
    const wanted = normalise(query)
    const tight = tighten(wanted)
    if (tight === '') return []
    const best = new Map<string, { entry: Entry; score: number }>()
    for (const entry of entries) {
      const rank = MATCHERS.findIndex((matches) => matches(entry, wanted, tight))
      if (rank < 0) continue
      // A name on the page wins among equals; shorter names are closer to what was typed.
      const score = rank * 100 - (here.has(entry.id) ? 50 : 0) + Math.min(entry.tight.length, 40)
      const known = best.get(entry.id)
      if (!known || score < known.score) best.set(entry.id, { entry, score })
    }
    return [...best.values()]
      .sort((a, b) => a.score - b.score || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, limit)
      .map(({ entry }) => ({ id: entry.id, name: entry.name, matched: matchedRange(entry.name, wanted) }))
  }
}

function matchedRange(name: string, query: string): readonly [number, number] | null {
  const at = name.toLowerCase().indexOf(query)
  return at < 0 ? null : [at, at + query.length]
}

/** Whether the beginning of `name` is `typed` with one letter wrong, missing, added, or two swapped. */
export function oneSlip(name: string, typed: string): boolean {
  let same = 0
  while (same < typed.length && name[same] === typed[same]) same++
  if (same === typed.length) return true
  const rest = (from: number, typedFrom: number) =>
    name.slice(from, from + typed.length - typedFrom) === typed.slice(typedFrom) &&
    typed.length - typedFrom <= name.length - from
  return (
    rest(same + 1, same + 1) ||
    rest(same + 1, same) ||
    rest(same, same + 1) ||
    (name[same] === typed[same + 1] && name[same + 1] === typed[same] && rest(same + 2, same + 2))
  )
}
