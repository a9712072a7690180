/** The route and the browser's history of it: the back key, a mouse's back button and gestures lead back. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { hashOf, type Route, routeOfHash, sameRoute } from './route.ts'
import type { PanelServices } from './services.ts'

export interface Navigation {
  readonly route: Route
  go(next: Route | ((now: Route) => Route)): void
}

/** @param start where the address leads; where it leads nowhere, the reader's last place on this page. */
export function useRoute(services: PanelServices, start: Route): Navigation {
  const [route, setRoute] = useState(start)
  const now = useRef(route)
  now.current = route
  const moved = useRef(false)
  useEffect(() => {
    if (!sameRoute(start, routeOfHash(''))) return
    void services.remembered().then((hash) => {
      // Whoever has moved already wants to be where he went.
      if (hash !== null && !moved.current) setRoute(routeOfHash(hash))
    })
  }, [services, start])
  useEffect(() => {
    const onPop = () => {
      moved.current = true
      setRoute(routeOfHash(location.hash))
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
  const go = useCallback<Navigation['go']>(
    (next) => {
      const to = typeof next === 'function' ? next(now.current) : next
      moved.current = true
      if (sameRoute(to, now.current)) return
      history.pushState(null, '', hashOf(to) || location.pathname + location.search)
      now.current = to
      setRoute(to)
      services.remember(hashOf(to))
    },
    [services],
  )
  return { route, go }
}
