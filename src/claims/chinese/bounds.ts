/** Where Chinese clauses end, and letters that make no preposition and no agent of what looks like one. Folded. */

import type { Phrase } from '../clauses/pieces.ts'
import { SAME } from './words.ts'

export const COMMA = /[，,：:]/
export const STOP = /[。；;！!？?]/
/** Before a preposition these make another word of it: 因为, 共同, 面对. */
export const NOT_PREPOSITION = /(?:[因成作称视应面不共相连合协何实较更极还的]|(?<!否)认)$/
/** 被曝正与三星合作, 被视为英伟达的对手: the name behind is not who acts. */
export const NO_AGENT = /[与和跟曝传指认视称誉问]/
/** And these begin with one: 以及, 用户. */
export const OTHER_WORD =
  /^(?:以[及来上下内外后前]|用[户于来途]|自[研家己主身]|同[时样意比]|从[而事]|对手|于是|为了)/
/** Between two names of one list. */
export const GOES_ON = /^(?:或|和|与|及|、|以及|等)[^，。；]{0,6}$/
/** Words that are always a deal's noun. */
export const NOUN = /^(?:订单|大单|急单)$/

/** The words from `from` to `to` without what stands in `phrases`. */
export function without(text: string, from: number, to: number, phrases: readonly (Phrase | null)[]): string {
  const spans = phrases.flatMap((phrase) => (phrase ? [phrase] : []))
  return [...text.slice(from, to)]
    .filter((_, index) => !spans.some(({ start, end }) => from + index >= start && from + index < end))
    .join('')
}

/** Whether a clause that begins with `lead` goes on about the one before. */
export const goesOn = (lead: string): boolean => lead.replace(SAME, '').length <= 2
