import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../settings/schema.ts'

const keepArticle = vi.fn()
const ownDictionary = vi.fn<() => Promise<null>>(async () => null)
vi.mock('../browser/trail-storage.ts', () => ({ keepArticle }))
vi.mock('../browser/own-names.ts', () => ({ ownDictionary }))
const { personalise } = await import('./personal.ts')

const request = { kind: 'recognise', blocks: ['Nvidia'], title: 'T', description: '', lang: 'en' } as const
const answer = {
  relevant: true,
  entities: [{ id: 'nvidia', type: 'company', name: 'Nvidia' }],
  mentions: [0, 0, 6, 0],
  sentences: [],
  versioned: [],
} as const
const asker = { tab: 1, frame: 0, url: 'https://a.com/x', private: false }
const on = { ...DEFAULT_SETTINGS, trail: true, paintOwn: true }

beforeEach(() => vi.clearAllMocks())

test('an article is kept, and the page’s answer is what it was', async () => {
  expect(await personalise(request, answer, on, asker)).toEqual(answer)
  expect(keepArticle).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ url: 'https://a.com/x' }))
})

test.each([
  ['the trail is off', { ...on, trail: false }, asker],
  ['the window is private', on, { ...asker, private: true }],
  ['it is a frame', on, { ...asker, frame: 2 }],
  ['nobody knows where it is', on, null],
])('nothing is kept when %s', async (_why, settings, from) => {
  await personalise(request, answer, settings, from)
  expect(keepArticle).not.toHaveBeenCalled()
})

test('own names are not even read while the switch is off', async () => {
  await personalise(request, answer, { ...on, paintOwn: false }, asker)
  expect(ownDictionary).not.toHaveBeenCalled()
})

test('own names that cannot be read cost the page nothing', async () => {
  ownDictionary.mockRejectedValueOnce(new Error('broken'))
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(await personalise(request, answer, on, asker)).toEqual(answer)
})
