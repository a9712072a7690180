import { describe, expect, test } from 'vitest'
import { piecesOf, type Quote } from './excerpt.ts'

function quote(text: string, self: string, ...others: string[]): Quote {
  const span = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
  return {
    text,
    ...span(self),
    mention: 0,
    others: others.map((name) => ({ id: name, name, ...span(name) })),
  }
}
const joined = (given: Quote) =>
  piecesOf(given)
    .map(({ text, entity }) => (entity === 'self' ? `*${text}*` : entity ? `[${text}]` : text))
    .join('')

describe('piecesOf', () => {
  test('a short sentence is whole, with its names told apart', () => {
    expect(joined(quote('구글은 메타와 손을 잡았다.', '메타', '구글'))).toBe('[구글]은 *메타*와 손을 잡았다.')
  })

  test('a long one is cut at spaces around the name and its nearest neighbour', () => {
    const filler = 'word '.repeat(60)
    const cut = joined(quote(`${filler}Nvidia buys SchedMD ${filler}TPU`, 'SchedMD', 'Nvidia', 'TPU'))
    expect(cut).toMatch(/^…(word )+\[Nvidia\] buys \*SchedMD\* (word ?)+…$/)
    expect(cut.length).toBeLessThan(220)
  })

  test('a neighbour too far away does not stretch it', () => {
    const cut = joined(quote(`Nvidia ${'word '.repeat(80)}SchedMD`, 'SchedMD', 'Nvidia'))
    expect(cut).toMatch(/^…(word )+\*SchedMD\*$/)
  })

  test('names that overlap are shown once', () => {
    const text = 'TPU v7 is here'
    const pieces = piecesOf({
      text,
      start: 0,
      end: 6,
      mention: 0,
      others: [{ id: 'tpu', name: 'TPU', start: 0, end: 3 }],
    })
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text)
  })
})
