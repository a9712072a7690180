/** Claims of nouns: "Nvidia CEO Jensen Huang", "SchedMD, the developer of Slurm", "Nvidia's purchase of SchedMD". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention } from '../claim.ts'
import { isFoundry } from '../shared/trades.ts'
import { actStatus } from './act-status.ts'
import { behind, headsOf, prepositionsFrom } from './arguments.ts'
import type { Clauses } from './clauses.ts'
import { ownedContract } from './contracts.ts'
import { type Draft, fits, standing } from './draft.ts'
import { frontedActs } from './fronted.ts'
import { type NounPhrase, UNIT } from './noun-phrase.ts'
import { ACT, KINDS, ROLE } from './nouns.ts'
import { beforeRole, besideRoles, exampleRoles, ownOffices } from './role-lists.ts'
import { productBeside } from './roles-beside.ts'
import { kindAt, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'

/** What a name glued to a participle says: "Nvidia-backed", "Arm-based". Swapped: the name is the object. */
const SUFFIXES: Readonly<Record<string, readonly [relation: RelationKind, swapped: boolean] | undefined>> = {
  backed: ['invests-in', false],
  funded: ['invests-in', false],
  based: ['uses', true],
  powered: ['uses', true],
  owned: ['owns', false],
  designed: ['develops', false],
  developed: ['develops', false],
  made: ['fabricates', false],
  manufactured: ['fabricates', false],
  fabricated: ['fabricates', false],
  compatible: ['supports', true],
}

/** Made, and not yet taken. */
const OFFERS = /^(?:bid|offer|swoop)$/

/** Drafts of the noun phrase at phrase `at`. */
export function nounClaims(sentence: Sentence, clauses: Clauses, at: number): Draft[] {
  const noun = nounAt(sentence, at)
  if (!noun) return []
  return [
    ...insideClaims(noun, at),
    ...roleClaims(sentence, clauses, noun, at),
    ...ownedActs(sentence, noun, at),
    ...productBeside(sentence, noun, at),
    ...ownedContract(sentence, noun, at),
    ...frontedActs(sentence, noun, at),
    ...exampleRoles(sentence, noun, at),
    ...besideRoles(sentence, noun, at),
    ...ownOffices(sentence, noun, at),
  ]
}

function draft(
  at: number,
  relation: RelationKind,
  subject: ClaimMention | null,
  object: ClaimMention | null,
  more: Partial<Draft> = {},
): Draft[] {
  if (!subject || !object || !fits(relation, subject, object)) return []
  return [{ subject, relation, object, ...standing(at, at + 1), ...more }]
}

/** What a phrase says by itself: a role before a name, an owner, a glued participle. */
function insideClaims(noun: NounPhrase, at: number): Draft[] {
  const { head, owner, maker } = noun
  const roles = head ? noun.roles.flatMap((role) => link(at, role.noun, head, role.of)) : []
  const glued = noun.suffixes.flatMap(({ name, suffix }) => {
    const row = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined
    if (!row || !head || GENERIC.has(head.entity)) return []
    const [relation, swapped] = row
    return swapped
      ? draft(at, relation, head, name)
      : draft(
          at,
          isFoundry(name.entity) === false && relation === 'fabricates' ? 'develops' : relation,
          name,
          head,
        )
  })
  const made =
    head &&
    owner &&
    !maker &&
    !noun.doubtful &&
    noun.words.length <= MOST_WORDS &&
    owner.type === 'company' &&
    noun.roles.length === 0 &&
    noun.suffixes.length === 0 &&
    PRODUCTS.has(head.type) &&
    !GENERIC.has(head.entity)
      ? draft(at, 'develops', owner, head)
      : []
  const unit =
    head?.type === 'company' && owner?.type === 'company' && UNIT.test(noun.noun)
      ? draft(at, 'part-of', head, owner)
      : []
  return [...roles, ...glued, ...made, ...unit]
}

/** "Amazon's own home-grown Trainium AI chips"; what is longer hides something. */
const MOST_WORDS = 5
const PRODUCTS = new Set(['chip', 'software', 'model'])
/** Kinds of thing that everybody has: "Meta's GPUs" are not of Meta's making. */
const GENERIC = new Set([
  ...KINDS,
  'dram',
  'hbm',
  'nand',
  'ai-accelerator',
  'supercomputer',
  'x86',
  'arm-architecture',
  'foundation-model',
])

/** Claim of a role: `holder` is the `noun` of `target`. */
function link(
  at: number,
  noun: string,
  holder: ClaimMention,
  target: ClaimMention | null,
  more: Partial<Draft> = {},
): Draft[] {
  const role = ROLE.get(noun)
  if (!role || !target) return []
  if (role.relation === 'fabricates' && isFoundry(holder.entity) === false) return []
  return role.swapped
    ? draft(at, role.relation, target, holder, more)
    : draft(at, role.relation, holder, target, more)
}

/** A role that stands apart from its holder: in apposition, or after "is". */
function roleClaims(sentence: Sentence, clauses: Clauses, noun: NounPhrase, at: number): Draft[] {
  const last = noun.roles.at(-1)
  const plural = sentence.tokens[noun.to - 1]?.word !== noun.noun
  if (
    noun.head ||
    !last ||
    !noun.roles.some(
      (role) =>
        role.noun === noun.noun ||
        (noun.noun === 'company' && noun.words.at(-2) === role.noun) ||
        role.noun === 'ceo' ||
        role.noun === 'executive' ||
        role.noun === 'chief',
    )
  )
    return []
  const found = prepositionsFrom(sentence, at + 1, true)
  const before = beforeRole(sentence, at)
  const verb = verbAt(sentence, before)
  const clause = verb?.copula || verb?.lemma === 'become' ? clauses.of(before) : null
  const status = clause?.status ?? null
  if (verb && status === null) return []
  // "Altman, researchers at OpenAI, and": several people are nobody's apposition.
  if (plural && !clause && noun.noun !== 'executive') return []
  const holders = clause ? headsOf(clause.subjects) : appositive(sentence, at, found.to)
  return noun.roles.flatMap((role) => {
    // "supplier of HBM to Nvidia" has two; "chair of DeepMind and scientist at Alphabet" are two roles.
    const kind = ROLE.get(role.noun)
    const near = kind?.relation === 'supplies' ? found : { prepositional: found.prepositional.slice(0, 1) }
    const named = headsOf(behind(near, kind?.prepositions ?? ''))
    // "AMD's answer to CUDA": whose it is is no rival of it.
    const rival = kind?.relation === 'competes-with' && named.length > 0
    const targets = role.of && !rival && role.noun !== 'answer' ? [role.of] : named
    // What somebody was, somebody else may be now.
    if (clause && verb?.copula && verb.past && PAST_ENDS.has(ROLE.get(role.noun)?.relation ?? 'related-to'))
      return []
    const more =
      clause && status
        ? {
            status,
            negated: clause.negated,
            from: clause.from,
            to: found.to,
            verb: before,
            said: clause.said,
            own: clause.own,
          }
        : { to: found.to }
    return holders.flatMap((holder) => targets.flatMap((target) => link(at, role.noun, holder, target, more)))
  })
}

const PAST_ENDS = new Set<RelationKind>(['leads', 'works-for', 'part-of', 'owns'])

/** "SchedMD, the developer of Slurm," and "Nvidia's chief, Jensen Huang,": the name beside. */
function appositive(sentence: Sentence, at: number, to: number): ClaimMention[] {
  const closed = ['comma', 'break', undefined].includes(kindAt(sentence, to))
  const relative = kindAt(sentence, to) === 'relative'
  // "Apple, long TSMC's largest customer,".
  const comma = wordAt(sentence, at - 1) === 'long' ? at - 2 : at - 1
  const holder = nounAt(sentence, comma - 1)
  if (
    kindAt(sentence, comma) === 'comma' &&
    holder?.head &&
    (closed || relative) &&
    kindAt(sentence, comma - 2) !== 'comma'
  )
    return [holder.head]
  const next = nounAt(sentence, to + 1)
  const end = kindAt(sentence, to + 2)
  if (kindAt(sentence, to) !== 'comma' || !next?.head || next.to - next.from > 1) return []
  return end === 'comma' || end === 'break' || end === undefined ? [next.head] : []
}

/** "Nvidia's $40 billion purchase of Arm"; what becomes of it, a verb beside it says. */
function ownedActs(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const act = ACT.get(noun.noun)
  const shared = sharedAct(sentence, noun, at)
  if (shared.length > 0) return shared
  const agent = noun.owner
    ? null
    : (headsOf(behind(prepositionsFrom(sentence, at + 1, true), 'by'))[0] ?? null)
  const whose =
    wordAt(sentence, at - 1) === 'whose' && kindAt(sentence, at - 2) === 'comma'
      ? nounAt(sentence, at - 3)?.head
      : null
  const actor =
    noun.owner ??
    whose ??
    agent ??
    (act?.relation === 'acquires' && noun.compound && !noun.owned ? noun.compound : null)
  if (!act || !actor) return []
  const found = prepositionsFrom(sentence, at + 1, true)
  const objects =
    noun.owner && act.compound && noun.compound ? [noun.compound] : headsOf(behind(found, act.object))
  // A suit is a suit, however it ends.
  const become = act.relation === 'sues' ? 'done' : actStatus(sentence, noun, at, found.to, act.relation)
  const status = become === 'done' && OFFERS.test(noun.noun) ? 'considering' : become
  if (status === null || objects.length === 0) return []
  const share = noun.noun === 'stake' ? noun.share : null
  const next = skip(sentence, found.to, 1)
  // "collapsed in June": the day is of its end.
  const to = status === 'abandoned' && verbAt(sentence, next) ? next + 1 : found.to
  return objects.flatMap((object) => draft(at, act.relation, actor, object, { status, to, share, verb: at }))
}

/** "the tie-up between Nvidia and Intel". */
function sharedAct(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const relation = ACT.get(noun.noun)?.relation
  if ((relation !== 'partners-with' && relation !== 'competes-with') || noun.owner) return []
  const found = prepositionsFrom(sentence, at + 1, true)
  const [first, ...others] = headsOf(behind(found, 'between'))
  const status = actStatus(sentence, noun, at, found.to, relation)
  if (!first || status === null) return []
  return others.flatMap((other) => draft(at, relation, first, other, { status, to: found.to, verb: at }))
}
