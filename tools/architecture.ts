/** `npm run architecture`: draws the rooms of src/ and the arrows between them from the imports themselves, into docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importsOf, sourceFiles } from '../tests/repository/tree.ts'

const PAGE = fileURLToPath(new URL('../docs/architecture.md', import.meta.url))
const BEGIN = '<!-- drawn by npm run architecture -->'
const END = '<!-- /drawn -->'

const roomOf = (path: string): string => path.split('/')[1] ?? ''

/** Arrows between rooms; `types`: nothing but shapes crosses, which is gone from what is built. */
function arrows(): ReadonlyMap<string, { readonly from: string; readonly to: string; types: boolean }> {
  const found = new Map<string, { from: string; to: string; types: boolean }>()
  for (const path of sourceFiles()) {
    for (const { file, typeOnly } of importsOf(path)) {
      const [from, to] = [roomOf(path), file?.startsWith('src/') ? roomOf(file) : '']
      if (to === '' || to === from) continue
      const key = `${from} ${to}`
      found.set(key, { from, to, types: typeOnly && (found.get(key)?.types ?? true) })
    }
  }
  return found
}

/** The diagram in Mermaid, which GitHub draws: a plain arrow for code, a dotted one for shapes alone. */
function diagram(): string {
  const lines = [...arrows().values()]
    .map(({ from, to, types }) => `  ${from} ${types ? '-.->' : '-->'} ${to}`)
    .sort()
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

/** The page with its diagram as the imports are now. Throws when the page has no place for one. */
export function withDiagram(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`docs/architecture.md has no place for the diagram: ${BEGIN}`)
  return `${page.slice(0, begin + BEGIN.length)}\n${diagram()}\n${page.slice(end)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, withDiagram(readFileSync(PAGE, 'utf8')))
}
