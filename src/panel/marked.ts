/** Where the page names an entity, for a report of a wrong mark. */

import type { PageText } from '../browser/messages.ts'
import { mentionRows } from '../recognition/rows.ts'
import { sentenceAround } from '../recognition/sentences.ts'
import type { Marked } from '../ui/report.ts'

/** The entity's mention number `number`, counted from 0, with its sentence; null where the page has none. */
export function markedIn(text: PageText, id: string, number: number, version: string): Marked | null {
  const index = text.entities.findIndex((entity) => entity.id === id)
  if (index < 0) return null
  const row = mentionRows(text.mentions).filter(({ entity }) => entity === index)[number]
  return row ? { ...sentenceAround(text.blocks[row.block] ?? '', row.start, row.end), version } : null
}
