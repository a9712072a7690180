/** Names and texts of an entity in the reader's language. */
import type { EntityBrief } from '../knowledge/card.ts'
import { inLanguage, type Spoken } from '../knowledge/language.ts'
import type { EntityType, Subtype } from '../knowledge/vocabulary.ts'
import type { Named, UiLanguage, WordKey, Words } from './words.ts'

/** Letters of the East Asian scripts: without one of them a name is read as English. */
const EAST_ASIAN = /[\u1100-\u11ff\u3041-\u30ff\u3131-\u318e\uac00-\ud7a3]|\p{Script=Han}/u

/** A name with its language as it is spelt: H100 is no Korean word in a Korean sentence either. */
function spelt({ names }: Pick<EntityBrief, 'names'>, language: UiLanguage): Spoken {
  const { text, lang } = inLanguage(names, language)
  return { text, lang: EAST_ASIAN.test(text) ? lang : 'en' }
}

/** The name in the reader's language, in English where it has none there. */
export const nameOf = spelt

/** English names stand beside all others, and Korean ones beside them; null where only capitals tell them apart (ARM, Arm). */
export function otherNameOf(entity: Pick<EntityBrief, 'names'>, language: UiLanguage): Spoken | null {
  const other = spelt(entity, language === 'en' ? 'ko' : 'en')
  return other.text.toLowerCase() === nameOf(entity, language).text.toLowerCase() ? null : other
}

/** The name as an argument of a message. */
export const namedOf = (entity: Pick<EntityBrief, 'names' | 'reading'>, language: UiLanguage): Named => ({
  text: inLanguage(entity.names, language).text,
  reading: entity.reading,
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
  return key ? words.t(key) : words.type(type)
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
