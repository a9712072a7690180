/** What the fixtures promise of themselves holds, so that a test that uses them fails for its own reasons only. */
import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { hostPatterns } from '../../tools/build/manifest.ts'
import {
  offTopic,
  offTopicPath,
  type PageFixture,
  pagePath,
  pages,
  type RelevanceArticle,
  relevancePath,
} from '../fixtures/index.ts'

const patterns = hostPatterns(
  readFileSync(new URL('../../src/browser/news-hosts.tsv', import.meta.url), 'utf8'),
)
const isShipped = (url: string) =>
  patterns.some((pattern) => {
    const host = pattern.slice('*://'.length, -'/*'.length)
    const { hostname } = new URL(url)
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host
  })

const LATE = 'build('

/** A page's markup as one tree: declarative shadow roots are opened in place, scripts and styles left out. */
function tree(html: string): Element {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } })
  document.write(
    html.replaceAll('<template shadowrootmode="open">', '<div>').replaceAll('</template>', '</div>'),
  )
  for (const element of document.querySelectorAll('script,style')) element.remove()
  return document.documentElement as unknown as Element
}

/** Text as `Expected` reads it. */
const asRead = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const count = (text: string, part: string) => text.split(part).length - 1

/** Text and the attributes a reader may see, for the noise may stand in both. */
function everything(page: Element): string {
  const attributes = [...page.querySelectorAll('[value],[alt]')].map(
    (element) => element.getAttribute('value') ?? element.getAttribute('alt') ?? '',
  )
  return asRead([page.textContent ?? '', ...attributes].join(' \n '))
}

const scripted = (html: string) => /build\('([^']*)'\)/.exec(html.replaceAll('\n', ' '))?.[1] ?? ''

describe.each(pages)('$file', (fixture: PageFixture) => {
  const html = readFileSync(pagePath(fixture), 'utf8')
  const page = tree(html)
  const selector = fixture.root?.replaceAll(' >>> ', ' ')
  const root = selector ? page.querySelector(selector) : null

  test('is served under the address of a shipped host and asks for nothing', () => {
    expect(isShipped(fixture.url)).toBe(true)
    expect(html).not.toMatch(/(src|href|action)="(https?:)?\/\/|url\(|@import/)
    expect(html).toContain('<link rel="icon" href="data:,">')
  })

  test('has the article root it names, once, or none', () => {
    expect(selector ? page.querySelectorAll(selector).length : 0).toBe(fixture.root ? 1 : 0)
    expect(html.includes('shadowrootmode')).toBe(fixture.kind === 'shadow-dom')
  })

  test('holds in its root what must be marked', () => {
    const text = asRead(`${root?.textContent ?? ''} ${html.includes(LATE) ? scripted(html) : ''}`)
    const missing = fixture.mustMark.filter(
      ({ text: name, inSentence }) => !inSentence.includes(name) || count(text, inSentence) !== 1,
    )
    expect(missing).toEqual([])
    expect(fixture.mustMark.length > 0).toBe(fixture.root !== null)
  })

  test('holds once what must not be marked', () => {
    const text = everything(page)
    expect(fixture.mustNotMark.length).toBeGreaterThan(5)
    expect(fixture.mustNotMark.filter((noise) => count(text, noise) !== 1)).toEqual([])
  })
})

test('the skeletons are of different kinds', () => {
  expect(new Set(pages.map(({ kind }) => kind)).size).toBe(pages.length)
  expect(pages.length).toBeGreaterThanOrEqual(15)
})

describe.each(offTopic)('$file', (fixture) => {
  const html = readFileSync(offTopicPath(fixture), 'utf8')
  const page = tree(html)

  test('is an article of 140 to 300 words that holds the names it lists', () => {
    expect(isShipped(fixture.url)).toBe(true)
    const paragraphs = [...page.querySelectorAll('.article-body > p')]
    expect(paragraphs).toHaveLength(fixture.paragraphs)
    const text = asRead(page.querySelector('article')?.textContent ?? '')
    const words = asRead(paragraphs.map(({ textContent }) => textContent).join(' ')).split(' ').length
    expect(words).toBeGreaterThanOrEqual(140)
    expect(words).toBeLessThanOrEqual(300)
    const missing = fixture.names.filter((name) => !text.toLowerCase().includes(name.toLowerCase()))
    expect(missing).toEqual([])
  })
})

test('every address is used once', () => {
  const urls = [...pages, ...offTopic].map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
})

test('every article of the relevance corpus has a title and a text', () => {
  const articles = readFileSync(relevancePath, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RelevanceArticle)
  expect(articles.length).toBeGreaterThan(0)
  expect(articles.filter(({ title, text }) => !title || text.length < 40)).toEqual([])
})
