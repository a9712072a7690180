/** Searches places for the states of the double-array trie. Runs where the extension is built, never in a browser. */
import { alphabetIn, codesOf } from './alphabet.ts'
import { type Automaton, END, walkTrie } from './automaton.ts'

interface Branch {
  /** Codes that lead on. */
  readonly codes: number[]
  place: number
}

/** Bases of the branching states of sorted, different forms, in the order of `walkTrie`, packed by first fit. */
export function findPlaces(forms: readonly string[], alphabet: string): number[] {
  const codes = codesOf(alphabet)
  const path: Branch[] = []
  const branches: Branch[] = []
  const lead = (depth: number, form: number) =>
    path[depth - 1]?.codes.push(codes[(forms[form] as string).charCodeAt(depth - 1)] as number)
  walkTrie(forms, {
    branch(depth, form) {
      lead(depth, form)
      const branch: Branch = { codes: [], place: 0 }
      path[depth] = branch
      branches.push(branch)
    },
    end() {},
    leaf: lead,
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
export function takeApart({ codes, base, check, value, tails }: Automaton): Parts {
  const alphabet = alphabetIn(codes)
  const letters: string[] = []
  for (const letter of `abcdefghijklmnopqrstuvwxyz0123456789 ${alphabet}`.split('')) {
    letters[codes[letter.charCodeAt(0)] as number] = letter
  }
  const children = new Map<number, number[]>()
  check.forEach((parent, state) => {
    if (parent >= 0) children.set(parent, [...(children.get(parent) ?? []), state])
  })
  const forms: string[] = []
  const visit = (state: number, prefix: string) => {
    const form = value[state] as number
    const down = base[state] as number
    if (down <= 0) {
      let tail = ''
      for (let at = -down; tails[at] !== END; at++) tail += letters[tails[at] as number]
      forms[form] = prefix + tail
      return
    }
    if (form >= 0) forms[form] = prefix
    for (const child of children.get(state) ?? []) visit(child, prefix + letters[child - down])
  }
  visit(0, '')
  const places: number[] = []
  const path = [0]
  walkTrie(forms, {
    branch(depth, form) {
      const up = path[depth - 1]
      const unit = forms[form]?.charCodeAt(depth - 1) as number
      path[depth] = up === undefined ? 0 : (base[up] as number) + (codes[unit] as number)
      places.push(base[path[depth] as number] as number)
    },
    end() {},
    leaf() {},
  })
  return { forms, alphabet, places }
}
