/** "Connected": an entity's links, grouped as a card shows them. */
import type { CardRelation } from '../knowledge/card.ts'
import {
  isSymmetric,
  type Label,
  RELATION_KINDS,
  RELATIONS,
  type RelationKind,
} from '../knowledge/vocabulary.ts'
import type { WordKey, Words } from './words.ts'

export interface RelationGroup {
  readonly key: string
  readonly label: Label
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
      const { label, inverseLabel } = RELATIONS[kind as RelationKind]
      // Array.prototype.sort is stable: within a weight the knowledge base's own order stays.
      return {
        key,
        label: inverse ? inverseLabel : label,
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
  return [note && words.label(note), key && words.t(key), when].filter((part) => part !== undefined)
}

/** Plain names share a line, about three to one; a link with details takes a line of its own. */
const PLAIN_PER_ROW = 3

const rowsOf = (plain: number, detailed: number) => Math.ceil(plain / PLAIN_PER_ROW) + detailed

/**
 * The groups that fit into about `rows` lines, and how many links are left out. A rest of one or two is
 * shown rather than hidden behind a button of the same height.
 */
export function limitGroups(
  groups: readonly RelationGroup[],
  rows: number,
  isDetailed: (relation: CardRelation) => boolean,
): { readonly shown: readonly RelationGroup[]; readonly hidden: number } {
  const shown: RelationGroup[] = []
  let used = 0
  let hidden = 0
  for (const group of groups) {
    const items: CardRelation[] = []
    let detailed = 0
    for (const item of group.items) {
      const more = detailed + (isDetailed(item) ? 1 : 0)
      if (used + rowsOf(items.length + 1 - more, more) > rows) break
      items.push(item)
      detailed = more
    }
    hidden += group.items.length - items.length
    used += rowsOf(items.length - detailed, detailed)
    if (items.length > 0) shown.push({ ...group, items })
    if (items.length < group.items.length) used = rows
  }
  return hidden <= 2 ? { shown: groups, hidden: 0 } : { shown, hidden }
}
