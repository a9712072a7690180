/** Claims in a Japanese sentence. */
import type { ClaimSentence, SentenceClaim } from '../claim.ts'
import { readClauses } from '../clauses/clauses.ts'
import { claimsOfEvent } from '../clauses/events.ts'
import { pairKey } from '../shared/bind.ts'
import { JAPANESE_DATES } from '../shared/date-words.ts'
import { dateFinder } from '../shared/dates.ts'
import { flattenMeasured } from '../shared/measured.ts'
import { applyTemplates } from '../shared/template.ts'
import { readMarkets } from './market.ts'
import { ROLES } from './roles.ts'
import { readPieces } from './words.ts'

const findDates = dateFinder(JAPANESE_DATES)
/** A sentence that asks or supposes. */
const UNSURE = /[？?]|か[。」]?\s*$|か\u3000|もし|仮に|たら、|なら、|(?<!によ)れば、/
const HEADLINE = /(?:[^。るたいうくぐすつぬぶむ])\s*$/

/** The last part of a headline that only asks: …採用へ　一強に風穴か. */
const ASKS = /\u3000[^\u3000。、]{2,40}か\s*$/

/** A headline's parts stand apart by wide spaces: dots in their place, unit for unit, and no part that asks. */
const parted = (sentence: ClaimSentence): ClaimSentence => ({
  ...sentence,
  text: sentence.text.replace(ASKS, '').replace(/(?<=[^。\s])\u3000(?=\S)/g, '…'),
})

/** Claims in one Japanese sentence. */
export function readJapanese(given: ClaimSentence): readonly SentenceClaim[] {
  const whole = parted(given)
  const { text } = whole
  const mentions = whole.mentions.filter(({ end }) => end <= text.length)
  const sentence = { ...whole, mentions }
  if (mentions.length === 0 || UNSURE.test(text)) return []
  const flat = flattenMeasured(sentence, findDates)
  const { events } = readClauses(readPieces(flat), flat, HEADLINE.test(text), null)
  const seen = new Set<string>()
  return [
    ...events.flatMap((event) => claimsOfEvent(event, flat)),
    ...readMarkets(flat),
    ...applyTemplates(ROLES, flat),
  ].filter(({ relation, subject, object }) => {
    const key = pairKey(relation, subject, object)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
