/** The gold claims are well-formed: names where they say, allowed links, fields that the text bears out. */
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { CLAIM_STATUSES } from '../../../src/claims/claim.ts'
import { RELATION_KINDS } from '../../../src/knowledge/vocabulary.ts'
import { parseClaimItems, type TypeOf } from '../../../tools/eval/gold-claims.ts'
import { buildEngine } from '../engine.ts'

const FILES = ['tuning', 'heldout', 'fresh', 'unseen', 'unseen-2', 'unseen-3', 'unseen-4', 'articles'].filter(
  (name) => existsSync(path(name)),
)
/** Fewest items of a file, and of them, those in which nothing is claimed. */
const LEAST = {
  tuning: { items: 240, silent: 60 },
  heldout: { items: 200, silent: 50 },
  fresh: { items: 240, silent: 70 },
  unseen: { items: 220, silent: 55 },
  'unseen-2': { items: 120, silent: 30 },
  'unseen-3': { items: 160, silent: 36 },
  'unseen-4': { items: 160, silent: 38 },
  articles: { items: 20, silent: 0 },
}

function path(name: string): URL {
  return new URL(`./${name}.jsonl`, import.meta.url)
}

let typeOf: TypeOf
beforeAll(async () => {
  const { store } = await buildEngine()
  typeOf = (id) => store.brief(id)?.type
}, 60_000)

const read = (name: string) => parseClaimItems(readFileSync(path(name), 'utf8'), typeOf)

describe.each(FILES)('%s', (name) => {
  test('every line is well-formed', () => expect(read(name).problems).toEqual([]))

  test('there are enough, silent ones too', () => {
    const { items } = read(name)
    const least = LEAST[name as keyof typeof LEAST]
    expect(items.length).toBeGreaterThanOrEqual(least.items)
    expect(items.filter(({ claims }) => claims.every(({ maybe }) => maybe)).length).toBeGreaterThanOrEqual(
      least.silent,
    )
  })

  // Twenty articles cannot hold every relation.
  test.skipIf(name === 'articles')('every relation and every status is asked for', () => {
    const claims = read(name).items.flatMap(({ claims }) => claims)
    const asked = new Set<string>(claims.map(({ relation }) => relation))
    // related-to is the last resort of knowledge; no rule is asked for it.
    expect(RELATION_KINDS.filter((kind) => kind !== 'related-to' && !asked.has(kind))).toEqual([])
    const statuses = new Set<string>(claims.filter(({ maybe }) => !maybe).map(({ status }) => status))
    expect(CLAIM_STATUSES.filter((status) => !statuses.has(status))).toEqual([])
  })
})

test('no text stands in both', () => {
  const all = FILES.flatMap((name) => read(name).items.map(({ text }) => text))
  expect(all).toHaveLength(new Set(all).size)
})

describe('what is wrong is named', () => {
  const line = (fields: object) =>
    JSON.stringify({
      id: 'a',
      lang: 'en',
      text: 'Arm sued Qualcomm.',
      published: '2025-01-01',
      mentions: [
        { surface: 'Arm', entity: 'arm' },
        { surface: 'Qualcomm', entity: 'qualcomm' },
      ],
      claims: [],
      ...fields,
    })
  const sues = { subject: 'arm', relation: 'sues', object: 'qualcomm', status: 'done' }
  test.each([
    [{ claims: [sues] }, undefined],
    [{ claims: [{ ...sues, object: 'intel' }] }, /intel is not named/],
    [{ claims: [{ ...sues, relation: 'leads' }] }, /does not lead from company to company/],
    [{ claims: [{ ...sues, object: null }] }, /needs an object/],
    [{ claims: [{ ...sues, relation: 'raises' }] }, /takes no object/],
    [{ claims: [{ ...sues, status: 'maybe' }] }, /status/],
    [{ claims: [{ ...sues, statusOr: ['done'] }] }, /a status is given twice/],
    [{ claims: [sues, sues] }, /is listed twice/],
    [{ claims: [{ ...sues, date: { iso: '2025', precision: 'day', raw: 'Arm' } }] }, /iso does not fit/],
    [{ claims: [{ ...sues, date: { iso: '2025', precision: 'year', raw: '2025' } }] }, /is not in the text/],
    [{ claims: [{ ...sues, attributedTo: 'Reuters' }] }, /nobody called Reuters/],
    [{ mentions: [{ surface: 'Intel', entity: 'intel' }] }, /does not occur/],
    [{ mentions: [{ surface: 'Arm', entity: 'leg' }] }, /there is no entity leg/],
    [{ published: 'today' }, /published/],
  ])('%j', (fields, message) => {
    const { problems } = parseClaimItems(line(fields), typeOf)
    if (message === undefined) expect(problems).toEqual([])
    else expect(problems.join('\n')).toMatch(message)
  })
})
