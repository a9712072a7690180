/** Claims of an article: its sentences, each read in its own language, duplicates merged. */
import { sentenceBounds } from '../recognition/sentences.ts'
import { readChinese } from './chinese/chinese.ts'
import type { Claim, ClaimMention, ClaimReader, ClaimSentence, ClaimSource, SentenceClaim } from './claim.ts'
import { readJapanese } from './japanese/japanese.ts'
import { NOTHING, type Passed, readKorean } from './korean/korean.ts'
import { withSource } from './shared/cited.ts'
import { merge, type Placed } from './shared/merge.ts'
import { withoutPastDate } from './shared/past-dates.ts'
import { tidy } from './shared/tidy.ts'

interface PlacedSentence extends ClaimSentence {
  readonly block: number
  readonly start: number
}

/** A sentence longer than this is a table or a list run together, and no rule was made for it. */
const LONGEST = 1500

/** Sentences of one block, with the mentions that lie whole within each. */
function sentencesOf(source: ClaimSource, block: number): PlacedSentence[] {
  const text = source.blocks[block] ?? ''
  const mentions = source.mentions[block] ?? []
  const bounds = sentenceBounds(text)
  const sentences: PlacedSentence[] = []
  let next = 0
  for (let index = 0; index + 1 < bounds.length; index++) {
    const [start, end] = [bounds[index] as number, bounds[index + 1] as number]
    const inside: ClaimMention[] = []
    for (; next < mentions.length && (mentions[next] as ClaimMention).start < end; next++) {
      const mention = mentions[next] as ClaimMention
      if (mention.start >= start && mention.end <= end)
        inside.push({ ...mention, start: mention.start - start, end: mention.end - start })
    }
    sentences.push({
      text: text.slice(start, end),
      mentions: inside,
      published: source.published,
      block,
      start,
    })
  }
  return sentences
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The language a sentence is read in, by its own letters. */
function languageOf(text: string, lang: string): 'ko' | 'ja' | 'zh' | 'en' {
  if (count(text, /[가-힣]/g) >= 2) return 'ko'
  const kana = count(text, /[\u3041-\u309f\u30a1-\u30fa]/g)
  const han = count(text, /[\u3400-\u9fff]/g)
  if (kana > 0 && (kana * 8 > han || lang.startsWith('ja'))) return 'ja'
  if (han >= 2) return lang.startsWith('ja') ? 'ja' : 'zh'
  return 'en'
}

/** A block without a full stop is a headline; what the body says is put better there. */
const isHeadline = (text: string): boolean =>
  text.length <= 160 && !/(?:다|[.!?。！？])["'”’」』)\]]*\s*$/.test(text.trim())

/**
 * All claims of an article, in the order of their evidence. Pure, linear in the length of the text, never
 * throws.
 */
export function claimsOf(source: ClaimSource, readers: { readonly english: ClaimReader }): Claim[] {
  const found: Placed[] = []
  source.blocks.forEach((text, block) => {
    const headline = isHeadline(text)
    let passed = NOTHING
    let last = 0
    for (const sentence of sentencesOf(source, block)) {
      const read = readSentence(sentence, source.lang, readers.english, passed, sentence.start - last)
      passed = read.next
      last = sentence.start
      for (const claim of withSource(sentence, read.claims)) {
        const { start, end, ...rest } = withoutPastDate(claim, source.published ?? '')
        const evidence = { block, ...tidy(text, start + sentence.start, end + sentence.start) }
        found.push({ claim: { ...rest, evidence }, headline })
      }
    }
  })
  return merge(found)
}

/** A sentence read by its script; only Korean passes anything on to the next. */
function readSentence(
  sentence: PlacedSentence,
  lang: string,
  english: ClaimReader,
  before: Passed,
  gap: number,
): { readonly claims: readonly SentenceClaim[]; readonly next: Passed } {
  if (sentence.text.length > LONGEST) return { claims: [], next: NOTHING }
  switch (languageOf(sentence.text, lang)) {
    case 'ko':
      return readKorean(sentence, before, gap)
    case 'en':
      return { claims: sentence.mentions.length > 0 ? english(sentence) : [], next: NOTHING }
    case 'ja':
      return { claims: readJapanese(sentence), next: NOTHING }
    case 'zh':
      return { claims: readChinese(sentence), next: NOTHING }
    default:
      return { claims: [], next: NOTHING }
  }
}
