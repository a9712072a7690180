/** "We have bought SchedMD," Nvidia said: whom "we" stands for. */
import type { ClaimMention } from '../claim.ts'
import { type Clause, clauseFrom } from './clause.ts'
import { PLAIN_START } from './clause-start.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nounAt, type Sentence, skip, verbAt } from './sentence.ts'
import type { VerbGroup } from './verb-group.ts'
import { SAY } from './verbs.ts'

/** The firm that speaks through the noun phrase: itself, or the one whose chief it is. */
const firmOf = (noun: NounPhrase | null): ClaimMention | null => {
  const firm = noun?.head?.type === 'company' ? noun.head : (noun?.roles.find(({ of }) => of)?.of ?? null)
  return firm?.type === 'company' ? firm : null
}

/** The clause of `verb`, whose subject "we" stands at phrase `at`; null where nobody or several speak. */
export function weClause(sentence: Sentence, at: number, verb: VerbGroup): Clause | null {
  const firms = new Map<string, NounPhrase>()
  for (let index = 0; index < sentence.phrases.length; index++) {
    const said = verbAt(sentence, index)
    if (!said || !SAY.has(said.lemma) || said.passive || said.negated) continue
    const before = nounAt(sentence, skip(sentence, index - 1, -1))
    const noun = before ?? nounAt(sentence, skip(sentence, index + 1, 1))
    const firm = firmOf(noun)
    if (noun && firm) firms.set(firm.entity, { ...noun, head: firm, owner: null, roles: [] })
  }
  const [speaker] = firms.values()
  return firms.size === 1 && speaker ? clauseFrom(verb, [speaker], at, { ...PLAIN_START, own: true }) : null
}
