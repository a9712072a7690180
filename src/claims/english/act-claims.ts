/** Claims whose verb only carries a noun or a figure: "took a stake in", "holds 90% of", "raised $2 billion". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention } from '../claim.ts'
import { actorsOf } from './actors.ts'
import { argumentsFrom, behind, headsOf } from './arguments.ts'
import { type Draft, fits } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { ACT, ROLE } from './nouns.ts'
import { combine, draft, linkAll, type Pair, pairs, type Reading } from './reading.ts'
import { kindAt, nounAt, type Sentence, skip, wordAt } from './sentence.ts'
import { followers } from './shares-beside.ts'
import { controlOf } from './verbs.ts'

/** "is compatible with", "is reliant on", "is part of". */
const COMPLEMENTS: ReadonlyMap<string, readonly [preposition: string, relation: RelationKind]> = new Map([
  ['compatible', ['with', 'supports']],
  ['dependent', ['on|upon', 'depends-on']],
  ['reliant', ['on|upon', 'depends-on']],
  ['part', ['of', 'part-of']],
])
const HOLDS = new Set([
  'hold',
  'have',
  'control',
  'command',
  'own',
  'account',
  'dominate',
  'lead',
  'top',
  'capture',
  'take',
  'make_up',
  'represent',
  'secure',
  'grab',
  'win',
  'keep',
  'retain',
])
const RECEIVES = new Set(['win', 'secure', 'land', 'clinch', 'receive', 'get'])

/** "signed a partnership with", "took a 10% stake in", "completed its takeover of". */
export function actClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  const [noun] = found.direct
  if (!noun || found.direct.length > 1) return []
  const subjects = headsOf(clause.subjects)
  const order = /^(?:order|contract)$/.test(noun.noun)
  const ordered = order
    ? headsOf(behind(found, 'for')).filter(({ type }) => type === 'chip' || type === 'technology')
    : []
  if (ordered.length > 0 && RECEIVES.has(verb.lemma))
    return linkAll(read, 'supplies', pairs(subjects, ordered)).map((claim) => ({
      ...claim,
      status: combine(clause.status, 'agreed'),
      with: headsOf(behind(found, 'from|with')).filter(({ type }) => type === 'company'),
    }))
  if (order && RECEIVES.has(verb.lemma))
    return swap(subjects, headsOf(behind(found, 'from|with')))
      .filter(({ subject, object }) => fits('buys-from', subject, object))
      .map((pair) => draft(read, 'buys-from', pair, { status: 'agreed' }))
  const control = controlOf(verb.lemma, 'np')
  if (!control || (noun.owner && noun.owner.entity !== subjects[0]?.entity)) return []
  const act = actOf(noun)
  if (!act) return []
  // "Altman discussed the investment in Intel": whoever talks of a deal need not weigh one.
  if (verb.lemma === 'discuss' && subjects.some(({ type }) => type === 'person')) return []
  const actors = clause.subjects.flatMap((each) => actorsOf(each, act.relation))
  // What is to be widened is there already.
  if (WIDENS.has(verb.lemma) && clause.negated) return []
  const offered = /^(?:bid|offer)$/.test(noun.noun) && control.status === 'done'
  const status = WIDENS.has(verb.lemma)
    ? 'done'
    : combine(clause.status, offered ? 'considering' : control.status)
  if (noun.noun === 'stake' && /^(?:have|own|hold)$/.test(verb.lemma)) return heldStake(read, noun, subjects)
  if (
    noun.noun === 'stake' &&
    !/^(?:take|buy|acquire|build|consider|weigh|mull|explore|eye|plan|seek|announce|disclose|reveal)$/.test(
      verb.lemma,
    )
  )
    return []
  // "SambaNova abandons Intel acquisition" leaves open who was to buy whom.
  const compound =
    noun.owned || control.status === 'done' || control.status === 'announced' ? noun.compound : null
  const objects = act.compound && compound ? [compound] : headsOf(behind(found, act.object))
  const linked =
    objects.length === 0 && act.relation === 'partners-with' ? pairedNouns(actors) : pairs(actors, objects)
  return linked
    .filter(({ subject, object }) => fits(act.relation, subject, object))
    .map((pair) =>
      draft(read, act.relation, pair, {
        status,
        share: noun.noun === 'stake' ? noun.share : null,
        with:
          act.relation === 'supplies'
            ? headsOf(behind(found, 'to')).filter(({ type }) => type === 'company')
            : [],
      }),
    )
}

/** "took over as Intel CEO", "serves as chief executive of AMD". */
export function officeClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  if (verb.passive || !OFFICE.has(verb.lemma)) return []
  const [office] = behind(found, 'as')
  const role = office?.roles[0]
  const kind = role && ROLE.get(role.noun)
  if (!role || !kind) return []
  const targets = role.of ? [role.of] : headsOf(behind(found, kind.prepositions))
  return linkAll(read, kind.relation, pairs(headsOf(clause.subjects), targets))
}

/** "replaced Gelsinger as Intel CEO", "overtook Apple as TSMC's largest customer". */
const OFFICE = new Set(
  'take_over serve overtake surpass replace succeed displace pass emerge return'.split(' '),
)
const WIDENS = new Set(['expand', 'extend'])
const swap = (subjects: readonly ClaimMention[], objects: readonly ClaimMention[]): Pair[] =>
  pairs(objects, subjects)
const pairedNouns = ([first, ...others]: readonly ClaimMention[]): Pair[] =>
  first ? pairs([first], others) : []

function actOf(noun: NounPhrase): { relation: RelationKind; object: string; compound: boolean } | null {
  if (
    /^(?:deal|agreement|venture)$/.test(noun.noun) &&
    noun.words.some((word) => /^(?:joint|partnership|cooperation|collaboration)$/.test(word))
  )
    return { relation: 'partners-with', object: 'with', compound: false }
  return ACT.get(noun.noun) ?? null
}

function heldStake(read: Reading, noun: NounPhrase, subjects: readonly ClaimMention[]): Draft[] {
  const most = noun.words.some((word) => /^(?:majority|controlling)$/.test(word))
  const relation = most ? 'owns' : 'holds-share-of'
  return pairs(subjects, headsOf(behind(read.found, 'in|of')))
    .filter(({ subject, object }) => fits(relation, subject, object))
    .map((pair) => draft(read, relation, pair, { status: 'done', share: noun.share }))
}

/** "leads the GPU market with 90%". */
const marketOf = (noun: NounPhrase | undefined): ClaimMention[] =>
  noun?.noun === 'market' && noun.compound ? [noun.compound] : []

/** "In HBM, SK hynix has a 62% share". */
function frontedMarket({ sentence, clause }: Reading): ClaimMention[] {
  const noun = wordAt(sentence, 0) === 'in' ? nounAt(sentence, 1) : null
  const market = noun?.head ?? noun?.compound
  return market && market.type !== 'company' && kindAt(sentence, 2) === 'comma' && clause.from === 3
    ? [market]
    : []
}

/** "holds 90% of the market for GPUs", "has an 80% share of the HBM market". */
export function shareClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  if (verb.passive || !HOLDS.has(verb.lemma)) return []
  const nouns = [...found.direct, ...behind(found, 'for|with')]
  const held = nouns.find(({ share }) => share !== null)
  if (!held || (held.noun !== '' && !/^(?:share|market|percent|slice)$/.test(held.noun))) return []
  const subjects = headsOf(clause.subjects)
  const behindAll = found.prepositional.flatMap(({ word, nouns: list }) =>
    /^(?:of|in|for)$/.test(word) ? list : [],
  )
  const target = behindAll
    .filter(({ share }) => share === null)
    .map(({ head, compound }) => head ?? compound)
    .concat(/^(?:lead|dominate|top)$/.test(verb.lemma) ? marketOf(found.direct[0]) : [], frontedMarket(read))
    .find((name) => name && name.entity !== subjects[0]?.entity)
  // "accounts for 40% of AMD's revenue" is no stake.
  if (
    !target ||
    (target.type === 'company' && !/^(?:own|hold|have|control|take|keep|retain)$/.test(verb.lemma))
  )
    return []
  const relation =
    target.type === 'company' && verb.lemma === 'own' && (held.share ?? 0) > 50 ? 'owns' : 'holds-share-of'
  const status = clause.status === 'ongoing' ? 'done' : (clause.status ?? 'done')
  // "..., Micron 21% and Samsung 17%": the others in the same market.
  const further = behindAll.flatMap(({ head: name, share }) =>
    name && share !== null ? [{ name, share }] : [],
  )
  const holders = [{ name: subjects[0], share: held.share }, ...further]
  return [
    ...followers(read.sentence, found.to, target).map((each) => ({
      ...each,
      verb: read.at,
      from: clause.from,
      to: found.to,
    })),
    ...holders.flatMap(({ name, share }) =>
      name && fits(relation, name, target)
        ? [draft(read, relation, { subject: name, object: target }, { status, share })]
        : [],
    ),
  ]
}

/** "now requires a licence for exports of the H20". */
export function licenceClaims(read: Reading): Draft[] {
  const { verb, clause, found } = read
  const licence = found.direct.some(({ noun }) => /^licen[cs]e$/.test(noun))
  if (verb.lemma !== 'require' || !licence) return []
  const traded = [...behind(found, 'for'), ...behind(found, 'of')]
  return linkAll(read, 'restricts', pairs(headsOf(clause.subjects), headsOf(traded)))
}

/** "Ampere, whose backers include Oracle", "Nvidia's customers include Meta and Google". */
export function includedClaims(sentence: Sentence, at: number): Draft[] {
  const subject = skip(sentence, at - 1, -1)
  const noun = nounAt(sentence, subject)
  const role = noun?.roles[0]
  const whose = wordAt(sentence, subject - 1) === 'whose'
  const comma = kindAt(sentence, subject - 2) === 'comma'
  const owner = noun?.owner ?? (whose ? nounAt(sentence, subject - (comma ? 3 : 2))?.head : null)
  const found = argumentsFrom(sentence, at + 1)
  const kind = role && !noun?.head && ROLE.get(role.noun)
  if (!kind || !owner) return []
  const seen = { from: subject, to: found.to, verb: at, said: -1, own: false, share: null }
  return headsOf(found.direct).flatMap((holder): Draft[] => {
    const [one, other] = kind.swapped ? [owner, holder] : [holder, owner]
    if (!fits(kind.relation, one, other)) return []
    const claim = { subject: one, relation: kind.relation, object: other, with: [] }
    return [{ ...claim, status: 'done', negated: false, ...seen }]
  })
}

/** "is compatible with", "is part of". Roles ("is a rival of") are read with the nouns. */
export function complementClaims(read: Reading): Draft[] {
  const { clause, found } = read
  const subjects = headsOf(clause.subjects)
  // "YMTC is on the Entity List", "HiSilicon is behind the Ascend line".
  const listed = pairs(
    headsOf(behind(found, 'on')).filter(({ type }) => type === 'policy'),
    subjects,
  )
  const made = pairs(subjects, headsOf(behind(found, 'behind')))
  if (found.direct.length === 0)
    return [...linkAll(read, 'restricts', listed), ...linkAll(read, 'develops', made)]
  const [noun] = found.direct
  const complement = noun && !noun.head ? COMPLEMENTS.get(noun.noun) : undefined
  if (!complement) return []
  const [preposition, relation] = complement
  return linkAll(read, relation, pairs(subjects, headsOf(behind(found, preposition))))
}

/** "raised $2 billion", "went public", "filed for an IPO". */
export function raisesClaims(read: Reading): Draft[] {
  const { verb, found, sentence } = read
  const subjects = headsOf(read.clause.subjects)
  const money =
    verb.lemma === 'raise' &&
    found.direct.some(
      ({ amount, noun }) =>
        amount !== null && !/^(?:price|forecast|stake|bid|offer|target|guidance|wage)$/.test(noun),
    )
  const listed =
    (verb.lemma === 'go' && wordOf(sentence, read.at + 1) === 'public') ||
    (verb.lemma === 'list' && found.direct.some(({ noun }) => noun === 'share')) ||
    (verb.lemma === 'file' &&
      behind(found, 'for').some(({ words }) =>
        /\b(?:ipo|initial public offering|listing)$/.test(words.join(' ')),
      ))
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
