/** Shares that no verb of holding carries: "With 90% of the GPU market, Nvidia", "followed by Samsung with 22%". */
import type { ClaimMention } from '../claim.ts'
import { type Draft, fits } from './draft.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { kindAt, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'

const SEPARATE: ReadonlySet<string> = new Set(['comma', 'conjunction', 'break'])
const nameOf = ({ head, compound }: NounPhrase): ClaimMention | null => head ?? compound

function held(at: number, subject: ClaimMention, object: ClaimMention, share: number): Draft[] {
  if (subject.type !== 'company' || object.type === 'company' || !fits('holds-share-of', subject, object))
    return []
  const where = { from: at, to: at + 1, verb: -1, said: -1, own: false }
  return [
    {
      subject,
      relation: 'holds-share-of',
      object,
      with: [],
      status: 'done',
      negated: false,
      share,
      ...where,
    },
  ]
}

/** "With about 90% of the GPU market, Nvidia has no equal". */
export function frontedShare(sentence: Sentence): Draft[] {
  const first = skip(sentence, 0, 1)
  if (wordAt(sentence, first) !== 'with') return []
  const share = nounAt(sentence, skip(sentence, first + 1, 1))
  const at = skip(sentence, first + 1, 1)
  if (share?.share == null || share.head || !/^(?:of|in)$/.test(wordAt(sentence, at + 1))) return []
  const market = nounAt(sentence, skip(sentence, at + 2, 1))
  let comma = skip(sentence, at + 2, 1) + 1
  for (let step = 0; step < 3 && kindAt(sentence, comma) !== 'comma'; step++) comma++
  const subject = nounAt(sentence, skip(sentence, comma + 1, 1))
  const object = market && nameOf(market)
  if (kindAt(sentence, comma) !== 'comma' || !subject?.head || !object) return []
  return held(at, subject.head, object, share.share)
}

/** "..., followed by Samsung with 22%": more holders of a share of `object`, from phrase `at` on. */
export function followers(sentence: Sentence, at: number, object: ClaimMention): Draft[] {
  const drafts: Draft[] = []
  for (let index = at; index < sentence.phrases.length; index++) {
    const listed = nounAt(sentence, index)
    // "..., Micron 21% and Samsung 17%".
    if (
      listed?.head?.type === 'company' &&
      listed.share !== null &&
      SEPARATE.has(kindAt(sentence, index - 1) ?? '')
    )
      drafts.push(...held(index, listed.head, object, listed.share))
    const followed =
      verbAt(sentence, index)?.lemma === 'follow' && wordAt(sentence, skip(sentence, index + 1, 1)) === 'by'
    // "..., with Samsung at 7.3% and SMIC at 5.1%".
    const beside = wordAt(sentence, index) === 'with' && kindAt(sentence, index - 1) === 'comma'
    if (!followed && !beside) continue
    let next = beside ? index + 1 : skip(sentence, index + 1, 1) + 1
    for (let step = 0; step < 4; step++) {
      const holder = nounAt(sentence, next)
      const share = nounAt(sentence, skip(sentence, next + 2, 1))
      if (!holder?.head || !/^(?:with|at|on)$/.test(wordAt(sentence, next + 1)) || share?.share == null) break
      drafts.push(...held(index, holder.head, object, share.share))
      next = skip(sentence, next + 2, 1) + 1
      while (kindAt(sentence, next) === 'comma' || kindAt(sentence, next) === 'conjunction') next++
    }
  }
  return drafts
}
