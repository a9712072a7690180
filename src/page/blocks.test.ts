// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Block, locate, MAX_TEXT, readBlocks } from './blocks.ts'

const never = new AbortController().signal

/** Builds a tree from [tag, ...children]; strings are text nodes. */
interface Branch extends ReadonlyArray<Tree> {
  readonly 0: string
}
type Tree = string | Branch
function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const [tag, ...children] = tree as [string, ...Tree[]]
  const [name = 'div', ...classes] = tag.split('.')
  const element = document.createElement(name)
  element.className = classes.join(' ')
  element.append(...children.map(build))
  return element
}
const read = async (...children: Tree[]): Promise<Block[]> => {
  const root = build(['article', ...children]) as Element
  document.body.append(root)
  return readBlocks([root], never)
}
const texts = async (...children: Tree[]) => (await read(...children)).map(({ text }) => text)

beforeEach(() => document.body.replaceChildren())

describe('blocks', () => {
  test('inline elements join, block elements and <br> part', async () => {
    expect(
      await texts(
        ['p', '엔', ['b', '비디'], '아는'],
        ['p', 'TSM', ['wbr'], 'C'],
        ['div', 'one', ['br'], 'two'],
      ),
    ).toEqual(['엔비디아는', 'TSMC', 'one', 'two'])
  })
  test('text beside a block element is a block of its own', async () => {
    expect(await texts(['div', 'before', ['p', 'inside'], 'after'])).toEqual(['before', 'inside', 'after'])
  })
  test('what is not the article is left out', async () => {
    expect(
      await texts(
        ['p', 'body'],
        ['nav', 'nav'],
        ['aside', 'aside'],
        ['figure', ['figcaption', 'credit']],
        ['div.related-articles', 'related'],
        ['div.comments', 'comment'],
        ['div.shareBar', 'share'],
        ['pre', 'code'],
        ['textarea', 'typed'],
        ['span.byline', 'by'],
        ['script', 'x()'],
      ),
    ).toEqual(['body'])
  })
  test('classes that only look alike stay in', async () => {
    const long = 'A paragraph that is far too long to be the label of anything. '.repeat(3).trim()
    expect(
      await texts(
        ['div.article-body-share', ['p', long]],
        ['p.article-editor', 'Edited by somebody'],
        ['div.commentary', ['p', 'two']],
        ['p.lead', 'three'],
      ),
    ).toEqual([long, 'two', 'three'])
  })
  test('a list of links leads elsewhere, a link in a sentence does not', async () => {
    expect(
      await texts([
        'ul',
        ['li', ['a', 'Other story about Nvidia']],
        ['li', 'A point with a ', ['a', 'link']],
      ]),
    ).toEqual(['A point with a link'])
  })
  test('line breaks of the source are spaces', async () => {
    expect(await texts(['p', 'SK\n  hynix'])).toEqual(['SK   hynix'])
  })
  test('sections run from heading to heading', async () => {
    expect(
      (await read(['p', 'a'], ['h2', 'b'], ['p', 'c'], ['h3', 'd'])).map(({ section }) => section),
    ).toEqual([0, 1, 1, 2])
  })
  test('a text node beyond all measure is skipped, the rest is read', async () => {
    expect(await texts(['p', 'x'.repeat(MAX_TEXT + 1)], ['p', 'rest'])).toEqual(['rest'])
  })
  test('stops when told to', async () => {
    const stop = new AbortController()
    stop.abort(new Error('stopped'))
    const many: Tree[] = Array.from({ length: 600 }, (): Tree => ['p', 'text'])
    // Every look at the clock finds the slice over, however fast the machine is.
    let now = 0
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 100))
    vi.stubGlobal('requestIdleCallback', (turn: () => void) => turn())
    onTestFinished(() => {
      clock.mockRestore()
      vi.unstubAllGlobals()
    })
    await expect(readBlocks([build(['article', ...many]) as Element], stop.signal)).rejects.toThrow('stopped')
  })
})

test('however a text is split into inline runs, the block reads the same and every offset finds its letter', async () => {
  const inline = fc.constantFrom('b', 'span', 'a', 'em')
  const part: fc.Arbitrary<Tree> = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }),
    fc.tuple(inline, fc.string({ minLength: 1, maxLength: 6 })),
    fc.constant<Tree>(['wbr']),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 8 }), async (parts) => {
      const whole = parts.map((tree) => (typeof tree === 'string' ? tree : (tree[1] ?? ''))).join('')
      document.body.replaceChildren()
      const [block] = await read(['p', 'x', ...parts])
      expect(block?.text).toBe(`x${whole}`.replace(/[\n\r\t\f]/g, ' '))
      if (!block) return
      for (let offset = 0; offset < block.text.length; offset++) {
        const place = locate(block, offset, false)
        expect(place?.node.data[place.offset]?.replace(/[\n\r\t\f]/, ' ')).toBe(block.text[offset])
        const end = locate(block, offset + 1, true)
        expect(end?.node.data[end.offset - 1]?.replace(/[\n\r\t\f]/, ' ')).toBe(block.text[offset])
      }
    }),
    { numRuns: 200 },
  )
})
