import { describe, expect, test } from 'vitest'
import { MOST_ENTITIES, type Pack, type PackResult, readPack } from './pack.ts'
import { readPackFile } from './pack-file.ts'
import { MOST_PROBLEMS } from './problems.ts'

const known = (id: string) => id === 'nvidia'
const acme = { id: 'acme', type: 'company', names: ['Acme'] }
const pack = (result: PackResult): Pack => {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.pack
}
/** "row field kind" of each problem. */
const problems = (result: PackResult): string[] => {
  if (!('problems' in result)) throw new Error('the pack was taken')
  return result.problems.map(({ row, field, kind }) => `${row} ${field} ${kind}`)
}
const file = (name: string, text: string, size = text.length) =>
  readPackFile({ name, size, text: async () => text }, known)
const read = (...entities: unknown[]) => readPack({ entities }, 'my pack.json', known)

describe('a good pack', () => {
  test('in the format of knowledge/', () => {
    const { id, title, entities } = pack(
      readPack(
        {
          id: 'suppliers',
          title: 'Suppliers',
          sources: [{ id: 'a', title: 'T', publisher: 'P', url: 'https://example.com/', tier: 'news' }],
          entities: [
            {
              ...acme,
              names: [{ text: 'Acme', lang: 'en', kind: 'preferred' }, '아크미'],
              description: { en: 'Makes substrates.' },
              relations: [{ kind: 'supplies', target: 'nvidia', source: 'a' }],
            },
          ],
        },
        'x.json',
        known,
      ),
    )
    expect([id, title, entities.length]).toEqual(['suppliers', 'Suppliers', 1])
  })

  test('a list alone will do; the file gives the name', () => {
    expect(pack(readPack([acme], 'My Pack.json', known))).toMatchObject({ id: 'my-pack', title: 'my-pack' })
  })

  test('is taken again as it was given out', () => {
    const first = pack(read(acme))
    expect(pack(readPack(JSON.parse(JSON.stringify(first)), '', known))).toEqual(first)
  })

  test('words that look like script are words', () => {
    const script = '<script>alert(1)</script>'
    expect(pack(read({ ...acme, names: [script], description: script })).entities[0]?.names).toEqual([script])
  })
})

describe('a bad pack is refused with row and field', () => {
  test('script in every field', () => {
    const script = '<img src=x onerror=alert(1)>'
    const found = problems(
      read(acme, {
        id: script,
        type: script,
        names: [script],
        description: script,
        links: { website: script, wikidata: script },
      }),
    )
    expect(found).toEqual(['2 id form', '2 type choice', '2 links.website link', '2 links.wikidata form'])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://example.com',
    'file:///etc/passwd',
    '//x',
    '',
  ])('the link %j', (website) =>
    expect(problems(read({ ...acme, links: { website } }))).toEqual(['1 links.website link']),
  )

  test('a link of a source', () => {
    const sources = [{ id: 'a', title: 'T', publisher: 'P', url: 'javascript:alert(1)', tier: 'news' }]
    expect(problems(readPack({ entities: [acme], sources }, '', known))).toEqual(['null sources[0].url link'])
  })

  test('wrong types', () => {
    const found = problems(
      read({ id: 3, type: null, names: 'Acme', description: 3, facts: {} }, 'Acme', null),
    )
    expect(found).toEqual([
      '1 id type',
      '1 type choice',
      '1 names type',
      '1 description type',
      '1 facts type',
      '2  type',
      '3  type',
    ])
  })

  test('what is missing, too short, too long, or nobody knows', () => {
    expect(problems(read({ id: 'a', type: 'company' }))).toEqual(['1 names missing'])
    expect(problems(read({ ...acme, names: [] }))).toEqual(['1 names short'])
    expect(problems(read({ ...acme, names: ['A'] }))).toEqual(['1 names[0] short'])
    expect(problems(read({ ...acme, names: ['x'.repeat(101)] }))).toEqual(['1 names[0] long'])
    expect(problems(read({ ...acme, colour: 'red' }))).toEqual(['1 colour unknownField'])
    expect(problems(read())).toEqual(['null entities missing'])
  })

  test('an id twice, a link to nobody, a source that is not there', () => {
    expect(problems(read(acme, acme))).toEqual(['2 id duplicate'])
    const relations = [{ kind: 'supplies', target: 'nobody', source: 'gone' }]
    expect(problems(read({ ...acme, relations }))).toEqual([
      '1 relations[0].target target',
      '1 relations[0].source source',
    ])
  })

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s', (key) => {
    const entity = JSON.parse(
      `{"id":"a","type":"company","names":["Acme"],"links":{"${key}":{"polluted":true}}}`,
    )
    expect(problems(read(entity))).toEqual([`1 links.${key} hostileKey`])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test.each([null, 3, 'x', {}, { entities: {} }, { entities: [acme], format: 'other' }])(
    '%j is no pack',
    (json) => {
      expect(problems(readPack(json, '', known)).length).toBeGreaterThan(0)
    },
  )

  test('100,000 entities, before any of them is looked at', () => {
    const many = Array.from({ length: 100_000 }, () => 'not even an entity')
    expect(problems(read(...many))).toEqual(['null entities many'])
    expect(MOST_ENTITIES).toBe(10_000)
  })

  test('the first problems stand for all', () => {
    const result = read(...Array.from({ length: 50 }, () => 3))
    expect('problems' in result && [result.problems.length, result.more]).toEqual([MOST_PROBLEMS, 30])
  })
})

describe('files', () => {
  test('a table', async () => {
    const text =
      'name,name_ko,aliases,type,description,link\r\nAcme,아크미,ACME Inc.|AcmeCo,company,"Makes, sells",https://example.com\r\n김반도,,,person,,\r\n'
    expect(pack(await file('My list.csv', text))).toMatchObject({
      id: 'my-list',
      title: 'My list',
      entities: [
        {
          id: 'acme',
          names: ['Acme', { text: '아크미', lang: 'ko' }, 'ACME Inc.', 'AcmeCo'],
          description: 'Makes, sells',
          links: { website: 'https://example.com' },
        },
        { id: 'row-2', type: 'person', names: ['김반도'] },
      ],
    })
  })

  test('a table says line and field', async () => {
    const text = 'name,type,link\n"Two\nlines",company,\nAcme,firm,javascript:alert(1)\n'
    expect(problems(await file('a.csv', text))).toEqual(['4 type choice', '4 links.website link'])
    expect(problems(await file('a.csv', 'name,colour\nA,red'))).toEqual(['1 colour unknownField'])
    expect(problems(await file('a.csv', 'title\nA'))).toEqual(['1 title unknownField', '1 name missing'])
    expect(problems(await file('a.csv', 'name\n"Acme'))).toEqual(['2  quotes'])
    expect(problems(await file('a.csv', ''))).toEqual(['1 name missing'])
    expect(problems(await file('a.csv', 'name,type\nAcme,company,more'))).toEqual(['2  unknownField'])
  })

  test('names that look alike get ids of their own', async () => {
    const { entities } = pack(await file('a.csv', 'name\nAcme\nACME!\n'))
    expect(entities.map(({ id }) => id)).toEqual(['acme', 'acme-2'])
  })

  test('no JSON, and too large a file, which is not even read', async () => {
    expect(problems(await file('a.json', '{"entities":['))).toEqual(['null  form'])
    const unread = { name: 'a.json', size: 6_000_000, text: () => Promise.reject(new Error('was read')) }
    expect(problems(await readPackFile(unread, known))).toEqual(['null  many'])
  })
})
