/** The subject before a verb, with what its prepositions bring: "exports of the H20 to China", "engineers at Meta". */
import type { Prepositional } from './arguments.ts'
import { type Start, startOf } from './clause-start.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isReduced, kindAt, listBefore, nounAt, type Sentence, skip, wordAt } from './sentence.ts'

export interface Subject {
  readonly members: readonly NounPhrase[]
  readonly post: readonly Prepositional[]
  /** Phrase index at which it begins. */
  readonly from: number
  readonly start: Start
  /** "none of the models". */
  readonly none: boolean
}

const MOST_STEPS = 4
/** "half of the TPUs": what there is so much of is the subject. */
const AMOUNT =
  /^(?:number|range|series|set|batch|ten|hundred|dozen|thousand|million|billion|half|third|quarter|rack|cluster|unit|majority|most|lot|variety|pair|version|generation|release|update|edition|fleet|all|some|many|none|each|both|percent|part)$/
const NO = /^(?:no|few|any|neither|unlike)$/
/** "engineers at Meta": they act for it. */
const MEMBER =
  /^(?:executive|engineer|researcher|team|worker|staff|scientist|developer|board|management|leadership)$/

/** The subject that ends with phrase `at`; null where it is not sure where the clause begins. */
export function subjectBefore(sentence: Sentence, at: number): Subject | null {
  let list = listBefore(sentence, at)
  let post: Prepositional[] = []
  for (let step = 0; list && step <= MOST_STEPS; step++) {
    if (list.members.some(({ doubtful }) => doubtful)) return null
    const start = startOf(sentence, list.from - 1)
    if (start) return through(list.members, post, list.from, start)
    let before = skip(sentence, list.from - 1, -1)
    if (kindAt(sentence, before) !== 'preposition') return null
    post = [{ word: wordAt(sentence, before), nouns: list.members, joined: false }, ...post]
    before = skip(sentence, before - 1, -1)
    // "the cluster built by Amazon runs".
    if (isReduced(sentence, before)) {
      post = []
      before--
    }
    if (!nounAt(sentence, before)) return null
    list = listBefore(sentence, before)
  }
  return null
}

function through(
  members: readonly NounPhrase[],
  post: readonly Prepositional[],
  from: number,
  start: Start,
): Subject {
  const [noun] = members
  const [first, ...rest] = post
  const plain = { members, post, from, start, none: false }
  if (!noun || !first || members.length > 1 || noun.head) return plain
  if (first.word === 'of' && AMOUNT.test(noun.noun || (noun.words.at(-1) ?? ''))) {
    const none = /^(?:none|neither|few)$/.test(noun.words[0] ?? '')
    return { members: first.nouns, post: rest, from, start, none }
  }
  // "Firms such as Meta and Google use".
  if (/^(?:such_as|including|like)$/.test(first.word) && !noun.words.some((word) => NO.test(word)))
    return { members: first.nouns, post: rest, from, start, none: false }
  const [firm] = first.nouns
  if (
    MEMBER.test(noun.noun) &&
    /^(?:at|of|from|in|inside)$/.test(first.word) &&
    firm?.head?.type === 'company'
  )
    return {
      members: [{ ...noun, owner: firm.head, compound: firm.head }],
      post: rest,
      from,
      start,
      none: false,
    }
  return plain
}
