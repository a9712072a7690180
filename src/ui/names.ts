/** Names and texts of an entity in the reader's language. */
import type { EntityBrief, Localised } from '../knowledge/card.ts'
import { ENTITY_TYPES, type EntityType, type Subtype } from '../knowledge/vocabulary.ts'
import type { Named, UiLanguage, WordKey, Words } from './words.ts'

/** A text with its language, for the `lang` attribute: fonts and screen readers depend on it. */
export interface Spoken {
  readonly text: string
  readonly lang: string
}

const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/

/** Language of a name as it is spelt: H100 is no Korean word in a Korean sentence either. */
const spelt = (text: string, lang: UiLanguage): Spoken => ({
  text,
  lang: lang === 'ko' && !HANGUL.test(text) ? 'en' : lang,
})

export const nameOf = ({ names }: Pick<EntityBrief, 'names'>, language: UiLanguage): Spoken =>
  spelt(names[language], language)

/** The name in the other language of the interface; null where only capitals tell them apart (ARM, Arm). */
export function otherNameOf({ names }: Pick<EntityBrief, 'names'>, language: UiLanguage): Spoken | null {
  const other = language === 'ko' ? 'en' : 'ko'
  return names[other].toLowerCase() === names[language].toLowerCase() ? null : spelt(names[other], other)
}

/** The name as an argument of a message. */
export const namedOf = (entity: Pick<EntityBrief, 'names' | 'reading'>, language: UiLanguage): Named => ({
  text: entity.names[language],
  reading: entity.reading,
})

export const textOf = (text: Localised, language: UiLanguage): Spoken => ({
  text: text[language],
  lang: language,
})

/** Subtypes that say more than their type. */
const KINDS: Readonly<Partial<Record<`${EntityType} ${Subtype}`, WordKey>>> = {
  'chip family': 'kindChipFamily',
  'chip architecture': 'kindChipArchitecture',
  'chip system': 'kindChipSystem',
  'model family': 'kindModelFamily',
  'model assistant': 'kindModelAssistant',
}

/** Type and subtype in words: "Company", "Chip family". */
export function kindOf({ type, subtype }: Pick<EntityBrief, 'type' | 'subtype'>, words: Words): string {
  const key = subtype ? KINDS[`${type} ${subtype}`] : undefined
  return key ? words.t(key) : words.label(ENTITY_TYPES[type].label)
}

const MAKERS: readonly EntityType[] = ['company', 'organisation', 'person']

/** How to say whom an entity belongs to: a person is at a firm, a chip by its maker, the rest part of something. */
export function belongsKey(entity: EntityBrief, owner: EntityBrief): WordKey {
  if (entity.type === 'person') return 'belongsEmployer'
  const ofItsKind = entity.type === 'company' || entity.type === 'organisation'
  return MAKERS.includes(owner.type) && !ofItsKind ? 'belongsMaker' : 'belongsParent'
}

/** First letter for the glyph, upper case; a whole character even outside the first plane. */
export const initialOf = (name: string): string => ([...name.trim()][0] ?? '?').toUpperCase()
