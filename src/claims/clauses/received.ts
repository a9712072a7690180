/** Deeds that one receives or suffers: 투자를 받다, 조사를 받다, 소송을 당하다, 승인을 얻다. Who gives acts. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { Flat } from '../shared/flat.ts'
import type { Clause } from './deeds.ts'
import type { Phrase } from './pieces.ts'

const RECEIVES = /^(?:유치|조달|받|당하|얻|따내|얻어내|끌어내|이끌어내|受け|受ける|調達|得る)/
const RELATIONS = new Set<RelationKind>([
  'invests-in',
  'permits',
  'restricts',
  'sues',
  'supplies',
  'buys-from',
])
const ACTORS = ['company', 'organisation', 'person']

/** Names of whoever gives the deed of `phrase` in the clause; empty where the verb is no receiving. */
export function giversOf({ verb, args }: Omit<Clause, 'subject'>, phrase: Phrase, flat: Flat): number[] {
  const { deed } = phrase
  if (!deed || deed.hearsay || !RECEIVES.test(verb.stem)) return []
  if (!deed.cues.some(({ relation, stake }) => RELATIONS.has(relation) && !stake)) return []
  const actors = (names: readonly number[]): number[] =>
    names.filter((name) => ACTORS.includes(flat.mentions[name]?.type ?? ''))
  const near = actors([...phrase.owners, ...deed.inner])
  if (near.length > 0) return near
  return args.flatMap(({ case: of, names }) =>
    of === 'from' || of === 'dat' || (of === 'loc' && names.length > 0) ? actors(names) : [],
  )
}
