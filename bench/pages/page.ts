/** The pages of the benchmark, as HTML: all of them our own text, in the shape of a news site. */
import { readFileSync } from 'node:fs'
import { demos } from '../../tools/demo/index.ts'
import { englishParagraphs, englishTitle } from './english.ts'
import { koreanParagraphs, koreanTitle } from './korean.ts'
import { PROBE } from './probe.ts'

export interface BenchPage {
  readonly name: string
  readonly html: string
}

const paragraph = (text: string) => `<p>${text}</p>`

/** Paragraphs repeated in order until they hold `length` UTF-16 units. */
export function fill(paragraphs: readonly string[], length: number): string[] {
  const out: string[] = []
  for (let total = 0, index = 0; total < length; index++) {
    const text = paragraphs[index % paragraphs.length] as string
    out.push(text)
    total += text.length
  }
  return out
}

interface Parts {
  readonly lang: string
  readonly title: string
  readonly body: string
  readonly before?: string
  readonly after?: string
}

function newsPage({ lang, title, body, before = '', after = '' }: Parts): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<link rel="icon" href="data:,"><script>${PROBE}</script>
<style>body{font:17px/1.6 sans-serif;margin:0 auto;max-width:720px}ul{columns:3;font-size:13px}</style></head>
<body>${before}<main><article><h1>${title}</h1>${body}</article></main>${after}</body></html>`
}

/** Headings cut a long text into sections, as an editor does. */
const withHeadings = (texts: readonly string[], every: number) =>
  texts
    .map((text, index) => (index % every === every - 1 ? `<h2>${index + 1}</h2>` : '') + paragraph(text))
    .join('')

/** A name in <b>, links, and a wrapper around every sentence: what content management systems add. */
const wrapped = (text: string) =>
  paragraph(
    text
      .split(/(?<=[.] )/)
      .map((sentence, index) =>
        index % 2 ? `<span class="s"><a href="#n">${sentence}</a></span>` : `<span><b>${sentence}</b></span>`,
      )
      .join(''),
  )

const list = (count: number, item: (index: number) => string) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li>${item(index)}</li>`).join('')}</ul>`

const demo = (lang: string) => {
  const found = demos.find((one) => one.lang === lang)
  if (!found) throw new Error(`there is no demo article in ${lang}`)
  return readFileSync(found.file, 'utf8').replace('<head>', `<head><script>${PROBE}</script>`)
}

export const demoKorean: BenchPage = { name: 'Korean demo article', html: demo('ko') }

export const ownKorean: BenchPage = {
  name: 'Korean news article',
  html: newsPage({ lang: 'ko', title: koreanTitle, body: koreanParagraphs.map(paragraph).join('') }),
}

export const short: BenchPage = {
  name: 'short page (600 characters)',
  html: newsPage({
    lang: 'ko',
    title: koreanTitle,
    body: fill(koreanParagraphs, 600).map(paragraph).join(''),
  }),
}

export const long: BenchPage = {
  name: 'long page (30,000 characters)',
  html: newsPage({
    lang: 'en',
    title: englishTitle,
    body: withHeadings(fill(englishParagraphs, 30_000), 6),
  }),
}

/** A usual article among 1,500 links before and 400 comments behind it, its own text cut into many elements. */
export const noisy: BenchPage = {
  name: 'noisy page (1,500 links, 400 comments)',
  html: newsPage({
    lang: 'ko',
    title: koreanTitle,
    body: koreanParagraphs.map(wrapped).join(''),
    before: `<nav>${list(1500, (index) => `<a href="#${index}"><span>기사 ${index}</span></a>`)}</nav>`,
    after: `<section class="comments">${list(400, (index) => `<div><b>독자 ${index}</b><p>${koreanParagraphs[index % koreanParagraphs.length]}</p></div>`)}</section>`,
  }),
}

/** More than 1,000 mentions, painted every one with the setting `every`. */
export const crowded: BenchPage = {
  name: 'page with 1,000 marks',
  html: newsPage({
    lang: 'ko',
    title: koreanTitle,
    body: fill(koreanParagraphs, 36_000).map(paragraph).join(''),
  }),
}
