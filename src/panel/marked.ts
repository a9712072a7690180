/** Where the page names an entity, for a report of a wrong mark. */
import type { PageText } from '../browser/messages.ts'
import { sentenceAround } from '../recognition/sentences.ts'
import type { Marked } from '../ui/report.ts'

/** Numbers of one mention in `PageText.mentions`: block, start, end, index of the entity. */
const ROW = 4

/** The entity's mention number `number`, counted from 0, with its sentence; null where the page has none. */
export function markedIn(text: PageText, id: string, number: number, version: string): Marked | null {
  const index = text.entities.findIndex((entity) => entity.id === id)
  if (index < 0) return null
  let left = number
  for (let at = 0; at + ROW <= text.mentions.length; at += ROW) {
    const [block = 0, start = 0, end = 0, entity] = text.mentions.slice(at, at + ROW)
    if (entity !== index || left-- > 0) continue
    return { ...sentenceAround(text.blocks[block] ?? '', start, end), version }
  }
  return null
}
