/** Claims of the verbs in the table: who does what to whom, active and passive. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus } from '../claim.ts'
import { isFoundry } from '../shared/trades.ts'
import { actorsOf } from './actors.ts'
import { type Arguments, behind, goodsOf, headsOf } from './arguments.ts'
import { type Draft, fits } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isDelivered, KINDS } from './nouns.ts'
import { draft, type Pair, pairs, type Reading } from './reading.ts'
import { type Frame, framesOf, PASSIVES } from './verbs.ts'

/** What is bought from a firm without being its customer. */
const NO_GOODS = new Set(
  'asset stake share stock business unit division company startup patent land building debt bond technology'.split(
    ' ',
  ),
)

type Misfit = (frame: Frame, read: Reading, subjects: readonly ClaimMention[]) => boolean
/** Where a verb's frame is filled and yet does not mean what it says. */
const MISFITS: readonly Misfit[] = [
  // "fabricates CPUs for Nvidia": for Nvidia is what it says.
  ({ relation, object }, { found }) =>
    relation === 'fabricates' &&
    object === '' &&
    headsOf(found.direct).every(({ entity }) => KINDS.has(entity)) &&
    behind(found, 'for').length > 0,
  // "buys assets from Groq".
  ({ relation }, { found }) =>
    relation === 'buys-from' && found.direct.some(({ noun }) => NO_GOODS.has(noun)),
  // "The MI300X carries HBM3"; what a firm carries is in its shop.
  (_, { verb, clause }, subjects) =>
    (/^(?:carry|pack|feature)$/.test(verb.lemma) && subjects.some(({ type }) => type !== 'chip')) ||
    // "Meta's site holds 100,000 H100s"; a firm may hold anything.
    (verb.lemma === 'hold' && clause.subjects.some(({ head }) => head !== null && head.type !== 'chip')),
  // "vLLM runs on Gaudi"; a chip that does is another matter.
  ({ relation, object }, _, subjects) =>
    relation === 'supports' && object === 'on' && subjects.some(({ type }) => type !== 'software'),
  // "backs Anthropic in its legal battle": not with money.
  ({ relation, object }, { verb, found }) =>
    relation === 'invests-in' &&
    object === '' &&
    verb.lemma === 'back' &&
    found.prepositional.some(
      ({ word, nouns }) => /^(?:in|against)$/.test(word) && nouns.every(({ amount }) => !amount),
    ),
  // "never overtook Microsoft": rivals all the same.
  ({ relation }, { verb, clause }) =>
    relation === 'competes-with' &&
    clause.negated &&
    /^(?:overtake|surpass|beat|outperform|dethrone|outsell|outpace|unseat|dislodge|lag|trail)$/.test(
      verb.lemma,
    ),
  // Ahead in worth on the market, not in what they sell.
  ({ relation }, { verb, sentence }, subjects) =>
    relation === 'competes-with' &&
    /^(?:overtake|surpass|beat|dethrone|unseat|outperform)$/.test(verb.lemma) &&
    subjects.some(({ type }) => type === 'company') &&
    /valuation|valuable|valued|market (?:cap|value)|crown|stock|shares/.test(sentence.text),
  // "sells its PC unit to Lenovo".
  ({ relation, object }, { found }) =>
    relation === 'supplies' && object === 'to' && !found.direct.some(({ noun }) => isDelivered(noun)),
]

/** Claims by the first frame of the verb that its arguments fill. */
export function fromFrames(read: Reading, status: ClaimStatus): Draft[] {
  const { verb, clause, found } = read
  if (verb.passive || clause.reduced) return passiveClaims(read)
  const named = headsOf(clause.subjects)
  // "Amkor and others package": every subject that has a name.
  for (const frame of framesOf(verb.lemma)) {
    if (frame.needsDirect && found.direct.length === 0) continue
    const subjects =
      named.length > 0 ? named : clause.subjects.flatMap((noun) => actorsOf(noun, frame.relation))
    if (MISFITS.some((misfits) => misfits(frame, read, subjects))) continue
    const objects =
      frame.object === 'pair'
        ? []
        : frame.swapped && frame.relation === 'uses'
          ? found.direct.flatMap((noun) => actorsOf(noun, 'uses'))
          : slot(found, frame.object)
    const linked = frame.object === 'pair' ? pairedSubjects(read, subjects) : pairs(subjects, objects)
    const drafts = fitting(read, frame, linked, status)
    if (drafts.length > 0) return drafts
  }
  return []
}

const TRADE = /^(?:export|sale|shipment|import)$/

function slot(found: Arguments, where: string): ClaimMention[] {
  switch (where) {
    case '':
      return alike(headsOf(found.direct))
    case 'goods':
      return goodsOf(found.direct)
    case 'stock':
      return stockOf(found.direct)
    case 'trade':
      return found.direct.some(({ noun }) => TRADE.test(noun)) ? alike(headsOf(behind(found, 'of'))) : []
    case 'on-stock':
      return stockOf(behind(found, 'on'))
    default:
      return alike(headsOf(behind(found, where)))
  }
}
/** "with TPUs and Meta with MTIA": what is listed is of one kind, products or parties. */
const alike = (names: readonly ClaimMention[]): ClaimMention[] =>
  names.filter(({ type }) => PARTIES.has(type) === PARTIES.has(names[0]?.type ?? type))
const PARTIES = new Set(['company', 'organisation', 'person'])
const stockOf = (nouns: readonly NounPhrase[]): ClaimMention[] =>
  nouns.flatMap(({ noun, compound }) => (compound && /^(?:stock|share)$/.test(noun) ? [compound] : []))

/** "Google and Meta team up": the first with each of the others; nothing where the verb has an object. */
function pairedSubjects({ found }: Reading, subjects: readonly ClaimMention[]): Pair[] {
  const [first, ...others] = subjects
  return found.direct.length > 0 || !first ? [] : pairs([first], others)
}

function fitting(read: Reading, frame: Frame, linked: readonly Pair[], status: ClaimStatus): Draft[] {
  const { relation, others, swapped } = frame
  return linked.flatMap((pair): Draft[] => {
    const { subject, object } = swapped && pair.object ? { subject: pair.object, object: pair.subject } : pair
    if (!fits(relation, subject, object) || !isMaker(relation, subject, read)) return []
    const receivers = others === null ? [] : slot(read.found, others)
    const rest = receivers.filter(
      ({ entity, type }) => entity !== subject.entity && entity !== object?.entity && type === 'company',
    )
    return [
      draft(
        read,
        relation,
        { subject, object },
        { status, with: rest, negated: read.clause.negated !== frame.negates },
      ),
    ]
  })
}

/** Foundries fabricate, the others develop; who does both is left open unless the verb says which. */
function isMaker(relation: RelationKind, subject: ClaimMention, { verb, found }: Reading): boolean {
  const foundry = isFoundry(subject.entity)
  if (relation === 'fabricates') {
    const forOthers =
      found.prepositional.some(({ word }) => word === 'for') ||
      found.direct.some(({ owner, maker }) => (owner ?? maker ?? subject).entity !== subject.entity)
    return foundry ?? forOthers
  }
  if (relation !== 'develops') return true
  return !/^(?:make|build|manufacture|produce)$/.test(verb.lemma) || foundry === false
}

function passiveClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  const patients = clause.subjects
  const objects = [...headsOf(patients), ...goodsOf(patients)]
  for (const { verb: lemma, prepositions, relation } of PASSIVES) {
    if (lemma !== verb.lemma) continue
    const users = patients.flatMap((noun) => actorsOf(noun, relation))
    const drafts = pairs(users, headsOf(behind(found, prepositions.join('|'))))
      .filter(({ subject, object }) => fits(relation, subject, object))
      .map((pair) => draft(read, relation, pair))
    if (drafts.length > 0) return drafts
  }
  const by = behind(found, 'by')
  for (const frame of framesOf(verb.lemma)) {
    // "TPU, followed by Trainium" is a list.
    if (verb.lemma === 'follow' && clause.reduced) continue
    const agents = by.flatMap((noun) => actorsOf(noun, frame.relation))
    const linked =
      frame.object === '' && objects.length > 0
        ? pairs(agents, objects)
        : frame.object === 'goods'
          ? pairs(agents, goodsOf(patients))
          : frame.object === 'trade' && patients.some(({ noun }) => TRADE.test(noun))
            ? pairs(agents, headsOf(behind({ prepositional: clause.post }, 'of')))
            : frame.needsDirect && !patients.some(({ noun }) => NO_GOODS.has(noun))
              ? pairs(agents, headsOf(behind(found, frame.object)))
              : []
    const drafts = fitting(read, frame, linked, clause.status ?? 'done')
    if (drafts.length > 0) return drafts
  }
  return []
}
