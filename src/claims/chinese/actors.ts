/** Who or what a Chinese phrase stands for beside a verb. */
import type { ClaimMention } from '../claim.ts'
import type { Phrase } from '../clauses/pieces.ts'
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

/** A verb that carries a deed stands in the words: 完成 in 完成对Arm的收购. */
export const carries = (said: string): boolean =>
  [...said].some((_, at) => (wordAt(said, at)?.carrier ?? null) !== null)
