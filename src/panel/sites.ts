/** Sites beside the news list in a real browser. */
import { askForSite, grants, isListed, mayRead, patternOf } from '../browser/sites.ts'
import type { SiteServices } from './services.ts'

export const siteServices: SiteServices = {
  async withheld(address) {
    const pattern = patternOf(address)
    return pattern !== null && isListed(address) && !(await mayRead(pattern))
  },
  async allow(address) {
    const pattern = patternOf(address)
    return pattern !== null && askForSite(pattern)
  },
  ...grants,
}
