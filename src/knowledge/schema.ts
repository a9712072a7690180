/**
 * The written form of knowledge/: what a contributor may put in an entity file or a source file. The
 * check and the build read these schemas, and the JSON Schema that editors use is derived from them.
 */
import * as v from 'valibot'
import { CURRENCIES } from './amounts.ts'
import { PROPERTY_NAMES } from './properties.ts'
import { ENTITY_TYPE_NAMES, LANGUAGES, RELATION_KINDS, SUBTYPES, type Subtype } from './vocabulary.ts'

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by single hyphens'),
)
const text = v.pipe(v.string(), v.trim(), v.minLength(1))

/** ISO 8601 calendar date at the precision that is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
  ),
)

const localised = v.strictObject({
  en: text,
  ko: text,
  ja: v.optional(text),
  'zh-Hans': v.optional(text),
  'zh-Hant': v.optional(text),
})

/** How the right edge of a Hangul name is read: see src/recognition/edges. */
export const EDGE_CLASSES = ['free', 'particle', 'lone'] as const
export type EdgeClass = (typeof EDGE_CLASSES)[number]

const NAME_KINDS = ['preferred', 'alias', 'former', 'ticker', 'code', 'reading'] as const

export const nameSchema = v.strictObject({
  text,
  lang: v.picklist(LANGUAGES),
  kind: v.optional(v.picklist(NAME_KINDS), 'alias'),
  /** Tickers: the exchange and, for firms with several, the share class. */
  exchange: v.optional(text),
  class: v.optional(text),
  since: v.optional(partialDate),
  until: v.optional(partialDate),
  /** `exact`: only in this spelling of upper and lower case. Default: any case. */
  case: v.optional(v.picklist(['exact', 'any'])),
  /** Overrides the computed class; say why in a comment. */
  edge: v.optional(v.picklist(EDGE_CLASSES)),
  /** What else these letters mean. A name with senses is marked only with evidence. */
  senses: v.optional(v.pipe(v.array(text), v.minLength(1))),
  /** Words that, near this name, speak for this entity. */
  cues: v.optional(v.array(text)),
  /** Words that, near this name, speak against it. */
  blockers: v.optional(v.array(text)),
  /** The build computed that this name is ambiguous and a person disagrees: the reason. */
  unambiguous: v.optional(text),
  /** false: shown on the card, never looked for in a text. */
  match: v.optional(v.boolean()),
})
export type NameRecord = v.InferOutput<typeof nameSchema>

/** One id or several. */
const slugs = v.union([slug, v.pipe(v.array(slug), v.minLength(1))])

export const factSchema = v.strictObject({
  property: v.picklist(PROPERTY_NAMES),
  value: v.union([v.number(), text, localised]),
  unit: v.optional(text),
  /** Which of several versions the figure is of: SXM, PCIe, 192 GB... */
  variant: v.optional(text),
  scope: v.optional(v.picklist(['die', 'package', 'board', 'superchip', 'node', 'rack', 'pod', 'stack'])),
  basis: v.optional(v.picklist(['announced', 'measured', 'estimated'])),
  /** Compute figures: with or without structured sparsity. */
  sparsity: v.optional(v.picklist(['dense', 'sparse'])),
  asOf: v.optional(partialDate),
  source: v.optional(slugs),
})
export type FactRecord = v.InferOutput<typeof factSchema>

/** How far along a link is; absent means it holds. */
const RELATION_STATUSES = [
  'done',
  'ongoing',
  'agreed',
  'announced',
  'planned',
  'reported',
  'abandoned',
] as const

export const relationSchema = v.strictObject({
  kind: v.picklist(RELATION_KINDS),
  target: slug,
  since: v.optional(partialDate),
  until: v.optional(partialDate),
  asOf: v.optional(partialDate),
  status: v.optional(v.picklist(RELATION_STATUSES)),
  /** A few words on the card: what is supplied, which role is held. */
  note: v.optional(localised),
  /** `general`: what the whole field knows; shown without a source mark. */
  grade: v.optional(v.literal('general')),
  source: v.optional(slugs),
})
export type RelationRecord = v.InferOutput<typeof relationSchema>

/**
 * An open-ended family: which version tails after its names belong to it, so that the generation that
 * appears tomorrow links to the family. `join`: what may stand between name and version.
 */
export const versionSchema = v.strictObject({
  join: v.array(v.picklist(['', ' ', '-'])),
  /** Letters that may stand before the number: v for TPU v9. */
  prefix: v.optional(v.array(text)),
  /** Words or letters that may follow the number: E, Pro, mini. */
  suffix: v.optional(v.array(text)),
})

export const entitySchema = v.strictObject({
  id: slug,
  type: v.picklist(ENTITY_TYPE_NAMES),
  subtype: v.optional(v.picklist(Object.keys(SUBTYPES) as Subtype[])),
  /** Its presence tells that an article is about AI chips (the relevance gate). */
  core: v.optional(v.boolean(), false),
  /** A common concept (GPU, LLM): marked only on pages that pass the relevance gate. */
  generic: v.optional(v.boolean(), false),
  names: v.pipe(v.array(nameSchema), v.minLength(2)),
  description: localised,
  facts: v.optional(v.array(factSchema), []),
  /** Properties a reader expects and the maker has not published: said in words, rather than left to be missed. */
  unpublished: v.optional(v.array(v.picklist(PROPERTY_NAMES)), []),
  relations: v.optional(v.array(relationSchema), []),
  versions: v.optional(versionSchema),
  links: v.optional(
    v.strictObject({
      wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
      website: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//))),
    }),
    {},
  ),
})
export type EntityRecord = v.InferOutput<typeof entitySchema>

/** One step of an event: how far it got, when, and who says so. */
export const eventStepSchema = v.strictObject({
  status: v.picklist(RELATION_STATUSES),
  date: partialDate,
  source: slugs,
})
export type EventStep = v.InferOutput<typeof eventStepSchema>

/** Something that happened at a time. The link it makes is derived from it and stands in no entity file. */
export const eventSchema = v.strictObject({
  id: slug,
  kind: v.picklist(RELATION_KINDS),
  subject: slug,
  /** One entity or several, when one act concerns them alike; none for `raises`. */
  object: v.optional(slugs),
  /** Who else is involved: their cards show the event too. */
  with: v.optional(v.pipe(v.array(slug), v.minLength(1))),
  title: localised,
  amount: v.optional(
    v.strictObject({
      value: v.pipe(v.number(), v.gtValue(0)),
      currency: v.picklist(CURRENCIES),
      basis: v.picklist(['announced', 'reported']),
      /** The figure is a ceiling or a floor. */
      bound: v.optional(v.picklist(['up-to', 'more-than'])),
    }),
  ),
  /** Stake in per cent. */
  share: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
  /** What the title leaves out: which part, what role, how much of what. */
  note: v.optional(localised),
  /** Until when the link held that the event made. */
  until: v.optional(partialDate),
  /** Oldest first. */
  history: v.pipe(v.array(eventStepSchema), v.minLength(1)),
})
export type EventRecord = v.InferOutput<typeof eventSchema>

/** primary: filing, vendor, court, regulator; news: agency or newspaper; secondary: aggregator, blog, data set. */
const SOURCE_TIERS = ['primary', 'news', 'secondary'] as const

export const sourceSchema = v.strictObject({
  id: slug,
  title: text,
  publisher: text,
  date: v.optional(partialDate),
  url: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/)),
  tier: v.picklist(SOURCE_TIERS),
  /** Whose report a secondary source passes on: "reported by Reuters via ...". */
  via: v.optional(text),
  licence: v.optional(text),
})
export type SourceRecord = v.InferOutput<typeof sourceSchema>
