/** What comes in from a file and what goes out into one. */
import fc from 'fast-check'
import * as v from 'valibot'
import { expect } from 'vitest'
import { dictionaryOf } from '../../src/own/compile.ts'
import { readOwn } from '../../src/own/entities.ts'
import { planImport } from '../../src/own/import.ts'
import { type PackResult, packEntitySchema, readPack } from '../../src/own/pack.ts'
import { readPackFile } from '../../src/own/pack-file.ts'
import { openStateFile, type State, stateFile } from '../../src/own/state.ts'
import { csvOf, tableOf } from '../../src/panel/carry/csv.ts'
import { jsonLdOf } from '../../src/panel/carry/json-ld.ts'
import type { Carried } from '../../src/panel/carry/list.ts'
import { markdownOf } from '../../src/panel/carry/markdown.ts'
import { svgOf } from '../../src/panel/map/export.ts'
import { fileName } from '../../src/panel/save-file.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts'
import { wordsIn } from '../../src/ui/words/all.ts'
import { anyText, anything, fuzz, mutated } from './kit.ts'

const known = (id: string) => id === 'nvidia'
const pack = {
  format: 'chiplight-pack',
  version: 1,
  id: 'suppliers',
  title: 'Suppliers',
  sources: [{ id: 'a', title: 'T', publisher: 'P', url: 'https://example.com/', tier: 'news' }],
  entities: [
    {
      id: 'acme',
      type: 'company',
      names: [{ text: 'Acme', lang: 'en', kind: 'preferred' }, '아크미'],
      description: { en: 'Makes substrates.' },
      relations: [{ kind: 'supplies', target: 'nvidia', source: 'a' }],
      links: { website: 'https://acme.example/' },
    },
  ],
}
const WEB = /^https?:\/\//
/** As it comes out of a file: what JSON cannot say is not there. */
const asJson = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  values.map((value) => {
    try {
      return JSON.parse(JSON.stringify(value) ?? 'null')
    } catch {
      return null
    }
  })
/** Good but for where it leads. */
const linked = fc
  .oneof(
    anyText,
    fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//a.example', 'http:'),
  )
  .map((website) => ({ ...pack, entities: [{ ...pack.entities[0], links: { website } }] }))
/** A pack that was taken is one that everything after may rely on. */
function isSound(result: PackResult): void {
  if ('problems' in result) {
    expect(result.problems.length).toBeGreaterThan(0)
    return
  }
  for (const entity of result.pack.entities) {
    expect(v.is(packEntitySchema, entity)).toBe(true)
    if (entity.links.website) expect(entity.links.website).toMatch(WEB)
  }
  for (const { url } of result.pack.sources) expect(url).toMatch(WEB)
  dictionaryOf({ own: [], packs: [result.pack] })
}
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)

fuzz(
  'a pack of any shape is refused with a reason, or sound',
  asJson(fc.oneof(mutated(pack), anything, linked)),
  (given) => isSound(readPack(given, 'my pack.json', known)),
  [
    deep(3000),
    { entities: deep(3000) },
    { entities: [{ ...pack.entities[0], names: deep(3000) }] },
    JSON.parse('{"entities":[],"__proto__":{"format":"x"}}'),
    JSON.parse('{"entities":[{"id":"a","type":"company","names":["Aa"],"constructor":1}]}'),
  ],
)

const cell = fc.oneof(anyText, fc.constantFrom('Acme', 'company', 'https://acme.example/', 'a;b|c'))
const table = fc
  .tuple(
    fc.subarray(['id', 'name', 'name-ko', 'aliases', 'type', 'description', 'link'], { minLength: 1 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }),
    fc.constantFrom(',', ';', '\t'),
    fc.boolean(),
  )
  .map(([head, rows, separator, quoted]) =>
    [head, ...rows]
      .map((row) => row.map((text) => (quoted ? `"${text.replaceAll('"', '""')}"` : text)).join(separator))
      .join('\n'),
  )
fuzz(
  'a table of any shape is refused with a line, or sound',
  table,
  async (text) =>
    isSound(await readPackFile({ name: 'x.csv', size: text.length, text: async () => text }, known)),
  // Letters outside the basic plane had the dictionary look for a place for ever.
  ['name\nAcme 🦙🛖\nAcme 🦙🧇\nAcme 🐑🦙'],
)

fuzz(
  'a file of any text is refused or sound',
  fc.tuple(anyText, fc.constantFrom('x.json', 'x.csv', 'x.tsv', '.json', '')),
  async ([text, name]) =>
    isSound(await readPackFile({ name, size: text.length, text: async () => text }, known)),
)

const EMPTY: State = { settings: DEFAULT_SETTINGS, watch: [], own: [], packs: [], trail: [] }
const FULL: State = {
  settings: { ...DEFAULT_SETTINGS, trail: false },
  watch: [{ id: 'nvidia', starred: true, note: 'kept', changed: '2026-11-20' }],
  own: [
    {
      id: 'own:aaaa',
      type: 'company',
      names: ['Acme'],
      note: '',
      link: '',
      changed: '2026-11-20T00:00:00.000Z',
    },
  ],
  packs: [],
  trail: [
    {
      url: 'https://a.example/1',
      title: 'T',
      day: '2026-11-20',
      at: 5,
      met: [{ id: 'nvidia', sentence: 's' }],
    },
  ],
}
/** Of somebody who has switched everything on. */
const file = {
  format: 'chiplight-state',
  version: 2,
  ...FULL,
  settings: { ...FULL.settings, trail: true, paintOwn: true },
}
fuzz(
  'a file of the reader’s state loses nothing that is there, and turns on nothing',
  fc.oneof(mutated(file), mutated({ ...file, version: 1 })),
  (given) => {
    let text: string | undefined
    try {
      text = JSON.stringify(given)
    } catch {
      return
    }
    const read = openStateFile(text ?? '')
    if ('refused' in read) return
    const { next } = planImport(read.fields, FULL, known)
    expect(next.watch.find(({ id }) => id === 'nvidia')).toMatchObject({ starred: true })
    expect(next.watch.find(({ id }) => id === 'nvidia')?.note).not.toBe('')
    expect(next.own.map(({ id }) => id)).toContain('own:aaaa')
    expect(next.trail.map(({ url }) => url)).toContain('https://a.example/1')
    expect([next.settings.trail, next.settings.paintOwn]).toEqual([false, false])
    expect(readOwn({ version: 1, items: next.own }).whole).toBe(true)
    // What comes out goes in again.
    const again = openStateFile(stateFile(next, new Date(0)))
    if ('refused' in again) throw new Error(again.refused)
    expect(planImport(again.fields, EMPTY, known).next.watch).toEqual(next.watch)
  },
)

const record = fc.record({
  title: anyText,
  url: fc.oneof(
    anyText,
    anyText.map((text) => `https://a.example/${text}`),
  ),
  published: fc.constantFrom('', '2026-11-20'),
  name: anyText,
  text: anyText,
})
const carried = record.map(
  ({ title, url, published, name, text }): Carried => ({
    title,
    url,
    published,
    dataDate: '2026-11-27',
    entities: [
      {
        id: 'x',
        name,
        otherName: text,
        type: name,
        description: text,
        mentions: 2,
        website: url,
        wikidata: text,
        sources: [
          { id: 's', title: text, publisher: name, url, tier: 'news', date: '2026-11-20' },
        ] as unknown as Carried['entities'][number]['sources'],
      },
    ],
    claims: [
      {
        subject: name,
        relation: text,
        object: title,
        status: 'done',
        negated: false,
        details: [text, name],
        quote: text,
        date: text,
        amount: name,
        share: text,
        attributedTo: title,
      },
    ],
  }),
)

/** A reader of CSV written apart from the writer: the text of each cell, row by row. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|([^,\r\n]*)(,|\r\n)/y
  let at = 1
  while (at < csv.length) {
    cell.lastIndex = at
    const [whole = '', quoted, afterQuoted, plain, afterPlain] = cell.exec(csv) ?? []
    if (whole === '') throw new Error(`no cell at ${at}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if ((afterQuoted ?? afterPlain) === '\r\n') rows.push([])
    at += whole.length
  }
  return rows.slice(0, -1)
}
const bare = (rows: readonly string[][]) => rows.map((row) => row.map((text) => text.replace(/^'/, '')))

fuzz('no cell of a table is a formula, in any spreadsheet', carried, (list) => {
  const csv = csvOf(list)
  for (const text of cells(csv).flat())
    expect(text).not.toMatch(/^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u)
  expect(csv.split('\r\n').length).toBeGreaterThan(2)
})

fuzz(
  'a table has the rows and columns that went in',
  fc.array(fc.array(anyText, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  (rows) => {
    expect(bare(cells(tableOf(rows)))).toEqual(bare(rows))
  },
)

const en = wordsIn('en')
fuzz('no text of a page is markup in Markdown', carried, (list) => {
  const text = markdownOf(list, en)
  // Angle brackets stand around web addresses alone; everything else is escaped.
  expect(text.replace(/\]\(<https?:\/\/[^<>\s]*>\)/g, '').replace(/\\[\s\S]/g, '')).not.toMatch(
    /<[a-z/!?]|`|!\[/i,
  )
  expect(text).not.toMatch(/\]\(<?\s*(?:javascript|data|vbscript):/i)
  for (const line of text.split('\n')) expect(line).toMatch(/^(#{1,2} |- | {2}> | {2}\S|[^#>\s]|$)/)
})

fuzz('JSON-LD is JSON, whatever stands in it, and safe inside a script element', carried, (list) => {
  const text = jsonLdOf(list)
  expect(JSON.parse(text)['@type']).toBe('Article')
  expect(text).not.toMatch(/<\/script|<!--/i)
  const { url, mentions } = JSON.parse(text)
  for (const address of [url, mentions[0]?.url]) if (address !== undefined) expect(address).toMatch(WEB)
})

fuzz('a drawing of any names is one well-formed picture', fc.tuple(anyText, anyText), ([title, name]) => {
  const node = {
    id: 'a',
    x: 1,
    y: 1,
    radius: 4,
    type: 'company',
    label: { x: 1, y: 1, anchor: 'start', text: name },
  }
  const colours = { paper: '#fff', ink: '#000', line: '#888', type: { company: '#00f' } }
  const svg = svgOf({ width: 10, height: 10, nodes: [node], edges: [] } as never, colours as never, title)
  expect(svg.match(/<svg|<\/svg>|<title>|<\/title>|<text |<\/text>/g)).toEqual([
    '<svg',
    '<title>',
    '</title>',
    '<text ',
    '</text>',
    '</svg>',
  ])
  // XML has no control characters, no halves of letters.
  expect(svg.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u)
})

fuzz('a file’s name leads nowhere', anyText, (title) => {
  expect(fileName(title, 'csv')).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}.]+\.csv$/u)
})
