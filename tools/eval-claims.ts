/**
 * `npm run eval:claims [-- --file tuning|heldout|fresh|unseen|unseen-2|unseen-3|unseen-4|articles] [--lang ko] [--errors N] [--json]`: how well
 * claims are read from the gold texts in tests/corpora/claims, by language and by status. Intervals are Wilson's at
 * 95%.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { READERS } from '../src/claims/readers.ts'
import { buildEngine } from '../src/cli/engine.ts'
import { runClaims } from './eval/claims-run.ts'
import { type ClaimSummary, summariseClaims } from './eval/claims-score.ts'
import type { Estimate } from './eval/score.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const percent = (share: number): string => (share * 100).toFixed(1)
const shown = ({ value, low, high }: Estimate): string =>
  `${percent(value)} (${percent(low)}–${percent(high)})`

/** Summaries by language, and one over all, as a Markdown table. */
function table(rows: readonly (readonly [name: string, sum: ClaimSummary])[]): string {
  return [
    '| language | sentences | asked for | given | precision | recall |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ([name, { items, asked, asserted, precision, recall }]) =>
        `| ${name} | ${items} | ${asked} | ${asserted} | ${shown(precision)} | ${shown(recall)} |`,
    ),
  ].join('\n')
}

const parts = (title: string, counts: ClaimSummary['byStatus']): string =>
  [
    `| ${title} | given | right |`,
    '| --- | ---: | ---: |',
    ...Object.entries(counts).map(
      ([name, estimate]) => `| ${name} | ${estimate.total} | ${shown(estimate)} |`,
    ),
  ].join('\n')

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string', default: 'tuning' },
      lang: { type: 'string' },
      errors: { type: 'string', default: '20' },
      json: { type: 'boolean' },
    },
  })
  const most = Number(values.errors)
  if (!Number.isInteger(most) || most < 0) throw new Error('--errors takes a whole number')
  const source = await readFile(`${ROOT}/tests/corpora/claims/${values.file}.jsonl`, 'utf8')
  const { store } = await buildEngine(ROOT)
  const { scores, problems } = runClaims(source, (id) => store.brief(id)?.type, READERS)
  for (const problem of problems) process.stderr.write(`${values.file}.jsonl:${problem}\n`)
  const chosen = scores.filter(({ lang }) => values.lang === undefined || lang === values.lang)
  const languages = [...new Set(chosen.map(({ lang }) => lang))]
  const rows = [...languages, 'all'].map(
    (name) => [name, summariseClaims(chosen.filter(({ lang }) => name === 'all' || lang === name))] as const,
  )
  if (values.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
  else {
    const all = rows[rows.length - 1]?.[1] as ClaimSummary
    const errors = chosen.flatMap((score) => score.errors)
    process.stdout.write(
      `${[table(rows), parts('status', all.byStatus), parts('qualifier', all.byQualifier)].join('\n\n')}\n`,
    )
    for (const { kind, item, told, text } of errors.slice(0, most))
      process.stdout.write(`\n${kind} ${item} ${told}\n    ${text}\n`)
  }
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 2
})
