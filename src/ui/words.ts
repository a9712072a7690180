/**
 * The interface's words in one language. They are ours rather than i18n.getMessage's, so that the reader's
 * choice of language takes effect at once and in both browsers, whatever language the browser has. This
 * module holds no word itself: a surface brings the table of the one language it speaks (ui/words/).
 */
import type en from '../../public/_locales/en/messages.json'
import type { Localised } from '../knowledge/card.ts'
import type { Labels } from '../knowledge/labels/labels.ts'
import { inLanguage } from '../knowledge/language.ts'
import type { Property } from '../knowledge/properties.ts'
import type { EntityType, Language, RelationKind } from '../knowledge/vocabulary.ts'
import { formatDate } from './dates.ts'
import { PARTICLES, type Particle, particleAfter } from './particles.ts'

export type UiLanguage = Language

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

interface Message {
  readonly message: string
}
/** Messages of a language; only those that know a singular have one. */
export type Messages = Readonly<
  Record<Exclude<MessageKey, `${string}_one`>, Message> & Partial<Record<MessageKey, Message>>
>

/** Everything a surface needs to speak a language. */
export interface WordTable {
  readonly language: UiLanguage
  readonly messages: Messages
  readonly labels: Labels
}

export interface Words {
  readonly language: UiLanguage
  /** What they were made from. */
  readonly table: WordTable
  /** The message with $1, $2... replaced. In Korean "$1을(를)" takes the form that fits the name. */
  t(key: WordKey, ...args: readonly WordArgument[]): string
  /** The message in the plural form of `count`, which is $1; `args` are $2 and so on. */
  count(key: CountKey, count: number, ...args: readonly WordArgument[]): string
  /** What stands before and after $1, where $1 is an element. */
  around(key: WordKey): readonly [before: string, after: string]
  type(type: EntityType): string
  /** A link as the card of its subject says it; `inverse`: as that of its object does. */
  relation(kind: RelationKind, inverse?: boolean): string
  property(property: Property): string
  /** A text of the knowledge base, in English where it is not written in this language. */
  local(text: Localised): string
  /** An ISO 8601 date at its own precision. */
  date(iso: string): string
  number(value: number): string
}

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

const made = new WeakMap<WordTable, Words>()

/** The words of a table; the same object every time. */
export function createWords(table: WordTable): Words {
  const known = made.get(table)
  if (known) return known
  const { language, messages, labels } = table
  const numbers = new Intl.NumberFormat(language)
  const plurals = new Intl.PluralRules(language)
  const number = (value: number) => numbers.format(value)
  const words: Words = {
    language,
    table,
    number,
    t: (key, ...args) => fill(messages[key].message, args, number),
    count(key, count, ...args) {
      const form = messages[`${key}_${plurals.select(count)}` as MessageKey] ?? messages[`${key}_other`]
      return fill(form.message, [count, ...args], number)
    },
    around(key) {
      const [before = '', after = ''] = messages[key].message.split('$1')
      return [before, after]
    },
    type: (type) => labels.types[type],
    relation: (kind, inverse = false) => labels.relations[kind][inverse ? 1 : 0],
    property: (property) => labels.properties[property],
    local: (text) => inLanguage(text, language).text,
    date: (iso) => formatDate(iso, language),
  }
  made.set(table, words)
  return words
}
