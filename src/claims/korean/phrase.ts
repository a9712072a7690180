/** What the reader of Korean words hands on: phrases out of a buffer, and the verb that 인 stands for. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { type Case, madeVerb, type Phrase, type VerbPiece } from '../clauses/pieces.ts'
import { type Buffer, deedOf, heading } from './buffer.ts'

export const isEmpty = ({ names, owners, nouns, dates, amounts, shares }: Buffer): boolean =>
  names.length + owners.length + nouns.length + dates.length + amounts.length + shares.length === 0

/** The phrase of a buffer that ends at `end`; `typeOf`: what kind of thing a mention is. */
export function phraseOf(
  buffer: Buffer,
  of: Case,
  end: number,
  comma: boolean,
  typeOf: (name: number | undefined) => EntityType | undefined,
): Phrase {
  const { start, names, owners, possessors, nouns, opaque, dates, amounts, shares } = buffer
  const deed = opaque ? null : deedOf(buffer)
  const heads = !opaque && !deed && heading(nouns, typeOf(names[0]))
  const named = deed
    ? [...owners, ...(deed.verbOnly ? names : [])].filter(
        (name) => deed.verbOnly || !deed.inner.includes(name),
      )
    : heads
      ? owners
      : [...owners, ...names]
  return {
    kind: 'phrase',
    start,
    end,
    names: heads ? names : [],
    owners: opaque ? [] : named,
    possessors: opaque ? [] : possessors,
    doubtful: [],
    noun: heads && names.length > 0 ? '' : (nouns[nouns.length - 1] ?? ''),
    last: nouns[nouns.length - 1] ?? '',
    case: of,
    comma,
    joint: false,
    deed,
    dates,
    amounts,
    shares,
  }
}

export const supplies = ({ deed }: Phrase): boolean =>
  deed?.cues.some(({ relation }) => relation === 'supplies') === true
/** A paper that two sign. */
export const PAPER =
  /^ ?(?:[가-힣]{1,6} ){0,2}[가-힣]{0,6}(?:계약|계약서|협약|의향서|양해각서|MOU|합의|합의서)(?![가-힣]{3})/

/** 고객인: a verb that says nothing to us and describes what comes next. */
export const isPiece = (start: number, end: number): VerbPiece => madeVerb('이', { start, end }, 'adnominal')
