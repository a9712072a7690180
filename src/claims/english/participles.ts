/** Whose deed a participle is: "Having bought Arm, SoftBank ...", "Nvidia grew, acquiring SchedMD". */
import { type Clause, clauseFrom } from './clause.ts'
import { PLAIN_START } from './clause-start.ts'
import type { Clauses } from './clauses.ts'
import { kindAt, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import { subjectBefore } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { controlOf } from './verbs.ts'

/** "After buying Arm, SoftBank": what stands behind these was done. */
const DONE_BEFORE = new Set(['after', 'since', 'by', 'upon', 'on', 'besides', 'while', 'when'])

const isStart = (sentence: Sentence, at: number): boolean => {
  const kind = kindAt(sentence, at)
  return kind === undefined || kind === 'break'
}

/** The clause of the participle at phrase `at`; null where nothing says whose it is. */
export function participle(clauses: Clauses, at: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  const before = skip(sentence, at - 1, -1)
  if (isStart(sentence, before)) return ofMain(clauses, at, verb)
  const lead = kindAt(sentence, before) === 'preposition' || kindAt(sentence, before) === 'subordinator'
  if (lead && DONE_BEFORE.has(wordAt(sentence, before)) && isStart(sentence, skip(sentence, before - 1, -1)))
    return ofMain(clauses, at, verb)
  if (kindAt(sentence, before) === 'comma') return trailing(clauses, before, verb)
  return null
}

/** The subject of the sentence that follows the comma. */
function ofMain({ sentence }: Clauses, at: number, verb: VerbGroup): Clause | null {
  for (let next = at + 1; next < sentence.phrases.length && next < at + 24; next++) {
    const main = verbAt(sentence, next)
    if (kindAt(sentence, next) === 'break') return null
    if (main?.form !== 'finite') continue
    const subject = subjectBefore(sentence, skip(sentence, next - 1, -1))
    const comma = subject ? kindAt(sentence, skip(sentence, subject.from - 1, -1)) === 'comma' : false
    if (!subject || !comma || subject.from <= at) continue
    const done = main.modal === '' && main.status !== null && main.status !== 'planned'
    return {
      ...clauseFrom(verb, subject.members, at, PLAIN_START, subject.post),
      status: done ? 'done' : null,
    }
  }
  return null
}

/** ", acquiring SchedMD": of the subject of the verb before. */
function trailing(clauses: Clauses, comma: number, verb: VerbGroup): Clause | null {
  const { sentence } = clauses
  // "Nvidia, citing": an insertion right behind the subject; and a list of participles is no clause.
  for (let at = comma - 1; at >= 0; at--) {
    const kind = kindAt(sentence, at)
    if (kind === 'break' || kind === 'relative' || kind === 'subordinator') return null
    const main = verbAt(sentence, at)
    if (!main) continue
    if (main.form !== 'finite' || main.copula || main.passive) return null
    const clause = clauses.of(at)
    if (!clause || clause.gap || clause.reduced || clause.negated || clause.said >= 0) return null
    if (controlOf(main.lemma, 'ing') && !nounAt(sentence, at + 1)) return null
    return { ...clause, negated: verb.negated, from: comma, status: clause.status }
  }
  return null
}
