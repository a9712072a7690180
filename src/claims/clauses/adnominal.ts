/** Which phrases before a verb that describes a noun are its own: 엔비디아가 [메타가 만든] 도구를. */
import { isAhead } from '../shared/calendar.ts'
import type { Flat } from '../shared/flat.ts'
import type { Event } from './events.ts'
import { CLAUSE_NOUN, PURPOSE_NOUN } from './heads.ts'
import type { Case, Phrase, Piece, VerbPiece } from './pieces.ts'

/** What a clause may describe though it lacks nothing: when, where or why it is done. */
const AROUND =
  /(?:공장|라인|팹|시점|시기|곳|지역|국가|나라|이유|배경|과정|경우|때|날|해|시장|회의|행사|자리|사례|장면|상황|조건|대가|공정|거점|센터|工場|拠点|時期|理由|背景|場合|市場|ライン|こと|契約|計画|方針)$/
/** Relations that take no third party: with doer and thing said, what is described is neither. */
const TWO_PARTIES = new Set(['uses', 'develops', 'releases', 'supports', 'depends-on', 'fabricates'])

/** GPU 위에 HBM을 탑재한 반도체를 공개했다: who shows it stands before, and is no part of what describes it. */
function belongsOut(
  subject: Phrase,
  taken: readonly Phrase[],
  verb: VerbPiece,
  next: Piece | undefined,
): boolean {
  if (subject.case !== 'subj' || next?.kind !== 'phrase') return false
  if (!verb.cues.some(({ relation }) => TWO_PARTIES.has(relation)) || verb.passive) return false
  if (!taken.some(({ case: of }) => of === 'acc')) return false
  const noun = next.last
  return !(CLAUSE_NOUN.test(noun) || PURPOSE_NOUN.test(noun) || AROUND.test(noun) || next.deed !== null)
}

const isYear = ({ dates, names }: Phrase, flat: Flat): boolean =>
  names.length === 0 && dates.length === 1 && flat.dates[dates[0] ?? -1]?.value.precision === 'year'

/** 지난해 인수를 거절한 뒤, 2027년부터 도입하는 방안: the date is of what the noun stands for. */
function isOwnDate(pending: readonly Phrase[], next: Piece | undefined, flat: Flat): boolean {
  const phrase = pending[pending.length - 1] as Phrase
  const { dates } = phrase
  // AMD가 2022년 490억 달러에 인수한: between the clause's subject and its verb.
  const before = pending.findLast(
    (other) => other !== phrase && (other.case !== 'bare' || other.names.length > 0),
  )
  if (before?.case === 'subj' && isYear(phrase, flat)) return true
  if (next?.kind !== 'phrase' || next.names.length > 0) return false
  if (/^(?:뒤|후|이후|직후|데)$/.test(next.noun)) return true
  const date = flat.dates[dates[0] ?? -1]?.value
  return date !== undefined && CLAUSE_NOUN.test(next.noun) && isAhead(date.iso, flat.published)
}

/** Takes off `pending` the phrases of an adnominal verb: back to its subject, or to the first that cannot be its. */
export function takeAdnominal(
  pending: Phrase[],
  verb: VerbPiece,
  next: Piece | undefined,
  flat: Flat,
): Phrase[] {
  const taken: Phrase[] = []
  const seen = new Set<Case>()
  const slots = verb.cues.flatMap(({ object, company = [] }) => [...object, ...company])
  // 챗GPT를 TPU에서 구동하는: what is run, and what it runs on.
  const runsOn = verb.cues.some(({ relation, object }) => relation === 'uses' && object[0] === 'loc')
  const wants = (phrase: Phrase): boolean =>
    verb.cues.length === 0 ||
    phrase.names.length === 0 ||
    verb.passive ||
    phrase.case === 'subj' ||
    (phrase.case === 'acc' && (taken.length === 0 || runsOn)) ||
    slots.some((slot) => slot === phrase.case || (slot === 'acc' && phrase.case === 'bare'))
  while (pending.length > 0) {
    const last = pending[pending.length - 1] as Phrase
    if (last.case === 'topic') break
    const dated = last.dates.length > 0 && last.names.length === 0
    // 15일 슬럼을 개발한 스케드MD를 인수했다: the day is the last verb's, 15일 공개한: the next's.
    if (dated && taken.length > 0 && !isOwnDate(pending, next, flat)) break
    if (last.names.length > 0 && last.case !== 'bare' && seen.has(last.case)) break
    // AMDと、GPUを分割する技術の検証で: the comma keeps the partner out.
    if (verb.cues.length === 0 && last.comma && last.case === 'with') break
    if (!wants(last) && !last.joint) break
    if (belongsOut(last, taken, verb, next)) break
    pending.pop()
    taken.unshift(last)
    seen.add(last.case)
    if (last.case === 'subj') break
  }
  // 2020년 박성현 대표가 창업한 리벨리온은: a year that begins the sentence is that of the clause it leads.
  const [first] = pending
  if (first && pending.length === 1 && taken[0]?.case === 'subj' && isYear(first, flat)) {
    pending.pop()
    taken.unshift(first)
  }
  return taken
}

/** An act that its clause names nothing for: エヌビディアが設計し. */
export const lacksObject = ({ cues, args, subject, head, passive, inner }: Event): boolean =>
  !passive &&
  head === null &&
  subject !== null &&
  inner.length === 0 &&
  cues[0]?.object[0] === 'acc' &&
  args.every(({ case: of }) => of === 'loc' || of === 'other' || of === 'bare')
