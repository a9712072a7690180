/** Answers a card that asks what the reader knows of its entity, or stars it. */
import type { ToBackground } from '../browser/messages.ts'
import { loadSettings } from '../browser/storage.ts'
import { seenIn } from '../browser/trail-storage.ts'
import { changeWatch, loadWatch } from '../browser/watch-storage.ts'
import { changeItem, today } from '../settings/watch.ts'

export async function answerWatch({
  id,
  star,
}: ToBackground['watch']['request']): Promise<ToBackground['watch']['answer']> {
  const [items, seen] = await Promise.all([
    star === null ? loadWatch() : changeWatch((now) => changeItem(now, id, { starred: star }, today())),
    loadSettings().then(({ trail }) => (trail ? seenIn(id) : null)),
  ])
  const { starred = false, note = '' } = items.find((item) => item.id === id) ?? {}
  return { starred, note, seen }
}
