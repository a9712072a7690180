/** Where in the panel the reader is. */

export type View = 'page' | 'names' | 'settings'

export interface Route {
  readonly view: View
  /** Entities opened from the view and from one another; the last one shows. */
  readonly trail: readonly string[]
}

/** From the address: `#entity=<id>` opens an entity. */
export function routeOf(address: string): Route {
  const id = new URLSearchParams(new URL(address).hash.slice(1)).get('entity')
  return { view: 'page', trail: id ? [id] : [] }
}

export const showView = (view: View): Route => ({ view, trail: [] })

/** Opens an entity; going back to one opened before does not make the trail longer. */
export function showEntity({ view, trail }: Route, id: string): Route {
  const at = trail.indexOf(id)
  return { view, trail: at >= 0 ? trail.slice(0, at + 1) : [...trail, id] }
}

export const back = ({ view, trail }: Route): Route => ({ view, trail: trail.slice(0, -1) })
