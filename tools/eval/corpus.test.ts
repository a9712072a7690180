import { describe, expect, test } from 'vitest'
import { occurrence, parseCorpus } from './corpus.ts'

const line = (fields: object) =>
  JSON.stringify({ id: 'a', lang: 'en', text: 'Arm and Arm', mentions: [], traps: [], ...fields })
const parse = (...lines: string[]) => parseCorpus('en', lines.join('\n'), (id) => id === 'arm')

test('occurrences are counted from 0 and may overlap', () => {
  expect([0, 1, 2].map((nth) => occurrence('ababab', 'abab', nth))).toEqual([0, 2, -1])
})

test('a good line becomes spans', () => {
  const { passages, problems } = parse(
    line({ mentions: [{ surface: 'Arm', entity: 'arm', nth: 1 }], traps: [{ surface: 'Arm', not: 'arm' }] }),
    '',
  )
  expect(problems).toEqual([])
  expect(passages[0]?.mentions).toEqual([{ start: 8, end: 11, entity: 'arm' }])
  expect(passages[0]?.traps).toEqual([{ start: 0, end: 3, entity: 'arm' }])
})

describe('what is wrong is named with its line', () => {
  test.each([
    ['{', /^1: not JSON$/],
    [line({ mentions: [{ surface: 'ARM', entity: 'arm' }] }), /^1: "ARM" does not occur 1 times$/],
    [line({ mentions: [{ surface: 'Arm', entity: 'arm', nth: 2 }] }), /does not occur 3 times/],
    [line({ mentions: [{ surface: 'Arm', entity: 'leg' }] }), /there is no entity leg/],
    [
      line({
        mentions: [
          { surface: 'Arm', entity: 'arm' },
          { surface: 'Arm and', entity: 'arm' },
        ],
      }),
      /mentions overlap/,
    ],
    [
      line({ mentions: [{ surface: 'Arm', entity: 'arm' }], traps: [{ surface: 'Arm', not: 'arm' }] }),
      /is a mention and a trap/,
    ],
    [line({ lang: 'ko' }), /language ko in the file of en/],
    [line({ note: 'x' }), /note/],
  ])('%s', (source, message) => {
    const { passages, problems } = parse(source)
    expect(passages).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })

  test('an id used twice', () =>
    expect(parse(line({}), line({})).problems).toEqual(['2: id a is used twice']))
})
