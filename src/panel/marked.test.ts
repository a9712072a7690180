import { expect, test } from 'vitest'
import { markedIn } from './marked.ts'

const TEXT = {
  blocks: ['Arm won. Intel lost, and Arm knew.', 'Arm again.'],
  entities: [
    { id: 'arm', type: 'company' as const },
    { id: 'intel', type: 'company' as const },
  ],
  mentions: [0, 0, 3, 0, 0, 9, 14, 1, 0, 25, 28, 0, 1, 0, 3, 0],
  lang: 'en',
  published: '',
  title: 'Arm and Intel',
  url: 'https://news.example.com/arm',
}

test.each([
  [0, 'Arm won.', 0],
  [1, 'Intel lost, and Arm knew.', 16],
  [2, 'Arm again.', 0],
])('mention %i of an entity stands in its own sentence', (number, sentence, start) => {
  expect(markedIn(TEXT, 'arm', number, '1.0.0')).toEqual({
    sentence,
    start,
    end: start + 3,
    version: '1.0.0',
  })
})

test('what the page does not name has no mark', () => {
  expect(markedIn(TEXT, 'nvidia', 0, '1.0.0')).toBeNull()
  expect(markedIn(TEXT, 'arm', 3, '1.0.0')).toBeNull()
})
