/** 추진해 온 인수가 무산됐다: what the sentence ends in is how the deed stands, not what described it on the way. */
import type { Event } from './events.ts'
import type { VerbPiece } from './pieces.ts'

/**
 * Drops from `told` the deeds that `made` tells again by the same noun, where `verb` says what became of them.
 * Their sums stay with the deed; their dates were those of the describing clause.
 */
export function supersede(told: readonly Event[], made: readonly Event[], { carrier }: VerbPiece): void {
  if (!carrier?.final && !carrier?.tensed) return
  for (const event of made) {
    const noun = event.deed
    if (noun === null) continue
    for (const before of told) {
      if (before.deed === null || before.deed.start !== noun.start || before.deed.end !== noun.end) continue
      before.dropped = true
      const dates = before.args.map((phrase) => phrase.dates).filter(({ length }) => length > 0)
      event.args = event.args.filter((phrase) => !dates.includes(phrase.dates))
      // 브로드컴이 추진해 온 인수가: whose deed it is was said there.
      if (event.subject === null && event.doers.length === 0 && before.doers.length === 0)
        event.subject = before.subject
      event.start = Math.min(event.start, before.start)
      event.args.push(
        ...before.args
          .filter(({ amounts }) => amounts.length > 0)
          .map((phrase) => ({ ...phrase, dates: [] })),
      )
    }
  }
}
