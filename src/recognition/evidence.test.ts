import { describe, expect, test } from 'vitest'
import { englishEvidence, strangers } from './evidence.ts'

/** Kinds of evidence for the name in brackets. */
function kindsOf(marked: string): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const sentence = marked.replace(/[[\]]/g, '')
  return englishEvidence(sentence, start, end, false, false).map(({ kind }) => kind)
}

describe('an article before a name', () => {
  test.each([
    'Ships sail down the [Amazon] and its tributaries.',
    'He asked the [Oracle] for advice again.',
    'The [Amazon] is wide here.',
    'She bought an [Apple], of all things.',
  ])('speaks against it where the name stands alone: %s', (text) =>
    expect(kindsOf(text)).toContain('determiner'),
  )
  test.each([
    'The [Palantir] contract worries staff at the hospital.',
    'An [Intel] 8086 in a museum still boots.',
    'The [Alphabet]-owned company drives on closed roads.',
    'She returned the [Tesla] Model Y within a week.',
    'How the [LLM] fooled its own grader',
  ])('says nothing before a noun that the name goes with, or before initials: %s', (text) =>
    expect(kindsOf(text)).not.toContain('determiner'),
  )
})

describe('a capitalised stranger', () => {
  test.each([
    ['figures by Sensor [Tower] show growth', 'strangerBefore'],
    ['in a film with Gabriel [Dell] he sang', 'strangerBefore'],
    ['paintings by [Claude] Monet hang here', 'strangerBeside'],
  ])('beside it speaks against a name: %s', (text, kind) => expect(kindsOf(text)).toContain(kind))
  test.each([
    'and Despite [Intel] the market fell again',
    'a chip from Big [Apple] supplier lines',
    'Reuters says Mobile [AMD] parts are late',
    'people at PeopleSoft [Oracle] bought are leaving',
  ])('is none where it is a small word, before initials, or part of a word: %s', (text) =>
    expect(kindsOf(text)).not.toContain('strangerBefore'),
  )
  test('counts in any language, but not where it is a known name', () => {
    const sentence = '태양광 업체 Solar City의 주가가 올랐다'
    const start = sentence.indexOf('Solar')
    expect(strangers(sentence, start, start + 5, false, false)).toHaveLength(1)
    expect(strangers(sentence, start, start + 5, false, true)).toEqual([])
  })
})
