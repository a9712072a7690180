/** Claims in a Japanese sentence. */
import type { ClaimSentence, SentenceClaim } from '../claim.ts'
import { readClauses } from '../clauses/clauses.ts'
import { claimsOfEvent } from '../clauses/events.ts'
import { isKindId } from '../clauses/machines.ts'
import { pairKey } from '../shared/bind.ts'
import { JAPANESE_DATES } from '../shared/date-words.ts'
import { dateFinder } from '../shared/dates.ts'
import { flattenMeasured } from '../shared/measured.ts'
import { closeUp, partsHeadline } from '../shared/spaces.ts'
import { applyTemplates } from '../shared/template.ts'
import { readMarkets } from './market.ts'
import { plain } from './plain.ts'
import { ROLES } from './roles.ts'
import { readPieces } from './words.ts'

const findDates = dateFinder(JAPANESE_DATES)
/** A sentence that asks or supposes. */
const UNSURE = /[？?]|か[。」]?\s*$|もし|仮に|たら、|なら、|(?<!によ)れば、/
const HEADLINE = /(?:[^。るたいうくぐすつぬぶむ]|[一-鿿ァ-ヶーA-Za-z]。)\s*$/

/** A part of a headline: they stand apart by wide spaces. */
const PART = /(?<=^|\u3000)[^\u3000]+(?=\u3000|$)/g

/** Headlines with dots between their parts, unit for unit, and blanks for a part that asks: …一強に風穴か. */
function parted(sentence: ClaimSentence): ClaimSentence {
  const { text } = sentence
  if (!/\S\u3000\S/.test(text)) return sentence
  const asked = [...text.matchAll(PART)].flatMap(({ 0: part, index }) =>
    /か\s*$/.test(part) ? [{ start: index, end: index + part.length }] : [],
  )
  const blank = asked.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
  return {
    ...sentence,
    text: blank.replace(/(?<=\S)\u3000(?=\S)/g, '…').trimEnd(),
    mentions: sentence.mentions.filter((name) =>
      asked.every(({ start, end }) => name.end <= start || name.start >= end),
    ),
  }
}

/** Claims in one Japanese sentence. */
export function readJapanese(given: ClaimSentence): readonly SentenceClaim[] {
  const sentence = parted(given)
  const { text, mentions } = sentence
  if (mentions.length === 0 || UNSURE.test(text)) return []
  const flat = plain(closeUp(flattenMeasured(sentence, findDates), partsHeadline))
  const { events } = readClauses(readPieces(flat), flat, HEADLINE.test(text), null)
  const seen = new Set<string>()
  return [
    ...events.flatMap((event) => claimsOfEvent(event, flat)),
    ...readMarkets(flat),
    ...applyTemplates(ROLES, flat),
  ].filter(({ relation, subject, object }) => {
    // ブラックウェルの後継となるGPU: no GPU succeeds it, but what is one.
    if (relation === 'succeeds' && [subject, object ?? ''].some(isKindId)) return false
    const key = pairKey(relation, subject, object)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
