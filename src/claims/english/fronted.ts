/** Deeds that lead in: "After its purchase of SchedMD, Nvidia hired", "In partnership with Meta, Google is". */
import { behind, headsOf, prepositionsFrom } from './arguments.ts'
import { type Draft, fits, standing } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { ACT } from './nouns.ts'
import { hasOwnSubject, kindAt, nounAt, type Sentence, skip, wordAt } from './sentence.ts'

const DONE_BEFORE = /^(?:following|after|since|with|through|despite|by|besides)$/
const TIES = /^(?:partnership|collaboration|cooperation|co-operation|conjunction|alliance|tandem)$/
const UNSURE = /^(?:planned|proposed|potential|possible|failed|attempted|pending|abandoned|blocked|no)$/

/** What the noun at phrase `at` of a leading phrase says of the subject of its sentence. */
export function frontedActs(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const start = kindAt(sentence, at - 2)
  const leads = kindAt(sentence, at - 1) === 'preposition' || kindAt(sentence, at - 1) === 'subordinator'
  if (!leads || (start !== undefined && start !== 'break')) return []
  if (noun.head || noun.owner || noun.words.some((word) => UNSURE.test(word))) return []
  const tied = wordAt(sentence, at - 1) === 'in' && TIES.test(noun.noun)
  const act = ACT.get(noun.noun)
  const its = sentence.tokens[noun.from]?.word === 'its' || act?.relation === 'acquires'
  const relation = tied ? 'partners-with' : act?.relation
  if (!relation || !(tied || (its && DONE_BEFORE.test(wordAt(sentence, at - 1))))) return []
  const found = prepositionsFrom(sentence, at + 1)
  const comma = skip(sentence, found.to, 1)
  const subject = nounAt(sentence, skip(sentence, comma + 1, 1))?.head
  const verb = skip(sentence, skip(sentence, comma + 1, 1) + 1, 1)
  if (kindAt(sentence, comma) !== 'comma' || subject?.type !== 'company' || !hasOwnSubject(sentence, verb))
    return []
  // "After the purchase by Nvidia, Arm".
  if (behind(found, 'by').length > 0) return []
  return headsOf(behind(found, tied ? 'with' : (act?.object ?? ''))).flatMap((object) =>
    fits(relation, subject, object)
      ? [{ subject, relation, object, ...standing(at, found.to), verb: at }]
      : [],
  )
}
