import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { BROWSERS, built, builtElsewhere } from './built.ts'
import { filesBelow, ROOT } from './tree.ts'

const bytes = (base: string, path: string) => readFileSync(join(base, path))
const fingerprints = (base: string) =>
  filesBelow('.', base).map(
    (path) => `${createHash('sha256').update(bytes(base, path)).digest('hex')}  ${path}`,
  )

test('the same source built in another folder gives the same bytes', () => {
  const here = fingerprints(built())
  expect(here.filter((line) => line.includes('content.js'))).toHaveLength(BROWSERS.length)
  expect(fingerprints(builtElsewhere())).toEqual(here)
})

test('no built file tells where it was built', () => {
  const places = [ROOT.replace(/\/$/, ''), dirname(built()), process.env.HOME].filter(
    (place) => place && place.length > 3,
  )
  expect(places.length).toBeGreaterThan(1)
  const telling = filesBelow('.', built()).filter((path) => {
    const text = bytes(built(), path).toString('latin1')
    return places.some((place) => text.includes(`${place}/`)) || text.includes('node_modules/')
  })
  expect(telling).toEqual([])
})
