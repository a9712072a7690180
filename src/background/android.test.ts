/** Firefox for Android has no menus, omnibox, commands or sidebar: the background starts and answers without them. */
import { beforeAll, expect, test, vi } from 'vitest'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined
const listeners: Listener[] = []
const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() })
const setBadgeText = vi.fn(async () => {})
const executeScript = vi.fn(async () => [])

vi.mock('../browser/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'x',
      getURL: (path: string) => `moz-extension://x/${path}`,
      getManifest: () => ({}),
      onInstalled: event(),
      onStartup: event(),
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    i18n: { getMessage: (key: string) => key },
    storage: { local: { get: async () => ({}), set: async () => {}, onChanged: event() } },
    tabs: { create: vi.fn(async () => ({})), query: async () => [], sendMessage: async () => null },
    scripting: { executeScript },
    action: { setBadgeText },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      getAll: async () => ({}),
      contains: async () => true,
    },
  },
}))

beforeAll(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('not asked for in this test')))
  await import('./main.ts')
})

const ask = (message: object) =>
  Promise.all(
    listeners.map((listener) => listener(message, { tab: { id: 7, incognito: false }, frameId: 0 })),
  )

test('it starts, and answers a page', async () => {
  expect(listeners).toHaveLength(1)
  expect(await ask({ kind: 'badge', count: 3 })).toEqual([true])
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' })
})

test.each(['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'])(
  'the card comes with its words in %s',
  async (language) => {
    expect(await ask({ kind: 'inject', script: 'card', language })).toEqual([true])
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: [`words-${language}.js`, 'card.js'],
      injectImmediately: true,
    })
  },
)

test('words of a language there is none of are not asked for', async () => {
  executeScript.mockClear()
  await ask({ kind: 'inject', script: 'card', language: '../card' })
  expect(executeScript).not.toHaveBeenCalled()
})
