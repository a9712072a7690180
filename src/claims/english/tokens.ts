/** A sentence as a row of tokens: every name, date, sum and share is one, asides and quotation marks are gone. */
import type { ClaimAmount, ClaimMention } from '../claim.ts'
import type { Found } from '../shared/flat.ts'
import { findAmounts, findShares } from './amounts.ts'
import { type DateReading, findDates } from './dates.ts'
import { joinWords, settle } from './joined-words.ts'
import { KNOWN_NOUNS } from './nouns.ts'
import { plainRow } from './plain-row.ts'
import * as tag from './tags.ts'
import { VERB_FORMS } from './verbs.ts'
import { CLOSED, guessTags } from './words.ts'

export interface Token {
  /** UTF-16 offsets in the sentence. */
  readonly start: number
  readonly end: number
  /** Lower case; for names as they stand. */
  readonly word: string
  tags: number
  /** Of the verb this may be a form of; '' for none we know. */
  readonly lemma: string
  readonly capital: boolean
  /** No table knows the word: its tags are what its ending allows. */
  readonly guessed: boolean
  readonly mention?: ClaimMention
  readonly amount?: ClaimAmount
  readonly share?: number
  readonly date?: DateReading
}

/** Longer sentences are lists or tables. */
const MOST_TOKENS = 160

const WORD = /\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}$€£]+(?:[-.'’&/][\p{L}\p{N}]+)*\.?/uy
const SUFFIX = /-(\p{L}+(?:-\p{L}+)*)/uy
/** Plural and possessive endings belong to the name they follow. */
const PLURAL = /s(?![\p{L}\p{N}])/uy
const OWN = /['’](?:s(?![\p{L}\p{N}])|(?=\s|$))/uy
const GLUED = /[\p{L}\p{N}]+/uy
/** The rest of a firm's full name. */
const COMPANY_FORM = /(?:,? (?:Inc|Corp|Co|Ltd|Corporation|Company|Plc|PLC|LLC|Incorporated)\b\.?)+/y
const OPEN_ASIDE: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const BREAKS = new Set([...':;–—…!?|•'])
const ABBREVIATION = /^(?:inc|corp|co|ltd|u\.s|u\.k|mr|mrs|ms|dr|vs|no|st|jr|sr|[a-z])$/

/** can't, won't, shan't. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

interface Atom extends Found<Omit<Token, 'start' | 'end' | 'lemma' | 'capital' | 'guessed'>> {}

function atomsOf(text: string, mentions: readonly ClaimMention[], published: string): Atom[] {
  const atoms: Atom[] = mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    value: { word: text.slice(mention.start, mention.end), tags: tag.NAME, mention },
  }))
  const word = ({ start, end }: Found<unknown>) => text.slice(start, end)
  const measures: Atom[] = [
    ...findAmounts(text).map((found) => ({
      ...found,
      value: { word: word(found), tags: tag.NUMBER, amount: found.value },
    })),
    ...findShares(text).map((found) => ({
      ...found,
      value: { word: word(found), tags: tag.NUMBER, share: found.value },
    })),
    ...findDates(text, published).map((found) => ({
      ...found,
      value: { word: word(found), tags: tag.DATE, date: found.value },
    })),
  ]
  const kept = measures.sort((a, b) => a.start - b.start)
  const rows: Atom[] = []
  let next = 0
  let end = 0
  for (const atom of kept) {
    while ((atoms[next]?.end ?? Infinity) <= atom.start) next++
    const taken = (atoms[next]?.start ?? Infinity) < atom.end || atom.start < end
    if (taken) continue
    rows.push(atom)
    end = atom.end
  }
  return [...atoms, ...rows].sort((a, b) => a.start - b.start)
}

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

const plainLower = (text: string): string => text.toLowerCase().replaceAll('’', "'")

class Row {
  readonly tokens: Token[] = []
  private readonly text: string
  constructor(text: string) {
    this.text = text
  }

  push(start: number, end: number, tags: number, more: Partial<Token> = {}): void {
    const word = more.word ?? plainLower(this.text.slice(start, end))
    this.tokens.push({ lemma: '', capital: false, guessed: false, ...more, start, end, word, tags })
  }

  /** A word of the text, taken apart where it is two: doesn't, it's, Altman's. */
  word(start: number, raw: string): void {
    const lower = plainLower(raw)
    if (lower.includes("'") && this.split(start, raw, lower)) return
    this.whole(start, raw, lower)
  }

  /** Takes a word with an apostrophe apart; false where it is one word after all. */
  private split(start: number, raw: string, lower: string): boolean {
    const negated = /^(.+)n't$/.exec(lower)
    if (negated) {
      const base = SHORTENED.get(negated[1] as string) ?? (negated[1] as string)
      this.push(start, start + raw.length - 3, CLOSED.get(base) ?? tag.DO, { word: base })
      this.push(start + raw.length - 3, start + raw.length, tag.NEGATION, { word: 'not' })
      return true
    }
    const tail = /^(.+)'(s|re|ve|ll|d|m)$/.exec(lower)
    if (tail) {
      const [, base, ending] = tail as unknown as [string, string, string]
      const cut = start + raw.length - ending.length - 1
      this.word(start, raw.slice(0, raw.length - ending.length - 1))
      const verb = (CLOSED.get(base) ?? 0) & (tag.PRONOUN | tag.RELATIVE | tag.SUBORDINATOR)
      const tags = {
        s: verb ? tag.BE : tag.POSSESSIVE,
        re: tag.BE,
        m: tag.BE,
        ve: tag.HAVE,
        ll: tag.MODAL,
        d: tag.MODAL,
      }[ending]
      this.push(cut, start + raw.length, tags ?? tag.POSSESSIVE, {
        word: ending === 'll' ? 'will' : ending === 'd' ? 'could' : lower.slice(base.length),
      })
      return true
    }
    return false
  }

  private whole(start: number, raw: string, lower: string): void {
    const capital = /^\p{Lu}/u.test(raw)
    // "considers using", "trained using".
    if (lower === 'using') {
      this.push(start, start + raw.length, tag.PREPOSITION | tag.VERB_ING, { lemma: 'use', capital })
      return
    }
    // "the only company", "its first chip", but "only uses".
    const only =
      /^(?:only|first)$/.test(lower) &&
      ((this.tokens.at(-1)?.tags ?? 0) & (tag.DETERMINER | tag.POSSESSIVE)) !== 0
    const closed = only ? tag.ADJECTIVE : CLOSED.get(lower)
    const verb = VERB_FORMS.get(lower)
    const known =
      (closed ?? 0) |
      (verb?.tags ?? 0) |
      (KNOWN_NOUNS.has(lower.replace(/s$/, '')) || KNOWN_NOUNS.has(lower) ? tag.NOUN : 0)
    this.push(
      start,
      start + raw.length,
      closed !== undefined && !(verb && closed & tag.ADJECTIVE) ? closed : known || guessTags(lower),
      {
        lemma: closed !== undefined && !(closed & tag.ADJECTIVE) ? '' : (verb?.lemma ?? ''),
        capital,
        guessed: closed === undefined && known === 0,
      },
    )
  }
}

/** The tokens of a sentence; null where it is too long to be one. */
export function tokenise(text: string, mentions: readonly ClaimMention[], published: string): Token[] | null {
  const atoms = atomsOf(text, mentions, published)
  const row = new Row(text)
  let next = 0
  for (let offset = 0; offset < text.length; ) {
    while ((atoms[next]?.start ?? Infinity) < offset) next++
    const atom = atoms[next]
    if (atom?.start === offset && atom.end > offset) {
      offset = pushAtom(row, text, atom, atoms[next + 1]?.start ?? text.length)
      continue
    }
    const letter = text[offset] as string
    const close = OPEN_ASIDE[letter]
    if (close !== undefined) {
      const end = text.indexOf(close, offset)
      offset = end < 0 || end - offset > 120 ? offset + 1 : end + 1
      continue
    }
    const match = at(WORD, text, offset)
    if (match) offset = pushWord(row, text, offset, match[0], atom?.start ?? Infinity)
    else {
      if (letter === ',')
        row.push(offset, offset + 1, /\S/.test(text[offset + 1] ?? ' ') ? tag.BREAK : tag.COMMA)
      else if (BREAKS.has(letter) || letter === '.') row.push(offset, offset + 1, tag.BREAK)
      else if (letter === '/' || letter === '&' || letter === '+')
        row.push(offset, offset + 1, tag.CONJUNCTION, { word: letter === '/' ? '/' : 'and' })
      else if (letter === '-')
        row.push(offset, offset + 1, /\s/.test(text[offset - 1] ?? ' ') ? tag.BREAK : tag.SUFFIX, {
          word: '-',
        })
      offset++
    }
    if (row.tokens.length > MOST_TOKENS) return null
  }
  return settle(joinWords(plainRow(row.tokens)))
}

function pushWord(row: Row, text: string, offset: number, matched: string, limit: number): number {
  let raw = matched.slice(0, Math.max(1, limit - offset))
  if (raw.endsWith('.') && !ABBREVIATION.test(raw.slice(0, -1).toLowerCase())) raw = raw.slice(0, -1)
  const end = offset + raw.length
  // "non-Nvidia", "ex-Google": the hyphen makes one word of it, and not the firm's.
  if (end === limit && text[end - 1] !== ' ') row.push(offset, end, tag.SUFFIX)
  else if (text[end] === '-' && end + 1 === limit) {
    row.push(offset, end + 1, tag.SUFFIX)
    return end + 1
  } else row.word(offset, raw)
  return end
}

/** Pushes a name, date, sum or share with what is glued to it; the offset behind. */
function pushAtom(row: Row, text: string, { start, end, value }: Atom, limit: number): number {
  const { word, tags, ...more } = value
  let offset = end
  if (value.mention) {
    const plural = at(PLURAL, text, offset)
    if (plural) offset = Math.min(limit, offset + plural[0].length)
    const form = value.mention.type === 'company' && at(COMPANY_FORM, text, offset)
    // The full stop of "Inc." ends the sentence too where nothing follows.
    if (form && offset + form[0].length <= limit) offset += form[0].length
  }
  row.push(start, offset, tags, { word, ...more, capital: true })
  if (!value.mention) return offset
  const own = at(OWN, text, offset)
  if (own) {
    row.push(offset, offset + own[0].length, tag.POSSESSIVE, { word: "'s" })
    return offset + own[0].length
  }
  const suffix = at(SUFFIX, text, offset)
  if (suffix && offset + suffix[0].length <= limit) {
    row.push(offset, offset + suffix[0].length, tag.SUFFIX, { word: (suffix[1] as string).toLowerCase() })
    return offset + suffix[0].length
  }
  const glued = at(GLUED, text, offset)
  if (glued && offset + glued[0].length <= limit) {
    row.push(offset, offset + glued[0].length, tag.SUFFIX)
    return offset + glued[0].length
  }
  return offset
}
