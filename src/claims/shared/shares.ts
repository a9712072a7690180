/** Percentages: 90%, 9할, 9割, 七成 is left alone. */
import type { Found } from './flat.ts'

const PATTERN = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?(?:%|％|퍼센트|パーセント)(?!\s?(?:포인트|ポイント|[pP]))|(?<![\d.])(\d)\s?[할割]/g

/** Percentages between 0 and 100, in order. */
export function findShares(text: string): Found<number>[] {
  const found: Found<number>[] = []
  for (const match of text.matchAll(PATTERN)) {
    const value = match[1] === undefined ? Number(match[2]) * 10 : Number(match[1])
    if (value >= 0 && value <= 100)
      found.push({ start: match.index, end: match.index + match[0].length, value })
  }
  return found
}
