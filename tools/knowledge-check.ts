/**
 * `npm run knowledge:check`: prints every problem as file:line: message and fails when there is one. What is
 * only worth a look is printed as a warning.
 */
import { fileURLToPath } from 'node:url'
import { checkKnowledge, type Problem } from '../src/knowledge/check.ts'
import { DATA_DATE } from './knowledge-date.ts'
import { readKnowledge } from './knowledge-read.ts'

export interface KnowledgeReport {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** All problems and warnings of the knowledge under `root`, sorted by file and line. */
export async function knowledgeReport(root: string): Promise<KnowledgeReport> {
  const files = await readKnowledge(root)
  const findings = checkKnowledge(files, DATA_DATE)
  const located = findings.map(({ record, path, message, warning }) => {
    const place = files.places.get(record)
    const problem: Problem = { file: place?.file ?? record, line: place?.line(path) ?? 1, message }
    return { problem, isWarning: warning === true }
  })
  const sorted = (isWarning: boolean, more: readonly Problem[]): Problem[] =>
    [...more, ...located.filter((one) => one.isWarning === isWarning).map(({ problem }) => problem)].sort(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
    )
  return { problems: sorted(false, files.problems), warnings: sorted(true, []) }
}

/** Problems alone: what must be empty. */
export const knowledgeProblems = async (root: string): Promise<readonly Problem[]> =>
  (await knowledgeReport(root)).problems

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2)
  const root = fileURLToPath(new URL('..', import.meta.url))
  const isWanted = ({ file }: Problem) => only.length === 0 || only.some((part) => file.includes(part))
  const report = await knowledgeReport(root)
  const [problems, warnings] = [report.problems.filter(isWanted), report.warnings.filter(isWanted)]
  for (const { file, line, message } of warnings) console.log(`${file}:${line}: warning: ${message}`)
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`)
  const tally = problems.length === 0 ? 'no problem found' : `${problems.length} problems`
  console.log(`knowledge: ${tally}${warnings.length > 0 ? `, ${warnings.length} warnings` : ''}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
