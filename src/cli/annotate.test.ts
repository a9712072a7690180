import { describe, expect, test } from 'vitest'
import { DICTIONARY, ENTITIES } from '../../tests/support/entities.ts'
import { compileKnowledge } from '../knowledge/compiled.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import { annotate, readPassage } from './annotate.ts'
import { guessLanguage } from './language.ts'
import { lookup, renderCard } from './lookup.ts'
import { stats } from './stats.ts'

const engine = {
  dictionary: DICTIONARY,
  store: KnowledgeStore.from(compileKnowledge(ENTITIES, [], '2026-11-24')),
}

describe('annotate', () => {
  test('gives offsets into the whole text, over lines and outside the basic plane', () => {
    const text = '🙂 소식\n엔비디아가 HBM5를 산다.\nGoogle rents its TPU.'
    const result = annotate(engine, readPassage(JSON.stringify({ id: 'a', text })), false)
    const mentions = result.mentions as { start: number; end: number; surface: string; entity: string }[]
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      '엔비디아',
      'HBM5',
      'Google',
      'TPU',
    ])
    expect(mentions.map(({ surface, entity }) => `${surface}=${entity}`)).toEqual([
      '엔비디아=nvidia',
      'HBM5=hbm',
      'Google=google',
      'TPU=tpu',
    ])
    expect(result).toMatchObject({ id: 'a', lang: 'ko', relevant: true })
  })
  test('lists names below the relevance gate too, and says so', () => {
    const result = annotate(engine, readPassage('{"id":7,"text":"He searched Google.","lang":"en"}'), false)
    expect(result).toMatchObject({ id: 7, lang: 'en', relevant: false, mentions: [{ surface: 'Google' }] })
  })
  test('explains what it kept and what it dropped', () => {
    const { explain } = annotate(engine, readPassage('{"id":1,"text":"The llama sleeps."}'), true)
    expect(explain).toMatchObject([])
    const dropped = annotate(engine, readPassage('{"id":1,"text":"Llama wool is warm."}'), true).explain
    expect(dropped).toMatchObject([{ surface: 'Llama', could: ['llama'], kept: null }])
  })
  test.each([
    ['{', 'not JSON'],
    ['[]', '"text" is missing'],
    ['3', 'not an object'],
    ['{"id":1}', '"text" is missing'],
    ['{"text":4}', '"text" is missing'],
  ])('refuses %s', (line, message) => expect(() => readPassage(line)).toThrow(message))
})

test.each([
  ['엔비디아는 GPU를 판다.', 'ko'],
  ['エヌビディアはGPUを売る。', 'ja'],
  ['英伟达与台积电合作发布芯片', 'zh-Hans'],
  ['輝達與台積電合作發布晶片', 'zh-Hant'],
  ['Nvidia sells GPUs.', 'en'],
  ['', 'en'],
])('%s is %s', (text, language) => expect(guessLanguage(text)).toBe(language))

test('lookup prints what a card shows', () => {
  const card = lookup(engine, 'ㅇㅂㄷㅇ')
  expect(card?.id).toBe('nvidia')
  expect(card && renderCard(card)).toContain('Competes with: Meta')
  expect(lookup(engine, 'zzzz')).toBeUndefined()
})

test('stats counts entities, names, and what has a source', () => {
  const counts = stats(engine)
  expect(counts.entities.total).toBe(ENTITIES.length)
  expect(counts.entities.byType.company).toBe(ENTITIES.filter(({ type }) => type === 'company').length)
  expect(counts.relations).toEqual({ total: 2, withSource: 0, withoutSource: 2 })
})
