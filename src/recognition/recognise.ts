/** Names in text: the whole of recognition behind one function. */

import type { ReadBlock } from './context.ts'
import type { Dictionary } from './dictionary/dictionary.ts'
import { type Decision, disambiguate } from './disambiguate.ts'
import { matchNames } from './match.ts'
import { isRelevant } from './relevance.ts'
import { sentenceAt, sentenceBounds } from './sentences.ts'

export interface Article {
  /** Text blocks (paragraphs, headings) in reading order. */
  readonly blocks: readonly string[]
  /** What else the page says of itself; evidence only, nothing is marked in it. */
  readonly title?: string
  readonly description?: string
}

/** A name found: which block, where in it (UTF-16, end exclusive), which entity (index into the dictionary's). */
export interface Mention {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly entity: number
  /** 0.5 to 1: how sure. */
  readonly score: number
  /** The name carries a version that knowledge has no entity for: HBM5. */
  readonly versioned: boolean
}

export interface Recognised {
  readonly mentions: readonly Mention[]
  readonly relevant: boolean
  /** Every candidate with its evidence, kept or dropped, blocks of the article only. */
  readonly decisions: readonly Decision[]
}

const confidence = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** Recognises the names in an article. Pure; linear in its length; never throws on any text. */
export function recognise(dictionary: Dictionary, article: Article): Recognised {
  const read = (text: string): ReadBlock => ({ text, candidates: matchNames(dictionary, text) })
  const head = [article.title, article.description]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => read(text as string))
  const decisions = disambiguate(dictionary, [...article.blocks.map(read), ...head])
  const inArticle = decisions.filter(({ block }) => block < article.blocks.length)
  const mentions = inArticle
    .filter(({ entity }) => entity >= 0)
    .map(({ block, candidate, entity, sum }): Mention => {
      const { start, end, versioned } = candidate
      return { block, start, end, entity, score: confidence(sum), versioned }
    })
  const found = decisions
    .filter(({ entity }) => entity >= 0)
    .map(({ block, entity, candidate: { names } }) => ({
      entity,
      inTitle: block === article.blocks.length && !!article.title,
      sure: names.every((name) => dictionary.names.at(name).ambiguity < 2),
    }))
  const texts = [article.title ?? '', article.description ?? '', ...article.blocks]
  return { mentions, relevant: isRelevant(dictionary, found, texts), decisions: inArticle }
}

/** A sentence that names at least two entities: block, start and end (UTF-16) in it. */
export interface SharedSpan {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** The sentences of an article in which two or more different entities meet. */
export function sharedSentences(blocks: readonly string[], mentions: readonly Mention[]): SharedSpan[] {
  const byBlock = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = byBlock.get(mention.block)
    if (list) list.push(mention)
    else byBlock.set(mention.block, [mention])
  }
  const spans: SharedSpan[] = []
  for (const [block, list] of byBlock) {
    const bounds = sentenceBounds(blocks[block] ?? '')
    const entities = new Map<number, Set<number>>()
    for (const { start, entity } of list) {
      const index = sentenceAt(bounds, start)
      entities.set(index, (entities.get(index) ?? new Set()).add(entity))
    }
    for (const [index, set] of entities) {
      if (set.size > 1) spans.push({ block, start: bounds[index] ?? 0, end: bounds[index + 1] ?? 0 })
    }
  }
  return spans.sort((a, b) => a.block - b.block || a.start - b.start)
}
