import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeItem, mergeWatch, readWatch, type WatchItem } from './watch.ts'

const item = (id: string, change: Partial<WatchItem> = {}): WatchItem => ({
  id,
  starred: true,
  note: '',
  changed: '2026-11-24',
  ...change,
})

describe('reading', () => {
  test('nothing stored is an empty list', () =>
    expect(readWatch(undefined)).toEqual({ items: [], whole: true }))

  test('a broken item takes no other with it, and is told of', () => {
    const stored = { version: 1, items: [item('nvidia'), { id: 3 }, item('tsmc')] }
    expect(readWatch(stored)).toEqual({ items: [item('nvidia'), item('tsmc')], whole: false })
  })

  test.each([null, 'x', [], { version: 2, items: [] }, { version: 1 }])('%j is told of', (stored) => {
    expect(readWatch(stored)).toEqual({ items: [], whole: false })
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void readWatch(stored)))
  })
})

describe('changing', () => {
  test('adds at the end, keeps the place, and removes what says nothing any more', () => {
    const two = changeItem([item('nvidia')], 'tsmc', { note: 'N2' }, '2026-11-25')
    expect(two).toEqual([item('nvidia'), item('tsmc', { starred: false, note: 'N2', changed: '2026-11-25' })])
    const back = changeItem(two, 'nvidia', { starred: false }, '2026-11-25')
    expect(back.map(({ id }) => id)).toEqual(['tsmc'])
  })

  test('a star is no reason to lose a note', () => {
    const [kept] = changeItem([item('nvidia', { note: 'mine' })], 'nvidia', { starred: false }, '2026-11-25')
    expect(kept).toMatchObject({ starred: false, note: 'mine' })
  })
})

describe('merging', () => {
  test('keeps stars of both, the newer note, and both notes of one day', () => {
    const mine = [item('a', { note: 'old', changed: '2026-01-01' }), item('b', { note: 'x' }), item('c')]
    const theirs = [item('a', { starred: false, note: 'new' }), item('b', { note: 'y' }), item('d')]
    expect(mergeWatch(mine, theirs)).toEqual([
      item('a', { note: 'new' }),
      item('b', { note: 'x\ny' }),
      item('c'),
      item('d'),
    ])
  })

  test('a newer entry without a note does not erase one', () => {
    const [kept] = mergeWatch([item('a', { note: 'kept', changed: '2026-01-01' })], [item('a')])
    expect(kept?.note).toBe('kept')
  })

  test('with itself changes nothing', () => {
    const items = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 8 }),
        starred: fc.boolean(),
        note: fc.string({ maxLength: 20 }),
        changed: fc.constantFrom('2026-01-01', '2026-11-24'),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(items, (list) => {
        expect(mergeWatch(list, list)).toEqual(list)
      }),
    )
  })
})
