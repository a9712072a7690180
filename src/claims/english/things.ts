/** "Google designed the TPU, and TSMC makes the chip": the one chip that the sentence has named. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { KINDS } from './nouns.ts'
import type { Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'

const THING: Readonly<Record<string, EntityType | undefined>> = {
  chip: 'chip',
  processor: 'chip',
  accelerator: 'chip',
  model: 'model',
}

/** The phrases, with "the chip" and "the model" standing for the only one named before. */
export function withThings(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
  return phrases.map((phrase): Phrase => {
    if (phrase.kind !== 'noun' || phrase.to - phrase.from !== 2 || tokens[phrase.from]?.word !== 'the')
      return phrase
    const word = tokens[phrase.from + 1]?.word ?? ''
    const type = Object.hasOwn(THING, word) ? THING[word] : undefined
    if (!type) return phrase
    const named = new Map(
      tokens
        .slice(0, phrase.from)
        .flatMap(({ mention }) =>
          mention?.type === type && !KINDS.has(mention.entity) ? [[mention.entity, mention] as const] : [],
        ),
    )
    const [head] = named.values()
    return named.size === 1 && head ? { ...phrase, noun: { ...phrase.noun, head, noun: '' } } : phrase
  })
}
