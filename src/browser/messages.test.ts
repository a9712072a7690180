import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageState } from './messages.ts'

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown

const listeners = new Set<Listener>()
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>()
const tabsSendMessage = vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>()
const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>()
const runtime: { id: string | undefined; sendMessage: typeof sendMessage; onMessage: unknown } = {
  id: 'chiplight',
  sendMessage,
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
}
// The polyfill passes an API that is already there through untouched.
vi.mock('webextension-polyfill', () => ({
  default: { runtime, tabs: { sendMessage: tabsSendMessage }, scripting: { executeScript } },
}))
vi.stubGlobal('browser', { runtime })

const { askBackground } = await import('./page-messages.ts')
const { askBackground: askLate, answerAsPage } = await import('./late-messages.ts')
const { askPage, answerAsBackground } = await import('./background-messages.ts')

const request = {
  kind: 'recognise',
  blocks: ['Nvidia, TSMC'],
  title: '',
  description: '',
  lang: 'en',
} as const
const entities = [{ id: 'nvidia', type: 'company', name: 'Nvidia' }]
const state: PageState = {
  status: 'marked',
  host: 'www.kmib.co.kr',
  title: 't',
  entities: [{ id: 'nvidia', type: 'company', positions: [0, 1] }],
}

beforeEach(() => {
  runtime.id = 'chiplight'
  sendMessage.mockReset()
  tabsSendMessage.mockReset()
  executeScript.mockReset().mockResolvedValue([])
})
afterEach(() => listeners.clear())

describe('asking the background', () => {
  test('gives the answer when it is one', async () => {
    const answer = { relevant: true, entities, mentions: [0, 0, 6, 0], sentences: [0, 0, 12], versioned: [] }
    sendMessage.mockResolvedValue(answer)
    expect(await askBackground(request)).toEqual(answer)
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(request)
  })

  test.each([
    ['a block that was not sent', [1, 0, 6, 0]],
    ['an end outside the block', [0, 8, 13, 0]],
    ['an empty mention', [0, 3, 3, 0]],
    ['a start below 0', [0, -1, 3, 0]],
    ['an entity that is not listed', [0, 0, 6, 1]],
    ['a broken row', [0, 0, 6]],
    ['a fraction', [0, 0.5, 6, 0]],
  ])('gives null for mentions with %s', async (_what, mentions) => {
    sendMessage.mockResolvedValue({ relevant: true, entities, mentions, sentences: [], versioned: [] })
    expect(await askBackground(request)).toBeNull()
  })

  test.each([undefined, null, 'yes', { relevant: 1 }, []])(
    'gives null for the malformed answer %j',
    async (answer) => {
      sendMessage.mockResolvedValue(answer)
      expect(await askBackground({ kind: 'inject', script: 'card', language: 'ja' })).toBeNull()
    },
  )

  test('asks once more when the background stops while answering', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed')).mockResolvedValueOnce(true)
    expect(await askBackground({ kind: 'badge', count: 3 })).toBe(true)
    expect(sendMessage).toHaveBeenCalledTimes(2)
  })

  test('gives null when nobody is there', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection'))
    expect(await askLate({ kind: 'entity', id: 'nvidia' })).toBeNull()
  })

  test('sends nothing once the extension was updated under the page', async () => {
    runtime.id = undefined
    expect(await askLate({ kind: 'entity', id: 'nvidia' })).toBeNull()
    expect(sendMessage).not.toHaveBeenCalled()
  })
})

const claim = {
  subject: 'nvidia',
  relation: 'fabricates',
  object: 'tsmc',
  with: [],
  status: 'done',
  negated: false,
  attributedTo: null,
  date: null,
  amount: null,
  share: null,
  evidence: { block: 0, start: 0, end: 12 },
}

describe('asking for claims', () => {
  const asked = {
    kind: 'claims',
    blocks: request.blocks,
    entities: [],
    mentions: [],
    lang: 'en',
    published: '',
  } as const

  test('gives the claims', async () => {
    sendMessage.mockResolvedValue([claim])
    expect(await askLate(asked)).toEqual([claim])
  })

  test.each([
    ['evidence outside the text', { ...claim, evidence: { block: 0, start: 0, end: 13 } }],
    ['evidence in a block that was not sent', { ...claim, evidence: { block: 1, start: 0, end: 1 } }],
    ['no status', { ...claim, status: undefined }],
    ['a number for an entity', { ...claim, object: 3 }],
    ['a word for a flag', { ...claim, negated: 'no' }],
  ])('gives null for a claim with %s', async (_what, broken) => {
    sendMessage.mockResolvedValue([claim, broken])
    expect(await askLate(asked)).toBeNull()
  })
})

describe('answering as the page', () => {
  const late = {
    'page-state': () => state,
    'mark-here': () => Promise.reject(new Error('broken')),
    jump: ({ index }: { index: number }) => index === 1,
    command: () => true,
    'read-text': () => null,
    'show-span': ({ end }: { end: number }) => end === 4,
  }
  const answer = (signal = new AbortController().signal) => answerAsPage(late, signal)
  const deliver = (message: unknown) =>
    new Promise<{ taken: unknown; answer?: unknown }>((resolve) => {
      for (const listener of listeners) {
        const taken = listener(message, {}, (answer) => resolve({ taken, answer }))
        if (taken !== true) resolve({ taken })
      }
    })

  test.each([
    [{ kind: 'page-state' }, state],
    [{ kind: 'jump', id: 'nvidia', index: 1 }, true],
    [{ kind: 'show-span', block: 0, start: 0, end: 4 }, true],
    [{ kind: 'read-text' }, null],
  ])('hands %j to its handler and keeps the channel open', async (message, expected) => {
    answer()
    expect(await deliver(message)).toEqual({ taken: true, answer: expected })
  })

  test('answers null when the handler fails', async () => {
    answer()
    expect((await deliver({ kind: 'mark-here' })).answer).toBeNull()
  })

  test.each([
    { kind: 'jump', id: 'nvidia', index: -1 },
    { kind: 'jump', index: 1 },
    { kind: 'show-span', block: 0, start: 0, end: '4' },
    { kind: 'command', name: 'reload' },
    'page-state',
    null,
    { kind: 3 },
    { kind: 'toString' },
    // Asked of the background, and heard by the welcome page: an answer from there would be the first.
    { kind: 'badge', count: 0 },
    request,
  ])('leaves %j alone', async (message) => {
    answer()
    expect(await deliver(message)).toEqual({ taken: undefined })
  })

  test('stops with its signal', () => {
    const stop = new AbortController()
    answer(stop.signal)
    expect(listeners.size).toBe(1)
    stop.abort()
    expect(listeners.size).toBe(0)
  })
})

describe('asking a page', () => {
  test('asks the top frame and gives its answer', async () => {
    tabsSendMessage.mockResolvedValue(state)
    expect(await askPage(7, { kind: 'page-state' })).toEqual(state)
    expect(tabsSendMessage).toHaveBeenCalledWith(7, { kind: 'page-state' }, { frameId: 0 })
  })

  test('brings the script that answers where it is not there yet', async () => {
    tabsSendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist')).mockResolvedValue(state)
    expect(await askPage(7, { kind: 'page-state' })).toEqual(state)
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['pointer.js'],
      injectImmediately: true,
    })
  })

  test.each([() => Promise.resolve([]), () => Promise.reject(new Error('Cannot access the page'))])(
    'gives null where there is no content script',
    async (inject) => {
      executeScript.mockImplementation(inject)
      tabsSendMessage.mockRejectedValue(new Error('Receiving end does not exist'))
      expect(await askPage(7, { kind: 'page-state' })).toBeNull()
      expect(tabsSendMessage).toHaveBeenCalledTimes(2)
    },
  )

  test.each([
    ['positions outside the article', { ...state, entities: [{ id: 'a', type: 'chip', positions: [2] }] }],
    ['an unknown type', { ...state, entities: [{ id: 'a', type: 'cat', positions: [] }] }],
    ['nothing', undefined],
  ])('gives null for an answer with %s', async (_what, answer) => {
    tabsSendMessage.mockResolvedValue(answer)
    expect(await askPage(7, { kind: 'page-state' })).toBeNull()
  })
})

describe('answering as the background', () => {
  const entity = vi.fn(() => null)
  const handlers = {
    recognise: () => ({ relevant: false, entities: [], mentions: [], sentences: [], versioned: [] }),
    entity,
    inject: (_request: unknown, asker: { tab: number } | null) => asker?.tab === 4,
    badge: () => Promise.reject(new Error('broken')),
    'open-panel': () => true,
    claims: () => [],
    mute: () => true,
    watch: () => ({ starred: false, note: '', seen: null }),
  }
  const deliver = (message: unknown, sender: unknown = {}) => {
    answerAsBackground(handlers)
    return [...listeners].map((listener) => listener(message, sender, () => {}))[0]
  }

  test('tells the handler who asks', async () => {
    expect(
      await deliver(
        { kind: 'inject', script: 'card', language: 'ja' },
        { tab: { id: 4 }, frameId: 0, url: 'http://a.example/' },
      ),
    ).toBe(true)
    listeners.clear()
    expect(await deliver({ kind: 'inject', script: 'card', language: 'ja' })).toBe(false)
  })

  test('answers null when a handler fails', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await deliver({ kind: 'badge', count: 1 })).toBeNull()
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })

  test.each([
    { kind: 'entity', id: 3 },
    { kind: 'entity', id: 'x'.repeat(81) },
    { kind: 'constructor' },
    'entity',
    null,
  ])('leaves %j alone', (message) => {
    expect(deliver(message)).toBeUndefined()
    expect(entity).not.toHaveBeenCalled()
  })
})
