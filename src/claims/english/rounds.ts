/** Who put money into a round: "raised $2 billion in a round led by Nvidia", "in a round that included Arm". */
import type { ClaimMention } from '../claim.ts'
import { behind, headsOf } from './arguments.ts'
import type { Clauses } from './clauses.ts'
import { type Draft, fits } from './draft.ts'
import type { Reading } from './reading.ts'
import { draft } from './reading.ts'
import { nounAt, type Sentence, skip, verbAt } from './sentence.ts'

const ROUND = /^(?:round|funding|financing|fundraising|raise|investment)$/
const LEADS = new Set(['lead', 'co-lead', 'back', 'anchor', 'join', 'fund'])
const RAISES = new Set([
  'raise',
  'close',
  'secure',
  'complete',
  'land',
  'get',
  'receive',
  'announce',
  'collect',
  'bag',
])

/** The firm whose round it is: that of the verb of raising before phrase `at`. */
function raiser(sentence: Sentence, clauses: Clauses, at: number): Pick<Draft, 'subject' | 'status'> | null {
  for (let index = at - 1; index >= 0 && at - index < 14; index--) {
    if (sentence.phrases[index]?.kind === 'break') return null
    const verb = verbAt(sentence, index)
    if (!verb || !RAISES.has(verb.lemma) || verb.passive) continue
    const clause = clauses.of(index)
    const [subject, ...more] = headsOf(clause?.subjects ?? [])
    return clause?.status && !clause.negated && subject?.type === 'company' && more.length === 0
      ? { subject, status: clause.status }
      : null
  }
  return null
}

function into(
  read: Reading,
  clauses: Clauses,
  backers: readonly ClaimMention[],
  whose: ClaimMention | null,
): Draft[] {
  const { sentence, at, clause } = read
  const found = whose ? null : raiser(sentence, clauses, at)
  const target = whose ?? found?.subject
  const status = found?.status ?? clause.status
  if (!target || !status) return []
  return backers.flatMap((subject) =>
    fits('invests-in', subject, target)
      ? [draft(read, 'invests-in', { subject, object: target }, { status })]
      : [],
  )
}

/** The investors that a verb beside a round names. */
export function roundClaims(read: Reading, clauses: Clauses): Draft[] {
  const { sentence, at, verb, clause, found } = read
  const [noun, ...more] = clause.subjects
  // "a round of $40 billion led by SoftBank", "raised $40 billion, led by SoftBank".
  const round = noun && (ROUND.test(noun.noun) || (noun.amount !== null && noun.noun === ''))
  if (!noun || noun.head || more.length > 0 || !round) return []
  const after = nounAt(sentence, skip(sentence, at - 1, -1))
  const whose =
    noun.owner ??
    noun.compound ??
    headsOf(behind({ prepositional: clause.post }, 'of|for|in'))[0] ??
    (after !== noun ? (after?.head ?? null) : null)
  if ((verb.passive || clause.reduced) && LEADS.has(verb.lemma))
    return into(read, clauses, headsOf(behind(found, 'by')), whose)
  return verb.lemma === 'include' && !verb.negated ? into(read, clauses, headsOf(found.direct), whose) : []
}
