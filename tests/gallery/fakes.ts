/** A page and a browser that hold still: what card and panel see in the gallery. */
import type { PageState } from '../../src/browser/messages.ts'
import { createSearch } from '../../src/knowledge/search.ts'
import { KnowledgeStore } from '../../src/knowledge/store.ts'
import type { PageSide, SharedSentence } from '../../src/page/card/contract.ts'
import type { PanelServices } from '../../src/panel/services.ts'
import { readSettings, type Settings } from '../../src/settings/schema.ts'
import type { UiLanguage } from '../../src/ui/words.ts'
import { KNOWLEDGE } from './knowledge.ts'

export const store = KnowledgeStore.from(KNOWLEDGE)
const search = createSearch(store)

const SENTENCES: Readonly<Record<UiLanguage, readonly string[]>> = {
  ko: [
    '구글은 자체 설계한 AI 반도체 텐서처리장치의 생태계를 넓히기 위해 메타와 손을 잡았다.',
    '두 회사는 메타가 만든 파이토치가 구글 칩에서 매끄럽게 돌아가도록 하는 토치 TPU 사업을 함께한다.',
    '엔비디아는 작업 스케줄러 슬럼을 만드는 스케드MD를 인수하고, 공개 모델 네모트론3 나노도 내놓았다.',
    '지난 몇 해 동안 대형 기술 기업들은 한 회사의 소프트웨어에 묶이지 않으려고 여러 갈래로 움직여 왔는데, 개발자 대부분이 쿠다에 익숙해 옮겨 가는 데 드는 비용이 컸고, 그래서 구글이 파이토치 지원을 앞세워 엔비디아의 성을 두드린다는 평가가 업계에서 나오며, 메타 역시 협상력을 키우려 한다는 해석이 뒤따르는 가운데 실제 도입 규모와 시점은 아직 확정되지 않은 것으로 전해졌다.',
    '메타의 라마도 구글 칩에서 학습될 수 있다.',
  ],
  en: [
    'Google teamed up with Meta to widen the ecosystem of the TPU, the AI chip it designs itself.',
    'Together they work on TorchTPU, which is to make PyTorch, born at Meta, run smoothly on chips from Google.',
    'Nvidia buys SchedMD, the maker of the job scheduler Slurm, and released the open model Nemotron 3 Nano.',
    'For years the large technology firms have looked for ways not to be tied to the software of one company, yet most developers know CUDA and the cost of moving was high, which is why Google puts PyTorch support first in its approach to the customers of Nvidia, people in the industry say, while Meta is thought to want a stronger hand in negotiations and no size or date of any purchase is settled yet.',
    'Llama, from Meta, could be trained on chips of Google as well.',
  ],
}

/** Sentences that name `id` and others, as the page would find them. */
function sentencesOf(id: string, language: UiLanguage): SharedSentence[] {
  return SENTENCES[language].flatMap((text, mention) => {
    const found = store.all().flatMap((entity) => {
      const name = entity.names[language]
      const start = text.search(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`))
      return start < 0 ? [] : [{ id: entity.id, name, start, end: start + name.length }]
    })
    const isPart = (one: { start: number; end: number }) =>
      found.some(
        ({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start,
      )
    const own = found.find((one) => one.id === id)
    const others = found.filter((one) => one.id !== id && !isPart(one))
    return own && others.length > 0 ? [{ text, others, start: own.start, end: own.end, mention }] : []
  })
}

const HERE = [
  'google',
  'meta',
  'tpu',
  'torchtpu',
  'pytorch',
  'nvidia',
  'schedmd',
  'slurm',
  'nemotron-3-nano',
  'llama',
]

/** What the page was asked to do, for tests to read. */
export interface Log {
  readonly entries: string[]
}

export interface FakePage extends PageSide {
  onClose: () => void
}

/** `delay`: how long (ms) an entity takes; Infinity for an answer that never comes. */
export function createFakePage(language: UiLanguage, log: Log, delay = 0): FakePage {
  const note = (entry: string) => void log.entries.push(entry)
  return {
    language,
    onClose: () => {},
    entity: (id) =>
      new Promise((resolve) => {
        if (delay === Number.POSITIVE_INFINITY) return
        setTimeout(() => resolve(store.card(id) ?? null), delay)
      }),
    sentences: (id) => sentencesOf(id, language),
    entitiesHere: () => HERE,
    scrollTo: (mention) => note(`scroll ${mention}`),
    mute: async (what) => note(`mute ${JSON.stringify(what)}`),
    openPanel: (id) => note(`panel ${id}`),
    closed() {
      note('closed')
      this.onClose()
    },
  }
}

/** Positions as a page of some length would give them. */
const spread = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => ((index + 1) * (0.9 / (count + 1)) + seed * 0.011) % 1).sort()

const COUNTS: Readonly<Record<string, number>> = {
  nvidia: 11,
  meta: 8,
  google: 5,
  schedmd: 1,
  tpu: 6,
  h100: 2,
  pytorch: 4,
  cuda: 1,
  torchtpu: 1,
  slurm: 4,
  'nemotron-3-nano': 3,
  llama: 1,
  gpu: 3,
  'jensen-huang': 2,
  bis: 1,
}

export const PAGE: PageState = {
  status: 'marked',
  host: 'www.kmib.co.kr',
  title: 'Meta, Google and the TPU',
  entities: Object.entries(COUNTS).flatMap(([id, count], seed) => {
    const entity = store.brief(id)
    return entity ? [{ id, type: entity.type, positions: spread(count, seed) }] : []
  }),
}

export interface FakeBrowser {
  readonly language: UiLanguage
  readonly view?: PanelServices['view']
  readonly page?: PageState | null
  readonly address?: string | null
  readonly settings?: Partial<Settings>
  readonly knowledge?: 'broken' | 'never'
  readonly readOnce?: boolean
}

export function createFakeServices(options: FakeBrowser, log: Log): PanelServices {
  const { language, view = 'popup', address = null, knowledge } = options
  let page = options.page === undefined ? PAGE : options.page
  let settings = readSettings({ language, ...options.settings })
  const note = (entry: string) => void log.entries.push(entry)
  const listeners = new Set<(settings: Settings) => void>()
  return {
    view,
    browserLanguage: language,
    pageState: async () => page,
    address: async () => address,
    async jump(id, index) {
      note(`jump ${id} ${index}`)
      return page !== null
    },
    async markHere() {
      note('mark here')
      if (page) page = { ...page, status: 'marked' }
      return page
    },
    async readOnce() {
      note('read once')
      if (options.readOnce !== false) page = PAGE
      return options.readOnce !== false
    },
    openTab: async (id) => note(`tab ${id}`),
    knowledge() {
      if (knowledge === 'broken') return Promise.reject(new Error('the knowledge file is broken'))
      if (knowledge === 'never') return new Promise(() => {})
      return Promise.resolve({
        dataDate: store.dataDate,
        brief: (id) => store.brief(id),
        card: (id) => store.card(id),
        all: () => store.all(),
        search,
      })
    },
    settings: async () => settings,
    async changeSettings(change) {
      settings = { ...settings, ...change(settings) }
      note(`settings ${JSON.stringify(settings)}`)
      for (const listener of listeners) listener(settings)
      return settings
    },
    watchSettings(changed, signal) {
      listeners.add(changed)
      signal.addEventListener('abort', () => listeners.delete(changed))
    },
  }
}
