/** `claims`: what passages say of the names in them, one JSON object a line. */
import type { Claim, ClaimMention } from '../claims/claim.ts'
import { claimsOf } from '../claims/claims.ts'
import { READERS } from '../claims/readers.ts'
import { recognise } from '../recognition/recognise.ts'
import { linesOf, type Passage } from './annotate.ts'
import type { Engine } from './engine.ts'
import { guessLanguage } from './language.ts'

/** A claim as printed: `start` and `end` are UTF-16 offsets of its evidence in `text`. */
export interface PrintedClaim extends Omit<Claim, 'evidence'> {
  readonly start: number
  readonly end: number
}

export interface ClaimsLine {
  readonly id: unknown
  readonly claims: readonly PrintedClaim[]
}

export function claims({ dictionary }: Engine, passage: Passage): ClaimsLine {
  const lines = linesOf(passage.text)
  const blocks = lines.map(({ text }) => text)
  const { mentions } = recognise(dictionary, {
    blocks,
    ...(passage.title ? { title: passage.title } : {}),
  })
  const byBlock: ClaimMention[][] = blocks.map(() => [])
  for (const { block, start, end, entity } of mentions) {
    const known = dictionary.entities.at(entity)
    if (known) byBlock[block]?.push({ start, end, entity: known.id, type: known.type })
  }
  const found = claimsOf(
    {
      blocks,
      mentions: byBlock,
      lang: passage.lang ?? guessLanguage(passage.text),
      published: passage.published ?? '',
    },
    READERS,
  )
  return {
    id: passage.id,
    claims: found.map(({ evidence, ...rest }): PrintedClaim => {
      const offset = lines[evidence.block]?.offset ?? 0
      return { ...rest, start: evidence.start + offset, end: evidence.end + offset }
    }),
  }
}
