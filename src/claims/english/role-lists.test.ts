import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { claimsOf } from './test-kit.ts'

const READ: readonly (readonly [marked: string, ...claims: string[]])[] = [
  ['[TSMC] customers such as [AMD] are nervous.', 'amd buys-from tsmc done'],
  [
    '[Nvidia]’s rivals, including [AMD] and [Intel], fell.',
    'amd competes-with nvidia done',
    'intel competes-with nvidia done',
  ],
  ['[AMD] is one of [TSMC]’s largest customers.', 'amd buys-from tsmc done'],
  ['[Intel] is among [AMD]’s oldest rivals.', 'intel competes-with amd done'],
  ['[TSMC]’s largest customer is [Apple].', 'apple buys-from tsmc done'],
  ['[Intel] and [AMD] are rivals.', 'intel competes-with amd done'],
  ['Investors in [Cohere] include [AMD].', 'amd invests-in cohere done'],
  ['[Intel] and rival [AMD] fell.', 'amd competes-with intel done'],
  ['[Intel] and its partner [SambaNova] moved.', 'sambanova partners-with intel done'],
  [
    '[Cohere] raised $500 million in a round led by [AMD].',
    'amd invests-in cohere done',
    'cohere raises - done $=500000000 USD',
  ],
  ['[Cohere] closed a round that included [AMD].', 'amd invests-in cohere done', 'cohere raises - done'],
]
const SILENT: readonly string[] = [
  'Potential customers of [TSMC] such as [AMD] wait.',
  '[TSMC]’s former customers, including [AMD], left.',
  'Buyers such as [AMD] and [Intel] wait.',
  '[Intel] and a rival of [AMD] fell.',
  'A fund led by [Sam Altman] met [AMD].',
  '[TSMC]’s largest customer was [Apple].',
]

describe('roles in lists', () => {
  test.each(READ)('%s', (marked, ...claims) => {
    expect(claimsOf(readEnglish, marked)).toEqual(claims.sort())
  })
  test.each(SILENT)('nothing: %s', (marked) => {
    expect(claimsOf(readEnglish, marked)).toEqual([])
  })
})
