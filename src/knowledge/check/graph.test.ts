import { expect, test } from 'vitest'
import { entity } from '../../../tests/support/entities.ts'
import { checkKnowledge } from '../check.ts'
import type { EntityRecord, NameRecord } from '../schema.ts'

type Links = EntityRecord['relations']
const chip = (id: string, relations: Links, change: Partial<EntityRecord> = {}): EntityRecord => ({
  ...entity({
    id,
    type: 'chip',
    names: [
      { text: `Chip ${id}`, lang: 'en', kind: 'preferred' },
      { text: `칩 ${id}`, lang: 'ko', kind: 'preferred' },
    ],
  }),
  relations,
  ...change,
})
const link = (kind: Links[number]['kind'], target: string): Links[number] => ({
  kind,
  target,
  grade: 'general',
})
const findings = (...entities: EntityRecord[]) =>
  checkKnowledge({ entities, events: [], sources: [] }, '2026-11-24')
const messages = (...entities: EntityRecord[]) => findings(...entities).map(({ message }) => message)

test('nothing is part of itself by a detour', () => {
  const [a, b, c] = [
    chip('a', [link('part-of', 'b')]),
    chip('b', [link('part-of', 'c')]),
    chip('c', [link('part-of', 'a')]),
  ]
  expect(messages(a, b, c)).toEqual(['part-of runs in a circle: a → b → c → a'])
  expect(messages(a, b, chip('c', []))).toEqual([])
})

test('a link is stated once, from one end', () => {
  expect(messages(chip('a', [link('uses', 'b'), link('uses', 'b')]), chip('b', []))).toEqual([
    'uses b is stated twice',
  ])
  expect(messages(chip('a', [link('competes-with', 'b')]), chip('b', [link('competes-with', 'a')]))).toEqual([
    'competes-with a is stated twice',
  ])
  expect(messages(chip('a', [link('supports', 'b')]), chip('b', [link('supports', 'a')]))).toEqual([
    'b states the same link from its end (supports a)',
  ])
})

test('a generation is not older than the one it follows', () => {
  const dated = (id: string, value: string, relations: Links) =>
    chip(id, relations, {
      facts: [
        { property: 'memory-type', value: 'HBM3' },
        { property: 'announced', value },
      ],
    })
  const about = (...entities: EntityRecord[]) =>
    messages(...entities).filter((text) => text.includes('succeeds'))
  const next = (date: string) => dated('b', date, [link('succeeds', 'a')])
  expect(about(dated('a', '2024-03-18', []), next('2022-03'))).toEqual([
    'succeeds a, which was announced later (2024-03-18, this 2022-03)',
  ])
  expect(about(dated('a', '2024-03-18', []), next('2024'))).toEqual([])
})

test('a shared name has something to tell its holders apart by', () => {
  const named = (id: string, more: Partial<NameRecord>) => {
    const plain = chip(id, [])
    const names: NameRecord[] = [...plain.names, { text: 'Nova', lang: 'en', kind: 'alias', ...more }]
    return { ...plain, names }
  }
  expect(messages(named('a', {}), named('b', {}))).toEqual([
    '"Nova" is also a name of a: say what tells them apart (senses, cues or blockers on either)',
  ])
  expect(messages(named('a', { cues: ['car'] }), named('b', {}))).toEqual([])
  expect(messages(named('a', { match: false }), named('b', {}))).toEqual([])
})

test('texts stand in the field of their language', () => {
  const texts = messages(
    chip('a', [
      { kind: 'uses', target: 'b', grade: 'general', note: { en: '메모리', ko: 'its main memory' } },
    ]),
    chip('b', [], { description: { en: 'A chip.', ko: '어떤 칩.', ja: '어떤 칩。' } }),
  )
  expect(texts).toEqual(['"메모리" is not in en', '"its main memory" is English', '"어떤 칩。" is not in ja'])
})

test('figures that do not go together are a warning', () => {
  const facts = (fp8: number, bandwidth: number): EntityRecord['facts'] => [
    { property: 'memory-type', value: 'HBM3' },
    { property: 'memory-size', value: 80, unit: 'GB', source: 's' },
    { property: 'memory-bandwidth', value: bandwidth, unit: 'TB/s', source: 's' },
    { property: 'compute-bf16', value: 1, unit: 'PFLOPS', sparsity: 'dense', source: 's' },
    { property: 'compute-fp8', value: fp8, unit: 'TFLOPS', sparsity: 'dense', source: 's' },
  ]
  const warnings = (fp8: number, bandwidth: number) =>
    findings(chip('a', [], { subtype: 'product', facts: facts(fp8, bandwidth) }))
      .filter(({ warning }) => warning)
      .map(({ message }) => message)
  expect(warnings(1979, 3.35)).toEqual([])
  expect(warnings(4000, 10.3)).toEqual([
    'compute-fp8 is 4 times compute-bf16; usual is 1 to 2',
    '130 GB/s per GB of HBM3; usual is 20 to 55',
  ])
})
