import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DICTIONARY, ENTITIES } from '../../tests/support/entities.ts'
import { TYPE_CUES } from './evidence.ts'
import { foldToString } from './fold.ts'
import { isLatinWord } from './scripts.ts'
import { eachWord } from './words.ts'

const words = [
  ...new Set([
    ...Object.values(TYPE_CUES).flat(),
    ...ENTITIES.flatMap(({ names }) =>
      names.flatMap(({ cues = [], blockers = [] }) => [...cues, ...blockers]),
    ).map(foldToString),
  ]),
]

/** Where a word stands in folded text, found by looking for each by itself. */
function naive(text: string): string[] {
  return words.flatMap((word) => {
    const places: string[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length
      const glued = isLatinWord(word.charCodeAt(0)) && isLatinWord(text.charCodeAt(at - 1))
      const goesOn =
        isLatinWord(text.charCodeAt(end - 1)) &&
        isLatinWord(text.charCodeAt(end)) &&
        !(text[end] === 's' && !isLatinWord(text.charCodeAt(end + 1)))
      if (!glued && !goesOn) places.push(`${word} ${at}`)
    }
    return places
  })
}

function found(text: string): string[] {
  const places: string[] = []
  eachWord(DICTIONARY, text, (word, start) => places.push(`${DICTIONARY.words.spell(word)} ${start}`))
  return places
}

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', ' ', 's', '.', '-', 'x', '1', '은', '의', 'の', 'é', '。', 'chief', 'ai'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)
const text = fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(''))

test('finds in folded text every word that looking for each finds', () => {
  fc.assert(
    fc.property(text.map(foldToString), (sample) => {
      expect(found(sample).sort()).toEqual(naive(sample).sort())
    }),
    { numRuns: 1500 },
  )
})

test('in other clothes the words are the same, at their place in the text as written', () => {
  const clean = fc
    .array(fc.constantFrom(...words, ' ', ' '), { maxLength: 10 })
    .map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(clean.map(foldToString), (sample) => {
      const soft = sample.split('').join('\u00ad')
      const moved = found(sample).map((place) => {
        const at = place.lastIndexOf(' ')
        return `${place.slice(0, at)} ${Number(place.slice(at)) * 2}`
      })
      expect(found(soft)).toEqual(moved)
      expect(found(sample.toUpperCase().toLowerCase())).toEqual(found(sample))
    }),
  )
})
