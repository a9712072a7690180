/** "Connected": an entity's links, grouped as a card shows them. */
import type { CardRelation } from '../knowledge/card.ts'
import { isSymmetric, RELATION_KINDS, type RelationKind } from '../knowledge/vocabulary.ts'
import type { WordKey, Words } from './words.ts'

export interface RelationGroup {
  readonly key: string
  readonly kind: RelationKind
  readonly inverse: boolean
  readonly items: readonly CardRelation[]
}

/** Links that happened at a time: their date is when, not since when. */
const EVENTS: readonly RelationKind[] = ['releases', 'acquires', 'founded', 'sues', 'raises', 'invests-in']

const STATUSES: Readonly<Record<string, WordKey>> = {
  ongoing: 'statusOngoing',
  agreed: 'statusAgreed',
  announced: 'statusAnnounced',
  planned: 'statusPlanned',
  reported: 'statusReported',
  abandoned: 'statusAbandoned',
}
/** Deals that have a completion worth saying. */
const COMPLETED: readonly RelationKind[] = ['acquires']

/** Whether more than a name is shown: such links stand on lines of their own, after those that share one. */
const hasMore = ({ since, until, asOf, status, note }: CardRelation): boolean =>
  [since, until, asOf, status, note].some((part) => part !== undefined)

export const isPast = ({ until, status }: CardRelation): boolean =>
  until !== undefined || status === 'abandoned'

/** Links of one label together; entities on this page first, past ones last, else as the vocabulary orders them. */
export function groupRelations(
  relations: readonly CardRelation[],
  here: ReadonlySet<string>,
): RelationGroup[] {
  const groups = new Map<string, CardRelation[]>()
  for (const relation of relations) {
    const inverse = relation.inverse && !isSymmetric(relation.kind)
    const key = `${relation.kind}${inverse ? ' inverse' : ''}`
    const group = groups.get(key)
    if (group) group.push(relation)
    else groups.set(key, [relation])
  }
  const weight = (relation: CardRelation) => (isPast(relation) ? 2 : here.has(relation.other.id) ? 0 : 1)
  const rankOf = (items: readonly CardRelation[]) => Math.min(...items.map(weight))
  const order = (key: string) => {
    const [kind, inverse] = key.split(' ')
    return RELATION_KINDS.indexOf(kind as RelationKind) * 2 + (inverse ? 1 : 0)
  }
  return [...groups]
    .sort(([a, one], [b, two]) => rankOf(one) - rankOf(two) || order(a) - order(b))
    .map(([key, items]) => {
      const [kind, inverse] = key.split(' ')
      // Array.prototype.sort is stable: within a weight the knowledge base's own order stays.
      return {
        key,
        kind: kind as RelationKind,
        inverse: inverse !== undefined,
        items: [...items].sort((a, b) => weight(a) - weight(b) || Number(hasMore(a)) - Number(hasMore(b))),
      }
    })
}

/** What stands behind a name: status, date, note; all in words, empty for a plain link. */
export function relationDetails(relation: CardRelation, words: Words): string[] {
  const { kind, since, until, status, note, asOf } = relation
  const date = (iso: string) => words.date(iso)
  const when =
    until !== undefined
      ? since !== undefined
        ? words.t('sinceUntil', date(since), date(until))
        : words.t('until', date(until))
      : since !== undefined
        ? EVENTS.includes(kind)
          ? date(since)
          : words.t('since', date(since))
        : asOf !== undefined
          ? words.t('asOf', date(asOf))
          : undefined
  const key =
    status === 'done' ? (COMPLETED.includes(kind) ? 'statusDone' : undefined) : STATUSES[status ?? '']
  return [note && words.local(note), key && words.t(key), when].filter((part) => part !== undefined)
}

/** Plain names share a line, about three to one; a link with details takes a line of its own. */
const PLAIN_PER_ROW = 3
/** Lines a group may take before the others had their turn. */
const FIRST_TURN = 2

type IsDetailed = (relation: CardRelation) => boolean

function rowsOf(items: readonly CardRelation[], isDetailed: IsDetailed): number {
  const detailed = items.filter(isDetailed).length
  return Math.ceil((items.length - detailed) / PLAIN_PER_ROW) + detailed
}

/** Shares out `rows` lines: each group in turn gets two, then what is left goes to those that need more. */
function shareRows(needs: readonly number[], rows: number): number[] {
  let left = rows
  const shares = needs.map(() => 0)
  for (const most of [FIRST_TURN, Number.POSITIVE_INFINITY]) {
    needs.forEach((need, index) => {
      const has = shares[index] ?? 0
      const given = Math.min(left, Math.max(0, Math.min(need, most) - has))
      shares[index] = has + given
      left -= given
    })
  }
  return shares
}

export interface LimitedGroup extends RelationGroup {
  /** Links of this group that are left out. */
  readonly more: number
}

/**
 * The groups as they fit into about `rows` lines, and how many links are left out. A rest of one or two is
 * shown rather than hidden behind a button of the same height.
 */
export function limitGroups(
  groups: readonly RelationGroup[],
  rows: number,
  isDetailed: IsDetailed,
): { readonly shown: readonly LimitedGroup[]; readonly hidden: number } {
  const shares = shareRows(
    groups.map(({ items }) => rowsOf(items, isDetailed)),
    rows,
  )
  const shown = groups.map((group, index) => {
    let fits = 0
    const share = shares[index] ?? 0
    while (fits < group.items.length && rowsOf(group.items.slice(0, fits + 1), isDetailed) <= share) fits++
    return { ...group, items: group.items.slice(0, fits), more: group.items.length - fits }
  })
  const hidden = shown.reduce((sum, { more }) => sum + more, 0)
  return hidden <= 2
    ? { shown: groups.map((group) => ({ ...group, more: 0 })), hidden: 0 }
    : { shown: shown.filter(({ items }) => items.length > 0), hidden }
}
