/** Reads what is painted, as a person would read it. */
import type { Page } from 'puppeteer-core'

export interface PaintedMark {
  /** The marked name, without soft hyphens and zero-width characters. */
  readonly text: string
  /** The line or paragraph it stands in, read the same way, white space folded. */
  readonly around: string
}

/** Every painted mark whose text is still in the page. */
export const readMarks = (page: Page): Promise<PaintedMark[]> =>
  page.evaluate(() => {
    const plain = (text: string) =>
      text
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
    const INLINE = /^(A|B|I|EM|STRONG|SPAN|FONT|MARK|SMALL|SUB|SUP|U|WBR|TIME|RUBY|RT|RP|Q|CITE|ABBR|CODE)$/
    const isInline = (node: Node) =>
      node.nodeType !== 1 ||
      (INLINE.test((node as Element).tagName) && !(node as Element).querySelector('div,p,br,img'))
    /** Text from the mark's node to the nearest break on one side. */
    const side = (node: Node, next: 'previousSibling' | 'nextSibling') => {
      let text = ''
      for (let at = node[next]; at && isInline(at); at = at[next]) {
        const own = at.nodeType === 8 ? '' : at.textContent
        text = next === 'nextSibling' ? text + own : own + text
      }
      return text
    }
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((mark) => {
        const { startContainer, endContainer } = mark
        if (!startContainer.isConnected) return []
        const range = document.createRange()
        range.setStart(startContainer, mark.startOffset)
        range.setEnd(endContainer, mark.endOffset)
        let line: Node = startContainer
        let text = line.textContent ?? ''
        for (;;) {
          text = side(line, 'previousSibling') + text + side(line, 'nextSibling')
          if (!line.parentElement || !isInline(line.parentElement)) break
          line = line.parentElement
        }
        return [{ text: plain(range.toString()), around: plain(text) }]
      }),
    )
  })
