/**
 * Run in a process of its own by main.ts, with the number of names: compiles a catalogue of that size, decodes
 * it as a background does, and reads texts with it. Prints one line of JSON.
 */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { compileEntities } from '../../src/recognition/dictionary/compile.ts'
import { encodeDictionary } from '../../src/recognition/dictionary/encode.ts'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'
import { recognise } from '../../src/recognition/recognise.ts'
import { loadGeneralWords } from '../../tools/general-words.ts'
import { loadNeighbours } from '../../tools/han/neighbours.ts'
import { readKnowledge } from '../../tools/knowledge-read.ts'
import { catalogue } from '../engine/names.ts'
import { raceTexts } from '../engine/texts.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** UTF-16 length of each text: that of a long article. */
const LENGTH = 20_000
/** Tries of which the best counts, and bare loops in one sample. */
const TRIES = 25
const LOOPS = 50

export interface Point {
  readonly names: number
  /** Bytes of dictionary.bin, raw and after gzip -9. */
  readonly raw: number
  readonly gzip: number
  /** ms of processor time: compile and encode; from bytes to ready; the first recognition after it. */
  readonly build: number
  readonly decode: number
  readonly first: number
  /** MB that are held once it is decoded and was used: objects, and buffers beside them. */
  readonly objects: number
  readonly buffers: number
  /** All of recognition by text: million characters a second of processor time, best try, and the share of a bare loop. */
  readonly speed: Readonly<Record<string, { readonly rate: number; readonly share: number }>>
}

/** ms of processor time of this process since it began. */
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
function timed<Result>(work: () => Result): [Result, number] {
  const start = processor()
  const result = work()
  return [result, processor() - start]
}

const MEGA = 1024 * 1024
const held = (): { objects: number; buffers: number } => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { objects: heapUsed / MEGA, buffers: arrayBuffers / MEGA }
}

function bareLoop(blocks: readonly string[]): number {
  let sum = 0
  for (const text of blocks) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

/** ms of processor time of the best try: what other programs take is not in it. */
const best = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: TRIES }, () => {
      const start = processor()
      work()
      return processor() - start
    }),
  )

async function build(size: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; names: number; ms: number }> {
  const { entities } = await readKnowledge(ROOT)
  const [words, neighbours] = await Promise.all([loadGeneralWords(), loadNeighbours()])
  const records = catalogue(entities, size)
  const [bytes, ms] = timed(() =>
    encodeDictionary(compileEntities(records, { isCommonWord: (word) => words.has(word), neighbours })),
  )
  return { bytes, names: records.reduce((sum, { names }) => sum + names.length, 0), ms }
}

const { bytes, names, ms } = await build(Number(process.argv[2]))
const texts = raceTexts(LENGTH)
const empty = held()
const [dictionary, decode] = timed(() => decodeDictionary(bytes.buffer))
const [, first] = timed(() => recognise(dictionary, { blocks: texts.English }))
let kept = 0
const speed = Object.fromEntries(
  Object.entries(texts).map(([name, blocks]) => {
    const units = blocks.reduce((sum, text) => sum + text.length, 0)
    const loop = best(() => {
      for (let turn = 0; turn < LOOPS; turn++) kept += bareLoop(blocks)
    })
    const time = best(() => {
      kept += recognise(dictionary, { blocks }).mentions.length
    })
    return [name, { rate: units / time / 1000, share: loop / LOOPS / time }]
  }),
)
if (Number.isNaN(kept)) throw new Error('the loop was not run')
const full = held()
const point: Point = {
  names,
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  build: ms,
  decode,
  first,
  objects: full.objects - empty.objects,
  buffers: full.buffers - empty.buffers + bytes.length / MEGA,
  speed,
}
// Used once more after the memory was read: what is no longer used would not be held.
if (dictionary.entities.length === 0) throw new Error('the dictionary is empty')
console.log(JSON.stringify(point))
