/**
 * The automaton that finds names: a filter of three letters in front of a double-array trie with tails.
 *
 * Nearly everywhere in a text no name begins, and the filter says so from one look into 64 KB, small enough
 * to stay in the processor's cache. Where it does not, the trie is walked: from state s the code c leads to
 * state base[s] + c if check[there] is s. Units that all forms of a state go on with are no states of their
 * own but its tail, compared one after the other.
 *
 * Which state goes where is searched when the extension is built (places.ts). `assemble` fills the arrays
 * from the sorted forms and these places in one pass without searching, so that the file need not hold them.
 */
import { codesOf, LAST_WORD, lastCode, NONE, SPACE } from './alphabet.ts'

export interface Automaton {
  /** Unit as written -> code of its folded form; see alphabet.ts. */
  readonly codes: Uint16Array
  /** One bit for each hash of how a form begins. */
  readonly filter: Int32Array
  /** By state: what is added to a code to get to the next state; 0 where no form goes on. */
  readonly base: Int32Array
  /** By state: the state it is reached from; -1 where there is none. */
  readonly check: Int32Array
  /** By state: where in `tails` stands what has to follow. */
  readonly tail: Int32Array
  /** By state: the form that ends behind its tail, or -1. */
  readonly value: Int32Array
  /** Codes; each tail ends with END. The first one is empty. */
  readonly tails: Uint16Array
}

export const END = 0
const FILTER_BITS = 19
const GOLDEN = 0x9e3779b1 | 0

/** -1 (all bits) for a letter or digit, else 0. IRREGULAR counts as one, which hides nothing: texts with it are folded. */
export const wordMask = (code: number): number => (code - NONE) >> 31

/**
 * Where the filter keeps its bit for a beginning of three codes. Of a name that begins with a Latin letter
 * or digit three units count, of others two; what ends a Latin word counts as nothing, whatever it is. The
 * caller masks accordingly (see `beginnings` and match.ts); below 2^13 codes no two beginnings have one key.
 */
export const filterHash = (first: number, second: number, third: number): number =>
  Math.imul((first << 19) ^ (second << 6) ^ third, GOLDEN) >>> (32 - FILTER_BITS)

/** How the forms that begin with these three codes look to the filter. */
function* beginnings(first: number, second: number, third: number | undefined): Generator<number> {
  if (wordMask(first) === 0) yield filterHash(first, second, 0)
  else if (third !== undefined) yield filterHash(first, second, third & wordMask(third))
  // A name of two letters may be followed by a plural or a version: any letter.
  else for (let next = 0; next <= LAST_WORD; next++) yield filterHash(first, second, next)
}

function filterOf(forms: readonly string[], codes: Uint16Array): Int32Array {
  const filter = new Int32Array(1 << (FILTER_BITS - 5))
  const add = (hash: number) => {
    filter[hash >> 5] = (filter[hash >> 5] as number) | (1 << (hash & 31))
  }
  const code = (form: string, at: number) => codes[form.charCodeAt(at)] as number
  for (const form of forms) {
    const third = form.length > 2 ? code(form, 2) : undefined
    for (const hash of beginnings(code(form, 0), code(form, 1), third)) add(hash)
  }
  // White space that touches white space folds with it: the matcher wants to know.
  add(filterHash(SPACE, SPACE, 0))
  return filter
}

/** Number of units that two neighbours in the sorted list have in common at their beginning. */
function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** A state of the trie, seen from the sorted forms. */
export interface TrieNode {
  /** The first of its forms; the one that ends in it if any does. */
  readonly form: number
  /** Its tail is what its forms hold from `depth` to `end`; the unit before `depth` leads to it. */
  readonly depth: number
  readonly end: number
  readonly isForm: boolean
  /** Whether forms go on behind it. */
  readonly isBranch: boolean
}

/**
 * Walks the trie of sorted, different forms without building it, each state before those it leads to.
 * `enter` gets what it returned for the state above, or null at the root.
 */
export function walkTrie<State>(
  forms: readonly string[],
  enter: (node: TrieNode, above: State | null) => State,
): void {
  const formAt = (index: number) => forms[index] as string
  const visit = (from: number, to: number, depth: number, above: State | null): void => {
    // The list is sorted: what its ends share, all share. The root keeps no tail.
    const end = above === null ? 0 : commonLength(formAt(from), formAt(to - 1))
    const isForm = above !== null && formAt(from).length === end
    const state = enter({ form: from, depth, end, isForm, isBranch: to - from > Number(isForm) }, above)
    for (let first = from + Number(isForm); first < to; ) {
      const unit = formAt(first).charCodeAt(end)
      let next = first + 1
      while (next < to && formAt(next).charCodeAt(end) === unit) next++
      visit(first, next, end + 1, state)
      first = next
    }
  }
  visit(0, forms.length, 0, null)
}

/**
 * The automaton of sorted, different, folded forms of at least two units. `places` are the bases of the
 * branching states in the order of `walkTrie` (see places.ts); `alphabet` is that of alphabet.ts. Throws
 * when the places do not fit the forms. Linear.
 */
export function assemble(forms: readonly string[], alphabet: string, places: readonly number[]): Automaton {
  const codes = codesOf(alphabet)
  // Any code may be tried from any state: the arrays reach as far as that.
  const size = Math.max(0, ...places) + lastCode(alphabet) + 1
  const base = new Int32Array(size)
  const check = new Int32Array(size).fill(-1)
  const value = new Int32Array(size).fill(-1)
  const tail = new Int32Array(size)
  const tails: number[] = [END]
  let branches = 0
  walkTrie<number>(forms, ({ form, depth, end, isForm, isBranch }, above) => {
    const text = forms[form] as string
    const code = (at: number) => codes[text.charCodeAt(at)] as number
    const state = above === null ? 0 : (base[above] as number) + code(depth - 1)
    if (above !== null) {
      if (check[state] !== -1) throw new Error('the places do not fit the forms')
      check[state] = above
    }
    if (end > depth) {
      tail[state] = tails.length
      for (let at = depth; at < end; at++) tails.push(code(at))
      tails.push(END)
    }
    if (isForm) value[state] = form
    if (isBranch) base[state] = places[branches++] ?? 0
    return state
  })
  if (branches !== places.length) throw new Error('the places do not fit the forms')
  return { codes, filter: filterOf(forms, codes), base, check, tail, value, tails: Uint16Array.from(tails) }
}
