/** The trail in IndexedDB. Whether anything is kept at all is the reader's setting: ask before calling. */
import {
  keyOf,
  MOST_ARTICLES,
  mergeArticle,
  newestFirst,
  type Seen,
  seenOf,
  type TrailArticle,
} from '../own/trail.ts'
import { browser } from './browser.ts'
import { type Failure, failureOf, openDatabase, type Tables } from './database.ts'

type Row = Tables['articles']['value']

const rowOf = (article: TrailArticle): Row => ({
  ...article,
  key: keyOf(article),
  ids: article.met.map(({ id }) => id),
})
const articleOf = ({ key: _key, ids: _ids, ...article }: Row): TrailArticle => article

/** Where it is noted, until the browser closes, that an article could not be kept. */
const FAILED = 'trail-failed'

const note = async (failure: Failure | null): Promise<void> => {
  try {
    if (failure) await browser.storage.session.set({ [FAILED]: failure })
    else await browser.storage.session.remove(FAILED)
  } catch {
    // Only the line that says so is missing then.
  }
}

/**
 * Keeps an article, joined with what is kept of it from earlier the same day; beyond `most` the oldest
 * leave. Never rejects: what goes wrong is told by `trailFailure`.
 */
export async function keepArticle(article: TrailArticle, most = MOST_ARTICLES): Promise<void> {
  try {
    const transaction = (await openDatabase()).transaction('articles', 'readwrite')
    // Told of below by whatever failed first.
    transaction.done.catch(() => {})
    const { store } = transaction
    const before = await store.get(keyOf(article))
    await store.put(rowOf(before ? mergeArticle(articleOf(before), article) : article))
    const surplus = (await store.count()) - most
    if (surplus > 0) {
      // Keys begin with the day.
      for (const key of await store.getAllKeys(null, surplus)) await store.delete(key)
    }
    await transaction.done
    await note(null)
  } catch (error) {
    await note(failureOf(error))
  }
}

/** Why the last article could not be kept; null when it was. */
export async function trailFailure(): Promise<Failure | null> {
  try {
    const failed = (await browser.storage.session.get(FAILED))[FAILED]
    return failed === 'full' || failed === 'broken' ? failed : null
  } catch {
    return null
  }
}

/** All articles, newest first. Rejects when the database cannot be read. */
export async function loadTrail(): Promise<TrailArticle[]> {
  return newestFirst((await (await openDatabase()).getAll('articles')).map(articleOf))
}

/** In how many articles an entity was met; null when it is nothing to speak of, or cannot be told. */
export async function seenIn(id: string): Promise<Seen | null> {
  try {
    return seenOf(await (await openDatabase()).getAllKeysFromIndex('articles', 'ids', id))
  } catch {
    return null
  }
}

/** Takes articles out. Rejects when that fails; then all of them are still there. */
export async function forgetArticles(articles: readonly TrailArticle[]): Promise<void> {
  const transaction = (await openDatabase()).transaction('articles', 'readwrite')
  await Promise.all([
    ...articles.map((article) => transaction.store.delete(keyOf(article))),
    transaction.done,
  ])
}

/** Puts articles back that were taken out. Rejects when that fails; then none is. */
export async function restoreArticles(articles: readonly TrailArticle[]): Promise<void> {
  const transaction = (await openDatabase()).transaction('articles', 'readwrite')
  await Promise.all([...articles.map((article) => transaction.store.put(rowOf(article))), transaction.done])
}

/** Makes `articles` all there is, inside a transaction of somebody else. */
export async function replaceTrail(
  store: { clear(): Promise<void>; put(row: Row): Promise<unknown> },
  articles: readonly TrailArticle[],
): Promise<void> {
  await store.clear()
  await Promise.all(articles.map((article) => store.put(rowOf(article))))
}
