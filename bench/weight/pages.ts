/**
 * Pages of the kinds that readers meet, of our own text. Each is one HTML text; `script` is what a contender
 * adds to it.
 */
import { chineseParagraphs } from '../pages/chinese.ts'
import { englishParagraphs, englishTitle } from '../pages/english.ts'
import { japaneseParagraphs } from '../pages/japanese.ts'
import { koreanParagraphs, koreanTitle } from '../pages/korean.ts'
import { fill } from '../pages/page.ts'
import { englishProse, koreanProse } from '../pages/prose.ts'
import { PROBE } from './probe.ts'

export interface WeightPage {
  readonly name: string
  /** Whether the article is on our subject, so that a page without marks was not read; saved pages may be about anything. */
  readonly marked: boolean
  /** Whether it has a place for comments that come one by one. */
  readonly live?: boolean
  /** `script`: text of a script element of the page, '' for none. */
  html(script: string): string
}

interface Parts {
  readonly lang: string
  readonly title: string
  readonly body: string
  readonly style?: string
  readonly before?: string
  readonly after?: string
}

const paragraph = (text: string) => `<p>${text}</p>`
const paragraphs = (texts: readonly string[], length: number) => fill(texts, length).map(paragraph).join('')
const times = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('')

const STYLE = 'body{font:17px/1.6 sans-serif;margin:0 auto;max-width:720px}nav ul{columns:3;font-size:13px}'

/** Elements stand on lines of their own, as templates print them: the white space between them is text, too. */
const lines = (...parts: readonly string[]) => parts.join('\n')
const link = (text: string) => `<a href="#${text.length}">${text}</a>`
const menu = (count: number, label: string) =>
  lines(
    '<ul>',
    times(count, (index) => lines('<li>', `<span>${link(`${label} ${index}`)}</span>`, '</li>', '')),
    '</ul>',
  )
const teaser = (index: number) =>
  lines(
    '<div class="teaser">',
    '<div class="picture"></div>',
    '<div>',
    `<span class="label">Region</span>`,
    `<h4>${link(`Another story of the day, number ${index}`)}</h4>`,
    '<p>',
    `<span>By ${link(`author ${index}`)}</span>`,
    `<time>${index} hours ago</time>`,
    '<i></i>',
    '</p>',
    '</div>',
    '</div>',
    '',
  )

/**
 * What stands around an article. Of 50 saved pages of news sites in the tests of Mozilla's Readability the median
 * has 750 elements, 1,150 texts and 140 links; this with a short article has 620, 900 and 140.
 */
const HEADER = lines('<header>', '<nav>', menu(44, 'Section'), '</nav>', '</header>', '')
const FOOTER = lines(
  '<aside>',
  times(36, teaser),
  '</aside>',
  '<footer>',
  menu(24, 'About us'),
  '</footer>',
  `<script type="application/json">${JSON.stringify({ settings: fill(englishProse, 20_000) })}</script>`,
  '',
)

const page = (name: string, parts: Parts): WeightPage => ({
  name,
  marked: true,
  html: (
    script,
  ) => `<!doctype html><html lang="${parts.lang}"><head><meta charset="utf-8"><title>${parts.title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${parts.title}"><link rel="icon" href="data:,"><script>${PROBE}</script>
<style>${STYLE}${parts.style ?? ''}</style></head><body>${HEADER}${parts.before ?? ''}<main><article><h1>${parts.title}</h1>
${parts.body}</article></main>${parts.after ?? ''}${FOOTER}${script === '' ? '' : `<script>${script}</script>`}</body></html>`,
})

const english = (name: string, body: string, rest: Partial<Parts> = {}) =>
  page(name, { lang: 'en', title: englishTitle, body, ...rest })

const pick = (texts: readonly string[], index: number) => texts[index % texts.length] ?? ''

const post = (index: number) =>
  `<section class="post"><time>${String(index % 24).padStart(2, '0')}:00</time><h3>${index}</h3>${paragraph(pick(index % 3 ? englishProse : englishParagraphs, index))}</section>`

const comment = (index: number) =>
  `<div class="comment"><b>reader ${index}</b><p>${pick(englishProse, index)}</p></div>`

const row = (index: number) =>
  `<tr><td>${index}</td><td>H${100 + index}</td><td>${index * 3} GB</td><td>TSMC</td><td>${pick(['Nvidia', 'AMD', 'Google', 'Intel'], index)}</td></tr>`

const deep = (depth: number, inside: string) => `${'<div>'.repeat(depth)}${inside}${'</div>'.repeat(depth)}`

/** The article comes from script, in parts, as on sites that render in the browser. */
const rendered = `<div id="app"></div><script>
const texts = ${JSON.stringify(fill(englishParagraphs, 8000))}; let shown = 0;
const more = () => {
  const part = document.createDocumentFragment();
  for (const text of texts.slice(shown, shown += 4)) { const p = document.createElement('p'); p.textContent = text; part.append(p) }
  document.getElementById('app').append(part); if (shown < texts.length) setTimeout(more, 50)
}; more()
</script>`

/** Paragraphs are custom elements with open shadow roots, and plain ones between them. */
const components = `<script>customElements.define('news-text', class extends HTMLElement {
connectedCallback() { const root = this.attachShadow({ mode: 'open' }); const p = document.createElement('p'); p.textContent = this.dataset.text; root.append(p) } })</script>
${fill(englishParagraphs, 6000)
  .map((text, index) =>
    index % 2 ? paragraph(text) : `<news-text data-text="${text.replaceAll('"', '&quot;')}"></news-text>`,
  )
  .join('')}`

const LIVE: WeightPage = {
  ...english('comments that come one by one', paragraphs(englishParagraphs, 4000), {
    after: '<section id="live" class="comments"></section>',
  }),
  live: true,
}

export const WEIGHT_PAGES: readonly WeightPage[] = [
  english('short brief', paragraphs(englishParagraphs, 1800)),
  english('long read', paragraphs(englishParagraphs, 30_000)),
  english('live blog, 500 posts', times(500, post)),
  english('300 comments', paragraphs(englishParagraphs, 6000), {
    after: `<section class="comments">${times(300, comment)}</section>`,
  }),
  english(
    'heavy tables',
    `${paragraphs(englishParagraphs, 3000)}${times(6, () => `<table>${times(150, row)}</table>`)}`,
  ),
  english('deep nesting', deep(200, paragraphs(englishParagraphs, 6000))),
  page('Korean', { lang: 'ko', title: koreanTitle, body: paragraphs(koreanParagraphs, 3000) }),
  page('Japanese', {
    lang: 'ja',
    title: '半導体の奪い合い',
    body: paragraphs(japaneseParagraphs, 3000),
  }),
  page('Chinese', { lang: 'zh', title: '芯片之争', body: paragraphs(chineseParagraphs, 3000) }),
  english('rendered by script', rendered),
  english('web components', components),
  english('dark theme', paragraphs(englishParagraphs, 6000), {
    style: 'body{background:#111;color:#ddd}',
  }),
  page('2 MB of text', {
    lang: 'ko',
    title: koreanTitle,
    body: paragraphs([...koreanParagraphs, ...koreanProse, ...englishProse], 1_000_000),
  }),
  LIVE,
]
