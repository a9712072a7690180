/** What the extension knows of itself: its addresses, its sites, its keys. */
import { browser } from './browser.ts'

/** Address of one of the extension's own pages. */
export const ownAddress = (page: 'options.html' | 'welcome.html'): string => browser.runtime.getURL(page)

export const ownVersion = (): string => browser.runtime.getManifest().version

/** Number of sites the extension runs on by itself. */
export function newsSites(): number {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  // A site is often there twice, with and without what stands before its name.
  return new Set(hosts.map((pattern) => pattern.replace(/^\*:\/\/(\*\.|www\.)?/, ''))).size
}

/** Keys the browser calls by their names, as they stand on the keyboard. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' }
const asSigns = (keys: string) => keys.replace(/Period|Comma/g, (name) => SIGNS[name] ?? name)

/** Keys of the commands as the browser shows them, by command; empty where there are none (Android). */
export async function commandKeys(): Promise<ReadonlyMap<string, string>> {
  const commands = (await browser.commands?.getAll()) ?? []
  return new Map(commands.map(({ name, shortcut }) => [name ?? '', asSigns(shortcut ?? '')]))
}

/** Calls `act` once, when the extension has just been installed. Call at the top level of the background. */
export function onFirstInstall(act: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') act()
  })
}
