/** Mentions as messages carry them: one flat list of numbers, so that thousands of them are one small array. */

export interface MentionRow {
  /** Index of the text it stands in. */
  readonly block: number
  /** UTF-16 offsets in that text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Index of its entity in the list that comes along. */
  readonly entity: number
}

const WIDTH = 4

/** The rows of a flat list; what is left over at its end is none. */
export function mentionRows(flat: readonly number[]): MentionRow[] {
  const rows: MentionRow[] = []
  for (let at = 0; at + WIDTH <= flat.length; at += WIDTH) {
    const [block = 0, start = 0, end = 0, entity = 0] = flat.slice(at, at + WIDTH)
    rows.push({ block, start, end, entity })
  }
  return rows
}
