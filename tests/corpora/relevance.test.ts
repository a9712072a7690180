/** Which articles are about AI chips: two hundred short ones of our own, half of them about other things. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { annotate, readPassage } from '../../src/cli/annotate.ts'
import type { Engine } from '../../src/cli/engine.ts'
import { relevancePath } from '../fixtures/index.ts'
import { buildEngine } from './engine.ts'

const lines = readFileSync(relevancePath, 'utf8').trim().split('\n')

let engine: Engine
beforeAll(async () => {
  engine = await buildEngine()
}, 60_000)

test.each(
  lines.map((line) => {
    const { id, relevant } = JSON.parse(line) as { id: string; relevant: boolean }
    return [id, relevant, line] as const
  }),
)('%s: %s', (_id, relevant, line) => {
  expect(annotate(engine, readPassage(line), false).relevant).toBe(relevant)
})

test('there are a hundred of each, in all languages, none twice', () => {
  const articles = lines.map((line) => JSON.parse(line) as { id: string; relevant: boolean; text: string })
  const relevant = articles.filter((article) => article.relevant)
  expect([relevant.length, articles.length]).toEqual([100, 200])
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length)
})
