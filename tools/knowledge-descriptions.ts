/**
 * What an editor says of each field of an entity or source file. Typed by the schemas, so that a field
 * without a description does not compile.
 */
import type * as v from 'valibot'
import type {
  entitySchema,
  eventSchema,
  eventStepSchema,
  factSchema,
  nameSchema,
  relationSchema,
  sourceSchema,
  versionSchema,
} from '../src/knowledge/schema.ts'
import type { Language } from '../src/knowledge/vocabulary.ts'

type Fields<Schema extends v.GenericSchema> = Readonly<Record<keyof v.InferInput<Schema> & string, string>>

/** Fields that hold one text per language. */
export const LANGUAGE_DESCRIPTIONS: Readonly<Record<Language, string>> = {
  en: 'English.',
  ko: 'Korean.',
  ja: 'Japanese.',
  'zh-Hans': 'Chinese in simplified characters.',
  'zh-Hant': 'Chinese in traditional characters.',
}

export const ENTITY_DESCRIPTIONS: Fields<typeof entitySchema> & { wikidata: string; website: string } = {
  id: "Lower-case words joined by hyphens; the file's name without .yaml. Never changed later: other files and settings refer to it.",
  type: 'What kind of thing it is; decides the folder, the colour of marks and which facts and relations it may have.',
  subtype:
    'Chips: product, family, architecture or system. Models: model, family or assistant. Others have none. Figures belong to products, never to a family.',
  core: 'true: an article that names it is likely to be about AI chips (Nvidia, HBM4). Leave out for firms that are mostly in the news for other things (Apple).',
  generic: 'true: a common concept (GPU, foundry). It does not by itself make an article one about AI chips.',
  names:
    'Every way of writing the name. One preferred name in English and in Korean; those for Japanese and Chinese where you know them for sure.',
  description:
    'One sentence: what it is and why it matters for AI chips. At most 220 characters in English and 130 in Korean, full stop at the end, wording of our own. No figures or deals: those are facts and relations with a source.',
  facts: 'Figures, dates and other properties.',
  unpublished:
    'Properties that readers look for and that the maker has not published: [transistors, die-area]. Only after looking; not for what nobody asks.',
  relations: "Links to other entities, written in the subject's file. The other side is derived.",
  versions:
    'For open-ended families: which numbers after the name belong to it, so that HBM5 leads to HBM before anybody has written an entry.',
  links: 'Only what was verified.',
  wikidata: 'Item number: Q182477. Leave out when unsure; many lists on the web hold invented ones.',
  website: "The entity's own site, with https://.",
}

export const NAME_DESCRIPTIONS: Fields<typeof nameSchema> = {
  text: 'The name as it is written in running text, without a particle.',
  lang: 'Language of the texts it stands in. A Latin name used in Korean texts too has a record for each.',
  kind: 'preferred: shown to readers of that language, one per language. alias (the default). former: until when, in "until". ticker: with its exchange. code: part number, code name. reading: how Korean reads a Latin name, in Hangul.',
  exchange: 'Of a ticker: NASDAQ, NYSE, KRX, TWSE, TSE, HKEX, SSE, SZSE and the like.',
  class: 'Share class, where a firm has several.',
  since: 'From when the name holds: YYYY, YYYY-MM or YYYY-MM-DD, in quotes.',
  until: 'Until when it held: YYYY, YYYY-MM or YYYY-MM-DD, in quotes.',
  case: 'exact: only in this spelling (Meta, not meta; META in a headline is fine). any: in whatever case. Without it the build decides: short and ambiguous Latin names need a capital.',
  edge: 'Overrides what the build computes for what may follow a Korean name without a space. free: anything. particle: particles, endings, suffix nouns. lone: particles only. Say why in a comment.',
  senses:
    'What else these letters mean. A name with senses is marked only where something nearby speaks for it.',
  cues: 'Words that speak for this entity when they stand in the same sentence, paragraph or page. Two or three good ones do more than twenty.',
  blockers:
    'Words that speak against it. One that contains the name (드라마 for 라마) vetoes the mention it covers.',
  unambiguous:
    'The build takes the name for ambiguous (a word of the dictionary, very short, shared) and you know better: why.',
  match: 'false: shown, never looked for in a text.',
}

export const FACT_DESCRIPTIONS: Fields<typeof factSchema> = {
  property: 'Which property; docs/vocabulary.md lists them with their units.',
  value:
    'A number for figures; a quoted date (YYYY, YYYY-MM, YYYY-MM-DD) for dates; a word, or a word per language, for the rest.',
  unit: 'One of the units of the property.',
  variant: 'Which of several versions the figure is of: SXM, PCIe, 192 GB.',
  scope:
    'How much hardware the figure covers. A rack with 72 GPUs and one GPU differ by 72, and sources mix them up.',
  basis:
    'announced: the vendor says so. measured: somebody measured it. estimated: an analyst or we derived it.',
  sparsity: 'Compute figures: dense, or with structured sparsity (twice as much on paper).',
  asOf: 'The day, month or year for which it holds, in quotes.',
  source:
    'Id of a file in knowledge/sources, or several in brackets. Only structural properties may go without.',
}

export const RELATION_DESCRIPTIONS: Fields<typeof relationSchema> = {
  kind: 'How this entity is linked to the target, read from this one; docs/vocabulary.md lists the kinds.',
  target: 'Id of the other entity.',
  since: 'From when it holds, or when it was done or agreed; a date needs a source.',
  until: 'Until when it held. A link with an end is shown as past.',
  asOf: 'The day for which a source says so, when it is known neither since when nor until when.',
  status: 'How far it is. Leave out when it simply holds.',
  note: 'A few words on the card: what is supplied, which role is held, how much money.',
  grade:
    'general: what the whole field knows (Google develops the TPU); needs no source and has no date. Never for money, roles, deals, courts or bans.',
  source: 'Id of a file in knowledge/sources, or several in brackets: [first-id, second-id].',
}

export const EVENT_DESCRIPTIONS: Fields<typeof eventSchema> & {
  value: string
  currency: string
  basis: string
  bound: string
} = {
  id: "Lower-case words joined by hyphens; the file's name without .yaml. Who, what, year: nvidia-schedmd-2025. Never changed later.",
  kind: 'What happened, as a relation of the subject to the object; docs/vocabulary.md lists the kinds. raises: a round of funding, without an object.',
  subject: 'Id of who did it.',
  object: 'Id of whom or what it was done to, or several in brackets where one act concerns them alike.',
  with: 'Ids of others involved; their cards show the event too.',
  title:
    'One short line in our own words, at most 90 characters in English and 45 in Korean, no full stop. Korean in the style of a headline.',
  amount: 'How much money.',
  value: 'In units of the currency: 20000000000.',
  currency: 'ISO 4217 code.',
  basis: 'announced: those concerned say so. reported: the press does.',
  bound: 'up-to or more-than, where the figure is a ceiling or a floor.',
  share: 'Stake in per cent.',
  note: 'What the title leaves out: which part, what role. Shown with the link that the event makes.',
  until: 'Until when the link held that the event made.',
  history: 'What became of it, oldest first.',
}

export const STEP_DESCRIPTIONS: Fields<typeof eventStepSchema> = {
  status:
    'reported: the press says so. planned: wanted, nothing signed. announced: made public. agreed: signed. ongoing: under way. done: completed, in force, released. abandoned: called off.',
  date: 'The day, month or year it got there, in quotes; a source must be as late.',
  source: 'Id of a file in knowledge/sources, or several in brackets: [first-id, second-id].',
}

export const VERSION_DESCRIPTIONS: Fields<typeof versionSchema> = {
  join: "What may stand between name and number: '' (HBM5), ' ' (TPU 9), '-' (GPT-6).",
  prefix: 'Letters before the number: v for TPU v9.',
  suffix: 'Letters or words after the number: E for HBM5E, Pro, mini.',
}

export const SOURCE_DESCRIPTIONS: Fields<typeof sourceSchema> = {
  id: "Lower-case words joined by hyphens; the file's name without .yaml. Publisher, subject, year: reuters-nvidia-groq-2025.",
  title: 'The title as published.',
  publisher: 'Who published it: the newspaper, vendor, regulator.',
  date: 'Day of publication, in quotes. Leave out for pages that change, such as a product page.',
  url: 'The address of the page itself.',
  tier: 'primary: filing, vendor, court, regulator. news: agency or newspaper. secondary: aggregator, blog, data set. Deals, money and bans never rest on a secondary source alone.',
  via: 'Whose report a secondary source passes on: Reuters.',
  licence: 'Where more than a plain fact is taken, as from a data set: CC BY 4.0.',
}
