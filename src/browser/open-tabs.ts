/** Tabs that were open when the extension came or was updated: Chrome adds no content scripts to them, Firefox does. */
import { browser } from './browser.ts'
import { readPageOnce } from './tabs.ts'

const idsOf = async (url: string[]): Promise<number[]> =>
  url.length === 0 ? [] : (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? [])

/** Adds our scripts to every open tab of these match patterns; where they are already nothing happens. */
export async function readOpenTabs(
  matches: readonly string[],
  except: readonly string[] = [],
): Promise<void> {
  const not = new Set(await idsOf([...except]))
  const tabs = (await idsOf([...matches])).filter((id) => !not.has(id))
  // One after the other: a hundred open articles are not all read in one moment.
  for (const tab of tabs) await readPageOnce(tab)
}

/** Call at the top level of the background. */
export function readTabsOnUpdate(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const [script] = browser.runtime.getManifest().content_scripts ?? []
    // Firefox says null of a script that excludes nothing (153).
    if (script) await readOpenTabs(script.matches, script.exclude_matches ?? [])
  })
}
