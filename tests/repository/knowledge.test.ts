import { expect, test } from 'vitest'
import { knowledgeProblems } from '../../tools/knowledge-check.ts'
import { ROOT } from './tree.ts'

test('the knowledge base passes its own check', async () => {
  const problems = await knowledgeProblems(ROOT)
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
})
