import { describe, expect, test } from 'vitest'
import { canonicalAddress, isWebAddress } from './address.ts'
import { cutAround, trailRow } from './record.ts'
import { byDay, mergeArticle, newestFirst, searchTrail, seenOf, type TrailArticle } from './trail.ts'

describe('addresses', () => {
  test.each([
    ['https://a.com/x?id=3&utm_source=n&fbclid=1#top', 'https://a.com/x?id=3'],
    ['https://me:secret@a.com/', 'https://a.com/'],
    ['https://a.com/x?q=a%20b', 'https://a.com/x?q=a%20b'],
    ['javascript:alert(1)', null],
    ['file:///a', null],
    ['chrome-extension://x/panel.html', null],
    [`https://a.com/${'x'.repeat(2000)}`, null],
  ])('%s', (text, expected) => expect(canonicalAddress(text)).toBe(expected))

  test.each(['https://a.com', 'http://a.com/ü'])('%s is one', (text) => expect(isWebAddress(text)).toBe(true))
  test.each(['a.com', 'https://', 'https://a b', 'https://a.com/\n', 'JAVASCRIPT:x'])('%j is none', (text) =>
    expect(isWebAddress(text)).toBe(false),
  )
})

const found = {
  blocks: ['Title of Nvidia', 'First things. Nvidia buys SchedMD. More.'],
  title: ' A  title ',
  relevant: true,
  entities: [{ id: 'nvidia' }, { id: 'schedmd' }],
  mentions: [0, 9, 15, 0, 1, 14, 20, 0, 1, 26, 33, 1],
}

describe('what is kept of an article', () => {
  const now = new Date(2026, 10, 27, 9, 5)

  test('names with the sentence that first has them', () => {
    expect(trailRow(found, 'https://a.com/x#y', now)).toEqual({
      url: 'https://a.com/x',
      title: 'A title',
      day: '2026-11-27',
      at: now.getTime(),
      met: [
        { id: 'nvidia', sentence: 'Title of Nvidia' },
        { id: 'schedmd', sentence: 'Nvidia buys SchedMD.' },
      ],
    })
  })

  test('nothing of what is not about AI chips, names nobody, or lies nowhere', () => {
    expect(trailRow({ ...found, relevant: false }, 'https://a.com', now)).toBeNull()
    expect(trailRow({ ...found, mentions: [] }, 'https://a.com', now)).toBeNull()
    expect(trailRow(found, 'about:blank', now)).toBeNull()
  })

  test('a long sentence is cut around the name', () => {
    const cut = cutAround(`${'a '.repeat(300)}Nvidia${' b'.repeat(300)}`, 600, 100)
    expect(cut).toContain('Nvidia')
    expect(cut.length).toBeLessThanOrEqual(100)
    expect(cut.startsWith('…') && cut.endsWith('…')).toBe(true)
  })
})

const article = (day: string, path: string, ...ids: string[]): TrailArticle => ({
  url: `https://a.com/${path}`,
  title: path,
  day,
  at: 1,
  met: ids.map((id) => ({ id, sentence: `about ${id}` })),
})

describe('the list', () => {
  const list = [
    article('2026-11-20', 'x', 'nvidia'),
    article('2026-11-21', 'y', 'tsmc'),
    article('2026-11-20', 'z'),
  ]

  test('newest first, by day', () => {
    expect(byDay(newestFirst(list)).map(({ day, articles }) => [day, articles.length])).toEqual([
      ['2026-11-21', 1],
      ['2026-11-20', 2],
    ])
  })

  test('search asks for every word, in names too', () => {
    const namesOf = (id: string) => (id === 'nvidia' ? '엔비디아 Nvidia' : id)
    const search = (query: string) => searchTrail(list, query, namesOf).map(({ title }) => title)
    expect(search('엔비')).toEqual(['x'])
    expect(search('ABOUT tsmc')).toEqual(['y'])
    expect(search('엔비 tsmc')).toEqual([])
    expect(search(' ')).toEqual(['x', 'y', 'z'])
  })

  test('a second reading adds names and keeps the first hour', () => {
    const before = { ...article('2026-11-20', 'x', 'nvidia'), at: 5 }
    const merged = mergeArticle(before, { ...article('2026-11-20', 'x', 'tsmc', 'nvidia'), at: 9 })
    expect([merged.at, merged.met.map(({ id }) => id)]).toEqual([5, ['nvidia', 'tsmc']])
  })

  test('seen counts articles, not days, and says nothing of one', () => {
    expect(seenOf(['2026-05-02 https://a', '2026-05-01 https://a'])).toBeNull()
    expect(seenOf(['2026-05-02 https://a', '2026-05-01 https://a', '2026-06-01 https://b'])).toEqual({
      articles: 2,
      since: '2026-05-01',
    })
    expect(seenOf([])).toBeNull()
  })
})
