/**
 * A real article, where one is at hand: CHIPLIGHT_ACCEPTANCE names a folder with article.txt (Korean,
 * published 22 December 2025). What it says of its cast must be read, and nothing else. The text is its
 * publisher's, so it is never part of this repository.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ClaimsLine, claims } from '../../../src/cli/claims.ts'
import { buildEngine } from '../engine.ts'

const folder = process.env.CHIPLIGHT_ACCEPTANCE

/** subject, relation, object, status, and what else must be there. */
const WANTED = [
  ['google', 'partners-with', 'meta', 'done', {}],
  ['google', 'develops', 'torchtpu', 'ongoing', { with: ['meta'], attributedTo: 'reuters' }],
  ['tpu', 'supports', 'pytorch', 'planned', {}],
  ['meta', 'develops', 'pytorch', 'done', {}],
  ['pytorch', 'supports', 'gpu', 'done', {}],
  ['pytorch', 'supports', 'cuda', 'done', {}],
  ['meta', 'uses', 'tpu', 'considering', { date: { iso: '2027' }, amount: { value: null, currency: 'USD' } }],
  ['nvidia', 'releases', 'nemotron-3-nano', 'done', { date: { iso: '2025-12-15' } }],
  ['nemotron-3-nano', 'competes-with', 'llama', 'done', {}],
  ['nemotron-3-nano', 'competes-with', 'deepseek', 'done', {}],
  ['nvidia', 'holds-share-of', 'gpu', 'done', { share: 90 }],
  ['nvidia', 'acquires', 'schedmd', 'announced', { date: { iso: '2025-12-15' } }],
  ['schedmd', 'develops', 'slurm', 'done', {}],
  ['nvidia', 'maintains', 'slurm', 'planned', {}],
] as const
/** True, if nobody asks for it. */
const ALLOWED = ['google develops tpu']

describe.skipIf(folder === undefined)('claims of the acceptance article', () => {
  let found: ClaimsLine['claims']
  beforeAll(async () => {
    const text = (await readFile(join(folder ?? '', 'article.txt'), 'utf8')).trim()
    found = claims(await buildEngine(), { id: 1, text, lang: 'ko', published: '2025-12-22' }).claims
  }, 60_000)

  test.each(WANTED)('%s %s %s: %s', (subject, relation, object, status, more) => {
    expect(found).toContainEqual(expect.objectContaining({ subject, relation, object, status }))
    const claim = found.find(
      (each) => each.subject === subject && each.relation === relation && each.object === object,
    )
    expect(claim).toMatchObject(more)
  })

  test('and nothing else', () => {
    const wanted = new Set<string>([...WANTED.map(([s, r, o]) => `${s} ${r} ${o}`), ...ALLOWED])
    const other = found.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)
    expect(other.filter((claim) => !wanted.has(claim))).toEqual([])
  })
})
