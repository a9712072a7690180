/** The background stopped at every message of a scan: before it, while it is answered, and after. */
import { beforeEach, expect, test, vi } from 'vitest'

const runtime = {
  id: 'chiplight',
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  onMessage: {},
}
vi.stubGlobal('browser', { runtime })
const { askBackground } = await import('./page-messages.ts')
const { askBackground: askLate } = await import('./late-messages.ts')

const blocks = ['Nvidia buys from TSMC.']
const ANSWERS: Readonly<Record<string, unknown>> = {
  badge: true,
  recognise: {
    relevant: true,
    entities: [
      { id: 'nvidia', type: 'company', name: 'Nvidia' },
      { id: 'tsmc', type: 'company', name: 'TSMC' },
    ],
    mentions: [0, 0, 6, 0, 0, 17, 21, 1],
    sentences: [0, 0, 22],
    versioned: [],
  },
  inject: true,
  entity: null,
  claims: [],
  watch: { starred: false, note: '', seen: null },
  mute: true,
  'open-panel': true,
}
const article = { blocks, entities: [], mentions: [], lang: 'en', published: '' } as const
/** Every message from opening an article to muting a name on its card, in order. */
const SCAN: readonly (() => Promise<unknown>)[] = [
  () => askBackground({ kind: 'badge', count: 0 }),
  () => askBackground({ kind: 'recognise', blocks, title: '', description: '', lang: 'en' }),
  () => askBackground({ kind: 'badge', count: 2 }),
  () => askBackground({ kind: 'inject', script: 'pointer' }),
  () => askLate({ kind: 'inject', script: 'card', language: 'en' }),
  () => askLate({ kind: 'entity', id: 'nvidia' }),
  () => askLate({ kind: 'claims', ...article }),
  () => askLate({ kind: 'watch', id: 'nvidia', star: null }),
  () => askLate({ kind: 'watch', id: 'nvidia', star: true }),
  () => askLate({ kind: 'mute', entity: 'nvidia', type: null }),
  () => askLate({ kind: 'open-panel', id: 'nvidia' }),
]
/** What a page sees of a background that is stopped, by when. */
const STOPS: readonly (readonly [when: string, fault: () => Promise<unknown>])[] = [
  [
    'before it',
    () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  ],
  [
    'while it answers',
    () => Promise.reject(new Error('The message port closed before a response was received.')),
  ],
  ['with half an answer', () => Promise.resolve(undefined)],
]

const scan = async () => {
  const answers: unknown[] = []
  for (const step of SCAN) answers.push(await step())
  return answers
}
const answer = (message: unknown) => Promise.resolve(ANSWERS[(message as { kind: string }).kind])

beforeEach(() => {
  runtime.sendMessage.mockReset().mockImplementation(answer)
})

const whole = await (async () => {
  runtime.sendMessage.mockImplementation(answer)
  return scan()
})()

test.each(SCAN.flatMap((_, at) => STOPS.map(([when, fault]) => [at, when, fault] as const)))(
  'stopped at message %i, %s: the scan is the same',
  async (at, _when, fault) => {
    let sent = 0
    runtime.sendMessage.mockImplementation((message) => (sent++ === at ? fault() : answer(message)))
    expect(await scan()).toEqual(whole)
    expect(sent).toBe(SCAN.length + 1)
  },
)

test('a background that never comes back leaves every step without an answer, and none throws', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('gone'))
  expect(await scan()).toEqual(SCAN.map(() => null))
  expect(runtime.sendMessage).toHaveBeenCalledTimes(SCAN.length * 2)
})

test('an extension that is gone is not asked at all', async () => {
  Object.assign(runtime, { id: undefined })
  expect(await scan()).toEqual(SCAN.map(() => null))
  expect(runtime.sendMessage).not.toHaveBeenCalled()
  Object.assign(runtime, { id: 'chiplight' })
})
