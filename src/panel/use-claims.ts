/** What the page's article says of its entities, read once for each state of the page. */
import { useEffect, useState } from 'preact/hooks'
import type { PageText } from '../browser/messages.ts'
import type { ShownClaim } from '../ui/claims.ts'
import type { PanelServices } from './services.ts'
import type { PageView } from './status.ts'

export interface PageClaims {
  /** `wait`: not read yet; `none`: there is no article to read. */
  readonly status: 'wait' | 'ready' | 'none'
  readonly text: PageText | null
  readonly claims: readonly ShownClaim[]
}

const WAIT: PageClaims = { status: 'wait', text: null, claims: [] }
const NONE: PageClaims = { status: 'none', text: null, claims: [] }

/** Resolves once the panel has painted what it has: reading claims may take a quarter of a second. */
const afterPaint = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

export function useClaims(services: PanelServices, page: PageView): PageClaims {
  const [state, setState] = useState(WAIT)
  const { state: answer } = page
  const empty = answer !== null && answer.entities.length === 0
  // The same names at the same places are the same article: it is not read again every two seconds.
  const key = answer === null ? '' : JSON.stringify(answer.entities)
  useEffect(() => {
    if (page.status === 'wait' || page.status === 'reading') return
    if (answer === null || empty) return setState(NONE)
    let mine = true
    void afterPaint()
      .then(() => services.readText())
      .then(async (text) => {
        if (!text) return NONE
        const claims = await services.claims(text)
        const quote = ({ block, start, end }: ShownClaim['claim']['evidence']) =>
          text.blocks[block]?.slice(start, end) ?? ''
        const shown = claims.map((claim) => ({ claim, quote: quote(claim.evidence) }))
        return { status: 'ready', text, claims: shown } as const
      })
      .catch(() => NONE)
      .then((next) => {
        if (mine) setState(next)
      })
    return () => {
      mine = false
    }
  }, [services, page.status, key])
  return state
}
