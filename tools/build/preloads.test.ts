import { expect, test } from 'vitest'
import { withPreloads } from './preloads.ts'

const FILES = {
  'a.js': { fileName: 'a.js', imports: ['b.js', 'c.js'] },
  'b.js': { fileName: 'b.js', imports: ['c.js', 'd.js'] },
  'c.js': { fileName: 'c.js', imports: ['a.js'] },
  'd.js': { fileName: 'd.js', imports: [] },
  'later.js': { fileName: 'later.js', imports: [] },
}
const page = (script: string) => `<head>\n    ${script}\n</head>`

test('each script that is imported at once is named, once, before the first', () => {
  const html = withPreloads(page('<script type="module" crossorigin src="/a.js"></script>'), FILES)
  expect([...html.matchAll(/(?:href|src)="\/([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'b.js',
    'c.js',
    'd.js',
    'a.js',
  ])
})

test('a page without a script stays as it is', () => {
  expect(withPreloads(page(''), FILES)).toBe(page(''))
})
