/** What firms do together: "are jointly developing", "co-designing", "in partnership with". */
import type { ClaimMention } from '../claim.ts'
import { isFoundry } from '../shared/trades.ts'
import { behind, headsOf } from './arguments.ts'
import type { Draft } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { linkAll, pairs, type Reading } from './reading.ts'
import { kindAt, listFrom, type Sentence, skip, wordAt } from './sentence.ts'

/** Work that two can share. */
const WORK = /^(?:co-?)?(?:develop|design|build|create|engineer|research|operate|launch|construct)$/
const TIES = /^(?:partnership|collaboration|cooperation|co-operation|conjunction|alliance|concert|tandem)$/

const firms = (names: readonly ClaimMention[]): ClaimMention[] =>
  names.filter(({ type }) => type === 'company')

/** Whether "jointly" or "together" stands right beside the verb, or in it. */
function jointly(sentence: Sentence, at: number): boolean {
  const { tokens, phrases } = sentence
  const phrase = phrases[at]
  if (phrase?.kind !== 'verb') return false
  const inside = tokens.slice(phrase.from, phrase.to).some(({ word }) => word === 'jointly')
  return (
    inside ||
    [at - 1, at + 1].some(
      (index) =>
        kindAt(sentence, index) === 'adverb' && /^(?:jointly|together)$/.test(wordAt(sentence, index)),
    ) ||
    [tokens[phrase.from - 1], tokens[phrase.to]].some((token) =>
      /^(?:jointly|together)$/.test(token?.word ?? ''),
    )
  )
}

/** "the two", "both companies": the firms, where the sentence has named two before and no more. */
function theTwo(sentence: Sentence, subjects: readonly NounPhrase[]): ClaimMention[] {
  const [noun] = subjects
  if (subjects.length !== 1 || !noun || noun.head) return []
  const words = sentence.tokens.slice(noun.from, noun.to).map(({ word }) => word)
  if (
    !/^(?:the two|both|the pair|the duo|the companies|the two (?:companies|firms|sides)|both (?:companies|firms))$/.test(
      words.join(' '),
    )
  )
    return []
  const named = new Map(
    sentence.tokens
      .slice(0, noun.from)
      .flatMap(({ mention }) => (mention?.type === 'company' ? [[mention.entity, mention] as const] : [])),
  )
  return named.size === 2 ? [...named.values()] : []
}

/** "Google, together with Meta, is building": the names behind "with". */
function insertedBefore(sentence: Sentence, at: number): ClaimMention[] {
  const comma = skip(sentence, at - 1, -1)
  if (kindAt(sentence, comma) !== 'comma') return []
  for (let index = comma - 1; index > 1 && kindAt(sentence, index) !== 'break'; index--)
    if (wordAt(sentence, index) === 'with' && /^(?:together|jointly)$/.test(wordAt(sentence, index - 1)))
      return kindAt(sentence, index - 2) === 'comma'
        ? headsOf(listFrom(sentence, index + 1)?.members ?? [])
        : []
  return []
}

/** The partnerships that a clause of shared work tells of. */
export function togetherClaims(read: Reading): Draft[] {
  const { sentence, at, verb, clause, found } = read
  if (verb.passive || clause.reduced || clause.status === null) return []
  const named = firms(headsOf(clause.subjects))
  const subjects = named.length > 0 ? named : theTwo(sentence, clause.subjects)
  const tied = behind(found, 'in').some(({ noun }) => TIES.test(noun))
  // "designed the chip together with Broadcom", "designed its chip, the TPU, together with Broadcom".
  const comma = kindAt(sentence, found.to) === 'comma' ? 1 : 0
  const later =
    /^(?:together|jointly)$/.test(wordAt(sentence, found.to + comma)) &&
    wordAt(sentence, found.to + comma + 1) === 'with'
      ? (listFrom(sentence, found.to + comma + 2)?.members ?? [])
      : []
  const others = firms(headsOf([...behind(found, 'with|alongside'), ...later]))
  const inserted = insertedBefore(sentence, at)
  if (inserted.length > 0 && WORK.test(verb.lemma))
    return linkAll(read, 'partners-with', pairs(subjects.slice(0, 1), firms(inserted)))
  if (tied && others.length > 0) return linkAll(read, 'partners-with', pairs(subjects, others))
  if (!WORK.test(verb.lemma)) return []
  const shared =
    /^co-?(?:d|b|c|e|r)/.test(verb.lemma) && verb.lemma !== 'create' && verb.lemma !== 'construct'
  const ending =
    /^(?:together|jointly)$/.test(wordAt(sentence, found.to)) && wordAt(sentence, found.to + 1) !== 'with'
  if ((shared || ending || jointly(sentence, at)) && subjects.length > 1)
    return linkAll(read, 'partners-with', pairs(subjects.slice(0, 1), subjects.slice(1)))
  // "is developing a chip with Broadcom"; with a foundry it is made.
  const partners = others.filter(({ entity }) => isFoundry(entity) !== true)
  return found.direct.length > 0 && /^(?:develop|design|co-?develop|co-?design)$/.test(verb.lemma)
    ? linkAll(read, 'partners-with', pairs(subjects, partners))
    : []
}
