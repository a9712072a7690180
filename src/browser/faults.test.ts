/** Storage that is full, broken, older, newer or used by two windows at once; private windows; grants that come and go. */
import { beforeEach, describe, expect, test, vi } from 'vitest'

const local = new Map<string, unknown>()
/** What the next write does. */
let writing: 'works' | 'full' = 'works'
const turn = () => new Promise<void>((done) => setTimeout(done))
const storage = {
  local: {
    get: async (keys: string | string[]) => {
      await turn()
      return Object.fromEntries(
        [keys].flat().flatMap((key) => (local.has(key) ? [[key, structuredClone(local.get(key))]] : [])),
      )
    },
    set: async (items: object) => {
      await turn()
      if (writing === 'full') throw new Error('Resource::kQuotaBytes quota exceeded')
      for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value))
    },
  },
}
type Handler = (arg: never) => unknown
const event = () => {
  const handlers = new Set<Handler>()
  return {
    addListener: (handler: Handler) => handlers.add(handler),
    removeListener: (handler: Handler) => handlers.delete(handler),
    fire: (arg?: unknown) => Promise.all([...handlers].map((handler) => handler(arg as never))),
  }
}
const NEWS = ['*://www.kmib.co.kr/*', '*://*.impress.co.jp/*']
let granted: string[] = []
let registered: { matches: string[] }[] = []
const injected: number[] = []
let openTabs: { id: number; url: string; incognito: boolean }[] = []
const created: unknown[] = []
const onInstalled = event()
const permissions = {
  onAdded: event(),
  onRemoved: event(),
  getAll: async () => ({ origins: [...NEWS, ...granted] }),
  contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
  request: vi.fn(async (_what: { origins: string[] }) => true),
  remove: async () => true,
}
const matching = (url: string[]) =>
  openTabs.filter((tab) => url.some((pattern) => tab.url.includes(pattern.slice(4, -2).replace('*.', ''))))
vi.mock('webextension-polyfill', () => ({
  default: {
    storage,
    permissions,
    runtime: {
      onInstalled,
      onStartup: event(),
      getURL: (path: string) => `ext://${path}`,
      getManifest: () => ({
        content_scripts: [{ matches: NEWS, exclude_matches: ['*://www.kmib.co.kr/forum/*'] }],
      }),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: { matches: string[] }[]) => {
        registered = scripts
      },
      updateContentScripts: async (scripts: { matches: string[] }[]) => {
        registered = scripts
      },
      unregisterContentScripts: async () => {
        registered = []
      },
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        injected.push(target.tabId)
      },
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) => (url ? matching(url) : openTabs.slice(0, 1)),
      get: async (id: number) => openTabs.find((tab) => tab.id === id),
      create: async (tab: unknown) => void created.push(tab),
      update: async (tab: unknown) => void created.push(tab),
    },
  },
}))
/** Locks as browsers have them: one holder at a time, for background and all windows. */
const queues = new Map<string, Promise<unknown>>()
vi.stubGlobal('navigator', {
  locks: {
    request(name: string, act: () => Promise<unknown>) {
      const next = (queues.get(name) ?? Promise.resolve()).then(act, act)
      queues.set(name, next)
      return next
    },
  },
})

const { changeWatch, loadWatch } = await import('./watch-storage.ts')
const { changeOwn } = await import('./own-storage.ts')
const { changeSettings, loadSettings } = await import('./storage.ts')
const { changeItem } = await import('../settings/watch.ts')
const { answerMute } = await import('../background/mute.ts')
const { openPanelHere, openPanelTab } = await import('./tabs.ts')
const sites = await import('./sites.ts')
const { readTabsOnUpdate } = await import('./open-tabs.ts')

const TODAY = '2026-11-27'
const star = (id: string, note = '') =>
  changeWatch((now) => changeItem(now, id, { starred: true, note }, TODAY))
const backups = (key: string) => [...local.keys()].filter((name) => name.startsWith(`${key}-unread-`))

beforeEach(() => {
  local.clear()
  writing = 'works'
  granted = []
  registered = []
  injected.length = 0
  created.length = 0
  openTabs = []
})

describe('storage', () => {
  test('that is full says so and keeps what it has', async () => {
    await star('nvidia', 'kept')
    const before = structuredClone([...local])
    writing = 'full'
    await expect(star('tsmc')).rejects.toThrow('quota')
    await expect(changeOwn(() => [])).rejects.toThrow('quota')
    await expect(changeSettings(() => ({ marks: 'off' }))).rejects.toThrow('quota')
    expect([...local]).toEqual(before)
    expect(await loadWatch()).toMatchObject([{ id: 'nvidia', note: 'kept' }])
  })

  test.each([
    ['broken', 'rubbish'],
    [
      'half broken',
      { version: 1, items: [{ id: 'nvidia', starred: true, note: 'n', changed: TODAY }, { id: 5 }] },
    ],
    ['of a newer version', { version: 2, rows: { nvidia: 'n' } }],
    ['of no version', [{ id: 'nvidia' }]],
  ])('that holds a list %s is copied before it is written over', async (_what, stored) => {
    local.set('watch', stored)
    local.set('own', stored)
    await star('tsmc')
    await changeOwn((now) => now)
    expect(backups('watch').map((name) => local.get(name))).toEqual([stored])
    expect(backups('own').map((name) => local.get(name))).toEqual([stored])
    // And once: what is whole is not copied again.
    await star('asml')
    expect(backups('watch')).toHaveLength(1)
  })

  test('that cannot even keep the copy is left as it is', async () => {
    local.set('watch', 'rubbish')
    writing = 'full'
    await expect(star('tsmc')).rejects.toThrow()
    expect(local.get('watch')).toBe('rubbish')
  })

  test('of a newer version gives the settings that are understood', async () => {
    local.set('settings', { version: 7, marks: 'every', trail: 'always', sitesOff: ['a.example'] })
    expect(await loadSettings()).toMatchObject({
      version: 1,
      marks: 'every',
      trail: false,
      sitesOff: ['a.example'],
    })
  })

  test('two windows and a card that change it at once lose nothing', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `entity-${at}`)
    await Promise.all([
      ...ids.map((id) => star(id)),
      ...ids.map((id) => answerMute({ kind: 'mute', entity: id, type: null })),
      answerMute({ kind: 'mute', entity: null, type: 'policy' }),
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.example'] })),
    ])
    expect((await loadWatch()).map(({ id }) => id).sort()).toEqual([...ids].sort())
    const settings = await loadSettings()
    expect([...settings.mutedEntities].sort()).toEqual([...ids].sort())
    expect([settings.mutedTypes, settings.sitesOff]).toEqual([['policy'], ['a.example']])
  })

  test('a clock that is set back loses no note', async () => {
    await star('nvidia', 'first')
    const back = await changeWatch((now) => changeItem(now, 'nvidia', { note: 'second' }, '1999-01-01'))
    expect(back).toEqual([{ id: 'nvidia', starred: true, note: 'second', changed: '1999-01-01' }])
  })
})

describe('a private window', () => {
  test('opens no full tab, from card, menu or address bar', async () => {
    openTabs = [{ id: 4, url: 'https://www.kmib.co.kr/a', incognito: true }]
    expect([await openPanelTab('#x', 4), await openPanelTab('#x', null), await openPanelHere('#x')]).toEqual([
      false,
      false,
      false,
    ])
    expect(created).toEqual([])
  })

  test('while another one does', async () => {
    openTabs = [{ id: 4, url: 'https://www.kmib.co.kr/a', incognito: false }]
    expect([await openPanelTab('#x', 4), await openPanelHere('#x')]).toEqual([true, true])
    expect(created).toHaveLength(2)
  })
})

describe('sites beside the news list', () => {
  sites.followGrants()

  test('are registered and read at once when they are granted, and left when they are not', async () => {
    openTabs = [{ id: 7, url: 'https://blog.example/a', incognito: false }]
    granted = ['*://blog.example/*']
    await permissions.onAdded.fire({ origins: granted })
    expect(registered).toMatchObject([
      { matches: granted, js: ['content.js'], css: ['marks.css'], allFrames: false },
    ])
    expect(injected).toEqual([7])
    granted = ['*://blog.example/*', sites.ALL_SITES]
    await permissions.onAdded.fire({ origins: [sites.ALL_SITES] })
    expect(registered[0]?.matches).toEqual([sites.ALL_SITES, '*://blog.example/*'])
    granted = []
    await permissions.onRemoved.fire({})
    expect(registered).toEqual([])
  })

  test('come back after an update, which forgets them', async () => {
    granted = ['*://blog.example/*']
    await onInstalled.fire()
    expect(registered).toMatchObject([{ matches: granted }])
  })

  test.each([
    ['https://blog.example:8080/a?b#c', '*://blog.example/*'],
    ['http://[::1]/', '*://[::1]/*'],
    ['chrome://settings', null],
    ['javascript:alert(1)', null],
    ['nonsense', null],
  ])('%s is asked for as %s', (address, pattern) => expect(sites.patternOf(address)).toBe(pattern))

  test.each([
    ['https://www.kmib.co.kr/a', true],
    ['https://pc.watch.impress.co.jp/a', true],
    ['https://impress.co.jp/a', true],
    ['https://kmib.co.kr.evil.example/', false],
    ['https://notimpress.co.jp/', false],
  ])('%s lies on the news list: %s', (address, listed) => expect(sites.isListed(address)).toBe(listed))

  test('the question is put in the click: nothing is waited for before it', () => {
    permissions.request.mockClear()
    void sites.askForSite('*://blog.example/*')
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://blog.example/*'] })
  })
})

test('after install or update open articles are read, but not what the manifest leaves out', async () => {
  readTabsOnUpdate()
  openTabs = [
    { id: 1, url: 'https://www.kmib.co.kr/a', incognito: false },
    { id: 2, url: 'https://www.kmib.co.kr/forum/a', incognito: false },
    { id: 3, url: 'https://elsewhere.example/', incognito: false },
  ]
  await onInstalled.fire()
  expect(injected).toEqual([1])
})
