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

/** Sources themselves; `used` holds the ids that statements cite. */
export function checkSources({ source, dataDate }: Known, used: ReadonlySet<string>): Finding[] {
  return [...source.values()].flatMap(({ id, date }) => {
    const at = (path: string, message: string): Finding => ({ record: `source:${id}`, path: [path], message })
    return [
      ...(used.has(id) ? [] : [at('id', 'no statement uses this source')]),
      ...(date && date > dataDate ? [at('date', `${date} is after the data date ${dataDate}`)] : []),
    ]
  })
}
