import { describe, expect, test } from 'vitest'
import type { CompiledKnowledge } from '../knowledge/compiled.ts'
import { packKnowledge } from '../knowledge/packed.ts'
import { decodeDictionary } from '../recognition/dictionary/format.ts'
import { dictionaryOf, type Extra, languageOf, nameRecords, withExtra } from './compile.ts'
import type { OwnEntity } from './entities.ts'
import { addOwn, type Found } from './mark.ts'
import type { Pack } from './pack.ts'

const own = (id: string, ...names: string[]): OwnEntity => ({
  id: `own:${id}`,
  type: 'company',
  names,
  note: 'mine',
  link: '',
  changed: '2026-11-20T00:00:00.000Z',
})
const pack: Pack = {
  id: 'p',
  title: 'P',
  entities: [
    {
      id: 'acme',
      type: 'company',
      names: ['Acme', '아크미'],
      description: { ko: '기판을 만든다.' },
      facts: [],
      relations: [{ kind: 'supplies', target: 'nvidia', source: 's' }],
      links: {},
    },
  ],
  sources: [{ id: 's', title: 'T', publisher: 'P', url: 'https://example.com/', tier: 'news' }],
}
const extra: Extra = {
  own: [own('aaaa', 'Nvidia Foo', '푸회사', 'XY'), own('bbbb', 'Nvidia')],
  packs: [pack],
}
const dictionary = decodeDictionary((dictionaryOf(extra) as Uint8Array<ArrayBuffer>).buffer)

const nvidia = { id: 'nvidia', type: 'company', name: 'Nvidia' } as const
const found = (mentions: number[]): Found => ({
  relevant: true,
  entities: [nvidia],
  mentions,
  sentences: [],
  versioned: [],
})
const marked = (text: string, mentions: number[] = []) => {
  const answer = addOwn(dictionary, [text], found(mentions))
  const words: string[] = []
  for (let at = 0; at < answer.mentions.length; at += 4) {
    const [, start, end, index = 0] = answer.mentions.slice(at, at + 4)
    words.push(`${text.slice(start, end)}=${answer.entities[index]?.id}`)
  }
  return { words, answer }
}

describe('own names in a text', () => {
  test('in Latin letters and Hangul, with particles, with edges', () => {
    expect(marked('푸회사는 XY다. Nvidia Foo says. NvidiaFood, XYZ').words).toEqual([
      '푸회사=own:aaaa',
      'XY=own:aaaa',
      'Nvidia Foo=own:aaaa',
    ])
  })

  test('a known name wins, unless the own one holds it', () => {
    expect(marked('Nvidia and Acme', [0, 0, 6, 0]).words).toEqual(['Nvidia=nvidia', 'Acme=p:acme'])
    expect(marked('Nvidia Foo', [0, 0, 6, 0]).words).toEqual(['Nvidia Foo=own:aaaa'])
  })

  test('sentences where two meet are found anew', () => {
    expect(marked('Nvidia buys Acme. Nvidia sells.', [0, 0, 6, 0, 0, 18, 24, 0]).answer.sentences).toEqual([
      0, 0, 18,
    ])
  })

  test('nothing added leaves everything as it was', () => {
    const text = 'Nvidia sells.'
    expect(addOwn(dictionary, [text], { ...found([0, 0, 6, 0]), versioned: [0] })).toEqual({
      ...found([0, 0, 6, 0]),
      versioned: [0],
    })
  })
})

const KNOWLEDGE: CompiledKnowledge = {
  format: 2,
  dataDate: '2026-11-01',
  events: [],
  sources: [],
  entities: [
    {
      id: 'nvidia',
      type: 'company',
      names: [{ text: 'Nvidia', lang: 'en', kind: 'preferred' }],
      description: { en: 'x', ko: 'x' },
      facts: [],
      relations: [],
      links: {},
    },
  ],
}

describe('cards', () => {
  const cards = withExtra(packKnowledge(KNOWLEDGE), extra)

  test('of own names say so', () => {
    expect(cards.card('own:aaaa')).toMatchObject({ origin: '', names: { en: 'Nvidia Foo', ko: '푸회사' } })
  })

  test('of packs have their links, sources and title', () => {
    expect(cards.card('p:acme')).toMatchObject({
      origin: 'P',
      description: { en: '기판을 만든다.', ko: '기판을 만든다.' },
      relations: [{ kind: 'supplies', other: { id: 'nvidia' }, sources: [0] }],
      sources: [{ url: 'https://example.com/' }],
    })
  })

  test('of the knowledge base are not to be had here', () => expect(cards.card('nvidia')).toBeUndefined())
})

test('languages by script, and a name for English and Korean always', () => {
  expect(['Acme', '아크미', 'アクメ', '英伟达'].map(languageOf)).toEqual(['en', 'ko', 'ja', 'zh-Hans'])
  const called = nameRecords(['アクメ']).filter(({ kind }) => kind === 'preferred')
  expect(called.map(({ lang }) => lang).sort()).toEqual(['en', 'ja', 'ko'])
})

test('no names, no table', () => expect(dictionaryOf({ own: [], packs: [] })).toBeNull())
