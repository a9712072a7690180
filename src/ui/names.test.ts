import { expect, test } from 'vitest'
import { otherNameOf } from './names.ts'

test.each([
  ['Nvidia', '엔비디아', 'Nvidia'],
  ['Arm', 'ARM', null],
  ['HBM', 'HBM', null],
])('beside %s and %s stands %s', (en, ko, expected) => {
  expect(otherNameOf({ names: { en, ko } }, 'ko')?.text ?? null).toBe(expected)
})
