/** Answers a card that asks whether its entity is starred, or stars it. */
import type { ToBackground } from '../browser/messages.ts'
import { changeWatch, loadWatch } from '../browser/watch-storage.ts'
import { changeItem, today } from '../settings/watch.ts'

export async function answerWatch({
  id,
  star,
}: ToBackground['watch']['request']): Promise<ToBackground['watch']['answer']> {
  const items =
    star === null
      ? await loadWatch()
      : await changeWatch((now) => changeItem(now, id, { starred: star }, today()))
  const { starred = false, note = '' } = items.find((item) => item.id === id) ?? {}
  return { starred, note }
}
