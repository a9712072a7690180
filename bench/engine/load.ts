/**
 * Run in a process of its own by engine.ts, as a background that has just been woken: how long the two
 * data files take from bytes to ready, and the first recognition after it. Prints one line of JSON.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeStore } from '../../src/knowledge/store.ts'
import { decodeDictionary } from '../../src/recognition/dictionary/format.ts'
import { recognise } from '../../src/recognition/recognise.ts'
import { koreanParagraphs, koreanTitle } from '../pages/korean.ts'

/** Milliseconds each. */
export interface LoadTimes {
  readonly dictionary: number
  readonly knowledge: number
  /** A usual Korean article, with nothing compiled yet. */
  readonly first: number
  /** The same article for the second time. */
  readonly second: number
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('load.ts needs the folder of the data files')
const bytes = readFileSync(join(folder, 'dictionary.bin'))
const file = readFileSync(join(folder, 'knowledge.jsonl'))
const buffer = new Uint8Array(bytes).buffer
const article = { title: koreanTitle, blocks: koreanParagraphs }
const [dictionary, dictionaryTime] = timed(() => decodeDictionary(buffer))
const [, knowledgeTime] = timed(() => KnowledgeStore.open(file))
const [, first] = timed(() => recognise(dictionary, article))
const [, second] = timed(() => recognise(dictionary, article))
const times: LoadTimes = { dictionary: dictionaryTime, knowledge: knowledgeTime, first, second }
console.log(JSON.stringify(times))
