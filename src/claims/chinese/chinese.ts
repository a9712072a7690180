/** Claims in a Chinese sentence, simplified or traditional. */
import type { ClaimMention, ClaimSentence, SentenceClaim } from '../claim.ts'
import { bind, pairKey } from '../shared/bind.ts'
import { CHINESE_DATES } from '../shared/date-words.ts'
import { dateFinder } from '../shared/dates.ts'
import { type Flat, indexOf } from '../shared/flat.ts'
import { flattenMeasured } from '../shared/measured.ts'
import { closeUp } from '../shared/spaces.ts'
import { applyTemplates } from '../shared/template.ts'
import { NEGATION } from './carrier-rows.ts'
import { readClauses } from './clauses.ts'
import { fold } from './fold.ts'
import { readMade } from './made.ts'
import { RAISES, REGULATED, ROUND, SOURCE, UNSURE } from './patterns.ts'
import { ROLES } from './roles.ts'
import { readShares } from './shares.ts'
import { BLOCKS } from './words.ts'

const findDates = dateFinder(CHINESE_DATES)

const mentionsIn = (flat: Flat, text: string | undefined): ClaimMention[] =>
  [...(text ?? '')].flatMap((unit) => flat.mentions[indexOf('mention', unit)] ?? [])

/** Relations that a sum belongs to. */
const MONEY = new Set([
  'acquires',
  'invests-in',
  'buys-from',
  'supplies',
  'partners-with',
  'raises',
  'fabricates',
])

const readRegulated = (flat: Flat, source: string | null): SentenceClaim[] =>
  [...flat.text.matchAll(REGULATED)].flatMap((match) => {
    const { s, c, o, mod = '', yes } = match.groups ?? {}
    return bind({
      relation: yes === undefined ? 'restricts' : 'permits',
      subjects: mentionsIn(flat, s),
      objects: [...mentionsIn(flat, c), ...mentionsIn(flat, o)],
      status: /考虑|评估|拟|研究/.test(mod) ? 'considering' : /将|计划|准备/.test(mod) ? 'planned' : 'done',
      negated: NEGATION.test(mod),
      attributedTo: source,
      start: flat.from[match.index] ?? 0,
      end: flat.to[match.index + match[0].length - 1] ?? 0,
    })
  })

const readRounds = (flat: Flat, source: string | null): SentenceClaim[] =>
  [...flat.text.matchAll(ROUND)].flatMap((match) => {
    const { s, o, mod = '' } = match.groups ?? {}
    if (BLOCKS.test(mod)) return []
    return bind({
      relation: 'invests-in',
      subjects: mentionsIn(flat, s),
      objects: mentionsIn(flat, o),
      status: /考虑|评估|洽谈/.test(mod) ? 'considering' : /将|计划|拟|有意/.test(mod) ? 'planned' : 'done',
      negated: NEGATION.test(mod),
      attributedTo: source,
      start: flat.from[match.index] ?? 0,
      end: flat.to[match.index + match[0].length - 1] ?? 0,
    })
  })

const readRaises = (flat: Flat, source: string | null): SentenceClaim[] =>
  [...flat.text.matchAll(RAISES)].flatMap((match) =>
    /(?:产品|芯片|晶片|新品|手机|模型|等上市|自上市|上市公司|[对就向为])/.test(match[0])
      ? []
      : bind({
          relation: 'raises',
          subjects: mentionsIn(flat, match.groups?.s),
          objects: [],
          status: /考虑|评估/.test(match.groups?.mod ?? '')
            ? 'considering'
            : /拟|计划|准备|将|寻求|筹备/.test(match.groups?.mod ?? '')
              ? 'planned'
              : 'done',
          negated: NEGATION.test(match.groups?.mod ?? ''),
          attributedTo: source,
          amount: flat.amounts.length === 1 ? (flat.amounts[0]?.value ?? null) : null,
          date: flat.dates.length === 1 ? (flat.dates[0]?.value ?? null) : null,
          start: flat.from[match.index] ?? 0,
          end: flat.to[match.index + match[0].length - 1] ?? 0,
        }),
  )

function sourceOf(flat: Flat & { readonly original: string }): string | null {
  const said = SOURCE.exec(flat.text)
  const name = said?.groups?.n
  if (said === null || name === undefined) return null
  const at = said.index + said[0].indexOf(name)
  // As the text has it, not as it was folded.
  return mentionsIn(flat, name)[0]?.entity ?? flat.original.slice(at, at + name.length)
}

/** Claims in one Chinese sentence. */
export function readChinese(sentence: ClaimSentence): readonly SentenceClaim[] {
  const { mentions } = sentence
  if (mentions.length === 0) return []
  const plain = closeUp(flattenMeasured(sentence, findDates))
  const flat = { ...plain, text: fold(plain.text), original: plain.text }
  if (UNSURE.test(flat.text)) return []
  const source = sourceOf(flat)
  const seen = new Set<string>()
  return [
    ...readClauses(flat, source),
    ...readRegulated(flat, source),
    ...readRounds(flat, source),
    ...readRaises(flat, source),
    ...readMade(flat, source),
    ...readShares(flat),
    ...applyTemplates(ROLES, flat),
  ]
    .filter(({ relation, subject, object }) => {
      const key = pairKey(relation, subject, object)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .map((claim) => (MONEY.has(claim.relation) ? claim : { ...claim, amount: null }))
}
