/** Claims of verbs: "Nvidia acquired SchedMD", "was made by TSMC", "took a stake in". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import { isFoundry } from '../shared/trades.ts'
import {
  actClaims,
  complementClaims,
  includedClaims,
  licenceClaims,
  officeClaims,
  raisesClaims,
  shareClaims,
} from './act-claims.ts'
import { type Arguments, argumentsFrom, headsOf } from './arguments.ts'
import type { Clause } from './clause.ts'
import { startOf } from './clause-start.ts'
import type { Clauses } from './clauses.ts'
import { fromConstructions } from './construct.ts'
import { contractClaims } from './contracts.ts'
import type { Draft } from './draft.ts'
import { fromFrames } from './frames.ts'
import { isGoods } from './nouns.ts'
import { linkAll, pairs, type Reading } from './reading.ts'
import { listedRoles, saidRoles, withRoles } from './role-lists.ts'
import { appointedClaims, countedClaims } from './roles-beside.ts'
import { roundClaims } from './rounds.ts'
import { nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import { followers } from './shares-beside.ts'
import { togetherClaims } from './together.ts'

/** Relations that a thing has by what it can do. */
const ABILITIES = new Set<RelationKind>(['supports'])

const TRAINS = new Set(['train', 'pretrain'])

/** Drafts of the verb group at phrase `at`. */
export function verbClaims(sentence: Sentence, clauses: Clauses, at: number): Draft[] {
  const verb = verbAt(sentence, at)
  if (verb?.lemma === 'include' && verb.status === 'done' && !verb.negated)
    return [...includedClaims(sentence, at), ...listedRoles(sentence, at), ...roundOf(sentence, clauses, at)]
  const clause = verb && clauses.of(at)
  if (!verb || !clause) return []
  const found = argumentsFrom(sentence, at + 1, isEmbedded(sentence, at))
  const gapped = withGap(clause, found)
  if (!gapped) return []
  if (clause.negated && found.quantity) return []
  const read = { sentence, at, verb, clause, found: clause.negated ? withoutAny(gapped) : gapped }
  // "made Gemini the default", "made Gemini available".
  if (found.double && verb.lemma === 'make') return clause.status === null ? [] : fromConstructions(read)
  if (clause.status === null)
    return clause.able ? fromFrames(read, 'done').filter(({ relation }) => ABILITIES.has(relation)) : []
  if (verb.copula) {
    const said = [...complementClaims(read), ...saidRoles(read)]
    return said.length > 0 ? said : fromConstructions(read)
  }
  const rounds = roundClaims(read, clauses)
  if (rounds.length > 0) return rounds
  for (const claims of BY_NOUN) {
    const drafts = verb.passive ? [] : claims(read)
    if (drafts.length > 0) return drafts
  }
  const looked = whetherClaims(read)
  if (looked.length > 0) return looked
  const picked = pickedFoundry(read)
  if (picked.length > 0) return picked.map((draft) => ({ ...draft, verb: at }))
  const appointed = appointedClaims(read)
  if (appointed.length > 0) return appointed
  const framed = fromFrames(read, clause.status)
  const together = togetherClaims(read)
  const drafts = [...framed.map((each) => withPartners(each, together)), ...together]
  // "trains Claude on Trainium2": both the firm and its model use it.
  const built = framed.length > 0 && !TRAINS.has(verb.lemma) ? [] : [...fromConstructions(read)]
  const market = built.find(({ relation, share }) => relation === 'holds-share-of' && share !== null)?.object
  const others = market
    ? followers(sentence, found.to, market).map((each) => ({
        ...each,
        verb: at,
        from: clause.from,
        to: found.to,
      }))
    : []
  if (drafts.length === 0) built.push(...withRoles(read))
  if (drafts.length + built.length > 0) return [...drafts, ...built, ...others]
  return verb.passive ? [] : raisesClaims(read)
}

/** "is looking into whether Microsoft abused its power". */
function whetherClaims({ sentence, at, verb, clause, found }: Reading): Draft[] {
  if (!/^(?:investigate|probe|examine|look_into|study)$/.test(verb.lemma) || verb.passive) return []
  const whether = skip(sentence, at + 1, 1)
  const firm = wordAt(sentence, whether) === 'whether' ? nounAt(sentence, whether + 1)?.head : null
  if (firm?.type !== 'company') return []
  return linkAll({ sentence, at, verb, clause, found }, 'restricts', pairs(headsOf(clause.subjects), [firm]))
}

/** "has picked Rapidus to make its next accelerator". */
function pickedFoundry({ sentence, verb, clause, found }: Reading): Draft[] {
  const [foundry] = headsOf(found.direct)
  const next = verbAt(sentence, skip(sentence, found.to, 1))
  const makes =
    next?.form === 'infinitive' && /^(?:make|build|manufacture|produce|fabricate)$/.test(next.lemma)
  const made = nounAt(sentence, skip(sentence, found.to, 1) + 1)
  const [firm, ...more] = headsOf(clause.subjects)
  if (!PICKS.has(verb.lemma) || verb.passive || !foundry || !firm || more.length > 0 || !makes) return []
  if (!made || made.head || !isGoods(made.noun) || isFoundry(foundry.entity) !== true) return []
  const status = clause.status === 'done' ? 'agreed' : clause.status
  const read = { sentence, at: 0, verb, clause, found }
  return clause.negated || status === null
    ? []
    : linkAll(read, 'fabricates', [{ subject: foundry, object: firm }]).map((draft) => ({ ...draft, status }))
}
const PICKS = new Set('pick tap choose select hire commission contract'.split(' '))

/** "Nvidia's plan to buy Arm needs", "the firm that makes the TPU is": the main verb stands behind the object. */
function isEmbedded(sentence: Sentence, at: number): boolean {
  const before = skip(sentence, at - 1, -1)
  if (verbAt(sentence, at)?.form !== 'infinitive') return false
  return nounAt(sentence, before) !== null && startOf(sentence, before - 1)?.said === -1
}

/** "has not delivered any HBM3": any of what is denied. */
const withoutAny = (found: Arguments): Arguments => ({
  ...found,
  direct: found.direct.map((noun) => ({ ...noun, words: noun.words.filter((word) => word !== 'any') })),
})

/** Who develops a thing together does so with each other. */
function withPartners(draft: Draft, together: readonly Draft[]): Draft {
  if (draft.relation !== 'develops') return draft
  const ends = together.flatMap(({ subject, object }) => (object ? [subject, object] : []))
  const took = ends.some(({ entity }) => entity === draft.subject.entity)
  return took ? { ...draft, with: ends.filter(({ entity }) => entity !== draft.subject.entity) } : draft
}

/** "in a round that included Nvidia". */
function roundOf(sentence: Sentence, clauses: Clauses, at: number): Draft[] {
  const verb = verbAt(sentence, at)
  const clause = clauses.of(at)
  return verb && clause
    ? roundClaims({ sentence, at, verb, clause, found: argumentsFrom(sentence, at + 1) }, clauses)
    : []
}

/** The arguments with what a relative clause leaves out; null where there is no place for it. */
function withGap({ gap, gapWord }: Clause, found: Arguments): Arguments | null {
  if (!gap) return found
  if (gapWord !== '')
    return {
      ...found,
      prepositional: [...found.prepositional, { word: gapWord, nouns: [gap], joined: false }],
    }
  return found.direct.length > 0 ? null : { ...found, direct: [gap] }
}

/** Readings that go by the noun behind the verb; they come before the verb's own frames. */
const BY_NOUN: readonly ((read: Reading) => Draft[])[] = [
  countedClaims,
  actClaims,
  contractClaims,
  officeClaims,
  shareClaims,
  licenceClaims,
]
