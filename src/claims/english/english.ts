/**
 * English claims with compromise's tags for the words that no table of ours knows. Only pages of the
 * extension and the terminal import this, lazily: compromise is 120 KB.
 */
import nlp from 'compromise/two'
import type { ClaimReader } from '../claim.ts'
import { isTitleCase } from './joined-words.ts'
import { readSentence } from './reader.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'

/** A name that compromise knows, so that it tags the words around it well. */
const STAND_IN = { person: 'Susan', other: 'Google' } as const

/** Our tags for compromise's, the most telling first. */
const TAGS: readonly (readonly [name: string, tags: number])[] = [
  ['Gerund', tag.VERB_ING | tag.NOUN | tag.ADJECTIVE],
  ['PastTense', tag.VERB_PAST | tag.PARTICIPLE | tag.ADJECTIVE],
  ['Participle', tag.PARTICIPLE | tag.ADJECTIVE],
  ['Infinitive', tag.VERB_BASE],
  ['PresentTense', tag.VERB_S | tag.VERB_BASE],
  ['Verb', tag.ANY_VERB],
  ['Adverb', tag.ADVERB | tag.ADJECTIVE],
  ['Adjective', tag.ADJECTIVE],
  ['ProperNoun', tag.PROPER],
  ['Value', tag.NUMBER],
  ['Noun', tag.NOUN],
  ['Preposition', tag.PREPOSITION],
]

interface Term {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

/** Text for compromise: a stand-in for every name, capitals of titles off; and where each token begins in it. */
function standIn(text: string, tokens: readonly Token[]): { text: string; starts: number[] } {
  const title = isTitleCase(tokens)
  let out = ''
  let end = 0
  const starts = tokens.map(({ start, end: tokenEnd, mention }) => {
    const between = text.slice(end, start)
    out += title ? between.toLowerCase() : between
    const from = out.length
    const word = text.slice(start, tokenEnd)
    out += mention
      ? mention.type === 'person'
        ? STAND_IN.person
        : STAND_IN.other
      : title
        ? word.toLowerCase()
        : word
    end = Math.max(end, tokenEnd)
    return from
  })
  return { text: out, starts }
}

function tagWords(text: string, tokens: readonly Token[]): void {
  const plain = standIn(text, tokens)
  const terms = new Map<number, readonly string[]>()
  for (const sentence of nlp(plain.text).json({ offset: true }) as { terms: Term[] }[])
    for (const { tags, offset } of sentence.terms) terms.set(offset.start, tags)
  for (const [index, token] of tokens.entries()) {
    const names = terms.get(plain.starts[index] ?? -1)
    if (!names || !token.guessed || token.tags & tag.NUMBER) continue
    const wanted = TAGS.find(([name]) => names.includes(name))?.[1] ?? 0
    if (wanted) token.tags = wanted
  }
}

/** Reads a sentence with compromise's help: more than the light reader, by the same rules. */
export const readEnglish: ClaimReader = (sentence) => readSentence(sentence, tagWords)
