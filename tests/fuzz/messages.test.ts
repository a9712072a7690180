/** What arrives from a page, from the background or out of storage is never trusted, and never breaks who reads it. */
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, vi } from 'vitest'
import { anyText, anything, fuzz, mutated } from './kit.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.stubGlobal('browser', { runtime: { id: 'chiplight' } })
const { BACKGROUND_REQUESTS, PAGE_ANSWERS } = await import('../../src/browser/schemas.ts')
const { FIRST_ANSWERS } = await import('../../src/browser/guards.ts')
const { LATE_ANSWERS, LATE_REQUESTS } = await import('../../src/browser/late-guards.ts')
const { claimSource } = await import('../../src/browser/claim-source.ts')
const { readSettingsInPage } = await import('../../src/browser/storage-content.ts')
const { readSettings, settingsSchema } = await import('../../src/settings/schema.ts')
const { readWatch, watchItemSchema } = await import('../../src/settings/watch.ts')
const { readMentions } = await import('../../src/page/mentions.ts')

const article = {
  kind: 'claims',
  blocks: ['Nvidia buys from TSMC.', '구글은 TPU를 쓴다.'],
  entities: [
    { id: 'nvidia', type: 'company' },
    { id: 'tsmc', type: 'company' },
  ],
  mentions: [0, 0, 6, 0, 0, 17, 21, 1],
  lang: 'en',
  published: '2026-11-20',
} as const
const REQUESTS: Readonly<Record<string, unknown>> = {
  recognise: { kind: 'recognise', blocks: ['Nvidia'], title: 't', description: '', lang: 'ko' },
  entity: { kind: 'entity', id: 'nvidia' },
  claims: article,
  watch: { kind: 'watch', id: 'nvidia', star: true },
  mute: { kind: 'mute', entity: 'nvidia', type: null },
  inject: { kind: 'inject', script: 'card' },
  badge: { kind: 'badge', count: 3 },
  'open-panel': { kind: 'open-panel', id: 'nvidia' },
}
const requests = fc
  .constantFrom(...Object.keys(REQUESTS))
  .chain((kind) => fc.tuple(fc.constant(kind), mutated(REQUESTS[kind])))

fuzz('a message to the background is taken only as what the table says', requests, ([kind, message]) => {
  const schema = BACKGROUND_REQUESTS[kind as keyof typeof BACKGROUND_REQUESTS]
  const read = v.safeParse(schema, message)
  if (!read.success) return
  // What is taken is plain, whole, and taken again as it is.
  expect(v.safeParse(schema, structuredClone(read.output)).success).toBe(true)
  expect((read.output as { kind: unknown }).kind).toBe(kind)
  expect(Object.keys(read.output as object).sort()).toEqual(Object.keys(REQUESTS[kind] as object).sort())
})

const answer = {
  relevant: true,
  entities: [{ id: 'nvidia', type: 'company', name: 'Nvidia' }],
  mentions: [0, 0, 6, 0],
  sentences: [0, 0, 6],
  versioned: [0],
}
const asked = { kind: 'recognise', blocks: ['Nvidia'], title: '', description: '', lang: '' } as const
fuzz('an answer to the page is read to its end or refused', mutated(answer), (given) => {
  if (!FIRST_ANSWERS.recognise(given, asked)) return
  const mentions = readMentions(given as typeof answer as never)
  for (const { block, start, end } of mentions) {
    expect(asked.blocks[block]?.slice(start, end).length).toBe(end - start)
    expect(end).toBeGreaterThan(start)
  }
})

fuzz(
  'answers to card and pointer never throw where they are checked',
  fc.tuple(anything, mutated(article)),
  ([given, text]) => {
    for (const guard of [
      LATE_ANSWERS.entity,
      LATE_ANSWERS.watch,
      LATE_ANSWERS.inject,
      LATE_ANSWERS['open-panel'],
    ]) {
      expect(typeof guard(given, {} as never)).toBe('boolean')
    }
    expect(typeof LATE_ANSWERS.claims([given, text], article as never)).toBe('boolean')
    for (const guard of Object.values(LATE_REQUESTS)) {
      expect(typeof guard(typeof given === 'object' && given !== null ? (given as never) : {})).toBe(
        'boolean',
      )
    }
  },
)

const state = {
  status: 'marked',
  host: 'h',
  title: 't',
  entities: [{ id: 'nvidia', type: 'company', positions: [0, 0.5] }],
}
fuzz('a page’s answer reaches the panel only whole', mutated(state), (given) => {
  const read = v.safeParse(PAGE_ANSWERS['page-state'], given)
  if (!read.success) return
  for (const { positions } of read.output.entities)
    for (const at of positions) expect(at >= 0 && at <= 1).toBe(true)
})

fuzz('claims are read of no words outside the text', mutated(article), (given) => {
  const read = v.safeParse(BACKGROUND_REQUESTS.claims, given)
  if (!read.success) return
  const source = claimSource(read.output as never)
  source.mentions.forEach((list, block) => {
    let last = 0
    for (const { start, end } of list) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeLessThanOrEqual(source.blocks[block]?.length ?? -1)
      last = end
    }
  })
})

const stored = {
  version: 1,
  marks: 'every',
  language: 'ko',
  mutedTypes: ['policy'],
  mutedEntities: ['nvidia'],
  sitesOff: ['a.example'],
  badge: false,
  trail: true,
  paintOwn: true,
}
fuzz(
  'settings of any shape are read as settings, alike in page and panel',
  fc.oneof(mutated(stored), anything),
  (given) => {
    const settings = readSettings(given)
    expect(v.is(settingsSchema, settings)).toBe(true)
    expect(readSettingsInPage(given)).toEqual(settings)
    // Nobody is watched because storage is broken.
    const { trail, paintOwn } = (typeof given === 'object' && given !== null ? given : {}) as {
      trail?: unknown
      paintOwn?: unknown
    }
    if (trail !== true) expect(settings.trail).toBe(false)
    if (paintOwn !== true) expect(settings.paintOwn).toBe(false)
  },
)

const item = { id: 'nvidia', starred: true, note: 'n', changed: '2026-11-20' }
fuzz(
  'a watch list of any shape loses none of its good rows, and tells of the others',
  fc.oneof(mutated({ version: 1, items: [item, { ...item, id: 'tsmc', note: '' }] }), anything),
  (given) => {
    const { items, whole } = readWatch(given)
    expect(items.every((one) => v.is(watchItemSchema, one))).toBe(true)
    const rows = (given as { version?: unknown; items?: unknown } | null)?.items
    if ((given as { version?: unknown } | null)?.version !== 1 || !Array.isArray(rows)) {
      expect(whole).toBe(given === undefined)
      return
    }
    const good = new Set(rows.filter((row) => v.is(watchItemSchema, row)).map(({ id }: { id: string }) => id))
    expect(new Set(items.map(({ id }) => id))).toEqual(good)
    if (rows.some((row) => !v.is(watchItemSchema, row))) expect(whole).toBe(false)
  },
)

fuzz('any text may be muted, noted or looked up: it stays what it is', anyText, (text) => {
  expect(readSettings({ mutedEntities: [text.slice(0, 80)] }).mutedEntities).toEqual([text.slice(0, 80)])
  const note = { ...item, note: text }
  expect(readWatch({ version: 1, items: [note] }).items).toEqual([note])
})
