/** Turns of phrase in which the verb alone does not say who does what: "grants X a licence", "is at the helm of". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'
import { CONSTRUCTION_ROWS } from './construction-rows.ts'

/** A place in the clause, and which name of the noun phrase there is meant. */
export interface Slot {
  /** 's' subject, 'd' direct object, 'e' second object, else prepositions ("in|into"). */
  readonly base: string
  /** '' the name the phrase is about, "'" whose it is, '~' any name in it, '>of' behind the preposition after it. */
  readonly sub: string
}

export interface Construction {
  readonly relation: RelationKind
  readonly subject: Slot
  /** null for what is said of one name alone. */
  readonly object: Slot | null
  /** Each must hold: the noun phrase there ends in one of these words; '$' has a sum, '%' a share. */
  readonly where: readonly { readonly slot: Slot; readonly nouns: ReadonlySet<string> }[]
  /** null: as far along as the verb says. */
  readonly status: ClaimStatus | null
  /** Whatever the verbs above say: "wants to cut its reliance on" relies on it. */
  readonly forced: boolean
  readonly negates: boolean
}

/** "in|into'" is whose thing stands behind the preposition. */
function slotOf(source: string): Slot {
  const match = /^([a-z_|]+)('|~|>[a-z_|]+)?$/.exec(source)
  return { base: match?.[1] ?? '', sub: match?.[2] ?? '' }
}

const BY_VERB: ReadonlyMap<string, readonly Construction[]> = (() => {
  const map = new Map<string, Construction[]>()
  for (const [relation, verbs, subject, object, where = '', more = ''] of CONSTRUCTION_ROWS) {
    const forced = more.startsWith('=')
    const [status = '', flag = ''] = more.replace('=', '').split('!')
    const row: Construction = {
      relation,
      subject: slotOf(subject),
      object: object === '' ? null : slotOf(object),
      where: where
        .split(';')
        .filter(Boolean)
        .map((part) => {
          const [slot = '', nouns = ''] = part.split('=')
          return { slot: slotOf(slot), nouns: new Set(nouns.split(' ')) }
        }),
      status: status === '' ? null : (status as ClaimStatus),
      forced,
      negates: flag === 'no',
    }
    for (const verb of verbs.split(' ')) map.set(verb, [...(map.get(verb) ?? []), row])
  }
  return map
})()

export const constructionsOf = (lemma: string): readonly Construction[] => BY_VERB.get(lemma) ?? []
