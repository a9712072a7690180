/** Who says so: "according to Reuters", ", people familiar with the matter said", "Reuters: ...". */
import type { ClaimMention } from '../claim.ts'
import { type NounPhrase, UNIT } from './noun-phrase.ts'
import { kindAt, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import type { Token } from './tokens.ts'
import { SAY } from './verbs.ts'

export interface Source {
  /** Entity id where the source is a name, else its words; '' for the party itself ("the company said"). */
  readonly who: string
  /** Names that speak for themselves: the firm, and the firm whose chief it is. */
  readonly names: readonly ClaimMention[]
  /** Phrases that it speaks for, end exclusive. */
  readonly from: number
  readonly to: number
}

const ITSELF = new Set([
  'company',
  'firm',
  'chipmaker',
  'startup',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'statement',
  'two',
  'pair',
  'he',
  'she',
  'it',
])

/** The words of phrases `from` to `to` (exclusive). */
const wordsOf = ({ text, tokens, phrases }: Sentence, from: number, to: number): string => {
  const first = phrases[from]
  const last = phrases[to - 1]
  return first && last
    ? text.slice((tokens[first.from] as Token).start, (tokens[last.to - 1] as Token).end)
    : ''
}

function sourceOf(
  sentence: Sentence,
  noun: NounPhrase,
  from: number,
  to: number,
  span: readonly [number, number],
): Source {
  // "analysts at Counterpoint": the house speaks.
  const at = /^(?:at|from|with)$/.test(wordAt(sentence, from + 1)) ? nounAt(sentence, from + 2) : null
  const house = noun.head === null && from + 3 === to ? (at?.head ?? null) : null
  const speaker = noun.head ?? house
  // "its chairman insists", "Amazon's cloud arm said": a party, whatever its name.
  const own =
    /^(?:its|their)$/.test(sentence.tokens[noun.from]?.word ?? '') || (noun.owner && UNIT.test(noun.noun))
  const who = speaker?.entity ?? (ITSELF.has(noun.noun) || own ? '' : wordsOf(sentence, from, to))
  const names = [noun.head, house, noun.owner, ...noun.roles.map(({ of }) => of)].flatMap((name) =>
    name ? [name] : [],
  )
  return { who, names, from: span[0], to: span[1] }
}

/** The source that the subject of the verb of saying at phrase `at` is. */
export function speaker(
  sentence: Sentence,
  at: number,
  subjects: readonly NounPhrase[],
  from: number,
): Source | null {
  const [noun] = subjects
  if (!noun) return null
  if (kindAt(sentence, from) !== 'noun') {
    // "a report that says": the noun is elsewhere.
    const index = sentence.phrases.findIndex((phrase) => phrase.kind === 'noun' && phrase.noun === noun)
    return sourceOf(sentence, noun, index, index + 1, [0, 0])
  }
  return sourceOf(sentence, noun, from, skip(sentence, at - 1, -1) + 1, [0, 0])
}

/** Sources that stand beside what they say, for all of their stretch of the sentence. */
export function sourcesBeside(sentence: Sentence): Source[] {
  const { phrases, tokens } = sentence
  const found: Source[] = []
  let begin = 0
  for (let at = 0; at <= phrases.length; at++) {
    if (at < phrases.length && (kindAt(sentence, at) !== 'break' || (at < 3 && wordAt(sentence, at) === ':')))
      continue
    const span = [begin, at] as const
    found.push(...trailing(sentence, span), ...inserted(sentence, span), ...leading(sentence, span))
    begin = at + 1
  }
  for (const [index, token] of tokens.entries()) {
    if (token.word !== 'according' || tokens[index + 1]?.word !== 'to') continue
    const at = phrases.findIndex(({ from }) => from === index + 2)
    const noun = nounAt(sentence, at)
    if (!noun) continue
    let to = at + 1
    while (kindAt(sentence, to) === 'preposition' && nounAt(sentence, to + 1)) to += 2
    found.push(sourceOf(sentence, noun, at, to, [0, phrases.length]))
  }
  return found
}

/** ", Reuters reported on Tuesday" at the end. */
function trailing(sentence: Sentence, [from, to]: readonly [number, number]): Source[] {
  const last = skip(sentence, to - 1, -1)
  const verb = verbAt(sentence, last)
  if (!verb || !SAY.has(verb.lemma) || verb.passive || verb.modal !== '') return []
  let at = last - 1
  while (at > from && kindAt(sentence, at) !== 'comma') at--
  const noun = nounAt(sentence, at + 1)
  return kindAt(sentence, at) === 'comma' && noun
    ? [sourceOf(sentence, noun, at + 1, skip(sentence, last - 1, -1) + 1, [from, at])]
    : []
}

/** "..., three officials said, while"; "By 2028, Bernstein reckons, Cambricon will". */
function inserted(sentence: Sentence, [from, to]: readonly [number, number]): Source[] {
  for (let at = from + 2; at < to; at++) {
    const verb = verbAt(sentence, at)
    if (!verb || !SAY.has(verb.lemma) || verb.passive || verb.modal !== '' || verb.negated) continue
    const next = skip(sentence, at + 1, 1)
    if (kindAt(sentence, next) !== 'comma' || next >= to) continue
    let comma = at - 1
    while (comma > from && ['noun', 'preposition'].includes(kindAt(sentence, comma) ?? '')) comma--
    const noun = nounAt(sentence, comma + 1)
    if (kindAt(sentence, comma) !== 'comma' || !noun) continue
    const told = sentence.phrases.slice(from, comma).some(({ kind }) => kind === 'verb')
    const span = told ? ([from, comma] as const) : ([next, to] as const)
    return [sourceOf(sentence, noun, comma + 1, skip(sentence, at - 1, -1) + 1, span)]
  }
  return []
}

/** "Reuters: Nvidia to buy ..." */
function leading(sentence: Sentence, [from, to]: readonly [number, number]): Source[] {
  const noun = nounAt(sentence, from)
  const colon = wordAt(sentence, from + 1) === ':' && noun?.head?.type === 'organisation'
  return colon && noun ? [sourceOf(sentence, noun, from, from + 1, [from + 2, to])] : []
}
