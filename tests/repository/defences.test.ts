/** The table of defences (`npm run defences`) keeps up with the code and with docs/security.md. */
import { expect, test } from 'vitest'
import { DEFENCES } from '../../tools/defences/table.ts'
import { filesBelow, read } from './tree.ts'

/** First cells of the rows of docs/security.md that name a threat. */
const threats = (): string[] =>
  read('docs/security.md')
    .split('\n## ')
    .filter((section) => section.startsWith('Against'))
    .flatMap((section) => section.split('\n'))
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Threat'))
    .map((line) => line.slice(2).split(' | ')[0] ?? '')

test('what is taken out stands where the table says, once', () => {
  const lost = DEFENCES.flatMap(({ name, changes }) =>
    changes
      .filter(({ file, take }) => read(file).split(take).length !== 2)
      .map(({ file }) => `${name}: ${file}`),
  )
  expect(lost).toEqual([])
})

test('the tests that must fail are there', () => {
  const files = new Set([...filesBelow('src'), ...filesBelow('tests')])
  expect(DEFENCES.flatMap(({ tests }) => tests.filter((path) => !files.has(path)))).toEqual([])
})

test('every threat has a defence that can be taken out, and every defence a threat', () => {
  const rows = threats()
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((row) => !DEFENCES.some(({ threat }) => row.startsWith(threat)))).toEqual([])
  expect(
    DEFENCES.filter(({ threat }) => !rows.some((row) => row.startsWith(threat))).map(({ name }) => name),
  ).toEqual([])
})
