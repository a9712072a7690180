/** In a process of its own, with --expose-gc: one contender; prints one line of JSON. Its input comes on stdin. */

import { CONTENDERS, type Finder } from './contenders.ts'
import { type RaceInput, type RaceResult, race, raceHostile } from './race.ts'
import type { SentCatalogue } from './race-page.ts'

export interface NodeInput extends Omit<RaceInput, 'catalogue'> {
  readonly catalogue: SentCatalogue
  /** Texts of near-matches, for the matcher alone. */
  readonly hostile?: readonly string[]
}

export interface NodeResult extends RaceResult {
  /** Bytes that the built thing keeps. */
  readonly memory: number
  readonly hostile: readonly number[]
}

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const { catalogue: sent, hostile = [], ...input } = JSON.parse(Buffer.concat(chunks).toString()) as NodeInput
const catalogue = { forms: sent.forms, bytes: new Uint8Array(Buffer.from(sent.base64, 'base64')).buffer }

function used(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const before = used()
const kept: Finder[] = [CONTENDERS[input.contender](catalogue)]
kept[0]?.(['Nvidia and 엔비디아'])
const memory = used() - before
kept.length = 0

const result: NodeResult = {
  ...race({ ...input, catalogue }),
  memory,
  hostile: hostile.map((text) => raceHostile(catalogue, text)),
}
console.log(JSON.stringify(result))
