import { expect, test } from 'vitest'
import { lexiconOf, neighboursOf } from './lexicon.ts'
import { loadNeighbours } from './neighbours.ts'

/** A language of few words, counted over about 60 million as the real lexicon is. */
const LEXICON = lexiconOf(
  [
    '提高 16000 v',
    '提 4000 v',
    '通过 60000 p',
    '通胀 5000 j',
    '过 20000 v',
    '胀 300 v',
    '高 20000 a',
    '通航 600 v',
    '航 20000 n',
    '文雅高 0 x',
    '雅高 300 x',
    '雅 8000 a',
    '的 59800000 uj',
    'Google 9 x',
  ].join('\n'),
)

test('characters of words that are far likelier than the name speak against it alone', () => {
  const { before, after } = neighboursOf(LEXICON, '高通', '')
  expect(before).toBe('提')
  expect(after).toBe('胀过')
})

test('the less likely ones only together', () => {
  const { weakBefore, weakAfter } = neighboursOf(LEXICON, '高通', '')
  expect([weakBefore, weakAfter]).toEqual(['雅', '航'])
})

test('what a person keeps is in no list', () => {
  expect(neighboursOf(LEXICON, '高通', '提过航')).toEqual({
    before: '',
    after: '胀',
    weakBefore: '雅',
    weakAfter: '',
  })
})

test('the file that is kept knows the names the lexicon has most to say of', async () => {
  const known = await loadNeighbours()
  expect(known.get('高通')?.after).toContain('胀')
  expect(known.get('谷歌')?.weakBefore).toContain('峡')
  for (const [name, lists] of known) {
    expect(name.length).toBe(2)
    const letters = Object.values(lists).join('')
    expect(letters).toMatch(/^[\u3400-\u9fff]*$/)
  }
})
