/** Claims read from the gold sentences: no language worse than it was. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { READERS } from '../../../src/claims/readers.ts'
import { type ClaimRun, runClaims } from '../../../tools/eval/claims-run.ts'
import { summariseClaims } from '../../../tools/eval/claims-score.ts'
import { buildEngine } from '../engine.ts'

interface Floor {
  readonly precision: number
  readonly recall: number
}

/**
 * Percent; floors only go up. The rules were made with the tuning sentences in sight: they guard, they do
 * not measure. The others were not, and stand here as a whole: some languages have few of them.
 */
const FLOORS: readonly (readonly [file: string, lang: string | null, floor: Floor])[] = [
  ['tuning', 'en', { precision: 98, recall: 74 }],
  ['tuning', 'ko', { precision: 98, recall: 87 }],
  ['tuning', 'ja', { precision: 95, recall: 88 }],
  ['tuning', 'zh-Hans', { precision: 98, recall: 92 }],
  ['tuning', 'zh-Hant', { precision: 98, recall: 94 }],
  ['fresh', null, { precision: 97, recall: 64 }],
  ['fresh', 'en', { precision: 96, recall: 62 }],
  ['fresh', 'ko', { precision: 95, recall: 68 }],
  ['unseen', null, { precision: 97, recall: 38 }],
  ['unseen', 'zh-Hans', { precision: 97, recall: 91 }],
  ['unseen', 'zh-Hant', { precision: 97, recall: 84 }],
  ['unseen-2', null, { precision: 97, recall: 79 }],
  ['articles', null, { precision: 98, recall: 58 }],
  ['articles', 'en', { precision: 95, recall: 50 }],
]

describe('gold claims', () => {
  const runs = new Map<string, ClaimRun>()
  beforeAll(async () => {
    const { store } = await buildEngine()
    for (const file of new Set(FLOORS.map(([name]) => name))) {
      const gold = readFileSync(new URL(`./${file}.jsonl`, import.meta.url), 'utf8')
      runs.set(
        file,
        runClaims(gold, (id) => store.brief(id)?.type, READERS),
      )
    }
  }, 120_000)

  test.each(FLOORS)('%s %s', (file, lang, floor) => {
    const scores = runs.get(file)?.scores ?? []
    const { items, precision, recall } = summariseClaims(
      lang === null ? scores : scores.filter((score) => score.lang === lang),
    )
    expect(items).toBeGreaterThanOrEqual(10)
    expect(precision.value * 100).toBeGreaterThanOrEqual(floor.precision)
    expect(recall.value * 100).toBeGreaterThanOrEqual(floor.recall)
  })
})
