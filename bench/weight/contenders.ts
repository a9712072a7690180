/** What people would use instead, as scripts of the page itself: each begins in the idle time after the load. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** `none` and `ours` add nothing to the page: one stands on a host without Chiplight, the other on one of its hosts. */
export const VARIANTS = ['none', 'walk', 'ours', 'mark.js', 'spans'] as const
export type Variant = (typeof VARIANTS)[number]

/** Set once a contender is done; ms it took. */
declare global {
  var benchDone: number | undefined
}

const MARK_JS = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8')

const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** One alternation, the longest name first, as the first that fits is taken. */
const alternation = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const idle = (body: string) =>
  `addEventListener('load', () => requestIdleCallback(() => { const begun = performance.now(); ${body}; globalThis.benchDone = performance.now() - begun }))`

const WALK = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); let length = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
document.documentElement.benchLength = length`

const SPANS = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
  /^(SCRIPT|STYLE)$/.test(node.parentElement.tagName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
const nodes = []; for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
for (const node of nodes) {
  const found = [...node.data.matchAll(names)]; let rest = node, taken = 0;
  for (const match of found) {
    if (match[0] === '') continue;
    const middle = rest.splitText(match.index - taken); rest = middle.splitText(match[0].length);
    taken = match.index + match[0].length;
    const span = document.createElement('span'); span.className = 'mark'; middle.replaceWith(span); span.append(middle);
  }
}`

/** Script text of a contender that looks for `names`; '' where the page stays as it is. */
export function scriptOf(variant: Variant, names: readonly string[]): string {
  // A script element ends at the first "</script".
  const pattern = JSON.stringify(alternation(names)).replaceAll('</', '<\\/')
  const regexp = `const names = new RegExp(${pattern}, 'gi')`
  switch (variant) {
    case 'walk':
      return idle(WALK)
    case 'mark.js':
      return `${MARK_JS};${idle(`${regexp}; new Mark(document.body).markRegExp(names)`)}`
    case 'spans':
      return idle(`${regexp}; ${SPANS}`)
    default:
      return ''
  }
}
