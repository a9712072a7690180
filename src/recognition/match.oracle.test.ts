/**
 * The matcher against a naive one that folds the whole text beforehand, knows no trie and no filter, and tries
 * every spelling of every name at every place. Both ask the same edges, which have tests of their own.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DICTIONARY, ENTITIES, NEIGHBOURS } from '../../tests/support/entities.ts'
import { compileEntities } from './dictionary/compile.ts'
import { caseAgrees } from './edges/case.ts'
import { isIdentifier, leftEdge, rightEdge } from './edges/edges.ts'
import { type Folded, fold, foldToString } from './fold.ts'
import { matchNames } from './match.ts'
import { isLatinWord } from './scripts.ts'
import { versionEnd } from './versions.ts'

const { named } = compileEntities(ENTITIES, { neighbours: NEIGHBOURS })
type Named = (typeof named)[number]

interface Span {
  readonly start: number
  readonly end: number
  readonly versioned: boolean
  readonly entities: readonly number[]
}

function reach(folded: Folded, text: string, to: number, { name }: Named): number {
  const version = name.versions ? versionEnd(folded, to, name.versions) : to
  if (version > to && rightEdge(folded, version, { edge: 'free', ambiguity: 0 })) return version
  const isPlural =
    folded.slice(to, to + 1) === 's' &&
    text[folded.start(to)] !== 'S' &&
    isLatinWord(folded.unit(to - 1)) &&
    !isLatinWord(folded.unit(to + 1))
  if (isPlural && name.ambiguity < 2 && rightEdge(folded, to + 1, name)) return to + 1
  return rightEdge(folded, to, name) ? to : 0
}

const isVetoed = (folded: string, at: number, to: number, { name }: Named): boolean =>
  name.vetoes.some(({ word }) => {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + 1)) {
      if (from <= at && from + word.length >= to) return true
    }
    return false
  })

/** By what is written in the list, not by what was compiled of it. */
function isAcross(whole: string, at: number, { name: { text } }: Named): boolean {
  const { before, after, weakBefore, weakAfter } = NEIGHBOURS.get(text) ?? {}
  const [left, right] = [whole[at - 1], whole[at + 2]]
  if (left !== undefined && before?.includes(left)) return true
  if (right !== undefined && after?.includes(right)) return true
  return (
    left !== undefined && right !== undefined && !!weakBefore?.includes(left) && !!weakAfter?.includes(right)
  )
}

function naive(text: string): Span[] {
  const folded = fold(text)
  const whole = foldToString(text)
  const spans: Span[] = []
  let previousEnd = 0
  for (let at = 0; at < folded.length; at++) {
    const left = leftEdge(folded, at, previousEnd)
    if (at < previousEnd || left === 'inside') continue
    const options = named.flatMap((one) =>
      one.forms.flatMap((form) => {
        const to = at + form.length
        if (!whole.startsWith(form, at)) return []
        if (left === 'prefixed' && (one.name.edge !== 'free' || one.name.ambiguity > 0)) return []
        if (left === 'hyphened' && one.name.ambiguity === 2) return []
        const [start, end] = [folded.start(at), folded.endBefore(to)]
        if (!caseAgrees(one.name, text, start, end)) return []
        if (isAcross(whole, at, one)) return []
        const reached = reach(folded, text, to, one)
        return reached === 0 || isVetoed(whole, at, to, one) ? [] : [{ one, to, reached }]
      }),
    )
    const farthest = Math.max(0, ...options.map(({ reached }) => reached))
    const longest = Math.max(0, ...options.filter(({ reached }) => reached === farthest).map(({ to }) => to))
    const best = options.filter(({ reached, to }) => reached === farthest && to === longest)
    if (best.length === 0) continue
    const versioned = farthest > longest && whole[farthest - 1] !== 's'
    const isSmall = /[a-z]/.test(text.charAt(folded.start(at))) && !versioned
    const isProper = best.every(({ one }) => /^[A-Z]\D*$/.test(one.name.text))
    if (isSmall && isProper && isIdentifier(folded, at, farthest, previousEnd)) continue
    spans.push({
      start: folded.start(at),
      end: folded.endBefore(farthest),
      versioned,
      entities: [...new Set(best.map(({ one }) => one.name.entity))].sort(),
    })
    previousEnd = farthest
  }
  return spans
}

const matched = (text: string): Span[] =>
  matchNames(DICTIONARY, text).map(({ start, end, versioned, names }) => ({
    start,
    end,
    versioned,
    entities: names.map((name) => DICTIONARY.names.at(name).entity).sort(),
  }))

const name = fc.constantFrom(...named.flatMap(({ name: { text }, forms }) => [text, ...forms]))
const vetoes = [...new Set(named.flatMap(({ name: { vetoes: words } }) => words.map(({ word }) => word)))]
/** What may and may not stand around a name. */
const around = fc.constantFrom(
  ...[
    "'s",
    '’s',
    's',
    '-based',
    'x-',
    'ex-',
    '.md',
    '.2',
    'S',
    '-분석',
    ' ',
    '  ',
    '\n ',
    '.',
    '.com',
    '/',
    '@',
    '_',
    '(',
    ')',
    '·',
    '…',
    '&T',
  ],
  ...[
    '은',
    '를',
    '로',
    '으로',
    '에서도',
    '인지',
    '버스',
    '향',
    '탈',
    '드',
    '美',
    'の',
    'ー',
    'ア',
    '・',
    '股',
    '的',
    '提',
    '胀',
    '雅',
    '航',
  ],
  ...['5', ' v9', '4E', '-4', ' 3개', '2026', ' 2', 'x', 'é', 'https://x.y/', '\u1112', '\0', '😀', '\ud83d'],
  ...vetoes,
)
/** Other clothes of the same letters. */
const CLOTHES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (text) => text.split('').join('\u00ad'),
  (text) => text.split('').join('\u200b'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/ /g, ' \n '),
  (text) => text.replace(/[aeiou]/g, (letter) => `${letter}\u0301`),
  (text) => text.replace(/[aeiou]/g, (letter) => `${letter}\u0301`.normalize('NFC')),
  (text) => text.replace(/エ/g, 'ｴ').replace(/デ/g, 'ﾃﾞ').replace(/ア/g, 'ｱ').replace(/グ/g, 'ｸﾞ'),
]
const dressed = fc.tuple(name, fc.constantFrom(...CLOTHES)).map(([text, dress]) => dress(text))
/** One letter less, one more, or another one: what nearly is a name. */
const near = fc
  .tuple(
    dressed,
    fc.nat(),
    fc.constantFrom('cut', 'add', 'swap'),
    fc.constantFrom('a', 's', '0', '아', '글', '・'),
  )
  .map(([text, place, how, letter]) => {
    const at = place % text.length
    return text.slice(0, at) + (how === 'cut' ? '' : letter) + text.slice(how === 'add' ? at : at + 1)
  })
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: dressed },
      { weight: 2, arbitrary: near },
      { weight: 5, arbitrary: around },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

test('finds on any text what trying everything everywhere finds', () => {
  fc.assert(
    fc.property(text, (sample) => {
      expect(matched(sample)).toEqual(naive(sample))
    }),
    { numRuns: 3000 },
  )
})

test('spans lie in the text in order, and name the surface', () => {
  fc.assert(
    fc.property(text, (sample) => {
      let previous = 0
      for (const { start, end } of matched(sample)) {
        expect(start).toBeGreaterThanOrEqual(previous)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(sample.length)
        previous = end
      }
      expect(matched(sample)).toEqual(matched(sample))
    }),
  )
})

test('a text that has to be folded reads as its folded form does, name for name', () => {
  const folds = fc.array(fc.oneof(name, fc.constantFrom(' ', '은', '로', '.', '(', ')')), { maxLength: 8 })
  fc.assert(
    fc.property(folds, (pieces) => {
      const plain = pieces.join('')
      const soft = pieces.map((piece) => piece.split('').join('\u00ad')).join('\u00ad')
      const where = (list: readonly Span[]) => list.map(({ start, end }) => [start, end])
      expect(where(matched(soft))).toEqual(where(matched(plain)).map(([a = 0, b = 0]) => [a * 2, b * 2 - 1]))
    }),
    { numRuns: 500 },
  )
})
