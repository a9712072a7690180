/** Tokens that only size or set off what they stand beside are taken away before anything is read. */
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'

const has = (token: Token | undefined, tags: number): boolean => ((token?.tags ?? 0) & tags) !== 0

/** "up to 1 million TPUs", "as many as 20 plants": the words before a number. */
const SIZES: readonly (readonly string[])[] = [
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['no', 'fewer', 'than'],
  ['at', 'least'],
]

const ROUND_NUMBER = /^(?:million|billion|thousand|hundred|dozen|gigawatt|third|quarter)$/

/** How many tokens from `at` on only size the number behind them. */
function sizeWords(tokens: readonly Token[], at: number): number {
  const words = SIZES.find((row) => row.every((word, index) => tokens[at + index]?.word === word))
  if (!words) return 0
  const next = tokens[at + words.length]
  const behind = tokens[at + words.length + 1]
  const article =
    /^(?:an?|half|another)$/.test(next?.word ?? '') &&
    (has(behind, tag.NUMBER) || ROUND_NUMBER.test(behind?.word ?? ''))
  return (has(next, tag.NUMBER) && !next?.date) || article ? words.length : 0
}

const SHAPE =
  /^(?:.*-(?:year|month|day|week|term|figure|phase)|multiyear|long|new|big|large|small|huge|landmark)$/

/** "a five-year, $300 billion deal", "the Santa Clara, California-based firm": the comma parts nothing. */
function joinsNothing(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], tag.COMMA)) return false
  const [two, one, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (next?.capital && /-(?:based|headquartered)$/.test(next.word) && one?.capital) return true
  const shaped = one !== undefined && SHAPE.test(one.word) && has(two, tag.DETERMINER | tag.POSSESSIVE)
  return shaped && (next?.amount !== undefined || has(next, tag.ADJECTIVE | tag.NUMBER))
}

const DASH = /^[–—-]$/

/** Two dashes around an insertion do what commas do. */
function commasForDashes(tokens: readonly Token[]): readonly Token[] {
  const dashes = tokens.flatMap(({ tags, word }, at) => (tags & tag.BREAK && DASH.test(word) ? [at] : []))
  const [open = 0, close = 0] = dashes
  const breaks = tokens.slice(open + 1, close).some(({ tags }) => tags & tag.BREAK)
  if (dashes.length !== 2 || breaks || close - open > 24) return tokens
  return tokens.map((token, at) =>
    at === open || at === close ? { ...token, word: ',', tags: tag.COMMA } : token,
  )
}

/** Words that say how a sentence hangs together and nothing of who does what. */
const ASIDES: readonly (readonly string[])[] = (
  'in turn|by contrast|for example|for instance|in part|in fact|in effect|of course|at first|for now|so far|to date|' +
  'in response|as a result|in return|in addition|in the meantime|on the other hand|in particular|over time|in total|' +
  'however|meanwhile|though|for its part|at the time'
)
  .split('|')
  .map((words) => words.split(' '))

/** How many tokens from `at` on are such words, with the comma behind them where one stands before. */
function asideAt(tokens: readonly Token[], at: number): number {
  const words = ASIDES.find((row) => row.every((word, index) => tokens[at + index]?.word === word))
  if (!words) return 0
  const open = at === 0 || has(tokens[at - 1], tag.COMMA | tag.BREAK)
  const close = has(tokens[at + words.length], tag.COMMA)
  const inner =
    words.length > 1 && !has(tokens[at + words.length], tag.DETERMINER | tag.NAME | tag.NUMBER | tag.NOUN)
  if (open && close) return words.length + 1
  return inner && !open && !close ? words.length : 0
}

/** The tokens without what parts or sizes nothing. */
export function plainRow(all: readonly Token[]): Token[] {
  const tokens = commasForDashes(all)
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    at += sizeWords(tokens, at)
    // "built on top of CUDA".
    if (tokens[at]?.word === 'top' && tokens[at - 1]?.word === 'on' && tokens[at + 1]?.word === 'of') {
      at++
      continue
    }
    const aside = asideAt(tokens, at)
    if (aside > 0) {
      // ", by contrast,": both commas go.
      if (at > 0 && has(kept.at(-1), tag.COMMA) && has(tokens[at + aside - 1], tag.COMMA)) kept.pop()
      at += aside - 1
      continue
    }
    if (!joinsNothing(tokens, at)) kept.push(tokens[at] as Token)
  }
  return kept
}
