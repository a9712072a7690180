/**
 * Gold claims: tests/corpora/claims/*.jsonl and the claims of tests/corpora/articles. How they are read and
 * checked; what they mean stands in tests/corpora/claims/README.md.
 */
import * as v from 'valibot'
import { CLAIM_STATUSES } from '../../src/claims/claim.ts'
import {
  allowsRelation,
  type EntityType,
  isSymmetric,
  LANGUAGES,
  RELATION_KINDS,
  RELATIONS,
} from '../../src/knowledge/vocabulary.ts'
import { occurrence, overlaps, type Span } from './corpus.ts'

const filled = v.pipe(v.string(), v.minLength(1))
const ISO_BY_PRECISION = {
  year: /^\d{4}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
} as const

export const goldMentionSchema = v.strictObject({
  /** Exactly as in the text. */
  surface: filled,
  entity: filled,
  /** Which occurrence of these letters, counted from 0, inside longer words too. */
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})

const dateSchema = v.pipe(
  v.strictObject({ iso: filled, precision: v.picklist(['year', 'quarter', 'month', 'day']), raw: filled }),
  v.check(({ iso, precision }) => ISO_BY_PRECISION[precision].test(iso), 'iso does not fit its precision'),
)

export const goldClaimSchema = v.strictObject({
  subject: filled,
  relation: v.picklist(RELATION_KINDS),
  object: v.nullable(filled),
  status: v.picklist(CLAIM_STATUSES),
  /** Statuses that are as good: "supplies" may be read as done or as ongoing. */
  statusOr: v.optional(v.pipe(v.array(v.picklist(CLAIM_STATUSES)), v.minLength(1))),
  negated: v.optional(v.literal(true)),
  /** An entity's id, else words of the text. */
  attributedTo: v.optional(filled),
  date: v.optional(dateSchema),
  amount: v.optional(
    v.strictObject({
      value: v.nullable(v.pipe(v.number(), v.minValue(0))),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      raw: filled,
    }),
  ),
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  with: v.optional(v.pipe(v.array(filled), v.minLength(1))),
  /** Acceptable, but nobody is asked to find it. */
  maybe: v.optional(v.literal(true)),
})

export type GoldClaim = v.InferOutput<typeof goldClaimSchema>

const itemSchema = v.strictObject({
  id: filled,
  lang: v.picklist(LANGUAGES),
  text: filled,
  /** ISO 8601 day, which "last Monday" and "지난 15일" are counted from. */
  published: v.pipe(v.string(), v.isoDate()),
  mentions: v.array(goldMentionSchema),
  claims: v.array(goldClaimSchema),
})

export interface ClaimItem {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly published: string
  readonly mentions: readonly Span[]
  readonly claims: readonly GoldClaim[]
}

/** Type of an entity, undefined when there is none of that id. */
export type TypeOf = (id: string) => EntityType | undefined

/** Where gold mentions stand in `text`; what is wrong is added to `wrong`. */
export function locateMentions(
  text: string,
  mentions: readonly v.InferOutput<typeof goldMentionSchema>[],
  typeOf: TypeOf,
  wrong: string[],
): Span[] {
  const spans = mentions.map(({ surface, entity, nth }): Span => {
    const start = occurrence(text, surface, nth)
    if (start < 0) wrong.push(`"${surface}" does not occur ${nth + 1} times`)
    if (typeOf(entity) === undefined) wrong.push(`there is no entity ${entity}`)
    return { start, end: start + surface.length, entity }
  })
  spans.forEach((span, index) => {
    if (spans.slice(0, index).some((other) => overlaps(other, span)))
      wrong.push(`mentions overlap at "${text.slice(span.start, span.end)}"`)
  })
  return spans
}

/** What is wrong with the claims of a text that names `named`. */
export function checkClaims(
  text: string,
  claims: readonly GoldClaim[],
  named: ReadonlySet<string>,
  typeOf: TypeOf,
): string[] {
  return claims.flatMap((claim, index) => {
    const told = `${claim.subject} ${claim.relation} ${claim.object ?? '-'}`
    const wrong = [...fieldProblems(text, claim, named), ...signatureProblems(claim, typeOf)]
    if (claims.slice(0, index).some((other) => sameLink(other, claim))) wrong.push('is listed twice')
    return wrong.map((message) => `${told}: ${message}`)
  })
}

/** Whether two claims tie the same two by the same relation, a symmetric one from either end. */
export function sameLink(a: GoldClaim, b: GoldClaim): boolean {
  if (a.relation !== b.relation || (a.negated ?? false) !== (b.negated ?? false)) return false
  if (a.subject === b.subject && a.object === b.object) return true
  return isSymmetric(a.relation) && a.subject === b.object && a.object === b.subject
}

function fieldProblems(text: string, claim: GoldClaim, named: ReadonlySet<string>): string[] {
  const wrong: string[] = []
  const { subject, object, attributedTo, status, statusOr = [] } = claim
  for (const id of [subject, ...(object === null ? [] : [object]), ...(claim.with ?? [])])
    if (!named.has(id)) wrong.push(`${id} is not named`)
  for (const raw of [claim.date?.raw, claim.amount?.raw])
    if (raw !== undefined && !text.includes(raw)) wrong.push(`"${raw}" is not in the text`)
  if (attributedTo !== undefined && !named.has(attributedTo) && !text.includes(attributedTo))
    wrong.push(`nobody called ${attributedTo} is in the text`)
  if (new Set([status, ...statusOr]).size <= statusOr.length) wrong.push('a status is given twice')
  return wrong
}

function signatureProblems({ subject, relation, object }: GoldClaim, typeOf: TypeOf): string[] {
  if (subject === object) return ['ties an entity to itself']
  const from = typeOf(subject)
  const alone = RELATIONS[relation].to.length === 0
  if (object === null) return alone ? [] : ['needs an object']
  const to = typeOf(object)
  if (alone) return ['takes no object']
  if (!from || !to) return [] // Said where the mentions are checked.
  return allowsRelation(relation, from, to) ? [] : [`does not lead from ${from} to ${to}`]
}

/** Reads a claims corpus. Never throws: what is wrong is listed with its line, and left out. */
export function parseClaimItems(source: string, typeOf: TypeOf): { items: ClaimItem[]; problems: string[] } {
  const items: ClaimItem[] = []
  const problems: string[] = []
  const ids = new Set<string>()
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const { item, wrong } = parseItem(line, typeOf)
    if (item && ids.has(item.id)) wrong.push(`id ${item.id} is used twice`)
    if (item) ids.add(item.id)
    if (item && wrong.length === 0) items.push(item)
    problems.push(...wrong.map((message) => `${index + 1}: ${message}`))
  })
  return { items, problems }
}

function parseItem(line: string, typeOf: TypeOf): { item?: ClaimItem; wrong: string[] } {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { wrong: ['not JSON'] }
  }
  const parsed = v.safeParse(itemSchema, json)
  if (!parsed.success)
    return { wrong: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`) }
  const { text, claims } = parsed.output
  const wrong: string[] = []
  const mentions = locateMentions(text, parsed.output.mentions, typeOf, wrong)
  wrong.push(...checkClaims(text, claims, new Set(mentions.map(({ entity }) => entity)), typeOf))
  return { item: { ...parsed.output, mentions }, wrong }
}
