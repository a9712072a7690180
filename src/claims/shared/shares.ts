/** Percentages: 90%, 9할, 9割, 六成. */
import type { Found } from './flat.ts'

const PATTERN =
  /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?(?:%|％|퍼센트|パーセント)(?!\s?(?:포인트|ポイント|[pP]))|(?<![\d.])(\d)\s?[할割]|([一二三四五六七八九])成(?!为|為|立|本|功|长|長|员|員|都|果|熟)/g

/** Percentages between 0 and 100, in order. */
export function findShares(text: string): Found<number>[] {
  const found: Found<number>[] = []
  for (const match of text.matchAll(PATTERN)) {
    const tens = match[2] ?? (match[3] === undefined ? undefined : '〇一二三四五六七八九'.indexOf(match[3]))
    const value = tens === undefined ? Number(match[1]) : Number(tens) * 10
    if (value >= 0 && value <= 100)
      found.push({ start: match.index, end: match.index + match[0].length, value })
  }
  return found
}
