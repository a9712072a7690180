/** Who or what a Chinese phrase stands for beside a verb. */
import type { ClaimMention } from '../claim.ts'
import type { Phrase } from '../clauses/pieces.ts'
import type { Flat } from '../shared/flat.ts'
import { type Word, wordAt } from './verbs.ts'
import { GOODS } from './words.ts'

/** ASML的曝光机已交付: whose the goods are supplies them. */
export function supplierOf({ cues }: Word, subject: Phrase): Phrase {
  const supplies = cues.some(({ relation }) => relation === 'supplies')
  return supplies && subject.names.length === 0 && GOODS.test(subject.noun)
    ? { ...subject, names: subject.owners.slice(-1), owners: [] }
    : subject
}

/** 华为发布昇腾950，由海思设计: it is the chip before, `last`, that is designed, and not the firm. */
export function undergoerOf(
  { cues }: Word,
  subject: Phrase,
  last: Phrase | null,
  mentions: readonly ClaimMention[],
): Phrase {
  const makes = cues.some(({ relation }) => ['develops', 'fabricates', 'packages'].includes(relation))
  const things = last?.names.every((name) => mentions[name]?.type !== 'company') ?? false
  return makes && things && last && last.names.length > 0 ? last : subject
}

/** What a clause made or showed: the thing, or null where it has no name of its own. */
export interface Made {
  readonly thing: Phrase | null
}

const isThing = (phrase: Phrase, { mentions }: Flat): boolean =>
  phrase.names.length > 0 && phrase.names.every((name) => !FIRMS.has(mentions[name]?.type ?? ''))
const FIRMS = new Set(['company', 'organisation', 'person'])
/** What a thing does rather than its maker. */
const OF_A_THING = new Set(['uses', 'supports', 'depends-on'])

/** What the verb makes of its object; null for a verb that makes nothing. */
export function madeBy({ cues }: Word, object: Phrase | null, flat: Flat): Made | null {
  if (!cues.some(({ relation }) => relation === 'develops' || relation === 'releases')) return null
  return { thing: object && isThing(object, flat) ? object : null }
}

/**
 * 华为发布昇腾950，采用HBM: the chip uses it, and not the firm. Who carries on stays `actor` where nothing was made;
 * null where what was made has no name.
 */
export function productOf(
  { cues }: Word,
  actor: Phrase,
  made: Made | null,
  object: Phrase | null,
  { mentions }: Flat,
): Phrase | null {
  const first = cues[0]?.relation
  const firm = actor.names.every((name) => FIRMS.has(mentions[name]?.type ?? ''))
  const ofThing =
    OF_A_THING.has(first ?? '') ||
    (first === 'competes-with' &&
      !(object?.names.some((name) => mentions[name]?.type === 'company') ?? false))
  return made && firm && ofThing ? made.thing : actor
}

/** A verb that carries a deed stands in the words: 完成 in 完成对Arm的收购. */
export const carries = (said: string): boolean =>
  [...said].some((_, at) => (wordAt(said, at)?.carrier ?? null) !== null)
