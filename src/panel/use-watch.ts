/** The watch list, as it changes here and elsewhere. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { changeItem, today, type WatchItem, type WatchList } from '../settings/watch.ts'
import type { PanelServices } from './services.ts'

export interface Watch {
  readonly items: WatchList
  /** The last change could not be written. */
  readonly failed: boolean
  of(id: string): WatchItem | undefined
  star(id: string, on: boolean): void
  note(id: string, note: string): void
}

export function useWatch(services: PanelServices): Watch {
  const [items, setItems] = useState<WatchList>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const watching = new AbortController()
    void services.watch().then(setItems)
    services.watchWatch(setItems, watching.signal)
    return () => watching.abort()
  }, [services])
  const change = useCallback(
    (id: string, what: Parameters<typeof changeItem>[2]) =>
      void services
        .changeWatch((now) => changeItem(now, id, what, today()))
        .then(
          (next) => {
            setItems(next)
            setFailed(false)
          },
          () => setFailed(true),
        ),
    [services],
  )
  return {
    items,
    failed,
    of: (id) => items.find((item) => item.id === id),
    star: (id, starred) => change(id, { starred }),
    note: (id, note) => change(id, { note }),
  }
}
