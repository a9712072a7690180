/** The trail: which article was read on which day, and which names were met in it. Kept only if the reader wants it. */
import * as v from 'valibot'
import { webAddress } from './address.ts'

/** Articles the trail holds at most; the oldest leave. */
export const MOST_ARTICLES = 5000
/** Names kept of one article, and UTF-16 units of a title and of a sentence. */
export const MOST_MET = 400
export const LONGEST_TITLE = 300
export const LONGEST_SENTENCE = 320

/** A whole ISO 8601 calendar day. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

const metSchema = v.object({
  /** Id of the entity. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** The sentence in which the article first names it, cut where it is long. */
  sentence: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)),
})
export type Met = v.InferOutput<typeof metSchema>

/** One article on one day. */
export const articleSchema = v.object({
  /** Canonical address. */
  url: webAddress,
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  /** Day in the reader's time zone. */
  day,
  /** When it was first read that day: milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** In the order in which the article names them. */
  met: v.pipe(v.array(metSchema), v.maxLength(MOST_MET)),
})
export type TrailArticle = v.InferOutput<typeof articleSchema>

/** What tells one row of the trail from another; rows sort by it from the oldest day to the newest. */
export const keyOf = ({ day, url }: Pick<TrailArticle, 'day' | 'url'>): string => `${day} ${url}`

/** Two readings of an article on one day: all names of both, each with the sentence it was first met in. */
export function mergeArticle(before: TrailArticle, now: TrailArticle): TrailArticle {
  const known = new Set(before.met.map(({ id }) => id))
  return {
    ...before,
    title: now.title || before.title,
    at: Math.min(before.at, now.at),
    met: [...before.met, ...now.met.filter(({ id }) => !known.has(id))].slice(0, MOST_MET),
  }
}

/** In how many articles an entity was met, and since which day. */
export interface Seen {
  readonly articles: number
  readonly since: string
}

/** From the keys of the rows that name an entity. Null when it was met in fewer than two articles. */
export function seenOf(keys: readonly string[]): Seen | null {
  const parts = keys.map((key) => ({ day: key.slice(0, 10), url: key.slice(11) }))
  const articles = new Set(parts.map(({ url }) => url)).size
  const since = parts.reduce((first, { day }) => (day < first ? day : first), '9999-12-31')
  return articles < 2 ? null : { articles, since }
}

/** Newest first: by day, then by the hour in it. */
export const newestFirst = (articles: readonly TrailArticle[]): TrailArticle[] =>
  [...articles].sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1))

/** Articles of one day, in the order given. */
export interface TrailDay {
  readonly day: string
  readonly articles: readonly TrailArticle[]
}

/** Groups articles that are in order of days. */
export function byDay(articles: readonly TrailArticle[]): TrailDay[] {
  const days: { day: string; articles: TrailArticle[] }[] = []
  for (const article of articles) {
    const last = days.at(-1)
    if (last?.day === article.day) last.articles.push(article)
    else days.push({ day: article.day, articles: [article] })
  }
  return days
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * The articles that have every word of `query` in title, address, sentences or names. `namesOf`: what an
 * entity is called, in any language.
 */
export function searchTrail(
  articles: readonly TrailArticle[],
  query: string,
  namesOf: (id: string) => string,
): readonly TrailArticle[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return articles
  const names = new Map<string, string>()
  const nameOf = (id: string) => {
    const known = names.get(id) ?? folded(namesOf(id))
    names.set(id, known)
    return known
  }
  return articles.filter(({ title, url, met }) => {
    const text = folded(`${title} ${url} ${met.map(({ sentence }) => sentence).join(' ')}`)
    return wanted.every((word) => text.includes(word) || met.some(({ id }) => nameOf(id).includes(word)))
  })
}
