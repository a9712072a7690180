/** What is wrong with a file, a line each: row, field, and what about it. */
import type { Problem, ProblemKind } from '../../own/problems.ts'
import { useWords } from '../../ui/context.tsx'
import type { WordKey, Words } from '../../ui/words.ts'

const SAYS: Readonly<Record<ProblemKind, WordKey>> = {
  missing: 'problemMissing',
  type: 'problemType',
  choice: 'problemChoice',
  long: 'problemLong',
  short: 'problemShort',
  form: 'problemForm',
  link: 'problemLink',
  unknownField: 'problemUnknownField',
  hostileKey: 'problemHostileKey',
  duplicate: 'problemDuplicate',
  target: 'problemTarget',
  source: 'problemSource',
  quotes: 'problemQuotes',
  many: 'problemMany',
}

/** "Row 3 (foo), names[0].text: missing". */
function problemLine({ row, name, field, kind, detail }: Problem, words: Words): string {
  const where = row === null ? name : `${words.t('problemRow', row)}${name ? ` (${name})` : ''}`
  const place = [where, field].filter((part) => part !== '').join(', ')
  const what = words.t(SAYS[kind], detail)
  return place === '' ? what : `${place}: ${what}`
}

export function ProblemList({
  problems,
  more,
  nameOf = () => '',
}: {
  readonly problems: readonly Problem[]
  readonly more: number
  /** What stands before a line, '' for nothing. */
  readonly nameOf?: (index: number) => string
}) {
  const words = useWords()
  return (
    <ul class="problems small">
      {problems.map((problem, index) => (
        <li key={index}>
          {nameOf(index) && <b>{nameOf(index)}: </b>}
          {problemLine(problem, words)}
        </li>
      ))}
      {more > 0 && <li>{words.count('problemMore', more)}</li>}
    </ul>
  )
}
