/** Which of the languages of names, sentences and interface somebody reads, and what to show where a text is not in it. */
import type { Localised } from './card.ts'
import type { Language } from './vocabulary.ts'

/** Where Chinese is written in traditional characters. */
const TRADITIONAL = /-(hant|tw|hk|mo)\b/

/** The language nearest to a BCP 47 tag ("zh-HK", "ko-KR"); English where none is near. */
export function nearestLanguage(tag: string): Language {
  const lower = tag.toLowerCase()
  const [primary] = lower.split('-')
  if (primary === 'zh') {
    return TRADITIONAL.test(lower) && !lower.includes('-hans') ? 'zh-Hant' : 'zh-Hans'
  }
  return primary === 'ko' || primary === 'ja' ? primary : 'en'
}

/** What the reader chose; `auto` follows the browser, whose language is `tag`. */
export const chosenLanguage = (choice: 'auto' | Language, tag: string): Language =>
  choice === 'auto' ? nearestLanguage(tag) : choice

/** A text with its language, for the `lang` attribute: fonts and screen readers depend on it. */
export interface Spoken {
  readonly text: string
  readonly lang: Language
}

/** The text in `language`; in English where nobody has written it yet. */
export function inLanguage(text: Localised, language: Language): Spoken {
  const own = text[language]
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang: language }
}
