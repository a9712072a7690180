/** Look-up over the shipped knowledge: what somebody types, and what stands first. */
import { beforeAll, describe, expect, test } from 'vitest'
import { placeFor, remembering, suggestionsFor } from '../../src/background/look-up.ts'
import { NameEntry, Names } from '../../src/knowledge/search/names.ts'
import { createSearch, type Search } from '../../src/knowledge/search.ts'
import type { KnowledgeStore } from '../../src/knowledge/store.ts'
import { buildEngine } from './engine.ts'

let store: KnowledgeStore
let search: Search
beforeAll(async () => {
  ;({ store } = await buildEngine())
  search = createSearch(store)
})

const ids = (query: string, here?: ReadonlySet<string>) => search(query, here).map(({ id }) => id)

test.each([
  ['nvidia', 'nvidia'],
  ['nvdia', 'nvidia'],
  ['엔빋', 'nvidia'],
  ['엔비디어', 'nvidia'],
  ['ㅇㅂㄷㅇ', 'nvidia'],
  ['dpsqleldk', 'nvidia'],
  ['enbidia', 'nvidia'],
  ['ㅅㅋㄷMD', 'schedmd'],
  ['台積電', 'tsmc'],
  ['英伟达', 'nvidia'],
  ['東京エレクトロン', 'tokyo-electron'],
  ['하이닉스', 'sk-hynix'],
])('%s is %s', (query, id) => {
  expect(ids(query)[0]).toBe(id)
})

describe('a question of a relation', () => {
  test.each([
    ['acquired by nvidia', ['mellanox', 'schedmd']],
    ['엔비디아 인수', ['mellanox', 'schedmd']],
    ['schedmd acquired by', ['nvidia']],
    ['ceo of nvidia', ['jensen-huang']],
  ])('%s', (query, expected) => {
    const first = search(query).slice(0, expected.length)
    expect(first.map(({ id }) => id).sort()).toEqual(expected)
    for (const { why } of first) expect(why.kind).toBe('relation')
  })

  test.each([
    ['who supplies hbm4', ['samsung-electronics', 'sk-hynix']],
    ['HBM4 공급사', ['samsung-electronics', 'sk-hynix']],
  ])('a dated event answers, too: %s', (query, expected) => {
    const found = search(query, undefined, 8)
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(expected))
    const supplier = found.find(({ id }) => id === 'sk-hynix')
    expect(['event', 'relation']).toContain(supplier?.why.kind)
  })

  test('a deal that was called off comes after those that were done', () => {
    const found = ids('acquired by nvidia')
    expect(found.indexOf('arm')).toBeGreaterThan(found.indexOf('mellanox'))
  })
})

test('words of a description find what it is about, with the words in place', () => {
  const [hit] = search('inference chip')
  expect(hit?.why.kind).toBe('description')
  if (hit?.why.kind !== 'description') return
  const { text, ranges } = hit.why
  expect(ranges.map(([start, end]) => text.slice(start, end).toLowerCase())).toContain('inference')
})

test('every name in every language is found by itself, and as an exact match', () => {
  const entries = store
    .ids()
    .flatMap((id) =>
      [...new Set(store.searchNames(id).map(({ text }) => text))].map((text) => [id, text] as const),
    )
  expect(entries.length).toBeGreaterThan(5000)
  const names = new Names(entries.map(([id, text]) => new NameEntry(id, text)))
  const missing = entries.filter(([id, text]) => !names.exact(text).includes(id))
  expect(missing).toEqual([])
})

test('a sample of the names stands first when it is typed', () => {
  const entries = store.ids().flatMap((id) => store.searchNames(id).map(({ text }) => [id, text] as const))
  const wrong = entries
    .filter((_, index) => index % 23 === 0)
    .filter(([id, text]) => {
      const hits = search(text)
      // Of entities that share the name any may be first, but none that does not bear it.
      const exact = hits.filter(({ quality }) => quality === 0)
      return !exact.some((hit) => hit.id === id) || hits[0]?.quality !== 0
    })
  expect(wrong).toEqual([])
})

test.each(['', '   ', '(', '[a-z]{', '\\', '*'.repeat(5000), '__proto__', 'ㅜㅜㅜ', '\u0000', '😀'])(
  '%j does no harm',
  (query) => {
    expect(Array.isArray(search(query))).toBe(true)
  },
)

describe('in the address bar', () => {
  test('a name is filled in, its sentence is read', () => {
    const [first, ...rest] = suggestionsFor(store, search, 'nvi', 'ko')
    expect(first?.content).toBe('엔비디아')
    expect(first?.description).toBe(`엔비디아 – ${store.description('nvidia')?.ko}`)
    expect(rest.length).toBeLessThan(6)
    expect(new Set(rest.map(({ content }) => content)).size).toBe(rest.length)
  })

  test('nothing is suggested that stands there already', () => {
    expect(suggestionsFor(store, search, 'Nvidia', 'en').map(({ content }) => content)).not.toContain(
      'Nvidia',
    )
  })

  test.each([
    ['nvidia', '#entity=nvidia'],
    ['  HBM4 ', '#entity=hbm4'],
    // Two entities bear this name: the reader chooses.
    ['그록', '#q=%EA%B7%B8%EB%A1%9D'],
    ['no such <thing>', '#q=no+such+%3Cthing%3E'],
    ['  ', ''],
  ])('Enter after %j leads to %j', (text, place) => {
    expect(placeFor(search, text, 'en')).toBe(place)
  })
})

test('Enter behind words that were suggested for does not search for them again', () => {
  const asked: string[] = []
  const counted = remembering((...given) => {
    asked.push(given[0])
    return search(...given)
  })
  suggestionsFor(store, counted, 'hbm', 'ko')
  expect(placeFor(counted, 'hbm', 'ko')).toBe(placeFor(search, 'hbm', 'ko'))
  expect(asked).toEqual(['hbm'])
  placeFor(counted, 'hbm4', 'ko')
  placeFor(counted, 'hbm4', 'en')
  expect(asked).toEqual(['hbm', 'hbm4', 'hbm4'])
})
