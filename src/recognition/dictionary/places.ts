/** Searches places for the states of the double-array trie. Runs where the extension is built, never in a browser. */
import { alphabetIn, codesOf, lettersOf } from './alphabet.ts'
import { type Automaton, END, walkTrie } from './automaton.ts'

interface Branch {
  /** Codes that lead on. */
  readonly codes: number[]
  place: number
}

/** Bases of the branching states of sorted, different forms, in the order of `walkTrie`, packed by first fit. */
export function findPlaces(forms: readonly string[], alphabet: string): number[] {
  const codes = codesOf(alphabet)
  const branches: Branch[] = []
  walkTrie<Branch>(forms, ({ form, depth, isBranch }, above) => {
    above?.codes.push(codes[(forms[form] as string).charCodeAt(depth - 1)] as number)
    const branch: Branch = { codes: [], place: 0 }
    if (isBranch) branches.push(branch)
    return branch
  })

  const taken = new Set([0])
  let firstFree = 1
  // The widest first, while there is room for them; equals in the order of the forms.
  for (const branch of [...branches].sort((a, b) => b.codes.length - a.codes.length)) {
    const sorted = branch.codes.sort((a, b) => a - b)
    let place = Math.max(1, firstFree - (sorted[0] ?? 0))
    while (sorted.some((code) => taken.has(place + code))) place++
    branch.place = place
    for (const code of sorted) taken.add(place + code)
    while (taken.has(firstFree)) firstFree++
  }
  return branches.map(({ place }) => place)
}

export interface Parts {
  readonly forms: readonly string[]
  readonly alphabet: string
  readonly places: readonly number[]
}

/** What `assemble` made the automaton of. */
export function takeApart({ codes, base, check, tail, value, tails }: Automaton): Parts {
  const alphabet = alphabetIn(codes)
  const letters = lettersOf(alphabet)
  const below = new Map<number, number[]>()
  check.forEach((above, state) => {
    if (above >= 0) below.set(above, [...(below.get(above) ?? []), state])
  })
  const forms: string[] = []
  const visit = (state: number, prefix: string) => {
    let reached = prefix
    for (let at = tail[state] as number; tails[at] !== END; at++) reached += letters[tails[at] as number]
    const form = value[state] as number
    if (form >= 0) forms[form] = reached
    for (const next of below.get(state) ?? []) visit(next, reached + letters[next - (base[state] as number)])
  }
  visit(0, '')
  const places: number[] = []
  walkTrie<number>(forms, ({ form, depth, isBranch }, above) => {
    const unit = (forms[form] as string).charCodeAt(depth - 1)
    const state = above === null ? 0 : (base[above] as number) + (codes[unit] as number)
    if (isBranch) places.push(base[state] as number)
    return state
  })
  return { forms, alphabet, places }
}
