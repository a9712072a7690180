/** Which articles are about AI chips: a small corpus of our own, half of it about other things. */
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
})

test.each(
  lines.map((line) => {
    const { id, relevant } = JSON.parse(line) as { id: string; relevant: boolean }
    return [id, relevant, line] as const
  }),
)('%s: %s', (_, relevant, line) => {
  expect(annotate(engine, readPassage(line), false).relevant).toBe(relevant)
})
