/** Reads CSV (RFC 4180), with commas, semicolons or tabs, and says on which line each row begins. */

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

const SEPARATORS = [',', ';', '\t'] as const

/** The separator of the first line: the one that stands there most often outside of quotes. */
export function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const head = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '')
  const count = (mark: string) => head.split(mark).length
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ','
}

/**
 * All rows of `text` but the empty ones. Null when a quoted field is never closed or something follows its
 * closing quote; `line` then says where that field begins.
 */
export function parseCsv(
  text: string,
  separator: string = separatorOf(text.replace(/^\ufeff/, '')),
): { readonly rows: readonly CsvRow[]; readonly brokenAt: number | null } {
  const source = text.replace(/^\ufeff/, '')
  const rows: CsvRow[] = []
  let fields: string[] = []
  let line = 1
  let rowLine = 1
  let at = 0
  const endRow = () => {
    if (fields.length > 1 || fields[0] !== '') rows.push({ line: rowLine, fields })
    fields = []
  }
  while (at < source.length) {
    if (fields.length === 0) rowLine = line
    let field: string
    if (source[at] === '"') {
      const begun = line
      const close = closingQuote(source, at)
      if (close < 0) return { rows, brokenAt: begun }
      const quoted = source.slice(at + 1, close)
      line += quoted.match(/\r\n|\r|\n/g)?.length ?? 0
      field = quoted.replaceAll('""', '"')
      at = close + 1
      const next = source[at]
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
        return { rows, brokenAt: begun }
      }
    } else {
      const end = endOfPlain(source, at, separator)
      field = source.slice(at, end)
      at = end
    }
    fields.push(field)
    const mark = source[at]
    if (mark === separator) {
      at++
      // A separator at the very end opens a last, empty field.
      if (at === source.length) fields.push('')
      continue
    }
    if (mark === '\r' && source[at + 1] === '\n') at++
    at++
    line++
    endRow()
  }
  if (fields.length > 0) endRow()
  return { rows, brokenAt: null }
}

/** Index of the quote that closes the one at `at`, -1 when none does; two in a row are one of the text. */
function closingQuote(source: string, at: number): number {
  let next = source.indexOf('"', at + 1)
  while (next >= 0 && source[next + 1] === '"') next = source.indexOf('"', next + 2)
  return next
}

function endOfPlain(source: string, at: number, separator: string): number {
  let end = at
  while (end < source.length) {
    const letter = source[end]
    if (letter === separator || letter === '\n' || letter === '\r') break
    end++
  }
  return end
}
