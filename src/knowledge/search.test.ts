import { describe, expect, test } from 'vitest'
import { ENTITIES } from '../../tests/support/entities.ts'
import { compileKnowledge } from './compiled.ts'
import { createSearch, oneSlip } from './search.ts'
import { KnowledgeStore } from './store.ts'

const search = createSearch(KnowledgeStore.from(compileKnowledge(ENTITIES, [], '2026-11-24')))
const first = (query: string) => search(query)[0]?.id

describe('look-up', () => {
  test.each([
    ['nvidia', 'nvidia'],
    ['NVID', 'nvidia'],
    ['엔비', 'nvidia'],
    ['엔빋', 'nvidia'],
    ['ㅇㅂㄷㅇ', 'nvidia'],
    ['エヌビ', 'nvidia'],
    ['英伟达', 'nvidia'],
    ['skhynix', 'sk-hynix'],
    ['hynix', 'sk-hynix'],
    ['sk 하이', 'sk-hynix'],
    ['ㅎㅇㄴㅅ', 'sk-hynix'],
    ['nvdiia', 'nvidia'],
    ['nvidai', 'nvidia'],
    ['gogle', 'google'],
    ['텐서', 'tpu'],
    ['platforms', 'meta'],
    ['고대역폭메모리', 'hbm'],
  ])('%s finds %s', (query, id) => expect(first(query)).toBe(id))

  test('nothing is found for nothing or nonsense', () => {
    expect(search('')).toEqual([])
    expect(search('   ')).toEqual([])
    expect(search('zzzzqqqq')).toEqual([])
  })
  test('an entity on the page comes first among equals', () => {
    expect(search('그록', new Set(['groq']))[0]?.id).toBe('groq')
    expect(search('그록', new Set(['grok']))[0]?.id).toBe('grok')
  })
  test('says which part of the name matched', () => {
    expect(search('hynix')[0]).toMatchObject({
      id: 'sk-hynix',
      why: { kind: 'name', name: 'SK hynix', matched: [3, 8] },
    })
    expect(search('ㅇㅂㄷㅇ')[0]?.why).toMatchObject({ matched: null })
  })
  test.each([
    ['dpsqleldk', 'nvidia'],
    ['엔비디어', 'nvidia'],
  ])('in the other keyboard layout, or with a slip in a syllable: %s', (query, id) =>
    expect(first(query)).toBe(id),
  )
  test('vowels that join to no syllable break nothing', () => expect(search('nnprv')).toEqual([]))

  test('each entity is listed once', () => {
    const ids = search('n', undefined, 50).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('one slip is one letter wrong, missing, added or two swapped, not two', () => {
  expect(['nvidia', 'nxidia', 'nidia', 'nvvidia', 'vnidia'].map((typed) => oneSlip('nvidia', typed))).toEqual(
    [true, true, true, true, true],
  )
  expect(['nxxdia', 'dnvii', 'google'].map((typed) => oneSlip('nvidia', typed))).toEqual([
    false,
    false,
    false,
  ])
})
