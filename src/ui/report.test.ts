import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportOf } from './report.ts'

const RUBIN = { id: 'rubin', type: 'chip' } as const
const lines = (sentence: string, name: string) => {
  const start = sentence.indexOf(name)
  const marked = { sentence, start, end: start + name.length, version: '0.1.0' }
  return reportOf(RUBIN, marked, 'ko').split('\n')
}

test('says what was marked as what, where, by which version, and leaves a line to fill in', () => {
  expect(lines('루빈 교수가 상을 받았다.', '루빈')).toEqual([
    'Sentence: 루빈 교수가 상을 받았다.',
    'Marked: "루빈" as rubin (chip)',
    'What it is: ',
    'Chiplight 0.1.0, ko',
  ])
})

test('keeps what stands near the name of a sentence without end, and says that there was more', () => {
  const [first = ''] = lines(`${'a '.repeat(500)}루빈${' b'.repeat(500)}`, '루빈')
  expect(first).toMatch(/^Sentence: …[a ]{200}루빈[b ]{200}…$/)
})

test('has its four lines whatever the page wrote, and cuts no letter in two', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 260 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const sentence = `${before}\n루빈\n${after}`
      const start = before.length + 1
      const marked = { sentence, start, end: start + 2, version: '0.1.0' }
      const report = reportOf(RUBIN, marked, 'en').split('\n')
      expect(report).toHaveLength(4)
      expect(report[0]).toContain('루빈')
      expect(Buffer.from(report.join()).toString()).toBe(report.join())
    }),
  )
})
