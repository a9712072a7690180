import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENTITIES, entity, NEIGHBOURS } from '../../../tests/support/entities.ts'
import { compileEntities } from './compile.ts'
import { encodeDictionary } from './encode.ts'
import { decodeDictionary } from './format.ts'

const source = compileEntities(ENTITIES, { neighbours: NEIGHBOURS })
const bytes = encodeDictionary(source)
const dictionary = decodeDictionary(bytes.buffer)
const all = <Row>(rows: { readonly length: number; at(index: number): Row }) =>
  Array.from({ length: rows.length }, (_, index) => rows.at(index))

describe('bytes and back', () => {
  test('give the same entities, in the same order', () => {
    expect(all(dictionary.entities)).toEqual(source.entities)
  })
  test('give the same names', () => {
    const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()
    expect(sorted(all(dictionary.names))).toEqual(sorted(source.named.map(({ name }) => name)))
    const rules = (list: readonly { versions: { starts: ReadonlySet<number> } | null; text: string }[]) =>
      new Map(list.map(({ versions, text }) => [text, versions && [...versions.starts].sort()]))
    expect(rules(all(dictionary.names))).toEqual(rules(source.named.map(({ name }) => name)))
  })
  test('give every form its names', () => {
    const { forms, formStarts, formNames, names } = dictionary
    const spelled = [...new Set(source.named.flatMap((one) => one.forms))].sort()
    expect(formStarts.length).toBe(spelled.length + 1)
    spelled.forEach((form, index) => {
      const found = [...formNames.subarray(formStarts[index], formStarts[index + 1])].map((name) =>
        names.at(name),
      )
      const wanted = source.named.filter((one) => one.forms.includes(form)).map(({ name }) => name)
      expect(found.map(({ text, entity: id }) => [text, id])).toEqual(
        wanted.map(({ text, entity: id }) => [text, id]),
      )
    })
    expect(forms.value.filter((value) => value >= 0).length).toBe(spelled.length)
  })
  test('keep names that differ in more than capitals, and ids that are not the name', () => {
    const long = 'LPDDR5X-pim Ultra Mega Long naMe'
    const odd = [
      entity({
        id: 'odd-one',
        type: 'company',
        names: [
          { text: 'Ørsted＆Müller', lang: 'en', kind: 'preferred' },
          { text: '외르스테드', lang: 'ko', kind: 'preferred' },
        ],
      }),
      entity({
        id: 'x-2',
        type: 'technology',
        names: [
          { text: long, lang: 'en', kind: 'preferred' },
          { text: '엑스', lang: 'ko', kind: 'preferred' },
        ],
      }),
    ]
    const read = decodeDictionary(encodeDictionary(compileEntities(odd)).buffer)
    expect(new Set(all(read.names).map(({ text }) => text))).toEqual(
      new Set(['Ørsted＆Müller', '외르스테드', long, '엑스']),
    )
    expect(all(read.entities).map(({ id, name }) => [id, name])).toEqual([
      ['odd-one', 'Ørsted＆Müller'],
      ['x-2', long],
    ])
  })
  test('hold nothing when there is nothing', () => {
    const empty = decodeDictionary(encodeDictionary(compileEntities([])).buffer)
    expect([empty.names.length, empty.entities.length]).toEqual([0, 0])
  })
})

describe('bytes that are not a dictionary', () => {
  test.each([
    ['nothing', new ArrayBuffer(0), 'too short'],
    ['a few bytes', new ArrayBuffer(3), 'too short'],
    ['something else', new ArrayBuffer(400), 'not such a file'],
    ['a file cut short', bytes.slice(0, -4).buffer, 'damaged'],
    ['a file cut within a word', bytes.slice(0, -1).buffer, 'damaged'],
  ])('%s', (_, buffer, why) => expect(() => decodeDictionary(buffer)).toThrow(why))

  test('another format', () => {
    const other = bytes.slice()
    other[4] = 1
    expect(() => decodeDictionary(other.buffer)).toThrow('format 1, this version reads')
  })

  test('one byte changed anywhere is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = bytes.slice()
        broken[at] = (broken[at] as number) ^ change
        expect(() => decodeDictionary(broken.buffer)).toThrow('the dictionary file is broken')
      }),
    )
  })
})
