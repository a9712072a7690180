/**
 * Whole articles of our own, tests/corpora/articles/*.json: 28 about AI chips with every name that belongs
 * marked, 12 about other things, where whatever is painted is wrong.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Engine } from '../../src/cli/engine.ts'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'
import { recognise } from '../../src/recognition/recognise.ts'
import type { Span } from './corpus.ts'
import {
  checkClaims,
  type GoldClaim,
  goldClaimSchema,
  goldMentionSchema,
  locateMentions,
  type TypeOf,
} from './gold-claims.ts'
import {
  type Estimate,
  type Mistake,
  type PassageScore,
  type Summary,
  scorePassage,
  summarise,
  wilson,
} from './score.ts'

const articleSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  lang: v.picklist(LANGUAGES),
  title: v.pipe(v.string(), v.minLength(1)),
  /** ISO 8601 day. */
  published: v.pipe(v.string(), v.isoDate()),
  about: v.picklist(['ai-chips', 'other']),
  paragraphs: v.pipe(
    v.array(
      v.strictObject({ text: v.pipe(v.string(), v.minLength(1)), mentions: v.array(goldMentionSchema) }),
    ),
    v.minLength(3),
  ),
  claims: v.optional(v.array(goldClaimSchema)),
})

export interface GoldArticle {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly published: string
  readonly about: 'ai-chips' | 'other'
  /** Each is a block of the page; offsets are within its text. */
  readonly paragraphs: readonly { readonly text: string; readonly mentions: readonly Span[] }[]
  /** What the article claims; undefined where nobody has written it down. */
  readonly claims?: readonly GoldClaim[]
}

/** Reads one article. Never throws: what is wrong is listed. */
export function parseArticle(source: string, typeOf: TypeOf): { article?: GoldArticle; problems: string[] } {
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch {
    return { problems: ['not JSON'] }
  }
  const parsed = v.safeParse(articleSchema, json)
  if (!parsed.success)
    return { problems: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`) }
  const problems: string[] = []
  const paragraphs = parsed.output.paragraphs.map(({ text, mentions }) => ({
    text,
    mentions: locateMentions(text, mentions, typeOf, problems),
  }))
  const { claims, ...rest } = parsed.output
  if (claims) {
    const named = new Set(paragraphs.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))
    problems.push(...checkClaims(paragraphs.map(({ text }) => text).join('\n'), claims, named, typeOf))
  }
  return { article: { ...rest, paragraphs, ...(claims ? { claims } : {}) }, problems }
}

/** All articles under `root`, by id; `problems` say which file is wrong in what. */
export async function readArticles(
  root: string,
  typeOf: TypeOf,
): Promise<{ articles: GoldArticle[]; problems: string[] }> {
  const folder = join(root, 'tests/corpora/articles')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  const read = await Promise.all(
    files.map(async (file) => {
      const { article, problems } = parseArticle(await readFile(join(folder, file), 'utf8'), typeOf)
      if (article && `${article.id}.json` !== file) problems.push(`is called ${article.id} inside`)
      return { article, problems: problems.map((text) => `${file}: ${text}`) }
    }),
  )
  return {
    articles: read.flatMap(({ article }) => article ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** What a reader sees of an article: marks by paragraph, none at all on a page not taken to be about chips. */
export interface Painted {
  readonly relevant: boolean
  readonly marks: readonly (readonly Span[])[]
}

function paint(engine: Engine, { title, paragraphs }: GoldArticle): Painted {
  const { mentions, relevant } = recognise(engine.dictionary, {
    blocks: paragraphs.map(({ text }) => text),
    title,
  })
  const marks = paragraphs.map((_, index) =>
    mentions
      .filter(({ block }) => relevant && block === index)
      .map(({ start, end, entity }) => ({
        start,
        end,
        entity: engine.dictionary.entities.at(entity)?.id ?? '',
      })),
  )
  return { relevant, marks }
}

export interface ArticleScore extends PassageScore {
  readonly id: string
  readonly about: GoldArticle['about']
  readonly relevant: boolean
}

/** An article as one score: on other subjects nothing is to be painted, whatever is named in passing. */
export function scoreArticle(article: GoldArticle, { relevant, marks }: Painted): ArticleScore {
  const { id, lang, about } = article
  const parts = article.paragraphs.map(({ text, mentions }, index) =>
    scorePassage(
      { id: `${id}:${index + 1}`, lang, text, mentions: about === 'other' ? [] : mentions, traps: [] },
      marks[index] ?? [],
    ),
  )
  const sum = (key: 'right' | 'marked' | 'gold') => parts.reduce((total, part) => total + part[key], 0)
  return {
    id,
    lang,
    about,
    relevant,
    right: sum('right'),
    marked: sum('marked'),
    gold: sum('gold'),
    traps: 0,
    trapErrors: 0,
    errors: parts.flatMap(({ errors }) => errors),
  }
}

export interface ArticleEvaluation {
  /** Marks by language, articles on other subjects among them: what is painted there lowers precision. */
  readonly languages: Readonly<Record<string, Summary>>
  readonly overall: Summary
  /** Share of articles about chips that are painted, and of the others that are left alone. */
  readonly painted: Estimate
  readonly leftAlone: Estimate
  /** Marks painted on articles about other things. */
  readonly wrongMarks: number
  /** Articles taken for what they are not. */
  readonly misjudged: readonly string[]
  readonly errors: readonly Mistake[]
}

export function evaluateArticles(engine: Engine, articles: readonly GoldArticle[]): ArticleEvaluation {
  const scores = articles.map((article) => scoreArticle(article, paint(engine, article)))
  const chips = scores.filter(({ about }) => about === 'ai-chips')
  const others = scores.filter(({ about }) => about === 'other')
  const langs = LANGUAGES.filter((lang) => scores.some((score) => score.lang === lang))
  return {
    languages: Object.fromEntries(
      langs.map((lang) => [lang, summarise(scores.filter((score) => score.lang === lang))]),
    ),
    overall: summarise(scores),
    painted: wilson(chips.filter(({ relevant }) => relevant).length, chips.length),
    leftAlone: wilson(others.filter(({ relevant }) => !relevant).length, others.length),
    wrongMarks: others.reduce((total, { marked }) => total + marked, 0),
    misjudged: scores
      .filter(({ about, relevant }) => relevant !== (about === 'ai-chips'))
      .map(({ id }) => id),
    errors: scores.flatMap(({ errors }) => errors),
  }
}
