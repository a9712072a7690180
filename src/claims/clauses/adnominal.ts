/** Which phrases before a verb that describes a noun are its own: 엔비디아가 [메타가 만든] 도구를. */
import type { Case, Phrase, VerbPiece } from './pieces.ts'

/** Takes off `pending` the phrases of an adnominal verb: back to its subject, or to the first that cannot be its. */
export function takeAdnominal(pending: Phrase[], verb: VerbPiece): Phrase[] {
  const taken: Phrase[] = []
  const seen = new Set<Case>()
  const slots = verb.cues.flatMap(({ object, company = [] }) => [...object, ...company])
  const wants = (phrase: Phrase): boolean =>
    verb.cues.length === 0 ||
    phrase.names.length === 0 ||
    verb.passive ||
    phrase.case === 'subj' ||
    (phrase.case === 'acc' && taken.length === 0) ||
    slots.some((slot) => slot === phrase.case || (slot === 'acc' && phrase.case === 'bare'))
  while (pending.length > 0) {
    const last = pending[pending.length - 1] as Phrase
    if (last.case === 'topic') break
    const dated = last.dates.length > 0 && last.names.length === 0
    // 15일 슬럼을 개발한 스케드MD를 인수했다: the day is the last verb's, 15일 공개한: the next's.
    if (dated && taken.length > 0) break
    if (last.names.length > 0 && last.case !== 'bare' && seen.has(last.case)) break
    // AMDと、GPUを分割する技術の検証で: the comma keeps the partner out.
    if (verb.cues.length === 0 && last.comma && last.case === 'with') break
    if (!wants(last) && !last.joint) break
    pending.pop()
    taken.unshift(last)
    seen.add(last.case)
    if (last.case === 'subj') break
  }
  return taken
}
