/** Builds the double-array trie. Runs where the extension is built, never in a browser. */

export interface Trie {
  readonly codes: Uint16Array
  readonly base: Int32Array
  readonly check: Int32Array
  readonly value: Int32Array
}

interface Node {
  readonly children: Map<number, Node>
  value: number
}

const newNode = (): Node => ({ children: new Map(), value: -1 })

/** `patterns[i]` is a folded form; its index becomes the value of the state where it ends. Forms must differ. */
export function buildTrie(patterns: readonly string[]): Trie {
  const frequency = new Map<number, number>()
  const root = newNode()
  patterns.forEach((pattern, index) => {
    let node = root
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i)
      frequency.set(unit, (frequency.get(unit) ?? 0) + 1)
      let child = node.children.get(unit)
      if (!child) {
        child = newNode()
        node.children.set(unit, child)
      }
      node = child
    }
    if (node.value !== -1) throw new Error(`"${pattern}" stands twice in the list of folded names`)
    node.value = index
  })

  // Frequent units get small codes, which packs the array; ties by unit keep the build reproducible.
  const codes = new Uint16Array(0x10000)
  const order = [...frequency].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  order.forEach(([unit], index) => {
    codes[unit] = index + 1
  })

  const base: number[] = [1]
  const check: number[] = [-1]
  const value: number[] = [root.value]
  const grow = (to: number) => {
    while (check.length <= to) {
      base.push(0)
      check.push(-2)
      value.push(-1)
    }
  }
  let firstFree = 1
  const queue: [Node, number][] = [[root, 0]]
  for (let head = 0; head < queue.length; head++) {
    const [node, state] = queue[head] as [Node, number]
    if (node.children.size === 0) continue
    const children = [...node.children]
      .map(([unit, child]) => [codes[unit] as number, child] as const)
      .sort((a, b) => a[0] - b[0])
    const lowest = children[0]?.[0] ?? 1
    let offset = Math.max(1, firstFree - lowest)
    for (;;) {
      const at = offset
      if (children.every(([code]) => check[at + code] === undefined || check[at + code] === -2)) break
      offset++
    }
    base[state] = offset
    for (const [code, child] of children) {
      const next = offset + code
      grow(next)
      check[next] = state
      value[next] = child.value
      queue.push([child, next])
    }
    while (check[firstFree] !== undefined && check[firstFree] !== -2) firstFree++
  }
  grow(check.length + order.length + 1)
  return { codes, base: Int32Array.from(base), check: Int32Array.from(check), value: Int32Array.from(value) }
}
