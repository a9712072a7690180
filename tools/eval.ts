/**
 * `npm run eval [-- --lang ko] [--errors N] [--json]`: how well names are found in our own gold corpora.
 * Intervals are at 95%: Wilson's for precision and recall, bootstrap over passages for F1.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildEngine } from '../src/cli/engine.ts'
import { readCorpora } from './eval/corpus.ts'
import { type Evaluation, evaluate } from './eval/run.ts'
import type { Estimate, Mistake, Summary } from './eval/score.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HEAD = ['language', 'passages', 'mentions', 'precision', 'recall', 'F1', 'trap errors']

const percent = (share: number): string => (share * 100).toFixed(1)
const shown = ({ value, low, high }: Estimate): string =>
  `${percent(value)} (${percent(low)}–${percent(high)})`

const row = (name: string, sum: Summary): string =>
  `| ${[
    name,
    sum.passages,
    sum.gold,
    shown(sum.precision),
    shown(sum.recall),
    shown(sum.f1),
    `${sum.trapErrors} of ${sum.traps}`,
  ].join(' | ')} |`

/** The result as a Markdown table. */
export function table({ languages, overall }: Evaluation): string {
  const rows = Object.entries(languages).map(([lang, sum]) => row(lang, sum))
  return [
    `| ${HEAD.join(' | ')} |`,
    `|${HEAD.map((_, index) => (index === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows,
    row('all', overall),
  ].join('\n')
}

const errorLine = ({ kind, passage, surface, wanted, got, text }: Mistake): string =>
  `${kind} ${passage} "${surface}"${wanted ? ` wanted ${wanted}` : ''}${got ? ` got ${got}` : ''}\n    ${text}`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { lang: { type: 'string' }, errors: { type: 'string' }, json: { type: 'boolean' } },
  })
  const most = Number(values.errors ?? 20)
  if (!Number.isInteger(most) || most < 0) throw new Error('--errors takes a whole number')
  const engine = await buildEngine(ROOT)
  const all = await readCorpora(ROOT, (id) => engine.store.card(id) !== undefined)
  const corpora = all.filter(({ lang }) => values.lang === undefined || lang === values.lang)
  if (corpora.length === 0)
    throw new Error(`no corpus for ${values.lang}: there are ${all.map(({ lang }) => lang).join(', ')}`)
  const problems = corpora.flatMap(({ lang, problems }) => problems.map((text) => `${lang}.jsonl:${text}`))
  for (const problem of problems) process.stderr.write(`${problem}\n`)

  const result = evaluate(engine, corpora)
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  else {
    const errors = result.errors.slice(0, most)
    process.stdout.write(`${table(result)}\n`)
    if (errors.length > 0)
      process.stdout.write(
        `\n${errors.length} of ${result.errors.length} errors:\n${errors.map(errorLine).join('\n')}\n`,
      )
  }
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 2
})
