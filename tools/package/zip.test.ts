import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { filesOf, textFile, zip } from './zip.ts'

const FILES = [
  ['b/two.txt', textFile('two')],
  ['a.txt', textFile('one '.repeat(500))],
] as const

test('what goes in comes out', () => {
  const out = unzipSync(zip(new Map(FILES)))
  expect(Object.keys(out)).toEqual(['a.txt', 'b/two.txt'])
  expect(strFromU8(out['b/two.txt'] ?? new Uint8Array())).toBe('two')
})

test('the order of the files, the hour and the zone change no byte', () => {
  const zone = process.env.TZ
  const first = zip(new Map(FILES))
  try {
    process.env.TZ = 'Asia/Seoul'
    expect(zip(new Map([...FILES].reverse()))).toEqual(first)
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('files are read by their path below the root', async () => {
  const root = mkdtempSync(join(tmpdir(), 'chiplight-zip-'))
  try {
    writeFileSync(join(root, 'x.bin'), new Uint8Array([0, 255]))
    expect([...(await filesOf(root, ['x.bin']))]).toEqual([['x.bin', new Uint8Array([0, 255])]])
  } finally {
    rmSync(root, { recursive: true })
  }
})
