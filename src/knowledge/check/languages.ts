/** Texts in the field of another language. */
import type { EntityRecord } from '../schema.ts'
import type { Language } from '../vocabulary.ts'
import type { Path, Report } from './finding.ts'

const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/
const KANA = /[\u3041-\u30fa\u30fd-\u30ff]/
/** Letters that a text of the language never has. */
const FOREIGN: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [HANGUL, KANA],
  ko: [KANA],
  ja: [HANGUL],
  'zh-Hans': [HANGUL, KANA],
  'zh-Hant': [HANGUL, KANA],
}

export const isForeign = (text: string, language: Language): boolean =>
  FOREIGN[language].some((letters) => letters.test(text))

/** More than one small Latin word: a phrase, not a name or a code. */
const isEnglishPhrase = (text: string): boolean =>
  !HANGUL.test(text) && (text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) > 1

/** Checks a text per language; `path` leads to it. */
export function checkLocalised(
  text: Readonly<Partial<Record<Language, string | undefined>>>,
  path: Path,
  report: Report,
): void {
  for (const [key, value] of Object.entries(text)) {
    const language = key as Language
    if (value === undefined) continue
    if (isForeign(value, language)) report([...path, language], `"${value}" is not in ${language}`)
    else if (language === 'ko' && isEnglishPhrase(value)) report([...path, language], `"${value}" is English`)
  }
}

export function checkLanguages(entity: EntityRecord, report: Report): void {
  checkLocalised(entity.description, ['description'], report)
  entity.names.forEach(({ text, lang }, index) => {
    // English names are held against their whole alphabet elsewhere.
    if (lang !== 'en' && isForeign(text, lang)) report(['names', index], `"${text}" is not in ${lang}`)
  })
  entity.facts.forEach(({ value }, index) => {
    if (typeof value === 'object') checkLocalised(value, ['facts', index, 'value'], report)
  })
  entity.relations.forEach(({ note }, index) => {
    if (note) checkLocalised(note, ['relations', index, 'note'], report)
  })
}
