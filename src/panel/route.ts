/** Where in the panel the reader is; the address says it too, so that back, forward and links between views work. */

export const VIEWS = [
  'page',
  'links',
  'map',
  'watch',
  'names',
  'compare',
  'settings',
  'trail',
  'own',
  'backup',
] as const
export type View = (typeof VIEWS)[number]

export interface Route {
  readonly view: View
  /** Entities opened from the view and from one another; the last one shows. */
  readonly trail: readonly string[]
  /** What the view itself is at: the entity in the middle of the map, the chips compared (joined by commas). */
  readonly at?: string
}

/** UTF-16 units of a query an address may carry. */
const LONGEST_QUERY = 200

const isView = (text: string | null): text is View => (VIEWS as readonly (string | null)[]).includes(text)

/** From what follows # in an address: `view=links&entity=nvidia`. Unknown views are the first one. */
export function routeOfHash(hash: string): Route {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''))
  const view = parameters.get('view')
  const at = parameters.get('at')
  return {
    view: isView(view) ? view : 'page',
    trail: parameters.getAll('entity').filter((id) => id !== ''),
    ...(at ? { at } : {}),
  }
}

export const routeOf = (address: string): Route => routeOfHash(new URL(address).hash)

/** Words an address asks to look up (`q=…`), '' where it asks for none. */
export const queryOf = (address: string): string =>
  (new URLSearchParams(new URL(address).hash.replace(/^#/, '')).get('q') ?? '').slice(0, LONGEST_QUERY)

/** The inverse of `routeOfHash`. */
export function hashOf({ view, trail, at }: Route): string {
  const parameters = new URLSearchParams(view === 'page' ? [] : [['view', view]])
  if (at) parameters.set('at', at)
  for (const id of trail) parameters.append('entity', id)
  const text = parameters.toString()
  return text === '' ? '' : `#${text}`
}

export const showView = (view: View, at?: string): Route => ({ view, trail: [], ...(at ? { at } : {}) })

/** Opens an entity; going back to one opened before does not make the trail longer. */
export function showEntity(route: Route, id: string): Route {
  const { trail } = route
  const known = trail.indexOf(id)
  return { ...route, trail: known >= 0 ? trail.slice(0, known + 1) : [...trail, id] }
}

export const back = (route: Route): Route => ({ ...route, trail: route.trail.slice(0, -1) })

export const sameRoute = (a: Route, b: Route): boolean => hashOf(a) === hashOf(b)
