/** Claims of the constructions in the table. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus } from '../claim.ts'
import { isCloud, isFoundry } from '../shared/trades.ts'
import { actorsOf } from './actors.ts'
import { behind } from './arguments.ts'
import { type Construction, constructionsOf, type Slot } from './constructions.ts'
import { type Draft, fits } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { draft, type Reading } from './reading.ts'

/** Nothing but these tells fabricating apart from selling what others make. */
const REFUSED = new Set(['no', 'neither', 'nor', 'few', 'any', 'rather', 'without'])
const refused = ({ words }: NounPhrase): boolean => words.some((word) => REFUSED.has(word))

function nounsAt({ verb, clause, found }: Reading, base: string): readonly NounPhrase[] {
  const passive = verb.passive || clause.reduced
  switch (base) {
    case 's':
      return passive ? behind(found, 'by') : clause.subjects
    case 'd':
      return passive ? clause.subjects : found.direct
    case 'e':
      return passive ? found.direct : found.second
    default:
      return behind(found, base)
  }
}

function namesAt(read: Reading, slot: Slot, relation: RelationKind): readonly ClaimMention[] {
  const nouns = nounsAt(read, slot.base).filter((noun) => !refused(noun))
  if (slot.sub === '') return nouns.flatMap((noun) => actorsOf(noun, relation))
  if (slot.sub === "'")
    return nouns.flatMap(({ owner, compound, goodsOf }) => owner ?? goodsOf ?? compound ?? [])
  if (slot.sub === '~') return nouns.flatMap(({ head, owner, compound }) => head ?? owner ?? compound ?? [])
  const passive = read.verb.passive || read.clause.reduced
  const isSubject = slot.base === (passive ? 'd' : 's')
  const after = isSubject && read.clause.post.length > 0 ? { prepositional: read.clause.post } : read.found
  return behind(after, slot.sub.slice(1))
    .filter((noun) => !refused(noun))
    .flatMap((noun) =>
      relation === 'holds-share-of' ? (noun.head ?? noun.compound ?? []) : actorsOf(noun, relation),
    )
}

const holds = (noun: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  nouns.has('*') ||
  (nouns.has('^') && noun.head?.type === 'policy') ||
  (nouns.has('+') && /^(?:chip|technology)$/.test(noun.head?.type ?? '')) ||
  (nouns.has('$') && noun.amount !== null && noun.head === null) ||
  (nouns.has('%') && noun.share !== null && /^(?:|percent|share)$/.test(noun.noun)) ||
  nouns.has(noun.noun)

/** A row's own status holds for what is done or under way; "will bid" stays planned. */
const outer = (clause: ClaimStatus | null, own: ClaimStatus | null): ClaimStatus =>
  own !== null && (clause === null || clause === 'done' || clause === 'ongoing') ? own : (clause ?? 'done')

/** "BIS added Zhipu to the Entity List": both restrict; "took delivery of EUV from ASML" is a sale and a purchase. */
const TWO_SIDED = new Set<RelationKind>(['restricts', 'supplies'])

const FITTED = new Set(['come', 'ship', 'arrive', 'pair', 'couple', 'combine'])

function apply(read: Reading, row: Construction): Draft[] {
  const { relation, status, negates, forced } = row
  const fulfilled = row.where.every(({ slot, nouns }) =>
    nounsAt(read, slot.base).some((noun) => holds(noun, nouns)),
  )
  if (!fulfilled) return []
  const subjects = namesAt(read, row.subject, relation)
  const objects = row.object ? namesAt(read, row.object, relation) : [null]
  const measured = row.where
    .flatMap(({ slot }) => nounsAt(read, slot.base))
    .find(({ share }) => share !== null)
  return subjects.flatMap((subject) =>
    objects.flatMap((object) => {
      if (!fits(relation, subject, object)) return []
      if (relation === 'fabricates' && isFoundry(subject.entity) === false) return []
      // "Samsung starts production of HBM4": its own.
      if (relation === 'fabricates' && object?.type === 'technology' && !isFoundry(subject.entity)) return []
      // "committed $35 billion to CoreWeave": for its computers.
      if (
        relation === 'invests-in' &&
        /^(?:commit|pledge)$/.test(read.verb.lemma) &&
        object &&
        isCloud(object.entity)
      )
        return []
      // A chip comes with memory; a firm comes with much.
      if (relation === 'uses' && FITTED.has(read.verb.lemma) && subject.type !== 'chip') return []
      return [
        draft(
          read,
          relation,
          { subject, object },
          {
            status: forced && status ? status : outer(read.clause.status, status),
            negated: read.clause.negated !== negates,
            share:
              relation === 'invests-in' || relation === 'holds-share-of' ? (measured?.share ?? null) : null,
          },
        ),
      ]
    }),
  )
}

/** Claims by the first construction of the verb that the clause fills. */
export function fromConstructions(read: Reading): Draft[] {
  const found: Draft[] = []
  for (const row of constructionsOf(read.verb.lemma)) {
    if (found.length > 0 && !TWO_SIDED.has(row.relation)) continue
    found.push(...apply(read, row))
  }
  return found
}
