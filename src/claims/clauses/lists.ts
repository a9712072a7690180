/** Joins a list of names: in A, B와 C가 the last phrase carries the particle of all. */
import type { Flat } from '../shared/flat.ts'
import type { Phrase } from './pieces.ts'

function isActor(flat: Flat, phrase: Phrase): boolean {
  const type = flat.mentions[phrase.names[0] ?? -1]?.type
  return type === 'company' || type === 'organisation' || type === 'person'
}

/** A noun in letters of a foreign name. */
const UNKNOWN = /^[ァ-ヶー・]{3,}$/

/** Takes off `pending` what stands in one list with `phrase`, and returns the list as one phrase. */
export function joinList(pending: Phrase[], phrase: Phrase, flat: Flat): Phrase {
  let joined = phrase
  const before = pending[pending.length - 1]
  // A社とB社、デンソーが: of those who stand in a row the last need not be known.
  if (before && UNKNOWN.test(phrase.noun) && phrase.names.length + phrase.owners.length === 0)
    if (before.case === 'bare' && before.comma && before.names.length > 1 && phrase.deed === null) {
      pending.pop()
      return { ...phrase, start: before.start, names: before.names, noun: '' }
    }
  while (joined.names.length > 0) {
    const last = pending[pending.length - 1]
    if (!last || last.names.length === 0 || last.joint || last.case === 'topic') break
    const comma = last.case === 'bare' && last.comma
    // 라마나 딥시크에: with 나 any two things may stand in a row, with 와 only two of a kind.
    const or = flat.text.charAt(last.end - 1) === '나'
    const alike = or || isActor(flat, last) === isActor(flat, joined)
    // AMDやインテルと組む: や only lists, と may say with whom.
    const list = /(?:や|および|及び|ならびに)$/.test(flat.text.slice(last.start, last.end))
    const and = last.case === 'with' && (joined.case !== 'with' || list) && alike
    if (!comma && !and) break
    pending.pop()
    joined = {
      ...joined,
      start: last.start,
      names: [...last.names, ...joined.names],
      doubtful: and && !or && !list ? [...joined.doubtful, ...last.names] : joined.doubtful,
      owners: [...last.owners, ...joined.owners],
      dates: [...last.dates, ...joined.dates],
      amounts: [...last.amounts, ...joined.amounts],
    }
  }
  return joined
}
