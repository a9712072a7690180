/**
 * `npm run bench:pages [-- --runs 5] [--browser chrome|firefox] [--pages short,long] [--folder DIR] [--still 60]
 * [--minutes 13]`: what Chiplight costs a page, beside a bare walk over its text and what people would use
 * instead, on pages of our own and on saved ones. Prints a table and writes artifacts/bench-pages.json. After
 * `minutes` no page is begun any more: the table says how often each was visited.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch, type Session } from '../../tests/e2e/harness/launch.ts'
import type { Engine } from '../../tools/browsers.ts'
import { readKnowledge } from '../../tools/knowledge-read.ts'
import { buildForBench } from '../browser/extension.ts'
import { Deadline, Samples } from '../clock.ts'
import type { Figure } from '../figures.ts'
import { table, toRow } from '../report.ts'
import { scriptOf, VARIANTS, type Variant } from './contenders.ts'
import { figuresOf, frameFigures, type Key } from './figures.ts'
import { frames } from './frames.ts'
import { WEIGHT_PAGES, type WeightPage } from './pages.ts'
import type { Watch } from './probe.ts'
import { comesBack, still } from './still.ts'
import { visit } from './visit.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** A host Chiplight is at home on, and one it does not know. */
const HOSTS: Readonly<Record<'ours' | 'bare', string>> = { ours: 'www.kmib.co.kr', bare: 'bench.invalid' }

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    browser: { type: 'string' },
    pages: { type: 'string' },
    folder: { type: 'string' },
    still: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '13' },
  },
})
const runs = Number(values.runs)
/** Of the time, Chromium has this share where both browsers are measured: it has more to tell. */
const CHROME_SHARE = 0.65
const engines = (['chrome', 'firefox'] as const).filter(
  (engine) => !values.browser || engine === values.browser,
)

/** Saved pages of a folder; a contender's script goes before the end of the body. */
async function savedPages(folder: string): Promise<WeightPage[]> {
  const names = (await readdir(folder)).filter((name) => /\.html?$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name, marked: false, html: (script: string) => `${text}<script>${script}</script>` }
    }),
  )
}

async function pagesAsked(): Promise<readonly WeightPage[]> {
  if (values.folder !== undefined) return savedPages(values.folder)
  const wanted = values.pages?.split(',')
  return wanted ? WEIGHT_PAGES.filter(({ name }) => wanted.some((part) => name.includes(part))) : WEIGHT_PAGES
}

const pages = await pagesAsked()
const { entities } = await readKnowledge(ROOT)
const names = [...new Set(entities.flatMap((entity) => entity.names.map(({ text }) => text)))]
const address = (page: WeightPage, variant: Variant, watch: Watch) =>
  `http://${variant === 'ours' ? HOSTS.ours : HOSTS.bare}/${variant}/article-${pages.indexOf(page)}?${watch}`
const routes = Object.fromEntries(
  pages.flatMap((page) =>
    VARIANTS.map((variant) => [
      address(page, variant, 'nothing').replace(/\?.*/, ''),
      { html: page.html(scriptOf(variant, names)) },
    ]),
  ),
)
const elsewhere = `http://${HOSTS.bare}/elsewhere`

type Add = (what: string, value: number) => void

/** One visit of a page, or two where frames are watched apart from cost. */
async function visits(
  engine: Engine,
  session: Session,
  page: WeightPage,
  variant: Variant,
  add: Add,
): Promise<void> {
  const addAll = (found: object) => {
    for (const [what, value] of Object.entries(found)) if (!Number.isNaN(value)) add(what, value as number)
  }
  if (engine === 'chrome') {
    // A contender's nodes would be its cost; the walk makes none, and is held against a page that counts, too.
    const counts = variant === 'none' || variant === 'walk' || variant === 'ours'
    addAll(await visit(session, address(page, variant, counts ? 'count' : 'nothing'), variant, page))
  }
  if (variant !== 'walk') addAll(await frames(session, address(page, variant, 'frames'), variant))
}

async function measure(engine: Engine, session: Session, deadline: Deadline): Promise<Figure[]> {
  const samples = new Samples<Key>()
  /** Contenders that were not done in time once are not waited for again. */
  const givenUp = new Set<string>()
  for (let round = 0; round < runs && deadline.left > 0; round++) {
    for (const page of pages) {
      if (deadline.left < 0) break
      // Every variant of a page within seconds of the others: what the machine does to one it does to all.
      for (const variant of VARIANTS) {
        const key = `${page.name}\t${variant}` as const
        if (givenUp.has(key)) continue
        try {
          await visits(engine, session, page, variant, (what, value) => samples.add(`${key}\t${what}`, value))
        } catch (error) {
          if (variant === 'none' || variant === 'ours' || variant === 'walk') throw error
          givenUp.add(key)
          console.error(`${engine}: ${variant} given up on "${page.name}": ${error}`)
        }
      }
      console.error(
        `${engine}: round ${round + 1} of ${runs}, ${page.name}; ${Math.round(deadline.left / 1000)} s left`,
      )
    }
  }
  const kept = pages.map(({ name }) => name)
  return [
    ...(engine === 'chrome' ? figuresOf(samples, kept, engine) : []),
    ...frameFigures(samples, kept, engine),
  ]
}

async function atRest(session: Session): Promise<Figure[]> {
  const [page] = pages
  if (!page) return []
  const url = address(page, 'ours', 'nothing')
  const { runs: ran, background } = await still(session, url, Number(values.still))
  const back = await comesBack(session, url, elsewhere)
  const row = { group: 'rest', where: 'chrome' } as const
  return [
    {
      ...row,
      name: `runs of our script in ${values.still} s of a still page`,
      unit: 'count',
      samples: [ran],
      under: 1,
    },
    { ...row, name: 'heap of the background', unit: 'MB', samples: [background], under: 60 },
    {
      ...row,
      name: 'comes back from the back-forward cache with its marks (1: yes)',
      unit: 'count',
      samples: [back ? 1 : 0],
      atLeast: 1,
    },
  ]
}

const whole = new Deadline(Number(values.minutes) * 60)
const built = await buildForBench()
const load = [loadavg()[0] ?? Number.NaN]
const figures: Figure[] = []
const browsers: Record<string, string> = {}
try {
  for (const engine of engines) {
    const session = await launch({
      browser: engine,
      lang: 'en',
      // Its one extra line runs on every page: what an empty content script costs is in both figures.
      extension: built.timed[engine],
      helper: 'panel.html',
      routes: { ...routes, [elsewhere]: { html: '<!doctype html><title>elsewhere</title>' } },
    })
    try {
      browsers[engine] = await session.browser.version()
      const seconds = whole.left / 1000
      const share = engine === 'chrome' && engines.length > 1 ? CHROME_SHARE : 1
      figures.push(...(await measure(engine, session, whole.within(seconds * share))))
      if (engine === 'chrome' && values.still !== '0') figures.push(...(await atRest(session)))
    } finally {
      await session.close()
    }
  }
} finally {
  await built.remove()
}
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, browsers, load: [...load, loadavg()[0]] }
const rows = figures.map(toRow)
await mkdir(join(ROOT, 'artifacts'), { recursive: true })
await writeFile(
  join(ROOT, 'artifacts/bench-pages.json'),
  `${JSON.stringify({ date: new Date().toISOString(), machine, rows }, null, 2)}\n`,
)
console.log(`${table(rows)}\n\n${JSON.stringify(machine)}`)
