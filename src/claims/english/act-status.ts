/** How far along a deed is that a noun names: "Nvidia's planned purchase of Arm was called off". */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { hasOwnSubject, type Sentence, skip, verbAt } from './sentence.ts'
import { controlOf } from './verbs.ts'

/** Verbs that say what becomes of a deal rather than that it was done. */
const FATE = new Set(['collapse', 'fail', 'fall', 'face', 'need', 'require', 'await', 'stall'])

/** "sued to block Nvidia's bid": whether it came about is not said. */
const STOPS = new Set(
  'block stop oppose challenge reject veto probe investigate review examine halt prevent scuttle threaten contest delay'.split(
    ' ',
  ),
)
const ENDS = new Set(['end', 'expire', 'stop', 'seem', 'appear', 'depend'])
const HOPED = /^(?:potential|possible|rumou?red|hypothetical|attempted|failed|would-be|blocked|future)$/

const CLOSES = /^(?:complete|close|finali[sz]e|seal|conclude)$/
/** What goes on while it lasts: a verb behind it says how, not whether. */
const STANDING = new Set<RelationKind>(['partners-with', 'competes-with', 'depends-on'])

/** Status of the deed at phrase `at`, whose words end before phrase `to`; null where it is open. */
export function actStatus(
  sentence: Sentence,
  { words }: NounPhrase,
  at: number,
  to: number,
  relation: RelationKind,
): ClaimStatus | null {
  if (words.some((word) => HOPED.test(word))) return null
  const next = skip(sentence, to, 1)
  const after = hasOwnSubject(sentence, next) ? verbAt(sentence, next) : null
  const fell = after !== null && !after.negated && after.status === 'done'
  const ended = after !== null && controlOf(after.lemma, 'np')?.status === 'abandoned'
  // "Nvidia's planned purchase of Arm was called off": no plan is left.
  if (fell && (after.lemma === 'collapse' || (ended && after.passive))) return 'abandoned'
  if (words.some((word) => /^(?:proposed|planned|pending)$/.test(word))) {
    const waits = /^(?:need|require|await|face)$/.test(after?.lemma ?? '')
    return fell && !waits && (ended || FATE.has(after.lemma) || STOPS.has(after.lemma)) ? null : 'planned'
  }
  // "was completed in December", "was announced on Monday".
  if (fell && after.passive && controlOf(after.lemma, 'np')?.status === 'done' && CLOSES.test(after.lemma))
    return 'done'
  if (fell && after.passive && after.lemma === 'announce') return 'announced'
  const before = verbAt(sentence, skip(sentence, at - 1, -1))
  if (before && STOPS.has(before.lemma)) return null
  const control = before && controlOf(before.lemma, 'np')
  if (control) return control.status
  if (STANDING.has(relation) && after && !before && !after.negated && !FATE.has(after.lemma) && !ended)
    return after.modal === '' && !ENDS.has(after.lemma) ? 'done' : null
  // "Google's launch of Gemini surprised rivals".
  if (relation === 'releases' && after?.lemma === '' && after.past && !before) return 'done'
  if (
    after &&
    (after.status !== 'done' || after.negated || FATE.has(after.lemma) || after.lemma === '' || after.passive)
  )
    return null
  return before && before.lemma === '' ? null : 'done'
}
