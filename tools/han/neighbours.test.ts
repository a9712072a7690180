import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readKnowledge } from '../knowledge-read.ts'
import { loadNeighbours } from './neighbours.ts'

// When this fails, run compute.ts again: a new name of two characters is not guarded against other words yet.
test('the list of neighbours has the two-character names of the knowledge base, and no others', async () => {
  const { entities } = await readKnowledge(fileURLToPath(new URL('../..', import.meta.url)))
  const names = entities
    .flatMap((entity) => entity.names.map(({ text }) => text))
    .filter((text) => /^\p{Script=Han}{2}$/u.test(text))
  const listed = await loadNeighbours()
  expect(listed.size).toBeGreaterThan(100)
  expect([...listed.keys()].sort()).toEqual([...new Set(names)].sort())
})
