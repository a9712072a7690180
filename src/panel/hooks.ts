/** What the panel watches: knowledge, the page in its tab. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Knowledge, PanelServices } from './services.ts'
import { type PageView, pageView, WAITING } from './status.ts'

/** Knowledge once it is read, and again when the reader adds to it: null before, 'broken' when the file is. */
export function useKnowledge(services: PanelServices): Knowledge | 'broken' | null {
  const [knowledge, setKnowledge] = useState<Knowledge | 'broken' | null>(null)
  useEffect(() => {
    const watching = new AbortController()
    const load = () =>
      void services.knowledge().then(setKnowledge, (error: unknown) => {
        console.warn('Chiplight cannot read its knowledge file:', error)
        setKnowledge('broken')
      })
    load()
    services.mine.watchOwn(load, watching.signal)
    return () => watching.abort()
  }, [services])
  return knowledge
}

/** How often (ms) the page is asked while it reads, and afterwards for what came late. */
const SOON = 150
const LATER = 2000

/** The page's state, kept up to date while the panel is visible; `ask` asks at once, or takes an answer. */
export function usePage(services: PanelServices): readonly [PageView, (answer?: PageView) => void] {
  const [view, setView] = useState(WAITING)
  const again = useRef<() => void>(() => {})
  const put = useCallback((next: PageView) => {
    // An equal answer draws nothing again.
    setView((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
  }, [])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let turn = 0
    const ask = async () => {
      clearTimeout(timer)
      const mine = ++turn
      const state = await services.pageState()
      const address = state ? null : await services.address()
      const at = state ? `https://${state.host}/` : address
      const next = pageView(state, address, at !== null && (await services.sites.withheld(at)))
      if (mine !== turn) return
      put(next)
      if (document.visibilityState === 'visible') {
        timer = setTimeout(ask, next.status === 'reading' ? SOON : LATER)
      }
    }
    again.current = ask
    const watching = new AbortController()
    services.watchPage(() => void ask(), watching.signal)
    services.sites.watch(() => void ask(), watching.signal)
    const onVisible = () => void (document.visibilityState === 'visible' && ask())
    document.addEventListener('visibilitychange', onVisible)
    void ask()
    return () => {
      turn = -1
      watching.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [services, put])
  const refresh = useCallback(
    (answer?: PageView) => {
      if (answer) put(answer)
      again.current()
    },
    [put],
  )
  return [view, refresh]
}
