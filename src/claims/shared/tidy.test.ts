import { expect, test } from 'vitest'
import { tidy } from './tidy.ts'

test.each([
  ['가 [ 나는 다 ]', '나는 다'],
  ['메타의 도구 [‘토치]’를', '‘토치’'],
  ['‘[슬럼’의 개발사 팀]이', '‘슬럼’의 개발사 팀'],
  ['‘[슬럼]’', '슬럼'],
  ['(가) [나]', '나'],
  ['[]', ''],
])('%s', (marked, wanted) => {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const text = marked.replace('[', '').replace(']', '')
  const span = tidy(text, start, end)
  expect(text.slice(span.start, span.end)).toBe(wanted)
})
