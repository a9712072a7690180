import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../settings/schema.ts'
import { changesAnything, planImport } from './import.ts'
import { type Fields, openStateFile, type State, stateFile } from './state.ts'

const EMPTY: State = { settings: DEFAULT_SETTINGS, watch: [], own: [], packs: [], trail: [] }
const FULL: State = {
  settings: { ...DEFAULT_SETTINGS, marks: 'every', sitesOff: ['a.com'], trail: true, paintOwn: true },
  watch: [{ id: 'nvidia', starred: true, note: 'x', changed: '2026-11-20' }],
  own: [
    {
      id: 'own:aaaa',
      type: 'company',
      names: ['Tiny Fab'],
      note: '',
      link: '',
      changed: '2026-11-20T00:00:00.000Z',
    },
  ],
  packs: [
    {
      id: 'p',
      title: 'P',
      entities: [
        {
          id: 'acme',
          type: 'company',
          names: ['Acme'],
          description: '',
          facts: [],
          relations: [],
          links: {},
        },
      ],
      sources: [],
    },
  ],
  trail: [
    {
      url: 'https://example.com/a',
      title: 'T',
      day: '2026-11-20',
      at: 5,
      met: [{ id: 'nvidia', sentence: 's' }],
    },
  ],
}
const known = () => true
const fieldsOf = (text: string): Fields => {
  const opened = openStateFile(text)
  if ('refused' in opened) throw new Error(opened.refused)
  return opened.fields
}
const plan = (fields: Fields, now: State = EMPTY) => planImport(fields, now, known)

describe('a file of one’s own', () => {
  const fields = fieldsOf(stateFile(FULL, new Date()))

  test('brings everything into an empty place, but turns no switch that others may see', () => {
    const { next, report } = plan(fields)
    expect(next).toEqual({ ...FULL, settings: { ...FULL.settings, trail: false, paintOwn: false } })
    expect(report.problems).toEqual([])
    expect(report.parts.trail).toEqual({ added: 1, updated: 0, unchanged: 0, refused: 0 })
    expect(changesAnything(report)).toBe(true)
  })

  test('changes nothing where it is from', () => {
    const { next, report } = plan(fields, FULL)
    expect(next).toEqual(FULL)
    expect(changesAnything(report)).toBe(false)
    expect(report.parts.own.unchanged).toBe(1)
  })
})

describe('merging', () => {
  test('lists of settings are joined, other settings taken over', () => {
    const now = { ...EMPTY, settings: { ...DEFAULT_SETTINGS, sitesOff: ['b.com'] } }
    const { next } = plan({ settings: { sitesOff: ['a.com'], marks: 'off' } }, now)
    expect(next.settings).toMatchObject({ sitesOff: ['b.com', 'a.com'], marks: 'off' })
  })

  test('of two own names with one id the later counts', () => {
    const [mine] = FULL.own
    const older = { ...mine, names: ['Old'], changed: '2026-01-01T00:00:00.000Z' }
    const newer = { ...mine, names: ['New'], changed: '2026-12-01T00:00:00.000Z' }
    expect(plan({ own: [older] }, FULL).report.parts.own.unchanged).toBe(1)
    const later = plan({ own: [newer] }, FULL)
    expect(later.next.own[0]?.names).toEqual(['New'])
    expect(later.report.parts.own.updated).toBe(1)
  })

  test('one article of one day is one row, with the names of both', () => {
    const row = { ...FULL.trail[0], met: [{ id: 'tsmc', sentence: 't' }] }
    const { next } = plan({ trail: [row] }, FULL)
    expect(next.trail.map(({ met }) => met.map(({ id }) => id))).toEqual([['nvidia', 'tsmc']])
  })
})

describe('what cannot be read', () => {
  test('is refused row by row, the rest is taken, and it is told why', () => {
    const { next, report } = plan({
      settings: { marks: 'never', badge: false },
      watch: [{ id: 3 }, FULL.watch[0]],
      own: [{ ...FULL.own[0], link: 'javascript:alert(1)' }, 'x'],
      packs: [{ entities: [{ id: 'A B' }] }],
      trail: [{ ...FULL.trail[0], url: 'javascript:alert(1)' }, FULL.trail[0]],
    })
    expect(next.settings).toEqual({ ...DEFAULT_SETTINGS, badge: false })
    expect([next.watch.length, next.own.length, next.packs.length, next.trail.length]).toEqual([1, 0, 0, 1])
    expect(Object.values(report.parts).map(({ refused }) => refused)).toEqual([1, 1, 2, 1, 1])
    expect(report.problems.map(({ part, row, field, kind }) => `${part} ${row} ${field} ${kind}`)).toContain(
      'trail 1 url link',
    )
  })

  test('prototype keys', () => {
    const text = `{"format":"chiplight-state","version":2,"own":[{"id":"own:aaaa","__proto__":{"x":1}}],"settings":{"__proto__":{"badge":false}}}`
    const { next, report } = plan(fieldsOf(text))
    expect(report.problems.map(({ kind }) => kind)).toEqual(['hostileKey'])
    expect(next).toEqual(EMPTY)
  })

  test('never throws and never loses a row that was there', () => {
    const any = fc.anything()
    fc.assert(
      fc.property(fc.record({ settings: any, watch: any, own: any, packs: any, trail: any }), (fields) => {
        const { next } = plan(fields, FULL)
        expect(next.own).toEqual(FULL.own)
        expect(next.trail).toEqual(FULL.trail)
      }),
    )
  })
})

describe('opening', () => {
  test('a file of version 1, as storage held it, is brought up to date', () => {
    const text = JSON.stringify({
      format: 'chiplight-state',
      version: 1,
      settings: { version: 1, marks: 'every' },
      watch: { version: 1, items: FULL.watch },
    })
    const { next, report } = plan(fieldsOf(text))
    expect(next).toMatchObject({ watch: FULL.watch, settings: { marks: 'every' } })
    expect(report.problems).toEqual([])
  })

  test.each([
    ['', 'json'],
    ['{"format":"chiplight-state","ver', 'json'],
    ['[]', 'format'],
    ['null', 'format'],
    ['{"version":2}', 'format'],
    ['{"format":"chiplight-state","version":"2"}', 'format'],
    ['{"format":"chiplight-state","version":0}', 'format'],
    ['{"format":"chiplight-state","version":3}', 'newer'],
  ])('%j is refused: %s', (text, why) => expect(openStateFile(text)).toEqual({ refused: why }))
})
