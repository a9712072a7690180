/** Which name acts where the noun phrase is about somebody or something of its own: "Meta's engineers". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention } from '../claim.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** People who act for their firm. */
const MEMBERS = new Set(
  'executive engineer researcher team worker staff scientist developer board management employee leadership'.split(
    ' ',
  ),
)
/** Things of a firm that use and need what the firm uses and needs. */
const WORKS = new Set(
  'model cluster supercomputer center centre kernel code system service assistant chatbot app product workload cloud business infrastructure training datacenter'.split(
    ' ',
  ),
)
const BY_MEMBERS: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'uses',
  'develops',
  'acquires',
  'invests-in',
  'partners-with',
  'buys-from',
  'releases',
])
const BY_WORKS: ReadonlySet<RelationKind> = new Set<RelationKind>(['uses', 'supports', 'depends-on'])
const PAST = /^(?:former|ex|some|several|two|three|a|other|many)$/

const none = ({ words }: NounPhrase): boolean =>
  words.some((word) => /^(?:no|neither|nor|few|any)$/.test(word))

/** Names that a noun phrase has act for the relation; none where it is about something else. */
export function actorsOf(noun: NounPhrase, relation: RelationKind): readonly ClaimMention[] {
  if (none(noun)) return []
  if (noun.head) return [noun.head]
  const of = noun.owner ?? noun.compound
  if (!of || of.type === 'person' || of.type === 'organisation') return []
  const stands =
    (BY_MEMBERS.has(relation) && MEMBERS.has(noun.noun) && !noun.words.some((word) => PAST.test(word))) ||
    (BY_WORKS.has(relation) && WORKS.has(noun.noun))
  return stands ? [of] : []
}
