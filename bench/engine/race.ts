/** Runs the contenders over the same texts, each beside the bare loop; in Node and in a page alike. */
import { bareLoop, type Catalogue, CONTENDERS, type ContenderName } from './contenders.ts'

export interface RaceInput {
  readonly contender: ContenderName
  readonly catalogue: Catalogue
  readonly texts: Readonly<Record<string, readonly string[]>>
  /** Milliseconds a text may take; each gets one round at least. */
  readonly budget: number
}

export interface RaceResult {
  /** Milliseconds from names (or bytes) to ready, and up to the end of the first, short search. */
  readonly build: number
  readonly ready: number
  readonly texts: Readonly<Record<string, TextResult>>
}

export interface TextResult {
  /** Units read in a round; fewer than the text holds where a round of all would take too long. */
  readonly units: number
  readonly found: number
  /** Nanoseconds per unit of every round, and of the loop run just before it. */
  readonly rounds: readonly number[]
  readonly loops: readonly number[]
}

/** Milliseconds by which the clock steps: 0.1 to 1 in pages. */
function clockStep(): number {
  const start = performance.now()
  let now = start
  while (now === start) now = performance.now()
  return now - start
}

/**
 * Milliseconds one sample lasts at least: long beside a step of the clock, short beside the time for which a
 * busy system lets a process run, so that the best samples are those in which nothing came between.
 */
const SAMPLE = Math.max(2, clockStep() * 20)

/** Runs `work` often enough for a sample; nanoseconds per unit. */
function sample(work: () => number, units: number): number {
  const start = performance.now()
  let times = 0
  let spent = 0
  do {
    kept += work()
    times++
    spent = performance.now() - start
  } while (spent < SAMPLE)
  return (spent * 1e6) / (times * units)
}

/** What was found, so that no engine leaves anything out. */
let kept = 0

/** Copies as the extension gets them from a page: flat, not pieced together. */
const flat = (texts: readonly string[]): string[] => JSON.parse(JSON.stringify(texts)) as string[]

const unitsOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)

export function race({ contender, catalogue, texts, budget }: RaceInput): RaceResult {
  const start = performance.now()
  const find = CONTENDERS[contender](catalogue)
  const build = performance.now() - start
  kept += find(['Nvidia and 엔비디아'])
  const ready = performance.now() - start
  const results = Object.entries(texts).map(([name, all]): [string, TextResult] => {
    const blocks = affordable(find, flat(all), budget / 4)
    const units = unitsOf(blocks)
    const rounds: number[] = []
    const loops: number[] = []
    const end = performance.now() + budget
    let found = 0
    do {
      loops.push(sample(() => bareLoop(blocks), units))
      rounds.push(
        sample(() => {
          found = find(blocks)
          return found
        }, units),
      )
    } while (performance.now() < end)
    return [name, { units, found, rounds, loops }]
  })
  if (Number.isNaN(kept)) throw new Error('nothing was run')
  return { build, ready, texts: Object.fromEntries(results) }
}

/** As many of the blocks, at least one, as take no longer than `most` (ms); by then everything is compiled, too. */
function affordable(find: Finder, blocks: readonly string[], most: number): string[] {
  const end = performance.now() + most
  const taken: string[] = []
  for (const block of blocks) {
    taken.push(block)
    kept += find([block])
    if (performance.now() > end) break
  }
  return taken
}

type Finder = (blocks: readonly string[]) => number

/** Nanoseconds per unit of the matcher on a text of near-matches, the best of a few rounds. */
export function raceHostile(catalogue: Catalogue, text: string): number {
  const find = CONTENDERS['the matcher alone'](catalogue)
  const [copy = ''] = flat([text])
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    kept += find([copy])
    return performance.now() - start
  })
  return (Math.min(...times) * 1e6) / copy.length
}
