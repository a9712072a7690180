/** Names that two entities have in common: recognition needs something to tell them apart by. */
import type { EntityRecord, NameRecord } from '../schema.ts'
import type { Finding } from './finding.ts'

const MATCHED: ReadonlySet<string> = new Set(['preferred', 'alias', 'former', 'code', 'reading'])
const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '')

/** Somebody thought about it: there is evidence for or against, another sense is named, or a reason is given. */
const isDeclared = ({ senses, cues, blockers, unambiguous }: NameRecord): boolean =>
  [senses, cues, blockers].some((list) => (list?.length ?? 0) > 0) || unambiguous !== undefined

interface Holder {
  readonly id: string
  readonly index: number
  readonly text: string
  readonly declared: boolean
}

export function checkSharedNames(entities: readonly EntityRecord[]): Finding[] {
  const holders = new Map<string, Holder[]>()
  for (const { id, names } of entities) {
    // Records of one entity with the same letters share their evidence.
    const declared = new Set(names.filter(isDeclared).map(({ text }) => fold(text)))
    const own = new Set<string>()
    names.forEach(({ text, kind, match }, index) => {
      const key = fold(text)
      if (match === false || !MATCHED.has(kind) || own.has(key)) return
      own.add(key)
      holders.set(key, [...(holders.get(key) ?? []), { id, index, text, declared: declared.has(key) }])
    })
  }
  return [...holders.values()].flatMap((list) => {
    if (list.length < 2 || list.some(({ declared }) => declared)) return []
    return list.slice(1).map(
      ({ id, index, text }): Finding => ({
        record: `entity:${id}`,
        path: ['names', index],
        message: `"${text}" is also a name of ${list[0]?.id}: say what tells them apart (senses, cues or blockers on either)`,
      }),
    )
  })
}
