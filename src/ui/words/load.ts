/** The words of one language, for the extension's own pages: each language is a chunk of its own. */
import { createWords, type UiLanguage, type Words, type WordTable } from '../words.ts'

const TABLES: Readonly<Record<UiLanguage, () => Promise<{ readonly TABLE: WordTable }>>> = {
  en: () => import('./en.ts'),
  ko: () => import('./ko.ts'),
  ja: () => import('./ja.ts'),
  'zh-Hans': () => import('./zh-hans.ts'),
  'zh-Hant': () => import('./zh-hant.ts'),
}

export const loadWords = async (language: UiLanguage): Promise<Words> =>
  createWords((await TABLES[language]()).TABLE)
