/** Roles whose holders are listed or counted: "customers such as Meta", "one of Nvidia's customers", "its largest customer is Meta". */
import type { ClaimMention } from '../claim.ts'
import { argumentsFrom, behind, byExample, headsOf } from './arguments.ts'
import { type Draft, fits, standing } from './draft.ts'
import type { NounPhrase, RoleMention } from './noun-phrase.ts'
import { ROLE } from './nouns.ts'
import { draft, pairs, type Reading } from './reading.ts'
import { kindAt, listFrom, type NounList, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import { controlOf } from './verbs.ts'

/** What somebody may become is not what he is. */
const UNSURE =
  /^(?:potential|possible|prospective|would-be|future|likely|former|no|few|any|other|unlike|non|indirect)$/

/** The role a phrase without a name ends in: "Nvidia's biggest customers". */
function roleOf(noun: NounPhrase | null): RoleMention | null {
  if (!noun || noun.head || noun.words.some((word) => UNSURE.test(word))) return null
  const last = noun.roles.at(-1)
  if (!last) return null
  const named =
    last.noun === noun.noun || (/^(?:company|firm|group)$/.test(noun.noun) && noun.words.at(-2) === last.noun)
  return named ? last : null
}

/** Holder and target of a role in the order of its relation; null where the vocabulary has none. */
function bound(
  noun: string,
  holder: ClaimMention,
  target: ClaimMention,
): Pick<Draft, 'subject' | 'relation' | 'object'> | null {
  const role = ROLE.get(noun)
  if (!role) return null
  const [subject, object] = role.swapped ? [target, holder] : [holder, target]
  return fits(role.relation, subject, object) ? { subject, relation: role.relation, object } : null
}

/** "ASML's biggest customers, TSMC and Intel,": the names between the commas. */
function apposed(sentence: Sentence, at: number): NounList | null {
  const list = kindAt(sentence, at + 1) === 'comma' ? listFrom(sentence, at + 2, true) : null
  const closed = list !== null && ['comma', 'break', undefined].includes(kindAt(sentence, list.to))
  const alone = kindAt(sentence, at - 1) === undefined || kindAt(sentence, at - 1) === 'break'
  return closed && alone && list.members.length > 1 && list.members.every(({ head }) => head) ? list : null
}

const RIVAL = /^(?:rival|competitor)$/
/** "OpenAI faces rivals such as Anthropic": the firm the sentence begins with. */
function mainSubject(sentence: Sentence, at: number): ClaimMention | null {
  const first = nounAt(sentence, 0)?.head
  const firms = sentence.tokens
    .slice(0, sentence.phrases[at]?.from ?? 0)
    .filter(({ mention }) => mention?.type === 'company')
  return first?.type === 'company' && firms.length === 1 ? first : null
}

/** "TSMC customers such as Nvidia and Apple", "Nvidia's rivals, including AMD". */
export function exampleRoles(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const role = roleOf(noun)
  const of = role?.of ?? (role && RIVAL.test(role.noun) && !noun.owned ? mainSubject(sentence, at) : null)
  if (!role || !of) return []
  const list = { from: at, to: at + 1, members: [noun] }
  const named = apposed(sentence, at) ?? byExample(sentence, list, true)
  if (named === list || kindAt(sentence, at - 1) === 'conjunction') return []
  return headsOf(named.members).flatMap((holder) => {
    const claim = bound(role.noun, holder, of)
    return claim ? [{ ...claim, ...standing(at, named.to) }] : []
  })
}

/** "and its partner Meta", "Nvidia and rival AMD": the role is one to the name before. */
export function besideRoles(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const { head } = noun
  const [role] = noun.roles
  const first = sentence.tokens[noun.from]?.word ?? ''
  const and = kindAt(sentence, at - 1) === 'conjunction'
  const other = and ? nounAt(sentence, at - 2) : null
  if (!head || !role || role.of || noun.roles.length > 1 || !other?.head) return []
  const free =
    role.noun === 'rival' &&
    noun.words.every((word) =>
      /^(?:rival|smaller|larger|bigger|local|domestic|fellow|chief|main)$/.test(word),
    )
  if (first !== 'its' && !free) return []
  const claim = bound(role.noun, head, other.head)
  return claim ? [{ ...claim, ...standing(at - 2, at + 1) }] : []
}

const OFFICES = /^(?:ceo|chief|president|chairman|chairwoman|founder|cofounder|co-founder)$/

/** "OpenAI and its chief executive, Sam Altman", "Tenstorrent, whose chief executive Jim Keller": whose office it is. */
export function ownOffices(sentence: Sentence, noun: NounPhrase, at: number): Draft[] {
  const whose = wordAt(sentence, at - 1) === 'whose'
  const its = sentence.tokens[noun.from]?.word === 'its'
  const role = noun.roles.at(-1)
  if ((!whose && !its) || !role || role.of || !OFFICES.test(role.noun)) return []
  const beside = kindAt(sentence, at + 1) === 'comma' ? nounAt(sentence, at + 2) : null
  const holder = noun.head ?? (beside && beside.to - beside.from === 1 ? beside.head : null)
  const firms = new Map(
    sentence.tokens
      .slice(0, noun.from)
      .flatMap(({ mention }) => (mention?.type === 'company' ? [[mention.entity, mention] as const] : [])),
  )
  const before = kindAt(sentence, at - 2) === 'comma' ? nounAt(sentence, at - 3) : nounAt(sentence, at - 2)
  const target = whose ? before?.head : firms.size === 1 ? [...firms.values()][0] : null
  if (holder?.type !== 'person' || !target) return []
  return noun.roles.flatMap(({ noun: name, of }) => {
    const claim = of ? null : bound(name, holder, target)
    return claim ? [{ ...claim, ...standing(at, at + 1) }] : []
  })
}

/** Index of the verb in "is one of Nvidia's customers", "is among its rivals" before phrase `at`; else the phrase before. */
export function beforeRole(sentence: Sentence, at: number): number {
  const before = skip(sentence, at - 1, -1)
  if (kindAt(sentence, before) !== 'preposition') return before
  if (wordAt(sentence, before) === 'among') return skip(sentence, before - 1, -1)
  const one = nounAt(sentence, before - 1)
  return wordAt(sentence, before) === 'of' &&
    one &&
    !one.head &&
    /^(?:one|two|three|some)$/.test(one.words.join(' '))
    ? skip(sentence, before - 2, -1)
    : before
}

/** "TSMC's biggest customer is Nvidia", "AMD and Nvidia are rivals". */
export function saidRoles(read: Reading): Draft[] {
  const { verb, clause, found, at } = read
  if ((!verb.copula && verb.lemma !== 'remain') || clause.status === null) return []
  const named = headsOf(clause.subjects)
  const complement = roleOf(found.direct[0] ?? null)
  const mutual =
    complement?.noun === 'rival' || complement?.noun === 'competitor' || complement?.noun === 'partner'
  if (mutual && !complement.of && named.length > 1 && behind(found, 'of|to|with|for').length === 0) {
    const relation = complement.noun === 'partner' ? 'partners-with' : 'competes-with'
    const [first, ...others] = named
    return first
      ? pairs([first], others)
          .filter(({ subject, object }) => fits(relation, subject, object))
          .map((pair) => draft(read, relation, pair))
      : []
  }
  const role = clause.subjects.length === 1 ? roleOf(clause.subjects[0] ?? null) : null
  if (!role?.of || clause.negated || verb.past) return []
  const target = role.of
  return headsOf(found.direct).flatMap((holder) => {
    const claim = bound(role.noun, holder, target)
    return claim ? [{ ...claim, ...standing(at, found.to), verb: at, status: clause.status ?? 'done' }] : []
  })
}

/** "Users of TPUs include Meta", "Investors in the round include Nvidia": the role's target behind its preposition. */
export function listedRoles(sentence: Sentence, at: number): Draft[] {
  const last = skip(sentence, at - 1, -1)
  const target = nounAt(sentence, last)?.head
  const preposition = skip(sentence, last - 1, -1)
  const role = roleOf(nounAt(sentence, skip(sentence, preposition - 1, -1)))
  const kind = role && ROLE.get(role.noun)
  if (!target || !kind || role.of || verbAt(sentence, at)?.past) return []
  if (!kind.prepositions.split('|').includes(wordAt(sentence, preposition))) return []
  const found = argumentsFrom(sentence, at + 1)
  return headsOf(found.direct).flatMap((holder) => {
    const claim = bound(role.noun, holder, target)
    return claim ? [{ ...claim, ...standing(at, found.to), verb: at }] : []
  })
}

/** "launched the chip with Meta as its first customer". */
export function withRoles({ sentence, verb, clause, found }: Reading): Draft[] {
  const subjects = headsOf(clause.subjects).filter(({ type }) => type === 'company')
  const [target] = subjects
  if (!target || subjects.length > 1 || clause.status === null || clause.negated) return []
  // "is considering working with Meta as a partner": that verb says it.
  if (controlOf(verb.lemma, 'ing') || /^(?:work|hold|say|see)$/.test(verb.lemma)) return []
  const index = sentence.phrases.findIndex(
    (phrase, at) =>
      at >= found.to - 4 && 'word' in phrase && phrase.word === 'with' && wordAt(sentence, at + 2) === 'as',
  )
  const holder = index < 0 ? null : nounAt(sentence, index + 1)?.head
  const role = roleOf(nounAt(sentence, skip(sentence, index + 3, 1)))
  if (!holder || !role || role.of || /^(?:ceo|chief|president|chairman)$/.test(role.noun)) return []
  const claim = bound(role.noun, holder, target)
  return claim ? [{ ...claim, ...standing(clause.from, index + 4), status: clause.status }] : []
}
