import { beforeEach, expect, test, vi } from 'vitest'

type Listener = (...given: never[]) => unknown
const heard = new Map<string, Listener>()
const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) })
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('./browser.ts', () => fake)

const { listenForMenu, listenForOmnibox } = await import('./entrances.ts')

const created = vi.fn()
function inBrowser(origin: string, more: object = {}): void {
  for (const key of Object.keys(fake.browser)) delete fake.browser[key]
  Object.assign(fake.browser, {
    i18n: { getMessage: (key: string) => (key === 'omniboxDefault' ? 'Look up <anything>' : key) },
    runtime: { getURL: () => origin, onInstalled: event('installed') },
    contextMenus: { create: created, removeAll: async () => {}, onClicked: event('menu') },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputStarted: event('started'),
      onInputChanged: event('changed'),
      onInputEntered: event('entered'),
    },
    ...more,
  })
}
const fire = (name: string, ...given: unknown[]) => heard.get(name)?.(...(given as never[]))

beforeEach(() => {
  heard.clear()
  created.mockClear()
})

test('selected words are looked up, with the tab they stand in', async () => {
  inBrowser('chrome-extension://id/')
  const [lookUp, readPage] = [vi.fn(async () => true), vi.fn(async () => {})]
  listenForMenu({ lookUp, readPage })
  await fire('installed')
  expect(created.mock.calls.map(([entry]) => entry)).toEqual([
    { id: 'read-page', title: 'menuReadPage', contexts: ['page'] },
    { id: 'look-up', title: 'menuLookUp', contexts: ['selection'] },
  ])
  fire('menu', { menuItemId: 'look-up', selectionText: 'HBM4 <b>' }, { id: 7 })
  expect(lookUp).toHaveBeenCalledWith('HBM4 <b>', 7)
  fire('menu', { menuItemId: 'look-up' }, { id: 7 })
  fire('menu', { menuItemId: 'read-page' }, { id: 7 })
  expect(lookUp).toHaveBeenCalledTimes(1)
  expect(readPage).toHaveBeenCalledWith(7)
})

test.each([
  ['chrome-extension://id/', 'AT&amp;T – &lt;script&gt;', 'Look up &lt;anything&gt;'],
  ['moz-extension://id/', 'AT&T – <script>', 'Look up <anything>'],
])('what %s shows is escaped where it is read as XML', async (origin, description, first) => {
  inBrowser(origin)
  listenForOmnibox({
    suggest: async () => [{ content: 'AT&T', description: 'AT&T – <script>' }],
    enter: async () => {},
  })
  fire('started')
  const { omnibox } = fake.browser as { omnibox: { setDefaultSuggestion: ReturnType<typeof vi.fn> } }
  expect(omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: first })
  const show = vi.fn()
  await fire('changed', 'at&t', show)
  expect(show).toHaveBeenCalledWith([{ content: 'AT&T', description }])
})

test('a background that cannot read its files suggests nothing', async () => {
  inBrowser('chrome-extension://id/')
  listenForOmnibox({ suggest: () => Promise.reject(new Error('broken')), enter: async () => {} })
  const show = vi.fn()
  await fire('changed', 'hbm', show)
  expect(show).toHaveBeenCalledWith([])
})

test('Enter leads where the reader asked for it', () => {
  inBrowser('chrome-extension://id/')
  const enter = vi.fn(async () => {})
  listenForOmnibox({ suggest: async () => [], enter })
  fire('entered', 'hbm4', 'currentTab')
  fire('entered', 'hbm4', 'newForegroundTab')
  expect(enter.mock.calls).toEqual([
    ['hbm4', false],
    ['hbm4', true],
  ])
})

test('a browser without menus and address bar is left alone', () => {
  inBrowser('moz-extension://id/', { contextMenus: undefined, menus: undefined, omnibox: undefined })
  listenForMenu({ lookUp: async () => {}, readPage: async () => {} })
  listenForOmnibox({ suggest: async () => [], enter: async () => {} })
  expect(heard.size).toBe(0)
})
