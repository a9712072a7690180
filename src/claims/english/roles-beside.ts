/** Roles that a verb or a comma gives: "counts Meta as a customer", "Google's accelerator, the TPU". */
import { behind, headsOf } from './arguments.ts'
import { type Draft, fits, standing } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { ROLE } from './nouns.ts'
import { draft, linkAll, pairs, type Reading } from './reading.ts'
import { kindAt, nounAt, type Sentence } from './sentence.ts'

const COUNTS = new Set([
  'count',
  'regard',
  'name',
  'list',
  'number',
  'have',
  'treat',
  'boast',
  'cite',
  'rank',
  'claim',
])

/** "counts Amazon as its largest customer", "numbers Meta among its clients". */
export function countedClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  if (!COUNTS.has(verb.lemma) || verb.passive || clause.status === null) return []
  const office = found.prepositional.find(({ word }) => word === 'as' || word === 'among')?.nouns[0]
  const role = office?.roles.find(({ noun }) => noun === office.noun)
  const kind = role && ROLE.get(role.noun)
  if (!kind || !office || office.head || (office.owner && office.owned)) return []
  return headsOf(found.direct).flatMap((holder) =>
    headsOf(clause.subjects).flatMap((target) => {
      const [subject, object] = kind.swapped ? [target, holder] : [holder, target]
      return fits(kind.relation, subject, object) ? [draft(read, kind.relation, { subject, object })] : []
    }),
  )
}

const APPOINTS = new Set(['name', 'appoint', 'make', 'elect', 'promote', 'install', 'hire'])

/** "Intel named Lip-Bu Tan chief executive", "was appointed CEO of AMD". */
export function appointedClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  if (!APPOINTS.has(verb.lemma) || clause.status === null) return []
  const people = headsOf(verb.passive ? clause.subjects : found.direct).filter(
    ({ type }) => type === 'person',
  )
  const behindAs = behind(found, 'as|to')
  const office = [...(verb.passive ? found.direct : found.second), ...behindAs].find(
    ({ roles }) => roles.length > 0,
  )
  const role = office?.roles[0]
  const kind = role && ROLE.get(role.noun)
  if (!kind || (kind.relation !== 'leads' && kind.relation !== 'works-for')) return []
  const named = role.of ? [role.of] : headsOf(behind(found, kind.prepositions))
  const by = headsOf(verb.passive ? behind(found, 'by') : clause.subjects)
  const firms = named.length > 0 ? named : by
  return linkAll(read, kind.relation, pairs(people, firms))
}

/** What a firm may have made: nouns for its own product. */
const PRODUCT =
  /^(?:chip|processor|accelerator|engine|model|assistant|chatbot|framework|library|compiler|scheduler|superchip|gpu|cpu|asic|family|series|line|lineup|stack|platform|software|silicon)$/
const MADE = new Set(['chip', 'software', 'model'])

/** "Google's in-house accelerator, the TPU," is of Google's making. */
export function productBeside(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const { owner } = noun
  if (owner?.type !== 'company' || noun.head || !PRODUCT.test(noun.noun) || noun.doubtful) return []
  if (noun.words.some((word) => /^(?:rival|former|favourite|favorite|preferred)$/.test(word))) return []
  const name = kindAt(sentence, at + 1) === 'comma' ? nounAt(sentence, at + 2) : null
  const before = kindAt(sentence, at - 1) === 'comma' ? nounAt(sentence, at - 2) : null
  const closed = (index: number) => ['comma', 'break', undefined].includes(kindAt(sentence, index))
  const product =
    name?.head && isBare(name) && closed(at + 3)
      ? name.head
      : before?.head && isBare(before) && closed(at + 1) && closed(at - 3)
        ? before.head
        : null
  if (!product || !MADE.has(product.type) || !fits('develops', owner, product)) return []
  return [{ subject: owner, relation: 'develops', object: product, ...standing(at, at + 3) }]
}
const isBare = ({ words, owner }: NounPhrase): boolean =>
  owner === null && words.every((word) => /^(?:the|its|new)$/.test(word))
