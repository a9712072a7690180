/** docs/vocabulary.md: the closed lists, as a page to look things up in. */
import { JA } from '../src/knowledge/labels/ja.ts'
import type { Labels } from '../src/knowledge/labels/labels.ts'
import { ZH_HANS } from '../src/knowledge/labels/zh-hans.ts'
import { ZH_HANT } from '../src/knowledge/labels/zh-hant.ts'
import { PROPERTIES, PROPERTY_NAMES } from '../src/knowledge/properties.ts'
import {
  ENTITY_TYPES,
  isSymmetric,
  RELATION_KINDS,
  RELATIONS,
  SUBTYPES,
} from '../src/knowledge/vocabulary.ts'

type Row = readonly string[]

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const list = (items: readonly string[] | 'any'): string =>
  items === 'any' ? 'any' : items.length > 0 ? items.join(', ') : '(none)'

const subtypes = (type: string): string[] =>
  Object.entries(SUBTYPES).flatMap(([subtype, of]) =>
    (of as readonly string[]).includes(type) ? [subtype] : [],
  )

const typeRows = (): Row[] =>
  Object.entries(ENTITY_TYPES).map(([type, { folder, label }]) => [
    `\`${type}\``,
    `\`knowledge/${folder}/\``,
    label.en,
    label.ko,
    list(subtypes(type)),
  ])

const relationRows = (): Row[] =>
  RELATION_KINDS.map((kind) => {
    const { from, to, label, inverse, inverseLabel } = RELATIONS[kind]
    const back = inverse === kind ? 'the same' : `${inverse}: ${inverseLabel.en} · ${inverseLabel.ko}`
    return [`\`${kind}\``, list(from), list(to), `${label.en} · ${label.ko}`, back]
  })

const propertyRows = (): Row[] =>
  PROPERTY_NAMES.map((property) => {
    const row: {
      readonly label: { readonly en: string; readonly ko: string }
      readonly on: readonly string[]
      readonly units: readonly string[]
      readonly structural?: true
      readonly numeric?: true
    } = PROPERTIES[property]
    return [
      `\`${property}\``,
      `${row.label.en} · ${row.label.ko}`,
      list(row.on),
      row.numeric ? 'number' : 'text or date',
      list(row.units),
      row.structural ? 'may go without' : 'needed',
    ]
  })

const inAll = (name: string, text: (labels: Labels) => string): Row => [
  name,
  ...[JA, ZH_HANS, ZH_HANT].map(text),
]

const labelRows = (): Row[] => [
  ...Object.keys(ENTITY_TYPES).map((type) =>
    inAll(`\`${type}\``, ({ types }) => types[type as keyof typeof types]),
  ),
  ...PROPERTY_NAMES.map((name) => inAll(`\`${name}\``, ({ properties }) => properties[name])),
  ...RELATION_KINDS.flatMap((kind) => [
    inAll(`\`${kind}\``, ({ relations }) => relations[kind][0]),
    ...(isSymmetric(kind)
      ? []
      : [inAll(`\`${kind}\`, from the object`, ({ relations }) => relations[kind][1])]),
  ]),
]

/** The whole page as Markdown. */
export const vocabularyPage = (): string => `# Vocabulary

Written by \`npm run knowledge:schema\` from \`src/knowledge/vocabulary.ts\` and \`properties.ts\`: change it there. The lists are closed; a new row needs a page in [decisions](decisions/).

## Types

${table(['type', 'folder', 'English', 'Korean', 'subtypes'], typeRows())}

## Relations

A relation is written once, in the file of its subject; the row read from the other end is derived. What happened at a time is an [event](knowledge.md#events) of one of these kinds, and the relation follows from it. A kind whose object is (none) speaks of one entity alone: it is stored as an event only.

${table(['kind', 'subject', 'object', "on the subject's card", 'read from the object'], relationRows())}

## Properties

${table(['property', 'on the card', 'of', 'value', 'units', 'source'], propertyRows())}

## In Japanese and Chinese

From \`src/knowledge/labels/\`: types, properties, relations.

${table(['of', 'Japanese', 'Simplified Chinese', 'Traditional Chinese'], labelRows())}
`
