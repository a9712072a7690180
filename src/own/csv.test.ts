import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv, separatorOf } from './csv.ts'

const rows = (text: string) => parseCsv(text, ',').rows.map(({ fields }) => fields)

describe('reading', () => {
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeffa\n\n\nb', [['a'], ['b']]],
    ['"a,b","c ""d""","e\nf"', [['a,b', 'c "d"', 'e\nf']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['""', []],
  ])('%j', (text, expected) => expect(rows(text)).toEqual(expected))

  test('says on which line a row begins, line ends in quotes counted', () => {
    expect(parseCsv('a\n"b\nb"\nc', ',').rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  test.each([
    ['a\n"b', 2],
    ['"a"b,c', 1],
    ['a,"b""', 1],
  ])('%j is broken on line %i', (text, line) => expect(parseCsv(text, ',').brokenAt).toBe(line))

  test('takes the separator that the first line uses', () => {
    expect(['a;b;"c,,,,"', 'a\tb', 'a,b', 'name'].map(separatorOf)).toEqual([';', '\t', ',', ','])
  })
})

test('reads back whatever a writer that quotes everything writes', () => {
  const table = fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 4 }), {
    maxLength: 5,
  })
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (cells, mark, end) => {
      const text = cells.map((row) => row.map(quoted).join(mark)).join(end)
      const read = parseCsv(text, mark)
      expect(read.brokenAt).toBeNull()
      expect(read.rows.map(({ fields }) => fields)).toEqual(cells)
    }),
  )
})

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';') }),
      (text) => void parseCsv(text),
    ),
  )
})
