/** Pages that browsers keep every extension out of, so that the panel can say so instead of trying. */

/** Host and path of the stores. */
const STORES =
  /^(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com|addons\.mozilla\.org)(\/|$)/

/** Whether no extension may read a page of this address: the browser's own pages and the stores. */
export function isRestricted(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { protocol, hostname, pathname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return true
  return STORES.test(hostname + pathname)
}
