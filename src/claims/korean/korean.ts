/** Claims in a Korean sentence. */
import type { ClaimMention, ClaimSentence, SentenceClaim } from '../claim.ts'
import { findAmounts } from '../shared/amounts.ts'
import { pairKey } from '../shared/bind.ts'
import { dateFinder, KOREAN_DATES } from '../shared/dates.ts'
import { type Flat, flatten } from '../shared/flat.ts'
import { findShares } from '../shared/shares.ts'
import { applyTemplates } from '../shared/template.ts'
import { readClauses } from './clauses.ts'
import { claimsOfEvent } from './events.ts'
import { readMarkets } from './market.ts'
import type { Phrase } from './phrases.ts'
import { ROLES } from './roles.ts'
import { readPieces } from './words.ts'

const findDates = dateFinder(KOREAN_DATES)

/** A sentence that asks, or wonders, claims nothing. */
const QUESTION = /[?？]|(?:을|ㄹ|일|할|될|까)까[.!]?\s*$|(?:만약|만일|혹시|가령)\s/
/** The sentence ends in a verb; else it is a headline. */
const ENDS = /(?:다|요|까|죠|음|함|됨|임|니다)[.!?"'”’)\]\s]*$/

export interface KoreanReading {
  readonly claims: readonly SentenceClaim[]
  /** Who the sentence is about, by its last 은/는; null when that is nobody we know. */
  readonly topic: readonly ClaimMention[] | null
  /** Whether the sentence names a topic of its own, known or not. */
  readonly topical: boolean
}

function flat({ text, mentions, published }: ClaimSentence): Flat {
  const dates = findDates(text, published)
  return flatten(text, mentions, {
    dates: dates.flatMap(({ start, end, value }) => (value ? [{ start, end, value }] : [])),
    amounts: findAmounts(text),
    shares: findShares(text),
  })
}

/** A sentence's claims and its topic. `carried`: the topic of the sentence before, which 은/는 may be left out for. */
export function readKorean(sentence: ClaimSentence): KoreanReading {
  const source = flat(sentence)
  const headline = !ENDS.test(sentence.text)
  const reading = readClauses(readPieces(source), source, headline, null)
  const topical = reading.topic !== null
  const names = reading.topic?.names.map((name) => source.mentions[name] as ClaimMention) ?? []
  const topic = names.length > 0 && !headline ? names : null
  if (QUESTION.test(sentence.text)) return { claims: [], topic, topical }
  const claims = [
    ...reading.events.flatMap((event) => claimsOfEvent(event, source)),
    ...readMarkets(source),
    ...applyTemplates(ROLES, source),
  ]
  const seen = new Set<string>()
  return {
    claims: claims.filter(({ relation, subject, object }) => {
      const key = pairKey(relation, subject, object)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    }),
    topic,
    topical,
  }
}

export type { Phrase }
