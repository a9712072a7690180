/** Where statements are from: sources that fit, and sources that are used. */
import type { SourceRecord } from '../schema.ts'
import type { RelationKind } from '../vocabulary.ts'
import type { Finding, Known } from './finding.ts'

/** Deals, money and bans: what hearsay must not carry. */
const WEIGHTY: readonly RelationKind[] = ['acquires', 'invests-in', 'restricts', 'permits', 'sues', 'raises']

/** True when such a statement has nothing but secondary sources that do not say whose report they pass on. */
export const restsOnHearsay = (
  kind: RelationKind,
  sources: readonly SourceRecord[],
  isMoney = false,
): boolean =>
  (isMoney || WEIGHTY.includes(kind)) &&
  sources.length > 0 &&
  sources.every(({ tier, via }) => tier === 'secondary' && !via)

/** The page an address leads to: the way there and a slash at the end make no difference. */
const pageOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')

/** Sources themselves; `used` holds the ids that statements cite. */
export function checkSources({ source, dataDate }: Known, used: ReadonlySet<string>): Finding[] {
  const byAddress = new Map<string, string>()
  return [...source.values()].flatMap(({ id, date, url }) => {
    const page = pageOf(url)
    const other = byAddress.get(page)
    if (other === undefined) byAddress.set(page, id)
    const at = (path: string, message: string): Finding => ({ record: `source:${id}`, path: [path], message })
    return [
      ...(used.has(id) ? [] : [at('id', 'no statement uses this source')]),
      ...(other === undefined ? [] : [at('url', `the same page as ${other}: one page is one source`)]),
      ...(date && date > dataDate ? [at('date', `${date} is after the data date ${dataDate}`)] : []),
    ]
  })
}
