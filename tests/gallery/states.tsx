/** Every state of card, panel, settings page and welcome page, by name. */
import type { ComponentChild } from 'preact'
import { markedOf } from '../../src/page/card/article.ts'
import { Card, type CardProps } from '../../src/page/card/card.tsx'
import { MarkMenu } from '../../src/page/card/mark-menu.tsx'
import { App } from '../../src/panel/app.tsx'
import { type Route, showView } from '../../src/panel/route.ts'
import { claimsAbout, type ShownClaim } from '../../src/ui/claims.ts'
import { UiContext } from '../../src/ui/context.tsx'
import { namedOf } from '../../src/ui/names.ts'
import { ReportBox } from '../../src/ui/report-box.tsx'
import { wordsIn } from '../../src/ui/words/all.ts'
import type { UiLanguage } from '../../src/ui/words.ts'
import { claimsIn } from './claims.ts'
import { createFakePage, createFakeServices, type FakeBrowser, type Log, PAGE, store } from './fakes.ts'
import { PAGES } from './pages.tsx'

export interface Look {
  readonly language: UiLanguage
  readonly dark: boolean
}

export interface State {
  readonly kind: 'card' | 'sheet' | 'popup' | 'tab' | 'page'
  draw(look: Look, log: Log): ComponentChild
}

const nothing = () => {}

type CardOptions = Partial<Pick<CardProps, 'mode'>> & { readonly alone?: true; readonly from?: string }

const card = (id: string | 'loading' | 'missing', options: CardOptions = {}): State => ({
  kind: options.mode === 'sheet' ? 'sheet' : 'card',
  draw({ language, dark }, log) {
    const page = createFakePage(language, log)
    const shown = id === 'loading' || id === 'missing' ? id : (store.card(id) ?? 'missing')
    const { alone, mode = 'hover', from } = options
    const before = from === undefined ? undefined : store.brief(from)
    return (
      <Card
        ui={{
          words: wordsIn(language),
          here: new Set(alone ? [] : page.entitiesHere()),
          open: (other) => void log.entries.push(`open ${other}`),
        }}
        mode={mode}
        dark={dark}
        shown={shown}
        watched={
          typeof shown === 'object'
            ? {
                starred: id === 'google',
                note: id === 'schedmd' ? 'Asked Kim about the licence.' : '',
                seen: id === 'schedmd' ? { articles: 7, since: '2026-05-03' } : null,
              }
            : null
        }
        from={before ? namedOf(before, language) : null}
        least={0}
        {...(alone
          ? {}
          : {
              article: {
                about: id,
                claims: claimsAbout(
                  claimsIn(language).map((claim) => ({ claim, quote: page.wordsOf(claim.evidence) })),
                  id,
                ),
                quotes: page.sentences(id),
                lang: language,
                brief: (other: string) => store.brief(other),
                show: page.scrollTo,
                showClaim: ({ claim }: ShownClaim) => page.showSpan(claim.evidence),
              },
            })}
        actions={{
          back: nothing,
          close: nothing,
          pin: nothing,
          mute: page.mute,
          marked: (other) => markedOf(other, page),
          star: nothing,
          openPanel: (id) => page.openPanel?.(id),
          opensPanel: () => page.openPanel !== null,
        }}
      />
    )
  },
})

/** What can be done about a mark, and a report of a wrong one: behind a button of the card. */
const menu = (report: boolean): State => ({
  kind: 'card',
  draw({ language, dark }, log) {
    const page = createFakePage(language, log)
    const words = wordsIn(language)
    const shown = store.card('schedmd')
    const marked = markedOf('schedmd', page)
    if (!shown || !marked) throw new Error('the gallery names SchedMD')
    return (
      <UiContext.Provider value={{ words, here: new Set<string>(), open: nothing }}>
        <div
          class="chiplight card"
          role="dialog"
          aria-label={words.t('markMenu')}
          lang={language}
          data-theme={dark ? 'dark' : 'light'}
        >
          {report ? (
            <div class="mute">
              <ReportBox entity={shown} marked={marked} />
            </div>
          ) : (
            <MarkMenu card={shown} actions={{ mute: page.mute, marked: () => marked }} />
          )}
        </div>
      </UiContext.Provider>
    )
  },
})

type PanelOptions = Omit<FakeBrowser, 'language'> & { readonly start?: Route; readonly query?: string }

const panel = ({ start = showView('page'), query = '', ...browser }: PanelOptions = {}): State => ({
  kind: browser.view === 'tab' ? 'tab' : 'popup',
  draw({ language }, log) {
    const { services, settings } = createFakeServices({ language, ...browser }, log)
    const first = { settings, words: wordsIn(language) }
    return <App services={services} first={first} start={start} query={query} />
  },
})

const WATCH = [
  { id: 'nvidia', starred: true, note: '', changed: '2026-11-20' },
  { id: 'schedmd', starred: false, note: 'Asked Kim about the licence.', changed: '2026-11-20' },
  { id: 'h100', starred: true, note: '', changed: '2026-11-20' },
  { id: 'alphabet', starred: true, note: '', changed: '2026-11-20' },
]

const met = (...ids: string[]) =>
  ids.map((id) => ({ id, sentence: `A sentence of the article in which ${id} stands, as it was read.` }))
const article = (day: string, hour: number, path: string, title: string, ...ids: string[]) => ({
  url: `https://news.example.com/${path}`,
  title,
  day,
  at: Date.parse(`${day}T00:00:00`) + hour * 3_600_000,
  met: met(...ids),
})
const TRAIL = [
  article(
    '2026-11-26',
    9,
    'a',
    '엔비디아, 오픈소스 기업 스케드MD를 사들이다',
    'nvidia',
    'schedmd',
    'slurm',
    'pytorch',
    'meta',
  ),
  article('2026-11-26', 8, 'b', 'Google teaches the TPU to speak PyTorch', 'google', 'tpu', 'pytorch'),
  article(
    '2026-11-20',
    21,
    'c',
    'What a shortage of memory does to everybody who builds machines for models',
    'hbm',
    'nvidia',
  ),
]
const OWN = [
  {
    id: 'own:aaaa',
    type: 'company' as const,
    names: ['Tiny Fab', '타이니팹', 'TinyFab Inc.'],
    note: 'Start-up two floors up; asks about HBM.',
    link: 'https://example.com/tiny',
    changed: '2026-11-20T08:00:00.000Z',
  },
  {
    id: 'own:bbbb',
    type: 'person' as const,
    names: ['김반도'],
    note: '',
    link: '',
    changed: '2026-11-21T08:00:00.000Z',
  },
]
const PACK = {
  id: 'suppliers',
  title: 'Suppliers 2026',
  entities: [
    {
      id: 'acme',
      type: 'company' as const,
      names: ['Acme Substrates'],
      description: '',
      facts: [],
      relations: [],
      links: {},
    },
  ],
  sources: [],
}

const entity = (id: string): Route => ({ view: 'page', trail: [id] })

export const STATES: Readonly<Record<string, State>> = {
  'card company': card('google'),
  'card long': card('nvidia', { mode: 'pinned' }),
  'card chip': card('h100'),
  'card nested': card('schedmd', { from: 'nvidia' }),
  'card former name': card('meta'),
  'card person': card('jensen-huang', { alone: true }),
  'card called off': card('arm', { alone: true }),
  'card tickers': card('alphabet', { alone: true }),
  'card software': card('slurm'),
  'card model': card('nemotron-3-nano', { alone: true }),
  'card technology': card('hbm', { alone: true }),
  'card project': card('stargate', { alone: true }),
  'card policy': card('chips-act', { alone: true }),
  'card organisation': card('bis', { alone: true }),
  'card menu': menu(false),
  'card report': menu(true),
  'card loading': card('loading'),
  'card missing': card('missing'),
  'sheet company': card('google', { mode: 'sheet' }),
  'sheet chip': card('h100', { mode: 'sheet', alone: true }),
  'panel page': panel(),
  'panel links': panel({ start: showView('links') }),
  'panel links none': panel({ start: showView('links'), silent: true }),
  'panel side links': panel({ view: 'side', start: showView('links') }),
  'panel map': panel({ start: showView('map') }),
  'panel map walked': panel({ start: showView('map', 'nvidia') }),
  'panel tab map': panel({ view: 'tab', start: showView('map') }),
  'panel watch': panel({ start: showView('watch'), watch: WATCH }),
  'panel watch empty': panel({ start: showView('watch') }),
  'panel entity noted': panel({ start: entity('schedmd'), watch: WATCH }),
  'panel compare': panel({ start: showView('compare', 'h100,ironwood') }),
  'panel compare empty': panel({ start: showView('compare') }),
  'panel trail': panel({ start: showView('trail'), trail: TRAIL, settings: { trail: true } }),
  'panel trail off': panel({ start: showView('trail') }),
  'panel trail off kept': panel({ start: showView('trail'), trail: TRAIL }),
  'panel trail empty': panel({ start: showView('trail'), settings: { trail: true } }),
  'panel trail broken': panel({ start: showView('trail'), trail: 'broken', settings: { trail: true } }),
  'panel own': panel({ start: showView('own'), own: OWN, packs: [PACK] }),
  'panel own empty': panel({ start: showView('own') }),
  'panel own form': panel({ start: showView('own', 'own:aaaa'), own: OWN }),
  'panel own tab': panel({ view: 'tab', start: showView('own'), own: OWN, packs: [PACK] }),
  'panel backup': panel({ start: showView('backup') }),
  'panel backup tab': panel({
    view: 'tab',
    start: showView('backup'),
    own: OWN,
    packs: [PACK],
    trail: TRAIL,
  }),
  'panel entity seen': panel({ start: entity('schedmd'), watch: WATCH, settings: { trail: true } }),
  'panel names': panel({ start: showView('names') }),
  'panel settings': panel({ start: showView('settings') }),
  'panel settings muted': panel({
    start: showView('settings'),
    settings: {
      mutedEntities: ['google', 'h100'],
      mutedTypes: ['technology'],
      sitesOff: ['example.com', 'a-rather-long-host-name.of-a-newspaper.example.org'],
    },
  }),
  'panel entity': panel({ start: entity('nvidia') }),
  'panel entity chip': panel({ start: entity('ironwood') }),
  'panel entity unknown': panel({ start: entity('nobody') }),
  'panel search': panel({ query: 'n' }),
  'panel search initials': panel({ query: 'ㅅㅋㄷ' }),
  'panel search alias': panel({ query: '하이닉스' }),
  'panel search question': panel({ query: 'acquired by nvidia' }),
  'panel search words': panel({ query: 'job scheduler' }),
  'panel search nothing': panel({ query: 'zzzz' }),
  'panel reading': panel({ page: { ...PAGE, status: 'reading', entities: [] } }),
  'panel quiet': panel({ page: { ...PAGE, status: 'quiet', entities: PAGE.entities.slice(1, 4) } }),
  'panel off': panel({
    page: { ...PAGE, status: 'off', entities: [] },
    settings: { sitesOff: [PAGE.host] },
  }),
  'panel no article': panel({ page: { ...PAGE, status: 'no-article', entities: [] } }),
  'panel no names': panel({ page: { ...PAGE, entities: [] } }),
  'panel no access': panel({ page: null, address: 'https://example.com/news' }),
  'panel no access refused': panel({ page: null, address: null, readOnce: false }),
  'panel restricted': panel({ page: null, address: 'chrome://settings' }),
  'panel broken': panel({ knowledge: 'broken' }),
  'panel waiting': panel({ knowledge: 'never', page: { ...PAGE, status: 'reading', entities: [] } }),
  'panel tab': panel({ view: 'tab', start: entity('h100') }),
  ...PAGES,
}
