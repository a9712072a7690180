/**
 * Finds the article of a page: the elements whose text a reader came for. Everything here reads the DOM
 * and changes nothing.
 */

/** Words as a set: a pattern of as many is compiled in every page. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is never article text, by element: local names, which need no change of case for HTML and SVG alike. */
const SKIPPED_TAGS = setOf(
  'nav aside footer form button script style noscript template svg math iframe object canvas audio video picture figcaption textarea input select option pre code kbd samp dialog menu address rt rp label',
)

/** What is never article text, by the words sites use in class and id. */
const SKIPPED_WORDS = setOf(
  'nav gnb lnb related relation recommend recommended recommendation recommendations comment comments reply replies byline reporter journalist copyright caption credit credits newsletter paywall advert advertisement sponsored mostread breadcrumb breadcrumbs outbrain taboola consent cookie cookies gdpr gprd privacy',
)
/** The same, unless the words also say that it is the article: article-body-share. */
const DOUBTFUL_WORDS = setOf(
  'sns share sharing social writer author authors subscribe subscription promo ad ads banner rank most tag tags keyword keywords toolbar widget menu footer print login signup more desc editor source info date time meta offer offers ranking popular trending sidebar modal overlay',
)
const BODY_WORDS = setOf('article body content contents story text')

/** UTF-16 length below which an element with a doubtful word is a label, whatever else its class says. */
const SHORT = 80
/** Paragraphs from which on an element with a doubtful word holds a text of its own. */
const MANY = 4

/** Whether an element and all in it are left out. */
export function isSkipped(element: Element): boolean {
  const tag = element.localName
  // Parts of an AMP page that are text are plain elements; amp-ad, amp-embed and the like are not.
  if (SKIPPED_TAGS.has(tag) || tag.startsWith('amp-')) return true
  // All that is asked from here on is attributes, which most paragraphs have none of.
  if (tag === 'html' || tag === 'body' || tag === 'main' || !element.hasAttributes()) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const role = element.getAttribute('role')
  if (role && /^(navigation|complementary|search|form|button|menu|contentinfo|textbox|dialog)$/.test(role))
    return true
  return hasSkippedWord(element)
}

function hasSkippedWord(element: Element): boolean {
  // An article's own classes list its tags and whether comments are open; a comment is one from the start.
  if (element.tagName === 'ARTICLE') return /^comment/i.test(element.className)
  const words = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (words.length < 3 || words.length > 200) return false
  const tokens = words
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  // A wrapper of the whole page may be called "has-modal"; it holds the headline, and what we skip does not.
  if (tokens.some((token) => SKIPPED_WORDS.has(token))) return !element.querySelector('h1')
  if (!tokens.some((token) => DOUBTFUL_WORDS.has(token))) return false
  // article-body-share and a widget with many paragraphs hold the article; article-editor holds a name.
  if (!tokens.some((token) => BODY_WORDS.has(token))) return element.querySelectorAll('p').length < MANY
  return (element.textContent?.length ?? 0) < SHORT
}

/** What a page says of itself. */
export interface Declared {
  /** That it is an article: JSON-LD (also inside @graph) or og:type. */
  readonly article: boolean
  /** og:title, or ''. */
  readonly title: string
  readonly description: string
}

/** Reads it: all `meta` elements in one go, as each question of its own would go through the whole document. */
export function readDeclared(document: Document): Declared {
  let [type, title, description] = ['', '', '']
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name')
    const content = meta.getAttribute('content') ?? ''
    if (name === 'og:type') type ||= content
    else if (name === 'og:title') title ||= content
    else if (name === 'og:description' || name === 'description') description ||= content
  }
  return { article: type === 'article' || saysArticle(document), title, description }
}

function saysArticle(document: Document): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // A pattern, not a parser: half of the JSON-LD in the wild does not parse, and a type is all we ask.
    if (
      /"@type"\s*:\s*\[?[^\]}]{0,80}"(?:\w*NewsArticle|Article|TechArticle|\w*BlogPosting)"/.test(
        script.textContent ?? '',
      )
    )
      return true
  }
  return false
}

/** UTF-16 length of the shortest brief that is read, and of one on a page that does not say it is an article. */
const MIN_TEXT = 80
const MIN_TEXT_UNDECLARED = 400
const LEVELS = 8
/** UTF-16 length of paragraphs under one element below which paragraphs of another make are looked for. */
const ENOUGH = 600

type Scope = Document | ShadowRoot

/** Roots of open shadow trees below `scope`, nested ones too. */
export function shadowRoots(scope: Scope, found: ShadowRoot[] = []): ShadowRoot[] {
  for (const element of scope.querySelectorAll('*')) {
    const root = element.shadowRoot
    if (root && found.length < 200) {
      found.push(root)
      shadowRoots(root, found)
    }
  }
  return found
}

interface Scores {
  /** Text directly below each container, and in all its descendants. */
  readonly own: Map<Element, number>
  readonly all: Map<Element, number>
  paragraphs: number
}

function scoreParagraphs(scopes: readonly Scope[], divs = false): Scores {
  const scores: Scores = { own: new Map(), all: new Map(), paragraphs: 0 }
  const skipped = new Map<Element, boolean>()
  const isOut = (element: Element | null): boolean => {
    if (!element || element === document.body) return false
    let out = skipped.get(element)
    if (out === undefined) {
      out = isSkipped(element) || !isVisible(element) || isOut(element.parentElement)
      skipped.set(element, out)
    }
    return out
  }
  let total = 0
  let current: Element | null = null
  let before: Element | null = null
  let isListed = true
  // Paragraphs of one parent come one after the other: each parent is looked up, and judged, once.
  const settle = () => {
    if (current && total > 0) scores.own.set(current, (scores.own.get(current) ?? 0) + total)
    total = 0
  }
  const credit = (container: Element | null, length: number, paragraphs: number) => {
    if (!container || length < 20 || isOut(container)) return
    if (container !== current) {
      settle()
      current = container
    }
    scores.paragraphs += paragraphs
    total += length
  }
  const length = (node: Node) => Math.min(node.textContent?.trim().length ?? 0, 5000)
  for (const scope of scopes) {
    for (const paragraph of scope.querySelectorAll('p')) {
      const { parentElement } = paragraph
      // Asked once for all paragraphs of a parent, and not of the parent: a form may call a field `closest`.
      if (parentElement !== before) {
        before = parentElement
        isListed = paragraph.closest('li,a') !== null
      }
      if (!isListed) credit(parentElement, length(paragraph), 1)
    }
    // Sites that write paragraphs as text between <br>: every parent of a <br> counts once, by its own text.
    const parents = new Set<Element>()
    for (const br of scope.querySelectorAll('br'))
      if (br.parentElement && br.parentElement.tagName !== 'P') parents.add(br.parentElement)
    // And sites whose every paragraph is a <div>.
    if (divs) for (const div of scope.querySelectorAll('div')) parents.add(div)
    for (const parent of parents) {
      const parts = [...parent.childNodes].filter(({ nodeType }) => nodeType === 3).map(length)
      const own = parts.reduce((sum, part) => sum + part, 0)
      const paragraphs = parts.filter((part) => part > 20).length
      credit(paragraphs > 1 ? parent : parent.parentElement, own, paragraphs)
    }
  }
  settle()
  for (const [container, own] of scores.own) {
    let ancestor: Element | null = container
    for (let level = 0; ancestor && level < LEVELS; level++) {
      scores.all.set(ancestor, (scores.all.get(ancestor) ?? 0) + own)
      ancestor = ancestor.parentElement
    }
  }
  return scores
}

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true

/**
 * The smallest element that holds the article's text, or null when the page has none worth reading.
 * `declared`: whether the page says that it is an article.
 */
export function findRoot(document: Document, declared: boolean): Element | null {
  if (!declared && /^\/?(index\.\w+)?$/.test(document.location?.pathname ?? '/x')) return null
  let scores = scoreParagraphs([document])
  let best = bestOf(scores)
  if (!best || (scores.all.get(best) ?? 0) < ENOUGH) {
    scores = scoreParagraphs([document], true)
    best = bestOf(scores)
  }
  if (!best || (scores.all.get(best) ?? 0) < MIN_TEXT) {
    const roots = shadowRoots(document)
    if (roots.length > 0) {
      scores = scoreParagraphs(roots)
      best = bestOf(scores)
    }
  }
  if (!best) {
    // A body of plain text without paragraphs or line breaks: only where the page names it.
    best = declared ? document.querySelector('[itemprop="articleBody"],article') : null
    return best && (best.textContent?.length ?? 0) >= MIN_TEXT && isVisible(best) ? best : null
  }
  let root = best
  let total = scores.all.get(root) ?? 0
  for (let parent = root.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    // Live blogs and sections: the parent holds clearly more of the same.
    const more = scores.all.get(parent) ?? 0
    if (more >= total * 1.3 && !isSkipped(parent)) {
      root = parent
      total = more
    }
  }
  if (total < (declared ? MIN_TEXT : MIN_TEXT_UNDECLARED)) return null
  if (!declared && scores.paragraphs < 3) return null
  return declared || !isLinkList(root) ? root : null
}

function bestOf({ own }: Scores): Element | null {
  const ranked = [...own].sort((a, b) => b[1] - a[1])
  return ranked.find(([element]) => isVisible(element))?.[0] ?? null
}

/** More than half of its text is links: a front page or a list of articles. */
function isLinkList(element: Element): boolean {
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0
  return linked * 2 > (element.textContent?.length ?? 0)
}

/** The article's headline, when it stands outside `root`. `title`: what the page calls the article. */
export function findHeadline(document: Document, root: Element, title: string): Element | null {
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => (heading.textContent?.trim().length ?? 0) > 5,
  )
  const headline =
    headings.find((heading) => title.includes(heading.textContent?.trim().slice(0, 12) ?? '')) ??
    (headings.length === 1 ? headings[0] : undefined)
  return headline && !root.contains(headline) && isVisible(headline) ? headline : null
}
