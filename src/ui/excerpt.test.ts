import { expect, test } from 'vitest'
import { excerptOf, type Quote } from './excerpt.ts'

function quote(text: string, self: string, ...others: string[]): Quote {
  const span = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })
  return {
    text,
    ...span(self),
    mention: 0,
    others: others.map((name) => ({ id: name, name, ...span(name) })),
  }
}
const joined = (given: Quote) => {
  const { before, name, after } = excerptOf(given)
  return `${before}*${name}*${after}`
}

test('a short sentence is whole, with the entity told apart', () => {
  expect(joined(quote('구글은 메타와 손을 잡았다.', '메타', '구글'))).toBe('구글은 *메타*와 손을 잡았다.')
})

test('a long one is cut at spaces around the name and its nearest neighbour', () => {
  const filler = 'word '.repeat(60)
  const cut = joined(quote(`${filler}Nvidia buys SchedMD ${filler}TPU`, 'SchedMD', 'Nvidia', 'TPU'))
  expect(cut).toMatch(/^…(word )+Nvidia buys \*SchedMD\* (word ?)+…$/)
  expect(cut.length).toBeLessThan(220)
})

test('a neighbour too far away does not stretch it', () => {
  const cut = joined(quote(`Nvidia ${'word '.repeat(80)}SchedMD`, 'SchedMD', 'Nvidia'))
  expect(cut).toMatch(/^…(word )+\*SchedMD\*$/)
})

test('Korean is cut at half the letters: they say twice as much', () => {
  const filler = '이야기가 '.repeat(30)
  expect(joined(quote(`${filler}구글이 말했다.`, '구글')).length).toBeLessThan(60)
  expect(joined(quote('구글이 그렇게 말했다고 사람들이 말했다.', '구글'))).not.toContain('…')
})

test('a sentence without spaces is still cut', () => {
  const cut = joined(quote(`${'語'.repeat(300)}谷歌${'語'.repeat(300)}`, '谷歌'))
  expect(cut).toMatch(/^…語+\*谷歌\*語+…$/)
  expect(cut.length).toBeLessThan(120)
})
