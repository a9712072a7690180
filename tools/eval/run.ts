/** The engine over the gold corpora. */
import { annotate } from '../../src/cli/annotate.ts'
import type { Engine } from '../../src/cli/engine.ts'
import type { Corpus, GoldPassage, Span } from './corpus.ts'
import { type Mistake, type PassageScore, type Summary, scorePassage, summarise } from './score.ts'

export interface Evaluation {
  readonly languages: Readonly<Record<string, Summary>>
  readonly overall: Summary
  readonly errors: readonly Mistake[]
}

/** What the engine marks in a passage, title as evidence only. */
function marksOf(engine: Engine, { id, text, title }: GoldPassage): Span[] {
  const { mentions } = annotate(engine, { id, text, ...(title ? { title } : {}) }, false) as {
    mentions: Span[]
  }
  return mentions.map(({ start, end, entity }) => ({ start, end, entity }))
}

/** Every passage is a page of its own. */
export function evaluate(engine: Engine, corpora: readonly Corpus[]): Evaluation {
  const scored = corpora.map(({ lang, passages }): [string, PassageScore[]] => [
    lang,
    passages.map((passage) => scorePassage(passage, marksOf(engine, passage))),
  ])
  const all = scored.flatMap(([, scores]) => scores)
  return {
    languages: Object.fromEntries(scored.map(([lang, scores]) => [lang, summarise(scores)])),
    overall: summarise(all),
    errors: all.flatMap(({ errors }) => errors),
  }
}
