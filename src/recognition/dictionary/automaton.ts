/**
 * The automaton that finds names: a filter of three letters in front of a double-array trie with tails.
 *
 * Nearly everywhere in a text no name begins, and the filter says so from one look into 64 KB, small enough
 * to stay in the processor's cache. Where it does not, the trie is walked: from state s the code c leads to
 * state base[s] + c if check[there] is s. Below the point where only one form is left there are no states;
 * the rest of the form lies in `tails`.
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
  /** By state: what is added to a code to get to the next state; or, where only one form is left, minus the place of its tail. */
  readonly base: Int32Array
  /** By state: the state it is reached from; -1 where there is none. */
  readonly check: Int32Array
  /** By state: the form that ends there (with its tail), or -1. */
  readonly value: Int32Array
  /** Codes; each tail ends with END. */
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

/** Receives the trie state by state, in the order of the sorted forms. */
interface TrieVisitor {
  /** A state under which several forms go on; called before its children. */
  branch(depth: number, form: number): void
  /** Form `form` ends in the branch at `depth`. */
  end(depth: number, form: number): void
  /** Only `form` goes on below the branch at `depth` - 1: its unit at `depth` - 1 leads to a state of its own. */
  leaf(depth: number, form: number): void
}

/** Walks the trie of sorted, different forms without building it. */
export function walkTrie(forms: readonly string[], visitor: TrieVisitor): void {
  visitor.branch(0, 0)
  let before = 0
  for (let form = 0; form < forms.length; form++) {
    const { length } = forms[form] as string
    const after = form + 1 < forms.length ? commonLength(forms[form] as string, forms[form + 1] as string) : 0
    for (let depth = before + 1; depth <= after; depth++) visitor.branch(depth, form)
    const shared = Math.max(before, after)
    if (length === shared) visitor.end(shared, form)
    else visitor.leaf(shared + 1, form)
    before = after
  }
}

/**
 * The automaton of sorted, different, folded forms of at least two units. `places` are the bases of the
 * branching states in the order of `walkTrie` (see places.ts); `alphabet` is that of alphabet.ts. Throws when the places do not fit the forms. Linear.
 */
export function assemble(forms: readonly string[], alphabet: string, places: readonly number[]): Automaton {
  const codes = codesOf(alphabet)
  // Any code may be tried from any state: the arrays reach as far as that.
  const size = Math.max(...places) + lastCode(alphabet) + 1
  const base = new Int32Array(size)
  const check = new Int32Array(size).fill(-1)
  const value = new Int32Array(size).fill(-1)
  const tails: number[] = []
  const path: number[] = [0]
  let branches = 0
  const code = (form: number, at: number) => codes[(forms[form] as string).charCodeAt(at)] as number
  const enter = (depth: number, form: number): number => {
    const from = path[depth - 1] as number
    const state = (base[from] as number) + code(form, depth - 1)
    if (check[state] !== -1) throw new Error('places do not fit the forms')
    check[state] = from
    return state
  }
  walkTrie(forms, {
    branch(depth, form) {
      const state = depth === 0 ? 0 : enter(depth, form)
      path[depth] = state
      base[state] = places[branches++] ?? 0
      if (!((base[state] as number) > 0)) throw new Error('too few places')
    },
    end(depth, form) {
      value[path[depth] as number] = form
    },
    leaf(depth, form) {
      const state = enter(depth, form)
      value[state] = form
      base[state] = -tails.length
      for (let at = depth; at < (forms[form] as string).length; at++) tails.push(code(form, at))
      tails.push(END)
    },
  })
  return { codes, filter: filterOf(forms, codes), base, check, value, tails: Uint16Array.from(tails) }
}
