/** A page and a browser that hold still: what card and panel see in the gallery. */
import type { PageState } from '../../src/browser/messages.ts'
import { createSearch } from '../../src/knowledge/search.ts'
import { KnowledgeStore } from '../../src/knowledge/store.ts'
import type { OwnList } from '../../src/own/entities.ts'
import type { Pack } from '../../src/own/pack.ts'
import type { TrailArticle } from '../../src/own/trail.ts'
import type { PageSide, SharedSentence } from '../../src/page/card/contract.ts'
import type { PanelServices } from '../../src/panel/services.ts'
import { readSettings, type Settings } from '../../src/settings/schema.ts'
import type { WatchList } from '../../src/settings/watch.ts'
import { wordsIn } from '../../src/ui/words/all.ts'
import type { UiLanguage } from '../../src/ui/words.ts'
import { claimsIn } from './claims.ts'
import { createFakeMine } from './fake-mine.ts'
import { KNOWLEDGE } from './knowledge.ts'
import { articleFor, SENTENCES } from './sentences.ts'

export const store = KnowledgeStore.from(KNOWLEDGE)
const search = createSearch(store)

/** Shown in reports. */
const VERSION = '1.0.0'

/** Where the gallery's article names `id`: the first time in each sentence. */
function placesOf(id: string, language: UiLanguage) {
  const article = articleFor(language)
  const name = store.brief(id)?.names[article]
  if (name === undefined) return []
  return SENTENCES[article].flatMap((text, block) => {
    const start = text.search(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`))
    return start < 0 ? [] : [{ block, text, start, end: start + name.length }]
  })
}

/** Sentences that name `id` and others, as the page would find them. */
function sentencesOf(id: string, language: UiLanguage): SharedSentence[] {
  const article = articleFor(language)
  return SENTENCES[article].flatMap((text, mention) => {
    const found = store.all().flatMap((entity) => {
      const name = entity.names[article]
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
    onClose: () => {},
    entity: (id) =>
      new Promise((resolve) => {
        if (delay === Number.POSITIVE_INFINITY) return
        setTimeout(() => resolve(store.card(id) ?? null), delay)
      }),
    sentences: (id) => sentencesOf(id, language),
    claims: async () => claimsIn(language),
    wordsOf: ({ block, start, end }) => SENTENCES[articleFor(language)][block]?.slice(start, end) ?? '',
    showSpan: ({ block }) => note(`show ${block}`),
    entitiesHere: () => HERE,
    scrollTo: (mention) => note(`scroll ${mention}`),
    mute: async (what) => note(`mute ${JSON.stringify(what)}`),
    watch: async (id, star) => {
      if (star !== null) note(`star ${id} ${star}`)
      return {
        starred: star ?? id === 'google',
        note: '',
        seen: id === 'google' ? { articles: 7, since: '2026-05-03' } : null,
      }
    },
    markOf(id) {
      const [first] = placesOf(id, language)
      return first ? { text: first.text, start: first.start, end: first.end } : null
    },
    version: () => VERSION,
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
  /** Whether the browser keeps us out of the page, and what the reader granted beside the news list. */
  readonly withheld?: boolean
  readonly granted?: readonly string[]
  /** Whether the article says anything of two names. */
  readonly silent?: boolean
  readonly watch?: WatchList
  readonly trail?: readonly TrailArticle[] | 'broken'
  readonly own?: OwnList
  readonly packs?: readonly Pack[]
}

export interface Fakes {
  readonly services: PanelServices
  /** What is stored when the panel opens. */
  readonly settings: Settings
}

export function createFakeServices(options: FakeBrowser, log: Log): Fakes {
  const { language, view = 'popup', address = null, knowledge } = options
  let page = options.page === undefined ? PAGE : options.page
  let watch = options.watch ?? []
  let settings = readSettings({ language, ...options.settings })
  const note = (entry: string) => void log.entries.push(entry)
  const listeners = new Set<(settings: Settings) => void>()
  const services: PanelServices = {
    view,
    version: VERSION,
    browserLanguage: language,
    words: async (wanted) => wordsIn(wanted),
    pageState: async () => page,
    address: async () => address,
    async jump(id, index) {
      note(`jump ${id} ${index}`)
      return page !== null
    },
    readText: async () =>
      page && {
        blocks: SENTENCES[articleFor(language)],
        entities: page.entities.map(({ id, type }) => ({ id, type })),
        mentions: page.entities.flatMap(({ id }, index) =>
          placesOf(id, language).flatMap(({ block, start, end }) => [block, start, end, index]),
        ),
        lang: language,
        published: '2025-12-22',
        title: page.title,
        url: `https://${page.host}/article`,
      },
    claims: async () => (options.silent ? [] : claimsIn(language)),
    async showSpan({ block }) {
      note(`show ${block}`)
      return page !== null
    },
    remembered: async () => null,
    remember: (hash) => note(`remember ${hash}`),
    watchPage: () => {},
    openSide: view === 'popup' ? async () => true : null,
    async markHere() {
      note('mark here')
      if (page) page = { ...page, status: 'marked' }
      return page
    },
    sites: {
      withheld: async () => options.withheld === true,
      async allow(where) {
        note(`allow ${where}`)
        return true
      },
      async allowAll() {
        note('allow all')
        return true
      },
      granted: async () => options.granted ?? [],
      async leave(pattern) {
        note(`leave ${pattern}`)
        return true
      },
      watch: () => {},
    },
    async readOnce() {
      note('read once')
      if (options.readOnce !== false) page = PAGE
      return options.readOnce !== false
    },
    openSettings: () => note('all settings'),
    openTab: async (hash) => note(`tab ${hash}`),
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
    watch: async () => watch,
    async changeWatch(change) {
      watch = change(watch)
      note(`watch ${watch.map(({ id }) => id)}`)
      return watch
    },
    watchWatch: () => {},
    mine: createFakeMine(options, note, () => settings),
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
  return { services, settings }
}
