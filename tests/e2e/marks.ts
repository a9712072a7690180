/** Reads what is painted, as a person would read it. */
import type { Page } from 'puppeteer-core'

export interface PaintedMark {
  /** The marked name, without soft hyphens and zero-width characters. */
  readonly text: string
  /** The text of the nearest block around it, read the same way, white space folded. */
  readonly around: string
}

/** Every painted mark whose text is still in the page. */
export const readMarks = (page: Page): Promise<PaintedMark[]> =>
  page.evaluate(() => {
    const plain = (text: string) =>
      text
        .replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    const BLOCKS =
      'p,li,h1,h2,h3,h4,td,div,section,article,figcaption,blockquote,dd,dt,label,button,textarea,pre,footer,nav,aside'
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((mark) => {
        const { startContainer, endContainer } = mark
        if (!startContainer.isConnected) return []
        const range = document.createRange()
        range.setStart(startContainer, mark.startOffset)
        range.setEnd(endContainer, mark.endOffset)
        const block = startContainer.parentElement?.closest(BLOCKS)
        return [{ text: plain(range.toString()), around: plain(block?.textContent ?? '') }]
      }),
    )
  })
