/**
 * Chinese writes no spaces, so a two-character name may lie across two words: 谷歌 in 山谷歌声, 百度 in
 * 一百度. A word segmenter knows the common words of the language and none of our names: it may say that
 * a name straddles the edge of a common word, never that a name is there.
 */
import { isHan, isHangul } from '../scripts.ts'

/** Characters of context on each side; words are short. */
const WINDOW = 6

/** Old browsers and small runtimes lack it; then nothing is vetoed. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/** Whether a common word begins outside `start`..`end` (UTF-16) and ends inside, or the other way round. */
export function straddlesWord(text: string, start: number, end: number): boolean {
  if (!segmenter || end - start !== 2) return false
  if (!isHan(text.charCodeAt(start)) || !isHan(text.charCodeAt(end - 1))) return false
  const from = Math.max(0, start - WINDOW)
  const around = text.slice(from, Math.min(text.length, end + WINDOW))
  // Han inside Korean is an abbreviation (美, 新), not a running text of words.
  if ([...around].some((letter) => isHangul(letter.charCodeAt(0)))) return false
  // A question about one place costs half of what going through all words does.
  const words = segmenter.segment(around)
  const first = words.containing(start - from)
  if (!first) return false
  const firstEnd = from + first.index + first.segment.length
  if (from + first.index < start) return firstEnd <= end
  if (firstEnd !== start + 1) return firstEnd > end
  const second = words.containing(start + 1 - from)
  return second !== undefined && from + second.index + second.segment.length > end
}
