/**
 * A double-array trie with tails. From state s the code c leads to state base[s] + c if check[there] is c;
 * no two states have one base. What all words of a state go on with is no further states but its tail,
 * compared code by code.
 *
 * Which state goes where is searched when the extension is built (places.ts). What is kept is the trie as a
 * tree, and these places; `openTrie` fills the arrays in one pass, without searching.
 */
import { lettersOf } from './alphabet.ts'
import type { Column } from './columns.ts'

export interface Trie {
  /** By state: what is added to a code to get to the next state; 0 where no word goes on. */
  readonly base: Int32Array
  /** By state: the code that leads to it, or FREE. */
  readonly check: Uint16Array
  /** By state: its tail in `labels`, from `tail` up to `tailEnd`. */
  readonly tail: Int32Array
  readonly tailEnd: Int32Array
  /** By state: the word that ends behind its tail, or -1. Words are numbered in the order of their letters. */
  readonly value: Int32Array
  /** Codes as UTF-16 units. */
  readonly labels: string
}

/** The tree as it is kept: its nodes in the order of the words, each before those below it. */
export interface TrieColumns {
  /** Labels of all nodes, in codes: first what leads to the node, then its tail. The root has none. */
  readonly labels: string
  /** By node, as UTF-16 units: length of its label. */
  readonly lengths: string
  /** By node, as UTF-16 units: twice the number of nodes right below it, and one more where a word ends. */
  readonly shapes: string
  /** Bases of the nodes that others lie below. */
  readonly places: Column
}

/** No letter has this code. */
const FREE = 0xffff

/** Unpacks a trie of which any state may be tried with codes up to `lastCode`. */
export function openTrie({ labels, lengths, shapes, places }: TrieColumns, lastCode: number): Trie {
  const bases = places.numbers()
  let size = 0
  for (let branch = 0; branch < bases.length; branch++)
    if ((bases[branch] as number) > size) size = bases[branch] as number
  size += lastCode + 1
  const base = new Int32Array(size)
  const check = new Uint16Array(size).fill(FREE)
  const tail = new Int32Array(size)
  const tailEnd = new Int32Array(size)
  const value = new Int32Array(size).fill(-1)
  /** The nodes above the present one: base, and how many nodes are to come right below it. */
  const aboveBase = [0]
  const aboveRest = [0]
  let open = 0
  let branch = 0
  let words = 0
  let at = 0
  for (let node = 0; node < shapes.length; node++) {
    while (aboveRest[open] === 0 && open > 0) open--
    aboveRest[open] = (aboveRest[open] as number) - 1
    const code = node === 0 ? 0 : labels.charCodeAt(at)
    const state = (aboveBase[open] as number) + code
    const end = at + lengths.charCodeAt(node)
    const form = shapes.charCodeAt(node)
    if (code !== 0) check[state] = code
    tail[state] = at + 1
    tailEnd[state] = end
    if ((form & 1) !== 0) value[state] = words++
    if (form > 1) {
      base[state] = bases[branch] as number
      open++
      aboveBase[open] = bases[branch++] as number
      aboveRest[open] = form >> 1
    }
    at = end
  }
  if (at !== labels.length || branch !== bases.length) throw new Error('the columns of a trie do not fit')
  return { base, check, tail, tailEnd, value, labels }
}

/** Spells words out by their numbers: walks up from the state where they end. */
export class Speller {
  private spelled: string[] = []
  private ends: Ends | null = null

  private opened: Trie | null = null

  /** `open` is called when the trie is first needed. */
  constructor(
    private readonly open: () => Trie,
    private readonly alphabet: string,
  ) {}

  get trie(): Trie {
    this.opened ??= this.open()
    return this.opened
  }

  spell(word: number): string {
    const known = this.spelled[word]
    if (known !== undefined) return known
    if (this.ends === null) {
      this.ends = findEnds(this.trie, this.alphabet)
      this.spelled = new Array(this.ends.states.length)
    }
    const { letters, states, ownerOf } = this.ends
    const { check, tail, tailEnd, labels } = this.trie
    let spelled = ''
    for (let state = states[word] as number; state !== 0; ) {
      const code = check[state] as number
      let label = letters[code] as string
      for (let at = tail[state] as number; at < (tailEnd[state] as number); at++)
        label += letters[labels.charCodeAt(at)]
      spelled = label + spelled
      state = ownerOf[state - code] as number
    }
    this.spelled[word] = spelled
    return spelled
  }
}

interface Ends {
  /** By code. */
  readonly letters: readonly string[]
  /** State of each word. */
  readonly states: Int32Array
  /** State of each base. */
  readonly ownerOf: Int32Array
}

function findEnds({ base, value }: Trie, alphabet: string): Ends {
  const states = new Int32Array(base.length)
  const ownerOf = new Int32Array(base.length)
  for (let state = 0; state < base.length; state++) {
    if ((value[state] as number) >= 0) states[value[state] as number] = state
    if (base[state] !== 0) ownerOf[base[state] as number] = state
  }
  return { letters: lettersOf(alphabet), states, ownerOf }
}
