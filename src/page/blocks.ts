/**
 * Reads an article's text once: text nodes of inline runs are joined into blocks, so that a name split by
 * <b> or <wbr> is one name, and every block knows which node each part came from.
 */
import { isSkipped } from './article.ts'
import { isSliceOver, rest, type Stop } from './slices.ts'

/** A paragraph, heading or line of the article. */
export interface Block {
  /** Joined text; line breaks of the source are spaces, so offsets stay those of the nodes. */
  readonly text: string
  readonly nodes: readonly Text[]
  /** UTF-16 offset in `text` at which each node begins. */
  readonly starts: readonly number[]
  /** Sections run from heading to heading. */
  readonly section: number
}

/** Elements that do not break a run of text. Everything else does, unknown elements included. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr rt rp script style template noscript'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/
/** On the stack of the walk: a block element ends here, a link does. */
const BLOCK = 1
const LINK = 2
/** A letter or digit of any script, give or take: all of Unicode's as a class take the browser longer to prepare than a page to read. */
const LETTER = /[\dA-Za-z\u00aa-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\uffff]/

/** UTF-16 length past which an article is not read further: no story is that long, some pages are. */
export const MAX_TEXT = 400_000
/** Nodes between two looks at the clock, less one: a look costs as much as a node. */
const LOOK = 63

/** Walks `roots` in order. Rejects when `stop` says so between two slices. */
export async function readBlocks(roots: readonly Element[], stop: Stop): Promise<Block[]> {
  const blocks: Block[] = []
  let nodes: Text[] = []
  let starts: number[] = []
  let text = ''
  let linked = 0
  let total = 0
  let section = 0

  const close = () => {
    // A line that is all link, in a list, leads elsewhere: related articles inside the body.
    const isLead =
      linked > 0 && linked >= text.trim().length * 0.9 && nodes[0]?.parentElement?.closest('li,dl') != null
    if (!isLead && LETTER.test(text)) {
      blocks.push({ text: text.replace(/[\n\r\t\f]/g, ' '), nodes, starts, section })
      total += text.length
    }
    nodes = []
    starts = []
    text = ''
    linked = 0
  }

  let seen = 0
  for (const root of roots) {
    // Beside nodes: where a block element ends, and where a link does.
    const stack: (Node | typeof BLOCK | typeof LINK)[] = [root]
    let links = root.closest('a') ? 1 : 0
    while (stack.length > 0 && total < MAX_TEXT) {
      if ((++seen & LOOK) === 0 && isSliceOver()) await rest(stop)
      const node = stack.pop() as Node | typeof BLOCK | typeof LINK
      if (node === BLOCK) {
        close()
        continue
      }
      if (node === LINK) {
        links--
        continue
      }
      const { nodeType } = node
      if (nodeType === 3) {
        const { data } = node as Text
        if (data === '') continue
        const part = data.length > MAX_TEXT ? '' : data
        if (nodes.length === 0) {
          // Most blocks are one node. An array that grows from nothing makes room for 17, a literal for what it holds.
          nodes = [node as Text]
          starts = [0]
        } else {
          starts.push(text.length)
          nodes.push(node as Text)
        }
        text += part
        if (links > 0) linked += part.trim().length
        continue
      }
      if (nodeType !== 1) continue
      const element = node as Element
      const tag = element.localName
      if (tag === 'br') {
        close()
        continue
      }
      const isInline = INLINE.has(tag)
      if (node !== root && isSkipped(element)) {
        if (!isInline) close()
        continue
      }
      if (!isInline) {
        close()
        if (HEADING.test(tag)) section++
        if (element !== root && !(element.checkVisibility?.() ?? true)) continue
        stack.push(BLOCK)
      } else if (tag === 'a') {
        links++
        stack.push(LINK)
      }
      // From the last child to the first, so that the first is taken next; a list of children would be made anew.
      for (let child = (element.shadowRoot ?? element).lastChild; child; child = child.previousSibling) {
        stack.push(child)
      }
    }
    close()
  }
  return blocks
}

/** The node and the offset in it at which `offset` of a block lies. `end`: prefer the node that ends there. */
export function locate(block: Block, offset: number, end: boolean): { node: Text; offset: number } | null {
  let low = 0
  let high = block.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = block.starts[middle] as number
    if (end ? start < offset : start <= offset) low = middle
    else high = middle - 1
  }
  const node = block.nodes[low]
  if (!node) return null
  const inNode = offset - (block.starts[low] as number)
  // The page may have shortened the node since it was read.
  return inNode <= node.length ? { node, offset: inNode } : null
}
