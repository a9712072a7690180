/** The accessibility trees of the two browsers, in the words of ARIA. */
import type { Page } from 'puppeteer-core'
import type { Accessible } from './driver.ts'

/** Chromium's own names of roles that ARIA calls otherwise. */
const OF_CHROMIUM: Readonly<Record<string, string>> = { DisclosureTriangle: 'button' }

export async function chromiumTree(page: Page): Promise<readonly Accessible[]> {
  const devtools = await page.createCDPSession()
  try {
    await devtools.send('Accessibility.enable')
    const { nodes } = await devtools.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const flat: Accessible[] = []
    const walk = (id: string, depth: number) => {
      const node = byId.get(id)
      if (!node) return
      const role = String(node.role?.value ?? '')
      if (!node.ignored)
        flat.push({ role: OF_CHROMIUM[role] ?? role, name: String(node.name?.value ?? '').trim(), depth })
      for (const child of node.childIds ?? []) walk(child, node.ignored ? depth : depth + 1)
    }
    const [root] = nodes
    if (root) walk(root.nodeId, 0)
    return flat
  } finally {
    await devtools.detach()
  }
}

/** Firefox's names of roles, as its accessibility service says them. */
const OF_FIREFOX: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  summary: 'button',
  entry: 'textbox',
  editcombobox: 'combobox',
  pagetab: 'tab',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  'combobox option': 'option',
  heading: 'heading',
}

/**
 * For the browser's own window: finds the tab at `address` and reads what Firefox tells screen readers of it. The
 * tree of another process arrives bit by bit after the service has been started: it is read until it stays.
 */
export const firefoxTreeScript = (address: string): string => `(async () => {
  const tab = [...(globalThis.gBrowser?.browsers ?? [])].find(({ currentURI }) => currentURI.spec === ${JSON.stringify(address)})
  if (!tab) return null
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const read = () => {
    const flat = []
    const walk = (one, depth) => {
      flat.push([service.getStringRole(one.role), one.name ?? '', depth])
      for (let child = one.firstChild; child; child = child.nextSibling) walk(child, depth + 1)
    }
    const outer = service.getAccessibleFor(tab)
    if (outer?.firstChild) walk(outer.firstChild, 0)
    return flat
  }
  let before = ''
  for (let look = 0; look < 80; look++) {
    const now = JSON.stringify(read())
    if (now === before && now.length > 200) return now
    before = now
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return before
})()`

export const firefoxTree = (json: string): readonly Accessible[] =>
  (JSON.parse(json) as [string, string, number][]).map(([role, name, depth]) => ({
    role: OF_FIREFOX[role] ?? role,
    name: name.trim(),
    depth,
  }))
