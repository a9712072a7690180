/** `npm run knowledge:check`: prints every problem as file:line: message and fails when there is one. */
import { fileURLToPath } from 'node:url'
import { checkKnowledge, type Problem } from '../src/knowledge/check.ts'
import { DATA_DATE } from './knowledge-date.ts'
import { readKnowledge } from './knowledge-read.ts'

/** All problems of the knowledge under `root`, sorted by file and line. */
export async function knowledgeProblems(root: string): Promise<Problem[]> {
  const files = await readKnowledge(root)
  const findings = checkKnowledge(files.entities, files.sources, DATA_DATE)
  const located = findings.map((finding): Problem => {
    const place = files.places.get(finding.record)
    return {
      file: place?.file ?? finding.record,
      line: place?.line(finding.path) ?? 1,
      message: finding.message,
    }
  })
  return [...files.problems, ...located].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2)
  const root = fileURLToPath(new URL('..', import.meta.url))
  const problems = (await knowledgeProblems(root)).filter(
    ({ file }) => only.length === 0 || only.some((part) => file.includes(part)),
  )
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`)
  console.log(
    problems.length === 0 ? 'knowledge: no problem found' : `knowledge: ${problems.length} problems`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
