/**
 * `npm run eval [-- --articles] [--lang ko] [--errors N] [--json]`: how well names are found in our own gold
 * corpora, or in the whole articles: there as a page would show them, with the relevance of the page.
 * Intervals are at 95%: Wilson's for precision and recall, bootstrap over passages for F1.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildEngine, type Engine } from '../src/cli/engine.ts'
import { type ArticleEvaluation, evaluateArticles, readArticles } from './eval/articles.ts'
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

interface Options {
  readonly lang: string | undefined
  /** How many errors are printed. */
  readonly most: number
  readonly json: boolean
}

/** Prints one evaluation; gives the exit code. */
function report(
  result: Evaluation,
  head: string,
  problems: readonly string[],
  { most, json }: Options,
): number {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  else {
    const errors = result.errors.slice(0, most)
    process.stdout.write(`${table(result)}\n${head}`)
    if (errors.length > 0)
      process.stdout.write(
        `\n${errors.length} of ${result.errors.length} errors:\n${errors.map(errorLine).join('\n')}\n`,
      )
  }
  return problems.length === 0 ? 0 : 1
}

async function passages(engine: Engine, options: Options): Promise<number> {
  const all = await readCorpora(ROOT, (id) => engine.store.card(id) !== undefined)
  const corpora = all.filter(({ lang }) => options.lang === undefined || lang === options.lang)
  if (corpora.length === 0)
    throw new Error(`no corpus for ${options.lang}: there are ${all.map(({ lang }) => lang).join(', ')}`)
  const problems = corpora.flatMap(({ lang, problems }) => problems.map((text) => `${lang}.jsonl:${text}`))
  return report(evaluate(engine, corpora), '', problems, options)
}

/** The lines under the table: pages painted that should be, and pages left alone. */
export function relevanceLines({ painted, leftAlone, wrongMarks, misjudged }: ArticleEvaluation): string {
  return [
    '',
    `articles on AI chips that are painted: ${shown(painted)}`,
    `articles on other things left alone: ${shown(leftAlone)}, ${wrongMarks} marks painted on the rest`,
    ...(misjudged.length > 0 ? [`taken for what they are not: ${misjudged.join(', ')}`] : []),
    '',
  ].join('\n')
}

async function articles(engine: Engine, options: Options): Promise<number> {
  const { articles, problems } = await readArticles(ROOT, (id) => engine.store.brief(id)?.type)
  const chosen = articles.filter(({ lang }) => options.lang === undefined || lang === options.lang)
  if (chosen.length === 0) throw new Error(`no article in ${options.lang}`)
  const result = evaluateArticles(engine, chosen)
  return report(result, relevanceLines(result), problems, options)
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'boolean' },
      lang: { type: 'string' },
      errors: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const most = Number(values.errors ?? 20)
  if (!Number.isInteger(most) || most < 0) throw new Error('--errors takes a whole number')
  const engine = await buildEngine(ROOT)
  const options = { lang: values.lang, most, json: values.json ?? false }
  return values.articles ? articles(engine, options) : passages(engine, options)
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 2
})
