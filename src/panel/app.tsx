/** The panel: look-up on top, one view below, the site's switch at the foot. Popup and full tab alike. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { EntityCard } from '../knowledge/card.ts'
import { trusted, type Ui, UiContext } from '../ui/context.tsx'
import { Icon } from '../ui/icons.tsx'
import { type First, useSettings } from '../ui/settings.ts'
import { CarryMenu } from './carry/carry-menu.tsx'
import { carry } from './carry/list.ts'
import { MOST_COMPARED } from './compare/compare-view.tsx'
import { EntityView } from './entity-view.tsx'
import { usePanelFocus } from './focus.ts'
import { Footer } from './footer.tsx'
import { useKnowledge, usePage } from './hooks.ts'
import { useJumps } from './jumps.ts'
import { markedIn } from './marked.ts'
import { useSeen } from './mine/use-seen.ts'
import { NoteBox, type PageActions } from './page-note.tsx'
import { back, hashOf, type Route, showEntity, showView, type View } from './route.ts'
import { orderHits, SearchBox, SearchResults } from './search-view.tsx'
import type { PanelServices } from './services.ts'
import { pageView } from './status.ts'
import { TABS, Tabs, tabId } from './tabs.tsx'
import { useClaims } from './use-claims.ts'
import { useRoute } from './use-route.ts'
import { useWatch } from './use-watch.ts'
import { CurrentView } from './views.tsx'

export interface AppProps {
  readonly services: PanelServices
  readonly first: First
  readonly start: Route
  /** Look-up the panel opens with. */
  readonly query?: string
}

/** Views of the row of tabs. */
const TABBED: readonly View[] = TABS.map(({ view }) => view)

/** Views whose content can be copied and saved. */
const CARRIED: readonly View[] = ['page', 'links']

export function App({ services, first, start, query: firstQuery = '' }: AppProps) {
  const { settings, words, change, failed } = useSettings(services, first)
  const knowledgeOrNot = useKnowledge(services)
  const knowledge = knowledgeOrNot === 'broken' ? null : knowledgeOrNot
  const [page, refresh] = usePage(services)
  const jumps = useJumps(services)
  const { route, go } = useRoute(services, start)
  const claims = useClaims(services, page)
  const { text } = claims
  const watch = useWatch(services)
  const [query, setQueryOnly] = useState(firstQuery)
  const [active, setActive] = useState(0)
  const [triedInVain, setTriedInVain] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)

  const { language } = words
  const entities = page.state?.entities ?? []
  const here = useMemo(() => new Set(entities.map(({ id }) => id)), [page])
  const setQuery = (next: string) => {
    setQueryOnly(next)
    setActive(0)
  }
  const ui: Ui = {
    words,
    here,
    open(id) {
      setQuery('')
      go((now) => showEntity(now, id))
    },
  }
  const searching = query.trim() !== ''
  const hits = useMemo(
    () => (searching && knowledge ? orderHits(knowledge.search(query, here, 20, language), here) : []),
    [query, knowledge, here, language],
  )
  const choose = (index: number) => {
    const hit = hits[index]
    if (hit) ui.open(hit.id)
  }
  const actions: PageActions = {
    markHere: () => void services.markHere().then((state) => state && refresh(pageView(state, null))),
    readOnce: () =>
      void services.readOnce().then((done) => {
        setTriedInVain(!done)
        refresh()
      }),
    turnOn: () => setSite(true),
    // Nothing may be waited for before the question: the browser wants it in the click itself.
    allowSite: () => void services.sites.allow(`https://${page.host}/`).then(() => refresh()),
  }
  const setSite = (on: boolean) => {
    const rest = (sites: readonly string[]) => sites.filter((site) => site !== page.host)
    change(({ sitesOff }) => ({ sitesOff: on ? rest(sitesOff) : [...rest(sitesOff), page.host] }))
  }
  const siteOn = !settings.sitesOff.includes(page.host)
  // The page hears of the switch by itself; ask it soon after.
  useEffect(() => refresh(), [siteOn])
  usePanelFocus(root, input, route)

  const id = route.trail.at(-1)
  const card = id === undefined ? undefined : knowledge?.card(id)
  const seen = useSeen(services.mine, id, settings.trail)
  const inView = !searching && id === undefined && TABBED.includes(route.view)

  const compared = useMemo(() => (route.view === 'compare' && route.at ? route.at.split(',') : []), [route])
  const compareFrom = ({ id: chip, type, facts }: EntityCard) =>
    type === 'chip' && facts.length > 0
      ? () =>
          go(
            showView(
              'compare',
              [...compared.filter((one) => one !== chip), chip].slice(-MOST_COMPARED).join(),
            ),
          )
      : null

  const content = () => {
    if (knowledgeOrNot === 'broken' && route.view !== 'settings') {
      return <NoteBox title={words.t('brokenTitle')} text={words.t('brokenText')} />
    }
    if (searching) {
      return knowledge && <SearchResults {...{ query, hits, active, knowledge, choose }} />
    }
    if (id !== undefined) {
      const positions = entities.find((entity) => entity.id === id)?.positions ?? []
      if (card) {
        // What the reader added is marked as the reader wants it.
        const marked =
          text && card.origin === undefined
            ? markedIn(text, id, jumps.at.get(id) ?? 0, services.version)
            : null
        const compare = compareFrom(card)
        return <EntityView key={id} {...{ card, positions, jumps, watch, seen, compare, marked }} />
      }
      return knowledge && <NoteBox title={words.t('unknownTitle')} />
    }
    const vain = page.status === 'no-access' && triedInVain
    return (
      <CurrentView
        {...{
          services,
          route,
          settings,
          change,
          knowledge,
          actions,
          entities,
          claims,
          jumps,
          watch,
          compared,
        }}
        page={vain ? { ...page, status: 'restricted' } : page}
        goTo={(view, at) => go(showView(view, at))}
      />
    )
  }

  return (
    <UiContext.Provider value={ui}>
      <div class="panel" data-view={services.view} ref={root}>
        <SearchBox {...{ query, active, input, setQuery, setActive, choose }} count={hits.length} />
        <main class="main">
          <h1 class="hidden">{words.t('extensionName')}</h1>
          {inView && (
            <Tabs
              view={route.view}
              counts={{ page: entities.length, links: claims.claims.length }}
              choose={(view) => go(showView(view))}
            />
          )}
          {!inView && !searching && (
            <div class="back-bar">
              <button
                type="button"
                class="quiet"
                data-action="back"
                onClick={trusted(() => go(id === undefined ? showView('page') : back))}
              >
                <Icon name="back" />
                {words.t('backToList')}
              </button>
            </div>
          )}
          {(watch.failed || failed) && (
            <p class="alert" role="alert">
              {words.t('watchFailed')}
            </p>
          )}
          {jumps.failed && (
            <p class="alert" role="alert">
              {words.t('jumpFailed')}
            </p>
          )}
          {/* Firefox makes whatever scrolls a stop for Tab; the rows in it are stops enough. */}
          <div class="view" tabIndex={-1}>
            {inView ? (
              <div role="tabpanel" id="view" aria-labelledby={tabId(route.view)}>
                {content()}
              </div>
            ) : (
              content()
            )}
          </div>
          {searching && hits.length > 0 && <p class="keys small">{words.t('searchKeys')}</p>}
          {inView && CARRIED.includes(route.view) && text && knowledge && (
            <CarryMenu list={() => carry({ text, entities, claims: claims.claims, knowledge, words })} />
          )}
        </main>
        <Footer
          host={page.state ? page.host : ''}
          on={siteOn}
          view={services.view}
          inSettings={route.view === 'settings'}
          setOn={setSite}
          openTab={() => void services.openTab(hashOf(route))}
          openSide={services.openSide}
          openSettings={() => {
            setQuery('')
            go(showView(route.view === 'settings' ? 'page' : 'settings'))
          }}
        />
      </div>
    </UiContext.Provider>
  )
}
