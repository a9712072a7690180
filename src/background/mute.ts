/** Answers a card that asks never to mark its entity, or its type, again. */
import type { ToBackground } from '../browser/messages.ts'
import { changeSettings } from '../browser/storage.ts'

const joined = <T>(list: readonly T[], item: T | null): T[] => [
  ...new Set(item === null ? list : [...list, item]),
]

export async function answerMute({ entity, type }: ToBackground['mute']['request']): Promise<boolean> {
  await changeSettings(({ mutedEntities, mutedTypes }) => ({
    mutedEntities: joined(mutedEntities, entity),
    mutedTypes: joined(mutedTypes, type),
  }))
  return true
}
