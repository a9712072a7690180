/**
 * `npm run bench:scale [-- --counts 10000,100000,1000000]`: what becomes of the dictionary as names grow: size,
 * time to build and to decode, memory, speed; each size in a Node process of its own. Prints two tables for
 * docs/performance.md. A million names take some minutes and 6 GB.
 */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { readKnowledge } from '../../tools/knowledge-read.ts'
import type { Point } from './point.ts'
import { shardUses } from './shards.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const POINT = fileURLToPath(new URL('./point.ts', import.meta.url))
const FLAGS = ['--expose-gc', '--max-old-space-size=6144', '--import', 'tsx', POINT]
const LENGTHS = [2_000, 20_000] as const

const { values } = parseArgs({
  options: { counts: { type: 'string', default: 'shipped,10000,100000,1000000' } },
})

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)

async function measure(count: number): Promise<Point> {
  const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, String(count)], {
    cwd: ROOT,
    maxBuffer: 1 << 20,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Point
}

const { entities } = await readKnowledge(ROOT)
const names = entities.flatMap((entity) => entity.names)

const HEAD = [
  'names',
  'raw KB',
  'gzip KB',
  'build, s',
  'decode, ms',
  'first article, ms',
  'objects, MB',
  'buffers, MB',
  'English, million/s (of the loop)',
  'mixed, million/s (of the loop)',
]
console.log(`${row(HEAD)}\n${row(HEAD.map(() => '---'))}`)
for (const text of values.counts.split(',')) {
  const point = await measure(text === 'shipped' ? names.length : Number(text))
  const speeds = Object.values(point.speed).map(({ rate, share }) => `${number(rate)} (${share.toFixed(3)})`)
  console.log(
    row([
      point.names.toLocaleString('en'),
      number(point.raw / 1024),
      number(point.gzip / 1024),
      number(point.build / 1000),
      number(point.decode),
      number(point.first),
      number(point.objects),
      number(point.buffers),
      ...speeds,
    ]),
  )
}

console.log(`\n${row(['text', 'shards touched', 'of', 'share of all names', 'largest shard'])}`)
console.log(row(['---', '---', '---', '---', '---']))
for (const length of LENGTHS) {
  for (const [name, use] of Object.entries(shardUses(names, length))) {
    console.log(
      row([
        `${name}, ${length.toLocaleString('en')} characters`,
        use.touched,
        use.shards,
        `${Math.round(use.names * 100)}%`,
        use.largest,
      ]),
    )
  }
}
