/** Claims in a Korean sentence. */
import type { ClaimMention, ClaimSentence, SentenceClaim } from '../claim.ts'
import { readClauses } from '../clauses/clauses.ts'
import { claimsOfEvent } from '../clauses/events.ts'
import { NO_PHRASE, type Phrase } from '../clauses/pieces.ts'
import { pairKey } from '../shared/bind.ts'
import { KOREAN_DATES } from '../shared/date-words.ts'
import { dateFinder } from '../shared/dates.ts'
import { type Flat, NAME } from '../shared/flat.ts'
import { flattenMeasured } from '../shared/measured.ts'
import { applyTemplates } from '../shared/template.ts'
import { readMarkets } from './market.ts'
import { NOUN_ROLES, ROLE_NOUNS } from './noun-roles.ts'
import { ROLES } from './roles.ts'
import { type Recent, recentNames, withShortNames } from './short-names.ts'
import { readPieces } from './words.ts'

const findDates = dateFinder(KOREAN_DATES)

/** A sentence that asks, or wonders, claims nothing. */
const QUESTION = /[?？]|(?:을|ㄹ|일|할|될|까)까[.!]?\s*$|(?:만약|만일|혹시|가령)\s/
/** The sentence ends in a verb; else it is a headline. */
const ENDS = /(?:다|요|까|죠|음|함|됨|임|니다)[.!?"'”’)\]\s]*$/

/** "카카오, 챗GPT 넣는다": a headline all the same. */
const HEAD_COMMA = new RegExp(`^[^가-힣]{0,3}${NAME}[,…] ?`)

/** Without one of these a sentence says nothing of shares. */
const MARKET = /점유율|지분|시장/

/** The sentence turns to something else: its subject is not the last one's. */
const TURN = /^\s*(?:한편|반면|이에 대해|이와 관련해|업계|시장|전문가|증권가)/

/** What a sentence passes on to the next of its block. Offsets are in the sentence it stands in. */
export interface Passed {
  /** Who the sentence is about, by its last 은/는. */
  readonly topic: readonly ClaimMention[]
  /** Names lately met, which "이번 나노 모델" may mean. */
  readonly recent: readonly Recent[]
}

export const NOTHING: Passed = { topic: [], recent: [] }

export interface KoreanReading {
  readonly claims: readonly SentenceClaim[]
  readonly next: Passed
}

/** The topic of the sentence before, as a phrase that stands before this one. */
const outerPhrase = (topic: readonly ClaimMention[], known: number): Phrase | null =>
  topic.length === 0
    ? null
    : {
        ...NO_PHRASE,
        start: -1,
        end: -1,
        names: topic.map((_, index) => known + index),
        case: 'topic',
      }

/**
 * A sentence's claims, and what the next sentence may leave out. `before` comes from the sentence before
 * it in the same block, `gap` is how far that one begins before this one, in UTF-16 units: a claim whose
 * subject stands there has its evidence begin there, at a negative offset.
 */
export function readKorean(sentence: ClaimSentence, before: Passed = NOTHING, gap = 0): KoreanReading {
  if (sentence.mentions.length === 0 && before.recent.length === 0) return { claims: [], next: NOTHING }
  const mentions = withShortNames(sentence.text, sentence.mentions, before.recent)
  const own = flattenMeasured({ ...sentence, mentions }, findDates)
  const moved = before.topic.map((mention) => ({
    ...mention,
    start: mention.start - gap,
    end: mention.end - gap,
  }))
  const source: Flat = { ...own, mentions: [...mentions, ...moved] }
  const headline =
    !ENDS.test(sentence.text) || (HEAD_COMMA.test(source.text) && !/[.!]["'”’)\]\s]*$/.test(sentence.text))
  const outer = headline || TURN.test(sentence.text) ? null : outerPhrase(moved, mentions.length)
  const reading = readClauses(readPieces(source), source, headline, outer)
  const topic =
    headline || reading.topic === null || reading.topic === outer
      ? []
      : reading.topic.names.map((name) => source.mentions[name] as ClaimMention)
  const next: Passed = { topic, recent: recentNames(sentence.text, mentions, before.recent) }
  if (QUESTION.test(sentence.text)) return { claims: [], next }
  const claims = [
    ...reading.events.flatMap((event) => claimsOfEvent(event, source)),
    ...(MARKET.test(sentence.text) ? readMarkets(source) : []),
    ...applyTemplates(ROLES, source),
    ...(ROLE_NOUNS.test(source.text) ? applyTemplates(NOUN_ROLES, source) : []),
  ]
  return { claims: firstOfEach(claims), next }
}

function firstOfEach(claims: readonly SentenceClaim[]): SentenceClaim[] {
  const seen = new Set<string>()
  return claims.filter(({ relation, subject, object }) => {
    const key = pairKey(relation, subject, object)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
