/** The engine in Node: how fast it reads, how fast it loads, how heavy its data are. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'
import { recognise } from '../../src/recognition/recognise.ts'
import { type Deadline, rounds, Samples } from '../clock.ts'
import type { Figure } from '../figures.ts'
import { englishParagraphs } from '../pages/english.ts'
import { koreanParagraphs } from '../pages/korean.ts'
import { fill } from '../pages/page.ts'
import type { LoadTimes } from './load.ts'

const LOAD = fileURLToPath(new URL('./load.ts', import.meta.url))
/** UTF-16 length of each text recognised. */
const LENGTH = 30_000
/** The bare loop is so short that many of them make one sample. */
const LOOPS = 50
/** Rounds before any is counted, so that both sides are compiled. */
const WARM_UP = 8

const mixed = koreanParagraphs.flatMap((text, index) => [
  text,
  englishParagraphs[index % englishParagraphs.length] as string,
])

const TEXTS = { English: fill(englishParagraphs, LENGTH), 'Korean and English': fill(mixed, LENGTH) } as const

/** The least a program can do with a text: look at every unit once. Returns a sum, so that nothing is left out. */
function bareLoop(blocks: readonly string[]): number {
  let sum = 0
  for (const text of blocks) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

const NODE = { group: 'engine', where: 'node' } as const

/** Speed of recognise() beside the bare loop, best round of each. */
export function benchSpeed(folder: string, count: number): Figure[] {
  const dictionary = decodeDictionary(new Uint8Array(readFileSync(join(folder, 'dictionary.bin'))).buffer)
  let kept = 0
  return Object.entries(TEXTS).flatMap(([name, blocks]): Figure[] => {
    const units = blocks.reduce((sum, text) => sum + text.length, 0)
    const speeds: number[] = []
    const bare: number[] = []
    for (let round = 0; round < count + WARM_UP; round++) {
      const start = performance.now()
      for (let loop = 0; loop < LOOPS; loop++) kept += bareLoop(blocks)
      const middle = performance.now()
      kept += recognise(dictionary, { blocks }).mentions.length
      const end = performance.now()
      if (round < WARM_UP) continue
      bare.push((units * LOOPS) / (middle - start) / 1000)
      speeds.push(units / (end - middle) / 1000)
    }
    if (Number.isNaN(kept)) throw new Error('the loop was not run')
    const rate = { ...NODE, unit: 'million characters/s' } as const
    return [
      {
        ...rate,
        name: `recognise(), ${name}`,
        samples: speeds,
        beside: { what: 'charCodeAt loop, best against best', value: Math.max(...bare), best: true },
      },
      { ...rate, name: `charCodeAt loop, ${name}`, samples: bare },
    ]
  })
}

/** Lengths between which growth is measured, and how often each is read. */
const GROWTH = { from: 7_500, to: 60_000, tries: 5 } as const

/** Time per character of a long text over that of a short one: 1 where recognition is linear. Best against best. */
export function benchGrowth(folder: string): Figure[] {
  const dictionary = decodeDictionary(new Uint8Array(readFileSync(join(folder, 'dictionary.bin'))).buffer)
  const perCharacter = (length: number): number => {
    const blocks = fill(mixed, length)
    const times = Array.from({ length: GROWTH.tries }, () => {
      const start = performance.now()
      recognise(dictionary, { blocks })
      return performance.now() - start
    })
    return Math.min(...times) / blocks.reduce((sum, text) => sum + text.length, 0)
  }
  const short = perCharacter(GROWTH.from)
  return [
    {
      ...NODE,
      name: `time per character, ${GROWTH.to} characters over ${GROWTH.from}`,
      unit: 'times',
      samples: [perCharacter(GROWTH.to) / short],
      // Room for caches that a long text no longer fits, none for a second power.
      under: 2,
    },
  ]
}

/** Loading in a new process each, as after a wake. */
export async function benchLoad(folder: string, count: number, deadline: Deadline): Promise<Figure[]> {
  const run = promisify(execFile)
  const times = new Samples<keyof LoadTimes>()
  await rounds(count, deadline, async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', LOAD, folder])
    for (const [what, value] of Object.entries(JSON.parse(stdout) as LoadTimes))
      times.add(what as keyof LoadTimes, value)
  })
  const figure = (name: string, what: keyof LoadTimes): Figure => ({
    ...NODE,
    name: `${name}, new process`,
    unit: 'ms',
    samples: times.of(what),
  })
  return [
    figure('dictionary.bin from bytes to ready', 'dictionary'),
    figure('knowledge.jsonl from bytes to ready', 'knowledge'),
    figure('first recognise() of a Korean article', 'first'),
    figure('second recognise() of it', 'second'),
  ]
}

/** Raw and gzip sizes of the files every reader carries. */
export function sizes(extension: string): Figure[] {
  const files = [
    'content.js',
    'pointer.js',
    'card.js',
    'background.js',
    'data/dictionary.bin',
    'data/knowledge.jsonl',
  ]
  return files.flatMap((file): Figure[] => {
    const bytes = readFileSync(join(extension, file))
    const figure = (name: string, size: number): Figure => ({
      group: 'size',
      where: 'chrome build',
      name: `${file} ${name}`,
      unit: 'KB',
      samples: [size / 1024],
    })
    const zipped = figure('gzip', gzipSync(bytes, { level: 9 }).length)
    return [figure('raw', bytes.length), file === 'content.js' ? { ...zipped, under: 6 } : zipped]
  })
}
