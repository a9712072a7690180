/** Contracts that do not say who sells: "signed a cloud deal with Google", "struck a supply agreement with AMD". */
import type { ClaimMention } from '../claim.ts'
import { buysFrom, isCloud, isFoundry } from '../shared/trades.ts'
import { behind, headsOf, prepositionsFrom } from './arguments.ts'
import { type Draft, fits, standing } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { combine, linkAll, type Reading } from './reading.ts'
import { type Sentence, skip, verbAt } from './sentence.ts'

const SIGNS = new Set(
  'sign strike ink reach seal clinch agree land secure win conclude finalise finalize have announce'.split(
    ' ',
  ),
)
const CONTRACT = /^(?:deal|contract|agreement|pact)$/
const SOLD =
  /^(?:cloud|compute|computing|capacity|server|supply|purchase|chip|chips|memory|gpu|gpus|infrastructure|hosting|data-center|data-centre|lease|rental|hardware|accelerator|wafer)$/
const MADE = /^(?:foundry|manufacturing|production|fabrication|chipmaking)$/
const OTHER =
  /^(?:licensing|license|licence|patent|investment|merger|acquisition|content|media|advertising|sponsorship|peace|settlement|nda|buyout|takeover|equity|partnership|research|joint)$/

/** Who buys in a deal of the two; null where it cannot be told. */
function saleOf(read: Reading, own: ClaimMention, other: ClaimMention, noun: NounPhrase): Draft[] {
  const { words } = noun
  if (words.some((word) => OTHER.test(word))) return []
  if (noun.compound?.entity === 'foundry' || words.some((word) => MADE.test(word))) {
    const [one, two] = [isFoundry(own.entity), isFoundry(other.entity)]
    if ((one !== false) === (two !== false)) return []
    const [subject, object] = one !== false ? [own, other] : [other, own]
    return linkAll(read, 'fabricates', [{ subject, object }])
  }
  if (!words.some((word) => SOLD.test(word)) && !isCloud(other.entity) && !isCloud(own.entity)) return []
  const buys = buysFrom(own.entity, other.entity)
  if (buys === null) return []
  const [subject, object] = buys ? [own, other] : [other, own]
  return linkAll(read, 'buys-from', [{ subject, object }])
}

/** The sale that a contract between two firms is; nothing where the words or the firms leave it open. */
export function contractClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  const [noun] = found.direct
  if (!noun || found.direct.length > 1 || verb.passive || !SIGNS.has(verb.lemma)) return []
  if (!CONTRACT.test(noun.noun) || noun.owner) return []
  const [own, ...more] = headsOf(clause.subjects)
  const [other, ...others] = headsOf(behind(found, 'with'))
  if (!own || !other || more.length + others.length > 0) return []
  if (own.type !== 'company' || other.type !== 'company') return []
  const status = combine(clause.status, 'agreed')
  // "an agreement with Meta to jointly develop".
  const next = verbAt(read.sentence, skip(read.sentence, found.to, 1))
  const joint =
    next?.form === 'infinitive' &&
    (/^co-/.test(next.lemma) ||
      read.sentence.tokens.slice(next.from, next.to + 1).some(({ word }) => word === 'jointly'))
  const drafts = joint
    ? linkAll(read, 'partners-with', [{ subject: own, object: other }])
    : saleOf(read, own, other, noun)
  return drafts.map((draft) => ({ ...draft, status }))
}

/** "OpenAI's $300 billion contract with Oracle". */
export function ownedContract(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const { owner, words } = noun
  if (owner?.type !== 'company' || !CONTRACT.test(noun.noun) || noun.head) return []
  if (
    words.some(
      (word) => OTHER.test(word) || /^(?:planned|proposed|potential|possible|rumou?red|failed)$/.test(word),
    )
  )
    return []
  const found = prepositionsFrom(sentence, at + 1, true)
  const [other, ...others] = headsOf(behind(found, 'with'))
  if (!other || others.length > 0 || other.type !== 'company') return []
  const sold = words.some((word) => SOLD.test(word)) || isCloud(other.entity) || isCloud(owner.entity)
  const buys = sold ? buysFrom(owner.entity, other.entity) : null
  const before = verbAt(sentence, skip(sentence, at - 1, -1))
  const after = verbAt(sentence, skip(sentence, found.to, 1))
  const lost = [before, after].some(
    (verb) => verb && (verb.negated || verb.modal !== '' || ENDED.has(verb.lemma)),
  )
  if (buys === null || lost) return []
  const [subject, object] = buys ? [owner, other] : [other, owner]
  if (!fits('buys-from', subject, object)) return []
  return [{ subject, relation: 'buys-from', object, ...standing(at, found.to), verb: at, status: 'agreed' }]
}
const ENDED = new Set(
  'collapse fail fall end expire lapse cancel drop scrap terminate stall seek consider explore discuss weigh'.split(
    ' ',
  ),
)
