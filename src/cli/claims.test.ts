import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { DICTIONARY, ENTITIES } from '../../tests/support/entities.ts'
import { compileKnowledge } from '../knowledge/compiled.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import { claims } from './claims.ts'

const engine = {
  dictionary: DICTIONARY,
  store: KnowledgeStore.from(compileKnowledge(ENTITIES, [], '2026-11-24')),
}

test('gives offsets into the whole text, over lines and outside the basic plane', () => {
  const text = '🙂 소식\n\n구글은 15일 SK하이닉스와 손을 잡았다.'
  const { id, claims: found } = claims(engine, { id: 'a', text, published: '2025-12-22' })
  expect(id).toBe('a')
  expect(found).toEqual([
    {
      subject: 'google',
      relation: 'partners-with',
      object: 'sk-hynix',
      with: [],
      status: 'done',
      negated: false,
      attributedTo: null,
      date: { iso: '2025-12-15', precision: 'day', raw: '15일' },
      amount: null,
      share: null,
      start: 7,
      end: text.length - 1,
    },
  ])
  expect(text.slice(found[0]?.start, found[0]?.end)).toBe('구글은 15일 SK하이닉스와 손을 잡았다')
})

test('a day without a year needs the day of publication', () => {
  const { claims: found } = claims(engine, { id: 1, text: '구글은 15일 SK하이닉스와 손을 잡았다.' })
  expect(found).toMatchObject([{ date: null }])
})

test('a sentence does not run over a line', () => {
  expect(claims(engine, { id: 1, text: '구글은\nSK하이닉스와 손을 잡았다.' }).claims).toEqual([])
})

test('the command answers in order and goes on after a bad line', () => {
  const lines = [
    '{"id":1,"text":"구글은 메타와 손을 잡았다. TPU 덕분이다."}',
    'nonsense',
    '',
    '{"id":2,"text":""}',
  ]
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./main.ts', import.meta.url)), 'claims', '-'],
    { input: lines.join('\n'), encoding: 'utf8' },
  )
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ id }) => id)).toEqual([1, 2])
  expect(answers[0].claims).toMatchObject([{ subject: 'google', relation: 'partners-with', object: 'meta' }])
  expect(answers[1]).toEqual({ id: 2, claims: [] })
  expect(stderr).toBe('line 2: not JSON\n')
  expect(status).toBe(1)
}, 60_000)
