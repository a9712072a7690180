/** Web addresses the reader's own data may hold: http and https, and nothing that only follows a click around. */
import * as v from 'valibot'

/** UTF-16 units an address may have. */
const LONGEST_ADDRESS = 2000

/** Whether `text` is a whole http or https address. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || /[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && hostname !== ''
}

export const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'web-address'))

/** Parameters that say where a click came from, not which page it leads to. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|mkt_tok|ref_src|cmpid|ncid|spm)$/i

/**
 * One address for one article: without fragment, credentials and tracking parameters. Null for anything
 * that is not http or https.
 */
export function canonicalAddress(text: string): string | null {
  if (!isWebAddress(text)) return null
  const url = new URL(text)
  url.hash = ''
  url.username = ''
  url.password = ''
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key))
  // Only where there is something to take out: searchParams spell the rest anew.
  for (const key of tracking) url.searchParams.delete(key)
  return url.href.length > LONGEST_ADDRESS ? null : url.href
}

/** Host of an address, without www. '' where there is none. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : ''
