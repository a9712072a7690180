/** The panel's views by their names in the address: what each of them shows of the page, the knowledge and the reader's own. */
import type { ComponentChildren } from 'preact'
import type { PageEntity } from '../browser/messages.ts'
import type { Settings } from '../settings/schema.ts'
import type { ChangeSettings } from '../ui/settings.ts'
import { CompareView } from './compare/compare-view.tsx'
import type { Jumps } from './jumps.ts'
import { lazy } from './lazy.tsx'
import { LinksView } from './links-view.tsx'
import { Ways } from './mine/ways.tsx'
import { NamesView } from './names-view.tsx'
import { type PageActions, PageNote } from './page-note.tsx'
import { PageList } from './page-view.tsx'
import { hashOf, type Route, type View } from './route.ts'
import type { Knowledge, PanelServices } from './services.ts'
import { SettingsView } from './settings-view.tsx'
import type { PageView } from './status.ts'
import type { PageClaims } from './use-claims.ts'
import type { Watch } from './use-watch.ts'
import { WatchView } from './watch-view.tsx'

export interface ViewProps {
  readonly services: PanelServices
  readonly route: Route
  readonly settings: Settings
  readonly change: ChangeSettings
  readonly page: PageView
  readonly actions: PageActions
  readonly entities: readonly PageEntity[]
  readonly claims: PageClaims
  readonly jumps: Jumps
  readonly watch: Watch
  /** Chips side by side. */
  readonly compared: readonly string[]
  goTo(view: View, at?: string): void
}

/** A view that has something to say only once the knowledge is there. */
type Known = ViewProps & { readonly knowledge: Knowledge }

const MineView = lazy(async () => (await import('./mine/mine-view.tsx')).MineView)
const MapView = lazy(async () => (await import('./map/map-view.tsx')).MapView)

/** Most names the map has room for. */
const ROOM = { popup: 24, side: 30, tab: 60 } as const satisfies Record<PanelServices['view'], number>

const mine =
  (view: 'trail' | 'own' | 'backup') =>
  ({ services, route, settings, change, knowledge, goTo }: Known) => (
    <MineView
      {...{ view, knowledge, settings, change, go: goTo }}
      services={services.mine}
      at={route.at ?? ''}
      inPopup={services.view === 'popup'}
      openTab={() => void services.openTab(hashOf(route))}
    />
  )

const MapOfPage = ({ services, route, page, entities, claims, knowledge, jumps, goTo }: Known) => (
  <MapView
    entities={entities}
    claims={claims.claims}
    knowledge={knowledge}
    focus={route.at ?? null}
    room={ROOM[services.view]}
    title={page.state?.title ?? ''}
    walk={(at) => goTo('map', at ?? undefined)}
    show={jumps.toClaim}
  />
)

const KNOWN: Readonly<Record<Exclude<View, 'page' | 'settings'>, (props: Known) => ComponentChildren>> = {
  links: ({ claims, knowledge, jumps }) => (
    <LinksView claims={claims} knowledge={knowledge} show={jumps.toClaim} />
  ),
  map: MapOfPage,
  watch: ({ watch, knowledge, goTo }) => (
    <>
      <WatchView items={watch.items} knowledge={knowledge} star={watch.star} />
      <Ways go={goTo} />
    </>
  ),
  names: ({ knowledge }) => <NamesView knowledge={knowledge} />,
  compare: ({ compared, knowledge, goTo }) => (
    <CompareView ids={compared} knowledge={knowledge} choose={(ids) => goTo('compare', ids.join())} />
  ),
  trail: mine('trail'),
  own: mine('own'),
  backup: mine('backup'),
}

/** Views of what the page names: without a name there is only what there is to say of the page. */
const OF_NAMES: readonly View[] = ['links', 'map']

/** The view the address asks for. */
export function CurrentView({
  knowledge,
  ...props
}: ViewProps & { readonly knowledge: Knowledge | null }): ComponentChildren {
  const { route, services, settings, change, page, actions, entities, jumps, goTo } = props
  const { view } = route
  if (view === 'settings')
    return (
      <SettingsView
        {...{ settings, change, knowledge }}
        sites={services.sites}
        go={goTo}
        openAll={services.openSettings}
      />
    )
  if (view === 'page' || (OF_NAMES.includes(view) && entities.length === 0))
    return (
      <>
        <PageNote view={page} actions={actions} />
        {knowledge && <PageList entities={entities} knowledge={knowledge} jumps={jumps} />}
      </>
    )
  return knowledge && KNOWN[view]({ ...props, knowledge })
}
