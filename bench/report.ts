/** The run as a table for people and as JSON for comparison. */
import { type Figure, type Summary, summarise } from './figures.ts'

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly system: string
  readonly node: string
  readonly browsers: Readonly<Record<string, string>>
  /** Processes that wanted a core, mean of a minute: before the run and after it. */
  readonly load: readonly [before: number, after: number]
}

export interface Row extends Summary {
  readonly group: string
  readonly name: string
  readonly where: string
  readonly unit: string
  /** The median has to stay under it. */
  readonly under: number | null
  /** The median has to reach it. */
  readonly atLeast: number | null
  readonly met: boolean | null
  /** This figure over the one beside it. */
  readonly ratio: number | null
  readonly beside: string | null
  readonly samples: readonly number[]
}

/** Three significant digits are more than the noise allows. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '-'
  const size = Math.abs(value)
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size === 0 ? 2 : 3)
}

function isMet({ under, atLeast, samples }: Figure, median: number): boolean | null {
  if ((under === undefined && atLeast === undefined) || samples.length === 0) return null
  return median < (under ?? Number.POSITIVE_INFINITY) && median >= (atLeast ?? Number.NEGATIVE_INFINITY)
}

export function toRow(figure: Figure): Row {
  const { group, name, where, unit, samples, under, atLeast, beside } = figure
  const summary = summarise(samples)
  const value = beside?.best ? summary.most : summary.median
  return {
    group,
    name,
    where,
    unit,
    ...summary,
    under: under ?? null,
    atLeast: atLeast ?? null,
    met: isMet(figure, summary.median),
    ratio: beside ? value / beside.value : null,
    beside: beside?.what ?? null,
    samples,
  }
}

const ratio = (value: number): string => (value < 0.1 ? `1/${short(1 / value)} of` : `${short(value)} x`)

const COLUMNS = ['', 'unit', 'median', 'p95', 'least', 'noise ±', 'n', 'goal', 'beside'] as const

function cells(row: Row): string[] {
  const verdict = row.met === null ? '?' : row.met ? 'yes' : 'NO'
  const bound = row.under !== null ? `< ${row.under}` : row.atLeast !== null ? `>= ${row.atLeast}` : ''
  const goal = bound && `${bound} ${verdict}`
  const beside = row.ratio === null ? '' : `${ratio(row.ratio)} ${row.beside}`
  const single = row.n === 1
  return [
    `${row.where} ${row.name}`,
    row.unit,
    short(row.median),
    single ? '' : short(row.p95),
    single ? '' : short(row.least),
    single ? '' : short(row.noise),
    String(row.n),
    goal,
    beside,
  ]
}

/** Markdown, aligned so that it reads well in a terminal too. */
export function table(rows: readonly Row[]): string {
  const lines = [[...COLUMNS], ...rows.map(cells)]
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0), 3))
  const line = (parts: readonly string[]) =>
    `| ${parts.map((part, column) => part.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = lines
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
