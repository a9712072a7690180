/** What the panel says of the page it is about. */
import type { PageState } from '../browser/messages.ts'
import { isRestricted } from './restricted.ts'

/**
 * `wait`: not asked yet; `no-access`: no content script there; `withheld`: a site we are
 * to read, where the browser keeps us out; `restricted`: no extension may go there.
 */
export type PageStatus = PageState['status'] | 'wait' | 'no-access' | 'withheld' | 'restricted'

export interface PageView {
  readonly status: PageStatus
  readonly state: PageState | null
  /** Host of the page, '' where it is not known. */
  readonly host: string
  /** A site we are to read, where the browser lets us in only when the reader clicks on our icon, or not at all. */
  readonly withheld?: true
}

export const WAITING: PageView = { status: 'wait', state: null, host: '' }

const hostOf = (address: string | null): string =>
  address !== null && URL.canParse(address) ? new URL(address).host : ''

/** From what the page answered, and where it did not, from its address. */
export function pageView(state: PageState | null, address: string | null, withheld = false): PageView {
  const kept = withheld ? ({ withheld: true } as const) : {}
  if (state) return { status: state.status, state, host: state.host, ...kept }
  // An address the browser keeps from us is most often one of its own pages, but not always: let the reader try.
  const status = address !== null && isRestricted(address) ? 'restricted' : 'no-access'
  return {
    status: withheld && status === 'no-access' ? 'withheld' : status,
    state: null,
    host: hostOf(address),
    ...kept,
  }
}
