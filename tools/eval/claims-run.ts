/** Runs the readers over a gold file, with gold's own names, so that only claims are judged. */
import type { ClaimMention, ClaimReader } from '../../src/claims/claim.ts'
import { claimsOf } from '../../src/claims/claims.ts'
import { linesOf } from '../../src/cli/annotate.ts'
import { type ItemScore, scoreItem } from './claims-score.ts'
import { type ClaimItem, parseClaimItems, type TypeOf } from './gold-claims.ts'

export interface ClaimRun {
  readonly scores: readonly ItemScore[]
  readonly problems: readonly string[]
}

export function runClaims(
  source: string,
  typeOf: TypeOf,
  readers: { readonly english: ClaimReader },
): ClaimRun {
  const { items, problems } = parseClaimItems(source, typeOf)
  return { scores: items.map((item) => scoreItem(item, read(item, typeOf, readers))), problems }
}

function read(item: ClaimItem, typeOf: TypeOf, readers: { readonly english: ClaimReader }) {
  const mentions = item.mentions
    .flatMap(({ start, end, entity }): ClaimMention[] => {
      const type = typeOf(entity)
      return type ? [{ start, end, entity, type }] : []
    })
    .sort((a, b) => a.start - b.start)
  // A line is a block, as it is for `chiplight claims`: no sentence runs over its end.
  const lines = linesOf(item.text)
  return claimsOf(
    {
      blocks: lines.map(({ text }) => text),
      mentions: lines.map(({ text, offset }) =>
        mentions
          .filter(({ start }) => start >= offset && start < offset + text.length)
          .map((mention) => ({ ...mention, start: mention.start - offset, end: mention.end - offset })),
      ),
      lang: item.lang,
      published: item.published,
    },
    readers,
  )
}
