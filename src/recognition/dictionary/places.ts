/** Builds the trie: searches places for its states. Runs where the extension is built, never in a browser. */
import { Column } from './columns.ts'
import type { TrieColumns } from './trie.ts'

interface Node {
  /** The code that leads here, and those which all words of the node go on with. */
  readonly label: readonly number[]
  readonly isWord: boolean
  readonly next: readonly Node[]
  base: number
}

/** Number of units that two words have in common at their beginning. */
function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** The node of the sorted words `from` to `to` (exclusive), which share their first `depth` units and more. */
function nodeOf(
  words: readonly string[],
  codes: ReadonlyMap<string, number>,
  from: number,
  to: number,
  depth: number,
  isRoot = true,
): Node {
  const first = words[from] ?? ''
  // The list is sorted: what its ends share, all share. The root has no label.
  const end = isRoot ? 0 : commonLength(first, words[to - 1] as string)
  const isWord = !isRoot && first.length === end
  const next: Node[] = []
  for (let start = isWord ? from + 1 : from; start < to; ) {
    const unit = words[start]?.charCodeAt(end)
    let stop = start + 1
    while (stop < to && words[stop]?.charCodeAt(end) === unit) stop++
    next.push(nodeOf(words, codes, start, stop, end, false))
    start = stop
  }
  // By units, as the alphabet is: half of a pair has a code of its own, the pair has none.
  const label = first
    .slice(depth, end)
    .split('')
    .map((unit) => codes.get(unit) as number)
  return { label, isWord, next, base: 0 }
}

function withBelow(node: Node, list: Node[] = []): Node[] {
  list.push(node)
  for (const below of node.next) withBelow(below, list)
  return list
}

/**
 * Gives every node with others below it a base of its own, by first fit, the widest first. Nodes of one width
 * are tried from where the last of them went: what lies before is too full for most of them, and to try it
 * again each time takes minutes for 50,000 names.
 */
function place(nodes: readonly Node[]): void {
  const branches = nodes.filter(({ next }) => next.length > 0).sort((a, b) => b.next.length - a.next.length)
  const taken = new Set([0])
  const bases = new Set<number>()
  let width = 0
  let lowest = 1
  for (const node of branches) {
    const codes = node.next.map(({ label }) => label[0] as number)
    const least = Math.min(...codes)
    if (node.next.length !== width) {
      width = node.next.length
      lowest = 1
      while (taken.has(lowest)) lowest++
    }
    let base = Math.max(1, lowest - least)
    while (bases.has(base) || codes.some((code) => taken.has(base + code))) base++
    node.base = base
    bases.add(base)
    for (const code of codes) taken.add(base + code)
    lowest = base + least
  }
}

const unitsOf = (values: readonly number[]): string =>
  values.map((value) => String.fromCharCode(value)).join('')

/** The trie of `words`, which need not be sorted and of which none is empty. */
export function buildTrie(words: readonly string[], codes: ReadonlyMap<string, number>): TrieColumns {
  const sorted = [...new Set(words)].sort()
  const nodes = withBelow(nodeOf(sorted, codes, 0, sorted.length, 0))
  place(nodes)
  return {
    labels: nodes.map(({ label }) => String.fromCharCode(...label)).join(''),
    lengths: unitsOf(nodes.map(({ label }) => label.length)),
    shapes: unitsOf(nodes.map(({ next, isWord }) => next.length * 2 + (isWord ? 1 : 0))),
    places: Column.of(nodes.filter(({ next }) => next.length > 0).map(({ base }) => base)),
  }
}
