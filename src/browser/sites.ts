/**
 * Sites beyond the news list that the reader has let us read, one or all. What the browser grants is the
 * truth: content scripts are registered for exactly that, and go when it is revoked.
 */
import { browser } from './browser.ts'
import { readOpenTabs } from './open-tabs.ts'

/** The one registration of ours. */
const ID = 'granted'
export const ALL_SITES = '*://*/*'

/** Match pattern of a site, null for an address no extension may read. */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `*://${hostname}/*` : null
}

const newsHosts = (): ReadonlySet<string> =>
  new Set(browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [])

/** Whether a page is one that the news list is to let us read. */
export function isListed(address: string): boolean {
  const { hostname } = new URL(address)
  const hosts = newsHosts()
  // `*.example.com` stands for the domain itself and for all below it.
  const above = hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'))
  return hosts.has(`*://${hostname}/*`) || above.some((domain) => hosts.has(`*://*.${domain}/*`))
}

/** Patterns granted beyond the news list. Rejects when the browser does not tell. */
async function grantedSites(): Promise<string[]> {
  const listed = newsHosts()
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !listed.has(origin)).sort()
}

/** Whether we may read pages of this pattern; true where the browser does not tell. */
export async function mayRead(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] })
  } catch {
    return true
  }
}

/** Asks the reader. Call it in their click, before anything is waited for; what follows is done in the background. */
export const askForSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] }).catch(() => false)

/** Gives a grant back. False when the browser keeps it. */
const leaveSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] }).catch(() => false)

/** Calls `changed` whenever grants come or go, until `signal` aborts. */
function watchSites(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed)
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true })
  }
}

/** What the pages that show them ask of grants beside the news list; none where the browser does not tell. */
export const grants = {
  granted: () => grantedSites().catch((): string[] => []),
  leave: leaveSite,
  allowAll: () => askForSite(ALL_SITES),
  watch: watchSites,
}

/** Brings the registration in line with what is granted. */
async function register(): Promise<void> {
  const matches = await grantedSites()
  const ids = [ID]
  const now = await browser.scripting.getRegisteredContentScripts({ ids })
  if (matches.length === 0) {
    if (now.length > 0) await browser.scripting.unregisterContentScripts({ ids })
    return
  }
  const script = {
    id: ID,
    matches,
    js: ['content.js'],
    css: ['marks.css'],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  } as const
  const all = [{ ...script, matches: [...matches], js: [...script.js], css: [...script.css] }]
  if (now.length > 0) await browser.scripting.updateContentScripts(all)
  else await browser.scripting.registerContentScripts(all)
}

let registering: Promise<void> = Promise.resolve()
const inTurn = (): Promise<void> => {
  registering = registering.then(register, register)
  return registering
}

/** Call at the top level of the background. An update forgets registrations, a prompt may close the popup that asked. */
export function followGrants(): void {
  const { onAdded, onRemoved } = browser.permissions
  browser.runtime.onInstalled.addListener(inTurn)
  browser.runtime.onStartup.addListener(inTurn)
  onRemoved.addListener(inTurn)
  onAdded.addListener(async ({ origins = [] }) => {
    await inTurn()
    await readOpenTabs(origins)
  })
}
