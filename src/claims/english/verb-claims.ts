/** Claims of verbs: "Nvidia acquired SchedMD", "was made by TSMC", "took a stake in". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus } from '../claim.ts'
import { type Arguments, argumentsFrom, behind, goodsOf, headsOf } from './arguments.ts'
import type { Clause, Clauses } from './clauses.ts'
import { type Draft, fits, isFoundry } from './draft.ts'
import { ACT, isDelivered, KINDS, ROLE } from './nouns.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nounAt, type Sentence, verbAt, wordAt } from './sentence.ts'
import type { VerbGroup } from './verb-group.ts'
import { controlOf, type Frame, framesOf, PASSIVES } from './verbs.ts'

interface Pair {
  readonly subject: ClaimMention
  readonly object: ClaimMention | null
}

/** "is compatible with", "is reliant on", "is part of". */
const COMPLEMENTS: ReadonlyMap<string, readonly [preposition: string, relation: RelationKind]> = new Map([
  ['compatible', ['with', 'supports']],
  ['dependent', ['on|upon', 'depends-on']],
  ['reliant', ['on|upon', 'depends-on']],
  ['part', ['of', 'part-of']],
])
/** What is bought from a firm without being its customer. */
const NO_GOODS = new Set('asset stake share stock business unit division company startup patent land land building debt bond technology'.split(' '))
const HOLDS = new Set(['hold', 'have', 'control', 'command', 'own', 'account', 'dominate', 'capture', 'take'])
const RECEIVES = new Set(['win', 'secure', 'land', 'clinch', 'receive', 'get'])
/** Relations that a thing has by what it can do. */
const ABILITIES = new Set<RelationKind>(['supports'])

/** Drafts of the verb group at phrase `at`. */
export function verbClaims(sentence: Sentence, clauses: Clauses, at: number): Draft[] {
  const verb = verbAt(sentence, at)
  const clause = verb && clauses.of(at)
  if (!verb || !clause) return []
  const found = argumentsFrom(sentence, at + 1)
  const gapped: Arguments = clause.gap && found.direct.length === 0 ? { ...found, direct: [clause.gap] } : found
  if ((clause.gap && found.direct.length > 0) || (found.double && verb.lemma === 'make')) return []
  if (clause.negated && found.quantity) return []
  const read = { sentence, at, verb, clause, found: gapped }
  if (clause.status === null) return clause.able ? fromFrames(read, 'done').filter(({ relation }) => ABILITIES.has(relation)) : []
  if (verb.copula) return complementClaims(read)
  const acts = verb.passive ? [] : actClaims(read)
  if (acts.length > 0) return acts
  const office = officeClaims(read)
  if (office.length > 0) return office
  const shares = shareClaims(read)
  return shares.length > 0 ? shares : fromFrames(read, clause.status)
}

interface Reading {
  readonly sentence: Sentence
  readonly at: number
  readonly verb: VerbGroup
  readonly clause: Clause
  readonly found: Arguments
}

function draft({ at, clause, found }: Reading, relation: RelationKind, { subject, object }: Pair, more: Partial<Draft> = {}): Draft {
  return {
    subject,
    relation,
    object,
    with: [],
    status: clause.status ?? 'done',
    negated: clause.negated,
    from: clause.from,
    to: found.to,
    verb: at,
    said: clause.said,
    own: clause.own,
    share: null,
    ...more,
  }
}

const pairs = (subjects: readonly ClaimMention[], objects: readonly ClaimMention[]): Pair[] =>
  subjects.flatMap((subject) => objects.map((object) => ({ subject, object })))

function fromFrames(read: Reading, status: ClaimStatus): Draft[] {
  const { verb, clause, found } = read
  if (verb.passive || clause.reduced) return passiveClaims(read)
  const subjects = headsOf(clause.subjects)
  // "Amkor and others package": every subject that has a name.
  for (const frame of framesOf(verb.lemma)) {
    if (frame.needsDirect && found.direct.length === 0) continue
    if (frame.relation === 'fabricates' && frame.object === '' && headsOf(found.direct).every(({ entity }) => KINDS.has(entity)) && behind(found, 'for').length > 0) continue
    if (frame.relation === 'buys-from' && found.direct.some(({ noun }) => NO_GOODS.has(noun))) continue
    if (frame.relation === 'supports' && frame.object === 'on' && subjects.some(({ type }) => type !== 'software')) continue
    if (frame.relation === 'supplies' && frame.object === 'to' && !found.direct.some(({ noun }) => isDelivered(noun))) continue
    const objects = frame.object === 'pair' ? [] : slot(found, frame.object)
    const linked = frame.object === 'pair' ? pairedSubjects(read, subjects) : pairs(subjects, objects)
    const drafts = fitting(read, frame, linked, status)
    if (drafts.length > 0) return drafts
  }
  return raisesClaims(read, subjects)
}

function slot(found: Arguments, where: string): ClaimMention[] {
  switch (where) {
    case '':
      return alike(headsOf(found.direct))
    case 'goods':
      return goodsOf(found.direct)
    case 'stock':
      return stockOf(found.direct)
    case 'trade':
      return found.direct.some(({ noun }) => /^(?:export|sale|shipment|import)$/.test(noun)) ? alike(headsOf(behind(found, 'of'))) : []
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
    const rest = receivers.filter(({ entity, type }) => entity !== subject.entity && entity !== object?.entity && type === 'company')
    return [draft(read, relation, { subject, object }, { status, with: rest, negated: read.clause.negated !== frame.negates })]
  })
}

/** Foundries fabricate, the others develop; who does both is left open unless the verb says which. */
function isMaker(relation: RelationKind, subject: ClaimMention, { verb, found }: Reading): boolean {
  const foundry = isFoundry(subject.entity)
  if (relation === 'fabricates') {
    const forOthers = found.prepositional.some(({ word }) => word === 'for') || found.direct.some(({ owner, maker }) => (owner ?? maker ?? subject).entity !== subject.entity)
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
    const drafts = pairs(headsOf(patients), headsOf(behind(found, prepositions.join('|'))))
      .filter(({ subject, object }) => fits(relation, subject, object))
      .map((pair) => draft(read, relation, pair))
    if (drafts.length > 0) return drafts
  }
  const agents = headsOf(behind(found, 'by'))
  for (const frame of framesOf(verb.lemma)) {
    // "TPU, followed by Trainium" is a list.
    if (frame.relation === 'succeeds' && clause.reduced) continue
    const linked = frame.object === '' && objects.length > 0 ? pairs(agents, objects) : frame.object === 'goods' ? pairs(agents, goodsOf(patients)) : []
    const drafts = fitting(read, frame, linked, clause.status ?? 'done')
    if (drafts.length > 0) return drafts
  }
  return []
}

/** "signed a partnership with", "took a 10% stake in", "completed its takeover of". */
function actClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  const [noun] = found.direct
  if (!noun || found.direct.length > 1) return []
  const subjects = headsOf(clause.subjects)
  const order = /^(?:order|contract)$/.test(noun.noun)
  if (order && RECEIVES.has(verb.lemma))
    return swap(subjects, headsOf(behind(found, 'from|with'))).filter(({ subject, object }) => fits('buys-from', subject, object)).map((pair) => draft(read, 'buys-from', pair, { status: 'agreed' }))
  const control = controlOf(verb.lemma, 'np')
  if (!control || (noun.owner && noun.owner.entity !== subjects[0]?.entity)) return []
  const act = actOf(noun)
  if (!act) return []
  // What is to be widened is there already.
  const status = WIDENS.has(verb.lemma) ? 'done' : combine(clause.status, control.status)
  if (noun.noun === 'stake' && /^(?:have|own|hold)$/.test(verb.lemma)) return heldStake(read, noun, subjects)
  if (noun.noun === 'stake' && !/^(?:take|buy|acquire|build|consider|weigh|mull|explore|eye|plan|seek|announce|disclose|reveal)$/.test(verb.lemma)) return []
  // "SambaNova abandons Intel acquisition" leaves open who was to buy whom.
  const compound = noun.owned || control.status === 'done' || control.status === 'announced' ? noun.compound : null
  const objects = act.compound && compound ? [compound] : headsOf(behind(found, act.object))
  const linked = objects.length === 0 && act.relation === 'partners-with' ? pairedNouns(subjects) : pairs(subjects, objects)
  return linked
    .filter(({ subject, object }) => fits(act.relation, subject, object))
    .map((pair) => draft(read, act.relation, pair, { status, share: noun.noun === 'stake' ? noun.share : null }))
}

const linkAll = (read: Reading, relation: RelationKind, linked: readonly Pair[]): Draft[] =>
  linked.filter(({ subject, object }) => fits(relation, subject, object)).map((pair) => draft(read, relation, pair))

/** "took over as Intel CEO", "serves as chief executive of AMD". */
function officeClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  if (verb.passive || (verb.lemma !== 'take_over' && verb.lemma !== 'serve')) return []
  const [office] = behind(found, 'as')
  const role = office?.roles[0]
  const kind = role && ROLE.get(role.noun)
  if (!role || !kind) return []
  const targets = role.of ? [role.of] : headsOf(behind(found, kind.prepositions))
  return linkAll(read, kind.relation, pairs(headsOf(clause.subjects), targets))
}

const WIDENS = new Set(['expand', 'extend'])
const swap = (subjects: readonly ClaimMention[], objects: readonly ClaimMention[]): Pair[] =>
  pairs(objects, subjects)
const pairedNouns = ([first, ...others]: readonly ClaimMention[]): Pair[] => (first ? pairs([first], others) : [])

function actOf(noun: NounPhrase): { relation: RelationKind; object: string; compound: boolean } | null {
  if (/^(?:deal|agreement|venture)$/.test(noun.noun) && noun.words.some((word) => /^(?:joint|partnership|cooperation|collaboration)$/.test(word)))
    return { relation: 'partners-with', object: 'with', compound: false }
  return ACT.get(noun.noun) ?? null
}

/** "plans to announce a partnership": the outer word wins over the noun's own. */
const combine = (outer: ClaimStatus | null, inner: ClaimStatus | null): ClaimStatus =>
  outer === null || outer === 'done' || outer === 'ongoing' ? (inner ?? outer ?? 'done') : outer

function heldStake(read: Reading, noun: NounPhrase, subjects: readonly ClaimMention[]): Draft[] {
  return pairs(subjects, headsOf(behind(read.found, 'in|of')))
    .filter(({ subject, object }) => fits('holds-share-of', subject, object))
    .map((pair) => draft(read, 'holds-share-of', pair, { status: 'done', share: noun.share }))
}

/** "holds 90% of the market for GPUs", "has an 80% share of the HBM market". */
function shareClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  if (verb.passive || !HOLDS.has(verb.lemma)) return []
  const nouns = [...found.direct, ...behind(found, 'for')]
  const held = nouns.find(({ share }) => share !== null)
  if (!held || (held.noun !== '' && !/^(?:share|market|percent|slice)$/.test(held.noun))) return []
  const subjects = headsOf(clause.subjects)
  const behindAll = found.prepositional.flatMap(({ word, nouns: list }) => (/^(?:of|in|for)$/.test(word) ? list : []))
  const target = behindAll.map(({ head, compound }) => head ?? compound).find((name) => name && name.entity !== subjects[0]?.entity)
  if (!target) return []
  const relation = target.type === 'company' && verb.lemma === 'own' && (held.share ?? 0) > 50 ? 'owns' : 'holds-share-of'
  return pairs(subjects.slice(0, 1), [target])
    .filter(({ subject, object }) => fits(relation, subject, object))
    .map((pair) => draft(read, relation, pair, { status: clause.status === 'ongoing' ? 'done' : (clause.status ?? 'done'), share: held.share }))
}

function raisesClaims(read: Reading, subjects: readonly ClaimMention[]): Draft[] {
  const { verb, found, sentence } = read
  const money = verb.lemma === 'raise' && found.direct.some(({ amount, noun }) => amount !== null && !/^(?:price|forecast|stake|bid|offer|target|guidance|wage)$/.test(noun))
  const listed =
    (verb.lemma === 'go' && wordOf(sentence, read.at + 1) === 'public') ||
    (verb.lemma === 'list' && found.direct.some(({ noun }) => noun === 'share')) ||
    (verb.lemma === 'file' && behind(found, 'for').some(({ words }) => /\b(?:ipo|initial public offering|listing)$/.test(words.join(' '))))
  if (!money && !listed) return []
  // Who files has not sold a share yet.
  const status = verb.lemma === 'file' ? 'planned' : (read.clause.status ?? 'done')
  return subjects
    .filter((subject) => fits('raises', subject, null))
    .map((subject) => draft(read, 'raises', { subject, object: null }, { status }))
}

const wordOf = (sentence: Sentence, at: number): string => {
  const noun = nounAt(sentence, at)
  return noun ? noun.words.join(' ') : wordAt(sentence, at)
}

/** "is compatible with", "is part of". Roles ("is a rival of") are read with the nouns. */
function complementClaims(read: Reading): Draft[] {
  const { clause, found } = read
  const subjects = headsOf(clause.subjects)
  // "YMTC is on the Entity List", "HiSilicon is behind the Ascend line".
  const listed = pairs(headsOf(behind(found, 'on')).filter(({ type }) => type === 'policy'), subjects)
  const made = pairs(subjects, headsOf(behind(found, 'behind')))
  if (found.direct.length === 0) return [...linkAll(read, 'restricts', listed), ...linkAll(read, 'develops', made)]
  const [noun] = found.direct
  const complement = noun && !noun.head ? COMPLEMENTS.get(noun.noun) : undefined
  if (!complement) return []
  const [preposition, relation] = complement
  return linkAll(read, relation, pairs(subjects, headsOf(behind(found, preposition))))
}
