/** What a sentence's words are only together: two that make one, and what their neighbours settle. */
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'

/** Where a capital says nothing: in a title nearly every word has one. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ mention, word }) => !mention && /^[a-z]{4,}/.test(word))
  return words.length > 2 && words.filter(({ capital }) => capital).length > words.length * 0.6
}

/** What the words around settle: a strange word with a capital is a name, "both" behind a name an adverb. */
export function settle(tokens: Token[]): Token[] {
  const title = isTitleCase(tokens)
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (at > 0 && token.guessed && token.capital && !title && !token.mention && token.tags & tag.NOUN)
      token.tags = tag.PROPER | tag.NOUN | tag.ADJECTIVE
    // "the wraps", "its plans": no verb follows an article.
    if (token.tags & (tag.VERB_S | tag.VERB_BASE) && /^(?:the|its|an?)$/.test(before?.word ?? ''))
      token.tags |= tag.NOUN
    // "the first outside firm".
    const next = tokens[at + 1]
    if (/^(?:outside|inside)$/.test(token.word) && (before?.tags ?? 0) & (tag.DETERMINER | tag.ADJECTIVE))
      if ((next?.tags ?? 0) & tag.NOUN) token.tags = tag.ADJECTIVE
    if (/^(?:both|all|each)$/.test(token.word) && (before?.tags ?? 0) & (tag.NAME | tag.AUXILIARY))
      token.tags = tag.ADVERB
  }
  return tokens
}

/** Prepositions of two words. */
const TWO_WORDS: Readonly<Record<string, string | undefined>> = {
  out: 'of',
  ahead: 'of',
  instead: 'of',
  because: 'of',
  rather: 'than',
  away: 'from',
  such: 'as',
}

/** "as well as" joins like "and"; "out of" is one preposition. */
export function joinWords(tokens: readonly Token[]): Token[] {
  const second = (at: number): boolean => {
    const word = tokens[at]?.word
    return word !== undefined && TWO_WORDS[tokens[at - 1]?.word ?? ''] === word
  }
  return tokens.flatMap((token, at) => {
    const follower = tokens[at + 1]
    if (second(at)) return []
    if (follower && second(at + 1))
      return [
        {
          ...token,
          tags: tag.PREPOSITION,
          lemma: '',
          guessed: false,
          word: `${token.word}_${follower.word}`,
          end: follower.end,
        },
      ]
    const well = (from: number) =>
      tokens[from]?.word === 'as' && tokens[from + 1]?.word === 'well' && tokens[from + 2]?.word === 'as'
    if (well(at))
      return [{ ...token, tags: tag.CONJUNCTION, word: 'and', end: (tokens[at + 2] as Token).end }]
    return well(at - 1) || well(at - 2) ? [] : [token]
  })
}
