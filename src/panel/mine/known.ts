import { isOwnId } from '../../own/entities.ts'
import type { Knowledge } from '../services.ts'

/** Whether an id is one of the knowledge base, and not of the reader's own. */
export const knownIn =
  (knowledge: Knowledge) =>
  (id: string): boolean =>
    !isOwnId(id) && knowledge.brief(id) !== undefined
