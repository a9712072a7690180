import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAGE, store } from '../../../tests/gallery/fakes.ts'
import { wordsIn } from '../../ui/words/all.ts'
import { csvOf, entitiesTable, field, tableOf } from './csv.ts'
import { jsonLdOf } from './json-ld.ts'
import { type CarryInput, carry } from './list.ts'
import { markdownOf, plain } from './markdown.ts'

const words = wordsIn('en')
const claim = {
  subject: 'nvidia',
  relation: 'acquires',
  object: 'schedmd',
  with: [],
  status: 'announced',
  negated: false,
  attributedTo: 'Reuters',
  date: { iso: '2025-12-15', precision: 'day', raw: 'Monday' },
  amount: null,
  share: null,
  evidence: { block: 0, start: 0, end: 1 },
} as const
const input = (change: Partial<CarryInput> = {}): CarryInput => ({
  text: { title: 'Chips', url: 'https://news.example/a', published: '2025-12-22' },
  entities: PAGE.entities,
  claims: [{ claim, quote: 'Nvidia buys\n SchedMD' }],
  knowledge: { brief: (id) => store.brief(id), card: (id) => store.card(id), dataDate: store.dataDate },
  words,
  ...change,
})

/** A reader of CSV written apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  let text = ''
  let quoted = false
  for (let at = 1; at < csv.length; at++) {
    const letter = csv[at] as string
    if (quoted) {
      if (letter !== '"') text += letter
      else if (csv[at + 1] === '"') {
        text += '"'
        at++
      } else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',' || letter === '\r') {
      rows.at(-1)?.push(text)
      text = ''
      if (letter === '\r') {
        rows.push([])
        at++
      }
    } else text += letter
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  test('any table is read back as it was, with an apostrophe before a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (table) => {
          const guarded = (text: string) =>
            /^([\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u.test(text) ? `'${text}` : text
          expect(parse(tableOf(table))).toEqual(table.map((row) => row.map(guarded)))
        },
      ),
    )
  })

  test.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")'])(
    '%s is no formula',
    (text) => {
      expect(field(text)).toMatch(/^"?'/)
    },
  )

  test('holds claims with their quote, or entities where there are none', () => {
    expect(parse(csvOf(carry(input())))[1]).toEqual([
      'Nvidia',
      'Acquires',
      'SchedMD',
      'announced',
      'no',
      '2025-12-15',
      '',
      '',
      'Reuters',
      'Nvidia buys SchedMD',
      'Chips',
      'https://news.example/a',
      '2025-12-22',
    ])
    const none = carry(input({ claims: [] }))
    expect(csvOf(none)).toBe(entitiesTable(none))
    expect(parse(csvOf(none))[1]?.slice(0, 4)).toEqual(['nvidia', 'Nvidia', '엔비디아', 'Company'])
  })
})

describe('Markdown', () => {
  test('says who does what, with the words of the article and the sources', () => {
    const text = markdownOf(carry(input()), words)
    expect(text).toContain('# [Chips](<https://news.example/a>)')
    expect(text).toContain(
      '- **Nvidia** Acquires **SchedMD** (announced, Dec 15, 2025, according to Reuters)',
    )
    expect(text).toContain('\n  > Nvidia buys SchedMD')
    expect(text).toMatch(/Sources: \[[^\]]+\]\(<https:/)
  })

  test('a page cannot smuggle markup in', () => {
    const title = '](javascript:alert(1)) <img src=x onerror=alert(1)>\n# pwned'
    const text = markdownOf(
      carry(input({ text: { title, url: 'javascript:alert(1)', published: '' } })),
      words,
    )
    expect(text).not.toMatch(/^# pwned/m)
    expect(text).not.toMatch(/(?<!\\)<img/)
    expect(text).not.toContain('](<javascript:')
  })

  test('any text stays on its line, without a live special character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plain(text)).not.toMatch(/\n|(?<!\\)(?:\\\\)*[`*_[\]<>#|]/)
      }),
    )
  })
})

describe('JSON-LD', () => {
  test('is JSON of an article that mentions things and holds claims', () => {
    const parsed = JSON.parse(jsonLdOf(carry(input())))
    expect(parsed).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article', headline: 'Chips' })
    expect(parsed.mentions[0]).toMatchObject({ '@type': 'Thing', name: 'Nvidia', alternateName: '엔비디아' })
    expect(parsed.hasPart[0]).toMatchObject({ '@type': 'Claim', appearance: { text: 'Nvidia buys SchedMD' } })
  })

  test('any title survives', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const list = carry(input({ text: { title, url: '', published: '' } }))
        expect(JSON.parse(jsonLdOf(list)).headline).toBe(title)
      }),
    )
  })
})

test('an entity nobody knows is left out', () => {
  expect(carry(input({ entities: [{ id: 'nobody', type: 'chip', positions: [0] }] })).entities).toEqual([])
})
