import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../src/knowledge/vocabulary.ts'
import { type GoldArticle, parseArticle, scoreArticle } from './articles.ts'
import type { Span } from './corpus.ts'

const TYPES: Readonly<Record<string, EntityType>> = { arm: 'company', qualcomm: 'company' }
const typeOf = (id: string) => TYPES[id]

const paragraph = (text: string, ...names: [string, string][]) => ({
  text,
  mentions: names.map(([surface, entity]) => ({ surface, entity })),
})
const source = (fields: object) =>
  JSON.stringify({
    id: 'a',
    lang: 'en',
    title: 'A suit',
    published: '2025-01-01',
    about: 'ai-chips',
    paragraphs: [
      paragraph('Arm sued.', ['Arm', 'arm']),
      paragraph('Qualcomm was sued in 2022.', ['Qualcomm', 'qualcomm']),
      paragraph('Nobody won.'),
    ],
    ...fields,
  })
const sues = { subject: 'arm', relation: 'sues', object: 'qualcomm', status: 'done' }

describe('an article', () => {
  test('is read, claims over all its paragraphs', () => {
    const date = { iso: '2022', precision: 'year', raw: '2022' }
    const { article, problems } = parseArticle(source({ claims: [{ ...sues, date }] }), typeOf)
    expect(problems).toEqual([])
    expect(article?.paragraphs.map(({ mentions }) => mentions)).toEqual([
      [{ start: 0, end: 3, entity: 'arm' }],
      [{ start: 0, end: 8, entity: 'qualcomm' }],
      [],
    ])
    expect(article?.claims?.[0]?.relation).toBe('sues')
  })

  test.each([
    [{ about: 'sport' }, /about/],
    [{ paragraphs: [paragraph('Arm', ['Arm', 'arm'])] }, /paragraphs/],
    [{ paragraphs: [paragraph('x', ['Arm', 'arm']), paragraph('y'), paragraph('z')] }, /does not occur/],
    [{ claims: [{ ...sues, object: 'intel' }] }, /intel is not named/],
    [{ claims: [{ ...sues, relation: 'leads' }] }, /does not lead from/],
  ])('%j', (fields, message) => {
    expect(parseArticle(source(fields), typeOf).problems.join('\n')).toMatch(message)
  })
})

describe('a score', () => {
  const span = (start: number, end: number, entity: string): Span => ({ start, end, entity })
  const ARM = span(0, 3, 'arm')
  const article = (about: GoldArticle['about']): GoldArticle => ({
    id: 'a',
    lang: 'en',
    title: '',
    published: '2025-01-01',
    about,
    paragraphs: [
      { text: 'Arm', mentions: [ARM] },
      { text: 'Arm again', mentions: [ARM] },
    ],
  })

  test('adds up over paragraphs', () => {
    const score = scoreArticle(article('ai-chips'), { relevant: true, marks: [[ARM], []] })
    expect(score).toMatchObject({ right: 1, marked: 1, gold: 2 })
    expect(score.errors.map(({ kind, passage }) => `${kind} ${passage}`)).toEqual(['missed a:2'])
  })

  test('counts whatever is painted on another subject as wrong, and misses nothing there', () => {
    const score = scoreArticle(article('other'), { relevant: true, marks: [[ARM], []] })
    expect(score).toMatchObject({ right: 0, marked: 1, gold: 0 })
    expect(score.errors.map(({ kind }) => kind)).toEqual(['spurious'])
    expect(scoreArticle(article('other'), { relevant: false, marks: [[], []] }).errors).toEqual([])
  })
})
