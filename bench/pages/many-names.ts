/** A page that names as many entities as a popup is ever asked to list. */
import type { EntityRecord } from '../../src/knowledge/schema.ts'
import type { BenchPage } from './page.ts'

/** How many; the goal of the popup is set for a page with 60. */
const NAMES = 64
/** Firms' names of several letters that mean nothing else, each in a sentence of its own. */
const isPlain = (text: string) => text.length > 6 && /^[A-Z][a-z]+[A-Z ]?\w*$/.test(text)

export function manyNames(entities: readonly EntityRecord[]): BenchPage {
  const names = entities
    .filter(({ type }) => type === 'company')
    .flatMap(({ names: all }) => all.find(({ lang, kind }) => lang === 'en' && kind === 'preferred') ?? [])
    .filter(({ text, senses }) => isPlain(text) && senses === undefined)
    .slice(0, NAMES)
    .map(
      ({ text }) =>
        `<p>Among those that buy HBM and GPUs from Nvidia is ${text}, as its last report says.</p>`,
    )
  return {
    name: `page with ${NAMES} names`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Who buys AI chips</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body><main><article>
<h1>Nvidia, TSMC and SK hynix sell AI chips to all of these</h1>${names.join('')}</article></main></body></html>`,
  }
}
