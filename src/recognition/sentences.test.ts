import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAround, sentenceBounds } from './sentences.ts'

describe('the sentence around a span', () => {
  const around = (text: string, name: string) => {
    const start = text.indexOf(name)
    const found = sentenceAround(text, start, start + name.length)
    return [found.sentence, found.sentence.slice(found.start, found.end)]
  }

  test.each([
    ['Nvidia Corp. buys it. Arm waits.', 'Nvidia Corp', 'Nvidia Corp. buys it.'],
    ['Nvidia buys it.  Arm waits. ', 'Arm', 'Arm waits.'],
    ['메타는 산다. 암은 기다린다.', '암', '암은 기다린다.'],
    ['辉达收购。高通等待。', '高通', '高通等待。'],
    ['only Arm here', 'Arm', 'only Arm here'],
  ])('%j, %s: %j', (text, name, sentence) => {
    expect(around(text, name)).toEqual([sentence, name])
  })

  test('is the stretch between the nearest bounds outside of it, and keeps the span where it was', () => {
    const piece = fc.constantFrom('Arm', 'U.S. ', '. ', '! ', '。', ' ', '\n', '메타', 'a', '”')
    const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % whole.length
        const end = start + 1 + (b % (whole.length - start))
        const found = sentenceAround(whole, start, end)
        expect(found.sentence.slice(found.start, found.end)).toBe(whole.slice(start, end))
        const bounds = sentenceBounds(whole)
        const first = Math.max(...bounds.slice(0, -1).filter((bound) => bound <= start))
        const last = Math.min(...bounds.filter((bound) => bound >= end))
        // The white space within the span itself stays.
        expect(found.sentence.trim()).toBe(whole.slice(first, last).trim())
      }),
    )
  })
})
