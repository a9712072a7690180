/** One reading of the page: its article, its blocks, and what the background found in them. */
import { askBackground } from '../browser/page-messages.ts'
import { type Declared, findHeadline, findRoot } from './article.ts'
import { type Block, readBlocks } from './blocks.ts'
import { type Mention, readMentions } from './mentions.ts'
import { rest, type Stop } from './slices.ts'

export interface Reading {
  readonly root: Element
  readonly blocks: readonly Block[]
  readonly mentions: readonly Mention[]
  readonly relevant: boolean
  /** Flat triples: block, start, end of the sentences in which two entities meet. */
  readonly sentences: readonly number[]
  /** Numbers of the mentions whose version knowledge has no entity of. */
  readonly versioned: readonly number[]
}

/** Whether two readings would send the same text. */
const sameText = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, index) => block.text === b[index]?.text)

/**
 * Reads the page. Null when there is no article, or the background gave no answer. `previous`: its
 * answer is kept when the text is the same and only the nodes are new, as after hydration. `allowed` is
 * waited for before anything is asked.
 */
export async function readPage(
  stop: Stop,
  previous: Reading | null,
  allowed: boolean | Promise<boolean>,
  declared: Declared,
): Promise<Reading | null> {
  await rest(stop)
  const root = findRoot(document, declared.article)
  if (!root) return null
  const title = declared.title || document.title
  const headline = findHeadline(document, root, title)
  const blocks = await readBlocks(headline ? [headline, root] : [root], stop)
  if (blocks.length === 0 || !(await allowed)) return null
  if (previous && sameText(previous.blocks, blocks)) return { ...previous, root, blocks }
  const answer = await askBackground({
    kind: 'recognise',
    blocks: blocks.map(({ text }) => text),
    title,
    description: declared.description,
    lang: document.documentElement.lang,
  })
  stop.throwIfAborted()
  return answer && { ...answer, root, blocks, mentions: readMentions(answer) }
}
