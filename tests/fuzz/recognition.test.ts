/** Folding, edges, the automaton and the tables of offsets, on texts nobody wrote. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { type Block, locate } from '../../src/page/blocks.ts'
import { compileDictionary } from '../../src/recognition/dictionary/compile.ts'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'
import { EDGE_RULES, leftEdge, rightEdge } from '../../src/recognition/edges/edges.ts'
import { fold, foldToString } from '../../src/recognition/fold.ts'
import { matchNames } from '../../src/recognition/match.ts'
import { recognise, sharedSentences } from '../../src/recognition/recognise.ts'
import { readFolded } from '../../src/recognition/words.ts'
import { DICTIONARY, ENTITIES } from '../support/entities.ts'
import { anyText, fuzz } from './kit.ts'

const names = ENTITIES.flatMap(({ names: list }) => list.map(({ text }) => text))
/** Texts full of names and of what stands around them. */
const prose = fc
  .array(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom(...names.map((name) => name.toUpperCase())), anyText),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.join(''))

fuzz('folding goes forward, stays in the text, and says where each unit came from', prose, (text) => {
  const folded = fold(text)
  let last = 0
  for (let at = 0; at < folded.length; at++) {
    expect(folded.start(at)).toBeGreaterThanOrEqual(last)
    last = folded.endBefore(at + 1)
    expect(last).toBeGreaterThan(folded.start(at))
  }
  expect(last).toBeLessThanOrEqual(text.length)
})

fuzz('what is folded stays as it is when it is folded again', prose, (text) => {
  const once = foldToString(text)
  expect(foldToString(once)).toBe(once)
})

fuzz('a text read as it lies says the same as its folded copy', prose, (text) => {
  const read = readFolded(DICTIONARY, text)
  expect(read.slice(0, read.length)).toBe(foldToString(text))
})

fuzz('edges have an answer everywhere, the same one twice', fc.tuple(prose, fc.nat()), ([text, place]) => {
  const folded = fold(text)
  if (folded.length === 0) return
  const at = place % folded.length
  expect(['clean', 'prefixed', 'inside']).toContain(leftEdge(folded, at, 0))
  for (const rules of EDGE_RULES) {
    const answer = rightEdge(folded, at + 1, rules)
    expect(typeof answer).toBe('boolean')
    expect(rightEdge(folded, at + 1, rules)).toBe(answer)
  }
})

fuzz(
  'names are found inside the text, in order, one beside the other, and read as they are spelled',
  prose,
  (text) => {
    let end = 0
    for (const found of matchNames(DICTIONARY, text)) {
      expect(found.start).toBeGreaterThanOrEqual(end)
      expect(found.end).toBeGreaterThan(found.start)
      end = found.end
      const words = foldToString(text.slice(found.start, found.end))
      expect(words.length).toBeGreaterThan(0)
      expect(found.names.length).toBeGreaterThan(0)
    }
    expect(end).toBeLessThanOrEqual(text.length)
  },
)

/** A dictionary of names nobody chose, and a text that has some of them. */
const invented = fc
  .array(fc.stringMatching(/^[a-z가-힣]{4,9}$/), { minLength: 1, maxLength: 8 })
  .chain((words) =>
    fc.tuple(
      fc.constant([...new Set(words)]),
      fc.array(fc.oneof(fc.constantFrom(...words), anyText), { maxLength: 8 }),
    ),
  )
fuzz(
  'the automaton finds every name of a made-up dictionary that stands alone',
  invented,
  ([words, parts]) => {
    const [first] = ENTITIES
    if (!first) throw new Error('no entity to copy')
    const dictionary = compileDictionary(
      words.map((text, index) => ({
        ...first,
        id: `made-${index}`,
        names: [{ text, lang: /[a-z]/.test(text) ? 'en' : 'ko', kind: 'preferred' }],
      })) as typeof ENTITIES,
    )
    const text = parts.join(' . ')
    const found = new Set(matchNames(dictionary, text).map(({ start, end }) => text.slice(start, end)))
    const alone = text.split(' . ').filter((part) => words.includes(part))
    expect(alone.filter((word) => ![...found].some((one) => one.includes(word)))).toEqual([])
  },
)

const bytes = new Uint8Array(
  // A real table of a few entities, as it is built.
  (await import('../../src/own/compile.ts')).dictionaryOf({
    own: [
      {
        id: 'own:aaaa',
        type: 'company',
        names: ['Acme Chips', '아크미'],
        note: '',
        link: '',
        changed: '2026-01-01T00:00:00Z',
      },
      {
        id: 'own:bbbb',
        type: 'chip',
        names: ['Zeta 900'],
        note: '',
        link: '',
        changed: '2026-01-01T00:00:00Z',
      },
    ],
    packs: [],
  }) ?? new Uint8Array(),
)
const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
  minLength: 1,
  maxLength: 4,
})
fuzz(
  'a damaged table is refused, or read without running for ever',
  fc.tuple(damage, fc.nat({ max: bytes.length })),
  ([changes, length]) => {
    const broken = bytes.slice(0, length % 3 === 0 ? length : bytes.length)
    for (const [at, value] of changes) broken[at] = value
    let dictionary: ReturnType<typeof decodeDictionary> | null = null
    try {
      dictionary = decodeDictionary(broken.buffer)
      matchNames(dictionary, 'Acme Chips and 아크미 make the Zeta 900.')
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
    }
  },
)

fuzz(
  'an article of any text gives mentions that lie in it, and sentences that hold two',
  fc.array(prose, { maxLength: 5 }),
  (blocks) => {
    const { mentions } = recognise(DICTIONARY, { blocks, title: blocks[0] ?? '', description: '' })
    const last = blocks.map(() => 0)
    for (const { block, start, end } of mentions) {
      expect(start).toBeGreaterThanOrEqual(last[block] ?? Number.NaN)
      expect(end).toBeLessThanOrEqual(blocks[block]?.length ?? -1)
      last[block] = end
    }
    for (const { block, start, end } of sharedSentences(blocks, mentions)) {
      const inside = mentions.filter((one) => one.block === block && one.start >= start && one.end <= end)
      expect(new Set(inside.map(({ entity }) => entity)).size).toBeGreaterThan(1)
    }
  },
)

fuzz(
  'every offset of a block leads to its letter, and back',
  fc.array(fc.string({ unit: 'binary', maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  (parts) => {
    const nodes = parts.map((data) => ({ data, length: data.length })) as unknown as Text[]
    const starts = parts.map((_, at) => parts.slice(0, at).join('').length)
    const text = parts.join('')
    const block: Block = { text, nodes, starts, section: 0 }
    for (let offset = 0; offset < text.length; offset++) {
      const from = locate(block, offset, false)
      expect(from?.node.data[from.offset]).toBe(text[offset])
      const to = locate(block, offset + 1, true)
      expect(to?.node.data[to.offset - 1]).toBe(text[offset])
    }
  },
)
