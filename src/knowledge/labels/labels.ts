/**
 * The vocabulary in words, one table a language: English and Korean stand in the vocabulary itself, the
 * others each in a file, so that a surface can carry the one language it speaks.
 */
import { PROPERTIES, PROPERTY_NAMES, type Property } from '../properties.ts'
import {
  ENTITY_TYPE_NAMES,
  ENTITY_TYPES,
  type EntityType,
  RELATION_KINDS,
  RELATIONS,
  type RelationKind,
} from '../vocabulary.ts'

export interface Labels {
  readonly types: Readonly<Record<EntityType, string>>
  /** As read on the card of the subject, and on the card of the object. */
  readonly relations: Readonly<Record<RelationKind, readonly [string, string]>>
  readonly properties: Readonly<Record<Property, string>>
}

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>

/** The labels that stand in the vocabulary. */
export const vocabularyLabels = (language: 'en' | 'ko'): Labels => ({
  types: table(ENTITY_TYPE_NAMES, (type) => ENTITY_TYPES[type].label[language]),
  relations: table(RELATION_KINDS, (kind) => {
    const { label, inverseLabel } = RELATIONS[kind]
    return [label[language], inverseLabel[language]]
  }),
  properties: table(PROPERTY_NAMES, (property) => PROPERTIES[property].label[language]),
})
