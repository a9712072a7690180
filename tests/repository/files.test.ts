import { expect, test } from 'vitest'
import { hits, read, sourceFiles, withoutComments } from './tree.ts'

const MOST_LINES = 300

test(`no source file has more than ${MOST_LINES} lines`, () => {
  const lines = (path: string) => read(path).trimEnd().split('\n').length
  expect(sourceFiles().length).toBeGreaterThan(10)
  expect(sourceFiles().filter((path) => lines(path) > MOST_LINES)).toEqual([])
})

test('no source file turns text into markup', () => {
  const markup =
    /\.(innerHTML|outerHTML)\b|\bdocument\.write\b|dangerouslySetInnerHTML|createContextualFragment/
  expect(sourceFiles().flatMap((path) => hits(path, withoutComments(read(path)), markup))).toEqual([])
})

test('reading habits are never handed to a sync service', () => {
  expect(
    sourceFiles().flatMap((path) => hits(path, withoutComments(read(path)), /\bstorage\.sync\b/)),
  ).toEqual([])
})
