/** Verbs and nouns above a verb: "plans to buy", "is considering renting", "a deal to use", "Nvidia to buy". */

import type { ClaimStatus } from '../claim.ts'
import { type Clause, clauseFrom } from './clause.ts'
import { DENIES, PLAIN_START, startOf } from './clause-start.ts'
import type { Clauses } from './clauses.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { INTENTION } from './nouns.ts'
import { hasOwnSubject, kindAt, listBefore, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import type { VerbGroup } from './verb-group.ts'
import { type Argument, CONTROL, controlOf, framesOf, PREDICATES, SAY } from './verbs.ts'

const MADE = new Set(['fabricates', 'develops', 'supplies', 'packages'])
const JOINT = new Set(['in', 'at', 'into'])

/** "plans to buy", "is considering renting", "a deal to use": the subject of what stands above. */
export function controlled(clauses: Clauses, at: number, verb: VerbGroup, argument: Argument): Clause | null {
  const { sentence } = clauses
  const before = skip(sentence, at - 1, -1)
  const above = verbAt(sentence, before)
  if (above) return under(clauses, before, above, verb, argument)
  if (argument === 'ing' && kindAt(sentence, before) === 'preposition')
    return behindPreposition(clauses, before, verb)
  if (argument === 'to') {
    const told =
      objectControl(clauses, before, verb) ??
      firstTo(clauses, before, verb) ??
      weighing(clauses, before, verb)
    if (told) return told
  }
  if (kindAt(sentence, before) === 'conjunction' && argument === 'to')
    return clauses.shared(before, { ...verb, form: 'infinitive' })
  const noun = argument === 'to' ? intentionBefore(sentence, before) : -1
  return noun < 0 ? null : underIntention(clauses, noun, verb)
}

function under(
  clauses: Clauses,
  at: number,
  above: VerbGroup,
  verb: VerbGroup,
  argument: Argument,
): Clause | null {
  const { sentence } = clauses
  const clause = clauses.of(at)
  if (!clause) return null
  const rest = { gap: clause.gap, negated: clause.negated || verb.negated }
  if (above.predicate !== '') {
    const status = PREDICATES.get(above.predicate) ?? null
    // "was set to join": and did not, or the text would say joined.
    const meant = /^(?:meant|designed|intended)$/.test(above.predicate)
    if (clause.status === null || (above.past && clause.said < 0 && !meant)) return null
    // "is said to be considering" keeps the inner words; "is said to buy" is what is to come.
    const told = status ?? (verb.status === 'planned' ? 'expected' : verb.status)
    return { ...clause, ...rest, status: beneath(clause, told, rest.negated) }
  }
  const control = above.passive ? null : controlOf(above.lemma, argument)
  // "had hoped to": it came to nothing, or the text would not say so.
  const hoped = control?.status === 'planned' && sentence.tokens[above.from]?.word === 'had'
  // "tried to": and may have failed.
  const tried = above.past && /^(?:try|attempt|strive)$/.test(above.lemma)
  if (!control || hoped || tried || clause.status === null) return null
  const inner = argument === 'to' && verb.status !== 'planned' ? verb.status : null
  const negated = rest.negated || control.negates
  const status = control.status ?? inner ?? clause.status
  return { ...clause, ...rest, negated, status: beneath(clause, status, negated) }
}

/** "denied agreeing to buy", "denies being in talks to buy": what is denied reaches all that stands under it. */
function beneath(above: Clause, status: ClaimStatus | null, negated: boolean): ClaimStatus | null {
  if (above.status !== 'denied') return status
  // "denied having stopped using": things are as they were.
  return negated || status === 'abandoned' ? null : 'denied'
}

/** "is close to buying", "backed out of buying", "is in the process of buying". */
const BEHIND_PREPOSITION: readonly (readonly [
  words: string,
  prepositions: string,
  status: ClaimStatus | null,
  negates?: true,
])[] = [
  ['close near', 'to', 'considering'],
  ['interest interested', 'in', 'considering'],
  ['committed commit', 'to', 'planned'],
  ['process middle', 'of', 'ongoing'],
  ['possibility idea option', 'of', 'considering'],
  ['think dream talk', 'of|about', 'considering'],
  ['discussion negotiation', 'about|on|over', 'considering'],
  ['sign_up', 'for', 'agreed'],
  ['look', 'at|into', 'considering'],
  ['intention aim goal', 'of', 'planned'],
  ['back_out pull_out walk_away pull_back back_away', 'of|from|out_of|away_from', 'abandoned'],
  ['back pull walk', 'out_of|away_from|from', 'abandoned'],
  ['decide opt', 'against', null, true],
  ['succeed specialise specialize', 'in', null],
  ['work', 'on', 'ongoing'],
]

function behindPreposition(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  const before = skip(sentence, at - 1, -1)
  const noun = nounAt(sentence, before)
  const word = noun ? noun.noun || noun.words.at(-1) : verbAt(sentence, before)?.lemma
  const row = BEHIND_PREPOSITION.find(
    ([words, prepositions]) =>
      words.split(' ').includes(word ?? '') && prepositions.split('|').includes(wordAt(sentence, at)),
  )
  if (!row) return null
  const [, , status, negates = false] = row
  let above = noun ? skip(sentence, before - 1, -1) : before
  if (kindAt(sentence, above) === 'preposition') above = skip(sentence, above - 1, -1)
  const clause = verbAt(sentence, above) ? clauses.of(above) : null
  if (!clause || clause.status === null) return null
  const negated = (clause.negated || negates) !== verb.negated
  // "denied any interest in buying".
  if (noun && DENIES.has(verbAt(sentence, above)?.lemma ?? ''))
    return { ...clause, status: negated ? null : 'denied' }
  return { ...clause, status: beneath(clause, status ?? clause.status, negated), negated }
}

/** "taps TSMC to make", "asked Samsung to supply": the one who is asked does it. */
const TOLD: ReadonlyMap<string, ClaimStatus> = new Map<string, ClaimStatus>([
  ...'tap pick select choose hire commission contract enlist engage'
    .split(' ')
    .map((word) => [word, 'agreed'] as const),
  ['ask', 'considering'],
])

function objectControl(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  // "TSMC was hired by Apple to make".
  const by = wordAt(sentence, at - 1) === 'by'
  const index = skip(sentence, by ? at - 2 : at - 1, -1)
  const above = verbAt(sentence, index)
  if (above?.passive && by) return toldPassively(clauses, index, above)
  const noun = nounAt(sentence, at)
  const status = above && !above.passive ? TOLD.get(above.lemma) : undefined
  if (!noun?.head || !above || status === undefined) return null
  const clause = clauses.of(index)
  if (!clause || clause.status === null || clause.negated) return null
  const own = clause.status === 'done' || clause.status === 'ongoing' ? status : clause.status
  return { ...clauseFrom(verb, [noun], at, PLAIN_START), status: own }
}

const RANKS = /^(?:first|only|last|latest|second|third)$/

/** "is the only firm to make", "became the first outsider to use": whoever is the first does it. */
function firstTo(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const noun = nounAt(clauses.sentence, at)
  if (!noun || noun.head || !noun.words.some((word) => RANKS.test(word))) return null
  const index = skip(clauses.sentence, at - 1, -1)
  const above = verbAt(clauses.sentence, index)
  if (!above?.copula && above?.lemma !== 'become') return null
  const clause = clauses.of(index)
  return clause && { ...clause, negated: clause.negated || verb.negated }
}

/** "is weighing whether to buy". */
function weighing(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  if (wordAt(sentence, at) !== 'whether' || verb.negated) return null
  const index = skip(sentence, at - 1, -1)
  const above = verbAt(sentence, index)
  const weighs = above && !above.passive && controlOf(above.lemma, 'np')?.status === 'considering'
  const clause = weighs ? clauses.of(index) : null
  return clause?.status && !clause.negated
    ? { ...clause, status: beneath(clause, 'considering', false) }
    : null
}

function toldPassively(clauses: Clauses, at: number, above: VerbGroup): Clause | null {
  const status = TOLD.get(above.lemma)
  const clause = status === undefined ? null : clauses.of(at)
  if (!clause || clause.status === null || clause.negated || status === undefined) return null
  return {
    ...clause,
    status: clause.status === 'done' || clause.status === 'ongoing' ? status : clause.status,
  }
}

/** Phrase index of "plans", "talks", "a deal" before "to", past "with Google"; -1 where there is none. */
function intentionBefore(sentence: Sentence, at: number): number {
  const noun = nounAt(sentence, at)
  if (!noun) return -1
  if (INTENTION.has(noun.noun)) return at
  const farther = nounAt(sentence, at - 2)
  return kindAt(sentence, at - 1) === 'preposition' && farther && INTENTION.has(farther.noun) ? at - 2 : -1
}

const WINS = new Set(['win', 'land', 'clinch', 'secure', 'bag', 'get'])
const AWARDS = new Set(['award', 'give', 'hand', 'grant', 'offer'])

/** "Tesla awarded Samsung a contract to make": whoever gets it does it. */
function awarded(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  const getter = nounAt(sentence, at - 1)
  const index = skip(sentence, at - 2, -1)
  const above = verbAt(sentence, index)
  if (!getter?.head || !above || above.passive || !AWARDS.has(above.lemma)) return null
  const clause = clauses.of(index)
  if (!clause || clause.status === null || clause.negated) return null
  const status = clause.status === 'done' || clause.status === 'ongoing' ? 'agreed' : clause.status
  return { ...clauseFrom(verb, [getter], at, PLAIN_START), status }
}

function underIntention(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  const noun = nounAt(sentence, at) as NounPhrase
  // "a deal with Samsung to produce the chip": who produces it?
  const shared =
    wordAt(sentence, at + 1) === 'with' && framesOf(verb.lemma).some(({ relation }) => MADE.has(relation))
  if (shared) return null
  const status = INTENTION.get(noun.noun) ?? null
  const inTalks = kindAt(sentence, at - 1) === 'preposition' && JOINT.has(wordAt(sentence, at - 1))
  const index = skip(sentence, inTalks ? at - 2 : at - 1, -1)
  const above = verbAt(sentence, index)
  const given = awarded(clauses, at, verb)
  if (given) return given
  if (above) {
    const clause = clauses.of(index)
    if (!clause || clause.status === null) return null
    const ended = CONTROL.get(above.lemma)?.find((row) => row.takes.includes('np'))
    const allowed = inTalks
      ? above.copula || above.lemma === '' || above.lemma === 'be' || above.lemma === 'enter'
      : ended || above.lemma === 'have' || WINS.has(above.lemma) || SAY.has(above.lemma)
    if (!allowed || framesOf(above.lemma).some(({ relation }) => relation === 'restricts')) return null
    if (DENIES.has(above.lemma)) return clause.negated ? null : { ...clause, status: 'denied' }
    const dropped = ended?.status === 'abandoned' || ended?.status === 'considering' ? ended.status : status
    const negated = clause.negated || verb.negated || noun.words.includes('no')
    return { ...clause, status: beneath(clause, dropped, negated), negated }
  }
  if (inTalks && kindAt(sentence, index) === 'noun') {
    const list = listBefore(sentence, index)
    const start = list && startOf(sentence, list.from - 1)
    return list && start ? { ...clauseFrom(verb, list.members, list.from, start), status } : null
  }
  // "Nvidia's plan to buy": what becomes of it, the verb behind says; a plan it is.
  if (noun.owner && status !== null && !/^(?:offer|proposal|order)$/.test(noun.noun)) {
    const owner: NounPhrase = { ...noun, head: noun.owner, owner: null }
    const fate = fateBehind(sentence, at)
    return fate === null ? null : { ...clauseFrom(verb, [owner], at, PLAIN_START), status: fate ?? status }
  }
  return null
}

/** What the main verb behind "Nvidia's plan to buy Arm" makes of it: undefined where nothing, null where it is open. */
function fateBehind(sentence: Sentence, at: number): ClaimStatus | null | undefined {
  for (let index = at + 2; index < sentence.phrases.length; index++) {
    const kind = kindAt(sentence, index)
    if (kind === 'break' || kind === 'relative' || kind === 'subordinator') return undefined
    if (!hasOwnSubject(sentence, index)) continue
    const main = verbAt(sentence, index)
    const down = main?.lemma === 'break' && sentence.tokens[main.to]?.word === 'down'
    const ends = main?.lemma === 'collapse' || main?.lemma === 'fail' || down
    const ended = main?.passive && controlOf(main.lemma, 'np')?.status === 'abandoned'
    if (ends || ended) return main?.status === 'done' && !main.negated ? 'abandoned' : null
    return /^(?:fall|stall|end|stop)$/.test(main?.lemma ?? '') ? null : undefined
  }
  return undefined
}

/** "Nvidia to buy SchedMD"; "analysts expect Broadcom to supply Meta". */
export function headline(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  const before = skip(sentence, at - 1, -1)
  const list = listBefore(sentence, before)
  if (!list || list.members.some(({ doubtful }) => doubtful)) return null
  const outer = skip(sentence, list.from - 1, -1)
  const expects = verbAt(sentence, outer)
  if (expects && !expects.passive && SAY.get(expects.lemma) === 'expected' && clauses.of(outer)?.status)
    return {
      ...clauseFrom(verb, list.members, list.from, { ...PLAIN_START, said: outer }),
      status: 'expected',
    }
  if (expects) return null
  const start = startOf(sentence, list.from - 1)
  return start && start.said < 0 && !start.gap ? clauseFrom(verb, list.members, list.from, start) : null
}
