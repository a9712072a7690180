/**
 * `npm run bench [-- --only reading,card] [--browser chrome|firefox] [--runs 20]`: builds the extension as
 * readers get it, measures it in real browsers beside the same pages without it, and the engine in Node;
 * prints a table and writes artifacts/bench.json. Ends by itself within ten minutes.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { arch, cpus, loadavg, release, type } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Engine } from '../tools/browsers.ts'
import { readKnowledge } from '../tools/knowledge-read.ts'
import { benchCard } from './browser/card.ts'
import { benchCost } from './browser/cost.ts'
import { type Built, buildForBench } from './browser/extension.ts'
import { benchBrowserLoad } from './browser/load.ts'
import { benchPointer } from './browser/pointer.ts'
import { benchPopup } from './browser/popup.ts'
import { benchReading } from './browser/reading.ts'
import { openSetting, type Setting } from './browser/setting.ts'
import { Deadline } from './clock.ts'
import { type Prepared, prepareRace, raceInBrowser, raceInNode, racePage } from './engine/compare.ts'
import { benchGrowth, benchLoad, benchSpeed, sizes } from './engine/engine.ts'
import { raceTable } from './engine/table.ts'
import type { Figure } from './figures.ts'
import { manyNames } from './pages/many-names.ts'
import { crowded, demoKorean, long, noisy, ownKorean, short } from './pages/page.ts'
import { type Machine, table, toRow } from './report.ts'

const ARTIFACTS = fileURLToPath(new URL('../artifacts', import.meta.url))
/** Seconds after which no new round begins, and after which the run is ended whatever it does. */
const SOFT_END = 540
const HARD_END = 580
/** Seconds each engine of the race has. */
const RACE = 75
const ENGINES: readonly Engine[] = ['chrome', 'firefox']
const many = manyNames((await readKnowledge(fileURLToPath(new URL('..', import.meta.url)))).entities)
const PAGES = [demoKorean, ownKorean, short, long, noisy, crowded, many]

interface Part {
  /** Seconds the part may take at most. */
  readonly seconds: number
  readonly browsers: readonly Engine[]
  run(setting: Setting, count: number, deadline: Deadline): Promise<Figure[]>
}

/** In the order of the run. Settings are changed by the last one alone. */
const PARTS: Readonly<Record<string, Part>> = {
  reading: {
    seconds: 60,
    browsers: ENGINES,
    run: (setting, count, deadline) => benchReading(setting, [demoKorean, ownKorean], count, deadline),
  },
  card: {
    seconds: 80,
    browsers: ENGINES,
    run: (setting, count, deadline) => benchCard(setting, ownKorean, count, deadline),
  },
  cost: {
    seconds: 95,
    browsers: ['chrome'],
    run: (setting, count, deadline) => benchCost(setting, [short, long, noisy], count, deadline),
  },
  load: {
    seconds: 40,
    browsers: ENGINES,
    run: (setting, count, deadline) => benchBrowserLoad(setting, count, deadline),
  },
  popup: {
    seconds: 45,
    browsers: ENGINES,
    run: (setting, count, deadline) => benchPopup(setting, many, count, deadline),
  },
  pointer: { seconds: 30, browsers: ['chrome'], run: (setting) => benchPointer(setting, crowded) },
}

interface Options {
  readonly only: readonly string[]
  readonly engines: readonly Engine[]
  readonly runs: number
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      browser: { type: 'string' },
      runs: { type: 'string', default: '20' },
    },
  })
  const known = [...Object.keys(PARTS), 'engine']
  const only = values.only?.split(',') ?? known
  const unknown = only.find((part) => !known.includes(part))
  if (unknown !== undefined) throw new Error(`there is no part "${unknown}"; there are ${known.join(', ')}`)
  const engines = ENGINES.filter((engine) => values.browser === undefined || engine === values.browser)
  if (engines.length === 0) throw new Error(`--browser is one of ${ENGINES.join(', ')}`)
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a number of rounds')
  return { only, engines, runs }
}

interface Collected {
  readonly figures: Figure[]
  readonly browsers: Record<string, string>
  /** Parts that broke, with what they said. */
  readonly failures: string[]
}

async function benchBrowser(
  engine: Engine,
  { only, runs }: Options,
  built: Built,
  deadline: Deadline,
  collected: Collected,
): Promise<void> {
  const parts = Object.entries(PARTS).filter(
    ([name, { browsers }]) => only.includes(name) && browsers.includes(engine),
  )
  if (parts.length === 0) return
  const setting = await openSetting(engine, built.timed[engine], PAGES)
  const kill = () => setting.session.browser.process()?.kill('SIGKILL')
  process.once('exit', kill)
  try {
    collected.browsers[engine] = await setting.session.browser.version()
    for (const [name, { seconds, run }] of parts) {
      try {
        collected.figures.push(...(await run(setting, runs, deadline.within(seconds))))
      } catch (error) {
        collected.failures.push(
          `${engine} ${name}: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
    // Firefox logs troubles of its own in the same place.
    const ours = setting.session.consoleErrors.filter((text) => text.includes('-extension://'))
    collected.failures.push(...ours.map((text) => `${engine} console: ${text}`))
  } finally {
    await setting.session.close()
    process.off('exit', kill)
  }
}

/** The race of the engine, after all that is timed with the extension in it, in a browser of its own. */
async function raceIn(
  engine: Engine,
  built: Built,
  prepared: Prepared,
  deadline: Deadline,
): Promise<Figure[]> {
  const page = racePage(prepared)
  const setting = await openSetting(engine, built.plain[engine], [page])
  const kill = () => setting.session.browser.process()?.kill('SIGKILL')
  process.once('exit', kill)
  try {
    const tab = await setting.session.newPage()
    await tab.goto(setting.url(page, 'bare'))
    return await raceInBrowser(engine, tab, prepared, deadline)
  } finally {
    await setting.session.close()
    process.off('exit', kill)
  }
}

async function bench(options: Options): Promise<boolean> {
  const deadline = new Deadline(SOFT_END)
  const before = loadavg()[0] ?? Number.NaN
  const collected: Collected = { figures: [], browsers: {}, failures: [] }
  const built = await buildForBench()
  try {
    const data = join(built.plain.chrome, 'data')
    if (options.only.includes('engine')) {
      collected.figures.push(
        ...sizes(built.plain.chrome),
        ...benchSpeed(data, options.runs),
        ...benchGrowth(data),
        ...(await benchLoad(data, options.runs, deadline.within(40))),
      )
    }
    for (const engine of options.engines) await benchBrowser(engine, options, built, deadline, collected)
    if (options.only.includes('engine')) {
      const prepared = await prepareRace()
      const races = [
        ...options.engines.map((engine) => () => raceIn(engine, built, prepared, deadline.within(RACE))),
        () => raceInNode(prepared, deadline.within(RACE)),
      ]
      for (const run of races) {
        try {
          collected.figures.push(...(await run()))
        } catch (error) {
          collected.failures.push(`race: ${error instanceof Error ? error.message : String(error)}`)
        }
      }
    }
  } finally {
    await built.remove()
  }
  const machine: Machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    system: `${type()} ${release()} ${arch()}`,
    node: process.version,
    browsers: collected.browsers,
    load: [before, loadavg()[0] ?? Number.NaN],
  }
  const rows = collected.figures.map(toRow)
  const plain = rows.filter(
    ({ group, atLeast, under }) => group !== 'race' || atLeast !== null || under !== null,
  )
  const { failures } = collected
  await mkdir(ARTIFACTS, { recursive: true })
  await writeFile(
    join(ARTIFACTS, 'bench.json'),
    `${JSON.stringify({ date: new Date().toISOString(), machine, rows, failures }, null, 2)}\n`,
  )
  console.log(`${[table(plain), raceTable(collected.figures), JSON.stringify(machine)].join('\n\n')}`)
  for (const failure of failures) console.error(failure)
  return failures.length === 0
}

const watchdog = setTimeout(() => {
  console.error(`the benchmark was ended after ${HARD_END} seconds`)
  process.exit(1)
}, HARD_END * 1000)
watchdog.unref()

try {
  if (!(await bench(readOptions()))) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
