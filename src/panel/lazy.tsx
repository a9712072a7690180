/** A view whose code is loaded when it is first opened, so that the popup's first paint does not wait for it. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Draws nothing until the view's code is there: a few milliseconds, since it lies in the extension. */
export function lazy<P>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null
  return (props) => {
    const [View, setView] = useState(() => loaded)
    useEffect(() => {
      let here = true
      void load().then((view) => {
        loaded = view
        if (here) setView(() => view)
      })
      return () => {
        here = false
      }
    }, [])
    return View && <View {...(props as P & { key?: never })} />
  }
}
