/** Where sentences begin and end, well enough to ask what stands beside a name. */

const ENDS = new Set(['.', '!', '?', '。', '！', '？', '．'])
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '」', '』', '）', '》', '〉'])
/** What a full stop may follow without ending a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|Prof|vs|No|St|U\.S|U\.K|e\.g|i\.e|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/

/** Sentence boundaries of `text`: UTF-16 offsets, ascending, the first 0 and the last its length. */
export function sentenceBounds(text: string): number[] {
  const bounds = [0]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string
    if (letter !== '\n' && !ENDS.has(letter)) continue
    let next = at + 1
    while (next < text.length && (ENDS.has(text[next] as string) || CLOSERS.has(text[next] as string))) next++
    const full = letter === '.' || letter === '!' || letter === '?'
    // "3.5" and "Node.js" have no space after the stop; Chinese and Japanese need none.
    if (full && next < text.length && !/\s/.test(text[next] as string)) continue
    if (letter === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) continue
    while (next < text.length && /\s/.test(text[next] as string)) next++
    if (next > (bounds[bounds.length - 1] as number) && next < text.length) bounds.push(next)
    at = Math.max(at, next - 1)
  }
  bounds.push(text.length)
  return bounds
}

/** Index of the sentence that holds `offset`. */
export function sentenceAt(bounds: readonly number[], offset: number): number {
  let low = 0
  let high = bounds.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bounds[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

export interface InSentence {
  readonly sentence: string
  /** Where the span stands in it (UTF-16, end exclusive). */
  readonly start: number
  readonly end: number
}

/** The sentence that holds a span of `text`; where the span runs over several, all of them. No white space around it. */
export function sentenceAround(text: string, start: number, end: number): InSentence {
  const bounds = sentenceBounds(text)
  const first = bounds[sentenceAt(bounds, start)] ?? 0
  const last = bounds[sentenceAt(bounds, Math.max(start, end - 1)) + 1] ?? text.length
  const before = text.slice(first, start).trimStart()
  const after = text.slice(end, last).trimEnd()
  const sentence = before + text.slice(start, end) + after
  return { sentence, start: before.length, end: before.length + end - start }
}
