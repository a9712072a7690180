/** A pack as it lies on the reader's disk: JSON, or a table whose first line names the columns. */
import { parseCsv } from './csv.ts'
import { LARGEST_PACK, MOST_ENTITIES, type PackResult, Problems, readPack } from './pack.ts'

/** Columns of a table; `name` is needed, the order is free. */
export const COLUMNS = ['id', 'name', 'name-ko', 'aliases', 'type', 'description', 'link'] as const
type Column = (typeof COLUMNS)[number]

export interface PackFile {
  readonly name: string
  readonly size: number
  text(): Promise<string>
}

/** Reads a file the reader chose. `known`: whether the knowledge base has an entity. Rejects when it cannot be read. */
export async function readPackFile(file: PackFile, known: (id: string) => boolean): Promise<PackResult> {
  const problems = new Problems()
  if (file.size > LARGEST_PACK) {
    problems.whole('many', '', '5 MB')
    return problems.result
  }
  const text = await file.text()
  return /\.(csv|tsv|txt)$/i.test(file.name)
    ? readTable(text, file.name, known)
    : readJson(text, file.name, known)
}

function readJson(text: string, name: string, known: (id: string) => boolean): PackResult {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const problems = new Problems()
    problems.whole('form', '', error instanceof Error ? error.message : '')
    return problems.result
  }
  return readPack(json, name, known)
}

const columnOf = (head: string): Column | null => {
  const name = head
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return (COLUMNS as readonly string[]).includes(name) ? (name as Column) : null
}

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 55)
    .replace(/^-+|-+$/g, '')

const listOf = (cell: string): string[] =>
  cell
    .split(/[|;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Reads a table; each line becomes an entity as the JSON form has it, and is checked as such. */
function readTable(text: string, fileName: string, known: (id: string) => boolean): PackResult {
  const problems = new Problems()
  const { rows, brokenAt } = parseCsv(text)
  if (brokenAt !== null) {
    problems.add({ row: brokenAt, name: '', field: '', kind: 'quotes', detail: '' })
    return problems.result
  }
  const [head, ...lines] = rows
  const columns = (head?.fields ?? []).map(columnOf)
  columns.forEach((column, index) => {
    const field = head?.fields[index] ?? ''
    if (column === null)
      problems.add({ row: head?.line ?? 1, name: '', field, kind: 'unknownField', detail: field })
  })
  if (!columns.includes('name'))
    problems.add({ row: head?.line ?? 1, name: '', field: 'name', kind: 'missing', detail: '' })
  if (!problems.none) return problems.result
  if (lines.length > MOST_ENTITIES) {
    problems.whole('many', '', String(MOST_ENTITIES))
    return problems.result
  }
  const used = new Set<string>()
  const entities = lines.map(({ fields }, index) => {
    const cells = new Map(columns.map((column, at) => [column, (fields[at] ?? '').trim()]))
    const cell = (column: Column) => cells.get(column) ?? ''
    const made = slugOf(cell('name')) || `row-${index + 1}`
    // Ids the file does not give are made up, and made different.
    const id = cell('id') || (used.has(made) ? `${made.slice(0, 48)}-${index + 1}` : made)
    used.add(id)
    const korean = cell('name-ko')
    return {
      id,
      type: cell('type').toLowerCase() || 'company',
      names: [
        cell('name'),
        ...(korean ? [{ text: korean, lang: 'ko', kind: 'preferred' }] : []),
        ...listOf(cell('aliases')),
      ],
      ...(cell('description') ? { description: cell('description') } : {}),
      ...(cell('link') ? { links: { website: cell('link') } } : {}),
    }
  })
  const wide = lines.find(({ fields }) => fields.length > columns.length)
  if (wide) {
    problems.add({
      row: wide.line,
      name: '',
      field: '',
      kind: 'unknownField',
      detail: wide.fields[columns.length] ?? '',
    })
    return problems.result
  }
  const title = fileName.replace(/\.[^.]*$/, '').slice(0, 100)
  return readPack(
    { ...(title ? { title } : {}), entities },
    fileName,
    known,
    (index) => lines[index]?.line ?? 1,
  )
}
