/** The race as one table: a line for each place, size and text, a column for each contender. */
import type { Figure } from '../figures.ts'
import { short } from '../report.ts'
import { CONTENDER_NAMES } from './contenders.ts'

/** "the matcher alone, 5,000 names, English" taken apart. */
const SPEED = /^(.*), ([\d,]+) names, (\w+)$/

interface Cell {
  readonly line: string
  readonly contender: string
  readonly text: string
}

function cellOf({ name, where, unit, samples, beside }: Figure): Cell[] {
  const [, contender, count, text] = SPEED.exec(name) ?? []
  if (contender === undefined || unit !== 'million characters/s' || !beside) return []
  const best = Math.max(...samples)
  return [
    {
      line: `${where}, ${count}, ${text}`,
      contender,
      text: `${short(best)} (${short(best / beside.value)})`,
    },
  ]
}

/** Million characters a second of the best round and, in brackets, that over the loop's in the same process. */
export function raceTable(figures: readonly Figure[]): string {
  const cells = figures.filter(({ group }) => group === 'race').flatMap(cellOf)
  const lines = [...new Set(cells.map(({ line }) => line))]
  const rows = lines.map((line) => [
    line,
    ...CONTENDER_NAMES.map(
      (contender) => cells.find((cell) => cell.line === line && cell.contender === contender)?.text ?? '',
    ),
  ])
  if (rows.length === 0) return ''
  const head = ['million characters/s (of the loop)', ...CONTENDER_NAMES]
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const print = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [print(head), print(widths.map((width) => '-'.repeat(width))), ...rows.map(print)].join('\n')
}
