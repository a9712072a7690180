/** One verb for several clauses: AMD는 자일링스를, 엔비디아는 멜라녹스를 인수했다; AはBを、CはDを買収した. */
import type { Phrase } from './pieces.ts'

export interface Group {
  readonly subject: Phrase
  readonly args: readonly Phrase[]
}

const leads = ({ case: of }: Phrase): boolean => of === 'topic' || of === 'subj'

/** Clauses that share the verb behind the last of them, and the phrases of that last one. */
export function gapped(taken: readonly Phrase[]): { groups: readonly Group[]; rest: readonly Phrase[] } {
  const starts = taken.flatMap((phrase, index) => (leads(phrase) ? [index] : []))
  const first = starts[0] ?? 0
  const groups = starts.slice(0, -1).map((start, index): Group | null => {
    const subject = taken[start]
    const args = taken.slice(start + 1, starts[index + 1])
    return subject && args.length > 0 ? { subject, args } : null
  })
  const last = taken.findLast(({ case: of }) => of !== 'bare' && of !== 'other')
  // Each ends as the last one does, with a comma behind it: else the first only leads, or is acted on.
  const alike = groups.every((group) => {
    const end = group?.args[group.args.length - 1]
    return end?.comma === true && end.case === last?.case
  })
  const whole = groups.flatMap((group) => group ?? [])
  return starts.length > 1 && alike && whole.length === groups.length
    ? { groups: whole, rest: [...taken.slice(0, first), ...taken.slice(starts[starts.length - 1])] }
    : { groups: [], rest: taken }
}
