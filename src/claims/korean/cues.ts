/** Korean words with what they say, as the finder of verbs and the reader of nouns want them. */
import type { Carrier, Cue } from '../clauses/pieces.ts'
import { CARRIER_ROWS } from './carriers.ts'
import { ROWS } from './cue-rows.ts'

export interface Entry {
  readonly cue: Cue | null
  readonly carrier: Carrier | null
  readonly passive: boolean
}

export interface Lexeme extends Entry {
  readonly stem: string
  /** Nouns take 하, 되, 받, 시키 before they bend. */
  readonly noun: boolean
}

const words = (text: string | undefined): string[] => (text === undefined ? [] : text.split(' '))

/** Stems and nouns with what they say; one word may be cue and carrier at once (추진, 발표). */
export function lexemes(): Lexeme[] {
  const list: Lexeme[] = []
  const add = (text: string | undefined, noun: boolean, entry: Entry) => {
    for (const stem of words(text)) list.push({ stem, noun, ...entry })
  }
  for (const row of ROWS) {
    add(row.nouns, true, { cue: row, carrier: null, passive: false })
    add(row.stems, false, { cue: row, carrier: null, passive: false })
    add(row.passives, false, { cue: row, carrier: null, passive: true })
  }
  for (const row of CARRIER_ROWS) {
    add(row.nouns, true, { cue: null, carrier: row, passive: false })
    add(row.stems, false, { cue: null, carrier: row, passive: false })
  }
  return list
}

/** Nouns that name a deed by themselves (인수, 공급 계약), longest first. */
export const DEEDS: readonly (readonly [noun: string, cue: Cue & { readonly verbOnly?: true }])[] =
  ROWS.flatMap((row) => words(row.nouns).map((noun) => [noun, row] as const)).sort(
    ([a], [b]) => b.length - a.length,
  )
