/** Whose a statement is. */
import type { EntityCard } from '../knowledge/card.ts'
import type { Words } from './words.ts'

/** Where a card that is not of the knowledge base comes from; null for all that are. */
export const addedBy = ({ origin }: Pick<EntityCard, 'origin'>, words: Words): string | null =>
  origin === undefined ? null : origin === '' ? words.t('originOwn') : words.t('originPack', origin)
