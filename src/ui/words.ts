/**
 * The interface's words. They are built in rather than asked from i18n.getMessage, so that the reader's
 * choice of language takes effect at once and in both browsers, whatever language the browser has.
 */
import en from '../../public/_locales/en/messages.json'
import ko from '../../public/_locales/ko/messages.json'
import type { Label } from '../knowledge/vocabulary.ts'
import { formatDate } from './dates.ts'
import { PARTICLES, type Particle, particleAfter } from './particles.ts'

export const UI_LANGUAGES = ['en', 'ko'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

type MessageKey = keyof typeof en
/** Key of a message that depends on a number: `sources` for sources_one and sources_other. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never
export type WordKey = Exclude<MessageKey, `${string}_${'one' | 'other'}`>

/** A name put into a sentence: Korean needs its reading for the particle behind it. */
export interface Named {
  readonly text: string
  readonly reading?: string | undefined
}
export type WordArgument = string | number | Named

export interface Words {
  readonly language: UiLanguage
  /** The message with $1, $2... replaced. In Korean "$1을(를)" takes the form that fits the name. */
  t(key: WordKey, ...args: readonly WordArgument[]): string
  /** The message in the plural form of `count`, which is $1; `args` are $2 and so on. */
  count(key: CountKey, count: number, ...args: readonly WordArgument[]): string
  /** What stands before and after $1, where $1 is an element. */
  around(key: WordKey): readonly [before: string, after: string]
  label(label: Label): string
  /** An ISO 8601 date at its own precision. */
  date(iso: string): string
  number(value: number): string
}

type Messages = Readonly<Record<MessageKey, { readonly message: string }>>
const MESSAGES: Readonly<Record<UiLanguage, Messages>> = { en, ko }

const escaped = (text: string) => text.replace(/[()]/g, '\\$&')
const PLACEHOLDER = new RegExp(`\\$(\\d)(${Object.keys(PARTICLES).map(escaped).join('|')})?`, 'g')

/** Fills a message. Exported for tests. */
export function fill(
  message: string,
  args: readonly WordArgument[],
  number: (value: number) => string,
): string {
  return message.replace(PLACEHOLDER, (whole, digit: string, particle: Particle | undefined) => {
    const argument = args[Number(digit) - 1]
    if (argument === undefined) return whole
    const { text, reading }: Named =
      typeof argument === 'object'
        ? argument
        : { text: typeof argument === 'number' ? number(argument) : argument }
    return text + (particle ? particleAfter(particle, text, reading) : '')
  })
}

const made = new Map<UiLanguage, Words>()

/** The words of a language; the same object every time. */
export function createWords(language: UiLanguage): Words {
  const known = made.get(language)
  if (known) return known
  const messages = MESSAGES[language]
  const numbers = new Intl.NumberFormat(language)
  const plurals = new Intl.PluralRules(language)
  const number = (value: number) => numbers.format(value)
  const words: Words = {
    language,
    number,
    t: (key, ...args) => fill(messages[key].message, args, number),
    count(key, count, ...args) {
      const form = `${key}_${plurals.select(count)}`
      const { message } = messages[form in messages ? (form as MessageKey) : (`${key}_other` as MessageKey)]
      return fill(message, [count, ...args], number)
    },
    around(key) {
      const [before = '', after = ''] = messages[key].message.split('$1')
      return [before, after]
    },
    label: (label) => label[language],
    date: (iso) => formatDate(iso, language),
  }
  made.set(language, words)
  return words
}
