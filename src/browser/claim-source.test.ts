import { expect, test } from 'vitest'
import { claimSource } from './claim-source.ts'

const text = {
  blocks: ['Nvidia buys SchedMD.', 'TSMC'],
  entities: [
    { id: 'nvidia', type: 'company' },
    { id: 'schedmd', type: 'company' },
    { id: 'tsmc', type: 'company' },
  ] as const,
  lang: 'en',
  published: '2025-12-22',
}

test('mentions stand with their block', () => {
  const { mentions } = claimSource({ ...text, mentions: [0, 0, 6, 0, 0, 12, 19, 1, 1, 0, 4, 2] })
  expect(mentions).toEqual([
    [
      { start: 0, end: 6, entity: 'nvidia', type: 'company' },
      { start: 12, end: 19, entity: 'schedmd', type: 'company' },
    ],
    [{ start: 0, end: 4, entity: 'tsmc', type: 'company' }],
  ])
})

test.each([
  ['a block that is not there', [2, 0, 4, 0]],
  ['an end outside the block', [1, 0, 5, 2]],
  ['an empty span', [0, 3, 3, 0]],
  ['an entity that is not listed', [0, 0, 6, 3]],
  ['an overlap', [0, 0, 6, 0, 0, 3, 9, 1]],
])('leaves out %s', (_what, mentions) => {
  const { mentions: kept } = claimSource({ ...text, mentions })
  expect(kept.flat().length).toBe(mentions.length / 4 - 1)
})
