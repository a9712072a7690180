/** Every language at once: for tests, the gallery and the build. No surface imports this. */
import { createWords, type UiLanguage, type Words, type WordTable } from '../words.ts'
import { TABLE as en } from './en.ts'
import { TABLE as ja } from './ja.ts'
import { TABLE as ko } from './ko.ts'
import { TABLE as hans } from './zh-hans.ts'
import { TABLE as hant } from './zh-hant.ts'

export const TABLES: Readonly<Record<UiLanguage, WordTable>> = {
  en,
  ko,
  ja,
  'zh-Hans': hans,
  'zh-Hant': hant,
}

export const wordsIn = (language: UiLanguage): Words => createWords(TABLES[language])
