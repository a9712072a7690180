import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { TrailArticle } from '../own/trail.ts'

const session = new Map<string, unknown>()
const local = new Map<string, unknown>()
const area = (held: Map<string, unknown>) => ({
  get: async (keys: string | string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (held.has(key) ? [[key, held.get(key)]] : []))),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) held.set(key, value)
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) held.delete(key)
  },
})
vi.mock('webextension-polyfill', () => ({
  default: { storage: { session: area(session), local: area(local) } },
}))
vi.stubGlobal('navigator', {
  locks: { request: (_name: string, act: () => Promise<unknown>) => act() },
})

const storage = await import('./trail-storage.ts')
const { openDatabase } = await import('./database.ts')
const { changeState, loadState } = await import('./state-storage.ts')
const { addPack } = await import('./own-storage.ts')

const article = (day: string, path: string, ...ids: string[]): TrailArticle => ({
  url: `https://a.com/${path}`,
  title: path,
  day,
  at: 1,
  met: ids.map((id) => ({ id, sentence: '' })),
})
const titles = async () => (await storage.loadTrail()).map(({ title }) => title)

beforeEach(async () => {
  const database = await openDatabase()
  for (const name of ['articles', 'packs', 'compiled'] as const) await database.clear(name)
  session.clear()
  local.clear()
})

test('one row for an article and a day; the oldest leave', async () => {
  for (const day of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-03']) {
    await storage.keepArticle(article(day, day, 'nvidia'), 2)
  }
  expect(await titles()).toEqual(['2026-01-03', '2026-01-02'])
})

test('tells where an entity was met', async () => {
  await storage.keepArticle(article('2026-01-02', 'x', 'nvidia'))
  await storage.keepArticle(article('2026-01-03', 'y', 'nvidia', 'tsmc'))
  expect(await storage.seenIn('nvidia')).toEqual({ articles: 2, since: '2026-01-02' })
  expect(await storage.seenIn('tsmc')).toBeNull()
})

test('what is deleted comes back as it was', async () => {
  await storage.keepArticle(article('2026-01-02', 'x', 'nvidia'))
  const before = await storage.loadTrail()
  await storage.forgetArticles(before)
  expect(await titles()).toEqual([])
  await storage.restoreArticles(before)
  expect(await storage.loadTrail()).toEqual(before)
})

test('no room left: quiet, told of, and forgotten when it works again', async () => {
  const database = await openDatabase()
  const full = vi.spyOn(database, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await storage.keepArticle(article('2026-01-02', 'x'))
  expect(await storage.trailFailure()).toBe('full')
  full.mockRestore()
  await storage.keepArticle(article('2026-01-02', 'x'))
  expect(await storage.trailFailure()).toBeNull()
})

test('an import that fails half way leaves everything as it was', async () => {
  await storage.keepArticle(article('2026-01-02', 'x', 'nvidia'))
  const pack = { id: 'p', title: 'P', entities: [], sources: [] }
  await addPack(pack)
  const before = await loadState()
  const unwritable = { id: 'q', title: (() => 1) as unknown as string, entities: [], sources: [] }
  await expect(
    changeState((now) => ({
      ...now,
      watch: [{ id: 'tsmc', starred: true, note: '', changed: '2026-01-01' }],
      trail: [],
      packs: [unwritable],
    })),
  ).rejects.toThrow()
  expect(await loadState()).toEqual(before)
  expect(await titles()).toEqual(['x'])
})
