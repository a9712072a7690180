/** Compiles knowledge/ into the two files the extension carries. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileKnowledge } from '../src/knowledge/compiled.ts'
import { withEventLinks } from '../src/knowledge/events.ts'
import { packKnowledge } from '../src/knowledge/packed.ts'
import { compileEntities } from '../src/recognition/dictionary/compile.ts'
import { encodeDictionary } from '../src/recognition/dictionary/encode.ts'
import { loadGeneralWords } from './general-words.ts'
import { loadNeighbours } from './han/neighbours.ts'
import { DATA_DATE } from './knowledge-date.ts'
import { readKnowledge } from './knowledge-read.ts'

/** Reads knowledge under `root` and returns the file contents; throws when a file does not fit the schema. */
export async function buildKnowledge(
  root: string,
): Promise<{ knowledge: Uint8Array; dictionary: Uint8Array }> {
  const { entities, events, sources, problems } = await readKnowledge(root)
  const first = problems[0]
  if (first)
    throw new Error(
      `${first.file}:${first.line}: ${first.message} (${problems.length} problems; npm run knowledge:check lists them)`,
    )
  const [words, neighbours] = await Promise.all([loadGeneralWords(), loadNeighbours()])
  return {
    knowledge: packKnowledge(compileKnowledge(entities, sources, DATA_DATE, events)),
    dictionary: encodeDictionary(
      compileEntities(withEventLinks(entities, events), {
        isCommonWord: (word) => words.has(word),
        neighbours,
      }),
    ),
  }
}

/** Writes both files into `root`/generated, where the terminal and the tests read them. */
export async function writeKnowledge(root: string): Promise<void> {
  const { knowledge, dictionary } = await buildKnowledge(root)
  await mkdir(join(root, 'generated'), { recursive: true })
  await writeFile(join(root, 'generated/knowledge.jsonl'), knowledge)
  await writeFile(join(root, 'generated/dictionary.bin'), dictionary)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  await writeKnowledge(root)
}
