/** One reading of the page: its article, its blocks, and what the background found in them. */
import type { RecogniseAnswer } from '../browser/messages.ts'
import { askBackground } from '../browser/page-messages.ts'
import { findHeadline, findRoot } from './article.ts'
import { type Block, pause, readBlocks } from './blocks.ts'
import { type Mention, readMentions } from './mentions.ts'

export interface Reading {
  readonly root: Element
  readonly blocks: readonly Block[]
  readonly mentions: readonly Mention[]
  readonly relevant: boolean
  /** Flat triples: block, start, end of the sentences in which two entities meet. */
  readonly sentences: readonly number[]
  /** Numbers of the mentions whose version knowledge has no entity of. */
  readonly versioned: readonly number[]
  /** UTF-16 offset of each block in the whole article; one more at the end: its length. */
  readonly offsets: readonly number[]
}

const metaOf = (name: string): string =>
  document.querySelector(`meta[property="og:${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? ''

/** Whether two readings would send the same text. */
const sameText = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, index) => block.text === b[index]?.text)

/**
 * Reads the page. Null when there is no article, or the background gave no answer. `previous`: its
 * answer is kept when the text is the same and only the nodes are new, as after hydration. `allowed` is
 * waited for before anything is asked. `declared`: whether the page says that it is an article.
 */
export async function readPage(
  signal: AbortSignal,
  previous: Reading | null,
  allowed: () => Promise<boolean>,
  declared: boolean,
): Promise<Reading | null> {
  // Finding and reading are slices of their own: each is short, all of them together are not.
  await pause()
  signal.throwIfAborted()
  const root = findRoot(document, declared)
  if (!root) return null
  const headline = findHeadline(document, root)
  await pause()
  signal.throwIfAborted()
  const blocks = await readBlocks(headline ? [headline, root] : [root], signal)
  if (blocks.length === 0 || !(await allowed())) return null
  if (previous && sameText(previous.blocks, blocks)) return { ...previous, root, blocks }
  const answer = await askBackground({
    kind: 'recognise',
    blocks: blocks.map(({ text }) => text),
    title: metaOf('title') || document.title,
    description: metaOf('description'),
    lang: document.documentElement.lang,
  })
  signal.throwIfAborted()
  return answer && toReading(root, blocks, answer)
}

function toReading(root: Element, blocks: readonly Block[], answer: RecogniseAnswer): Reading {
  let offset = 0
  const offsets = blocks.map(({ text }) => {
    offset += text.length
    return offset - text.length
  })
  offsets.push(offset)
  return {
    root,
    blocks,
    mentions: readMentions(answer),
    relevant: answer.relevant,
    sentences: answer.sentences,
    versioned: answer.versioned,
    offsets,
  }
}
